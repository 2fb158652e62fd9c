using System;
using System.Collections.Generic;
using System.Linq;

namespace Styrdok.Core.Values;

/// <summary>One text in the languages it exists in. Languages are kept in their order.</summary>
public sealed record LocalizedText
{
    private LocalizedText(ValueList<LanguageText> texts) => Texts = texts;

    /// <summary>The text that stands in no language.</summary>
    public static LocalizedText None { get; } = new(ValueList<LanguageText>.Empty);

    /// <summary>The texts, one a language at the most.</summary>
    public ValueList<LanguageText> Texts { get; }

    /// <summary>The languages the text exists in.</summary>
    public IEnumerable<Language> Languages => ((IEnumerable<LanguageText>)Texts).Select(text => text.Language);

    /// <summary>
    /// The text in a language, or else in the nearest that it exists in (<see cref="Values.Languages.Fallbacks"/>), and which that is. <see cref="Find"/> gives the text in this language alone.
    /// </summary>
    /// <exception cref="KeyNotFoundException">The text exists in no language.</exception>
    public ShownText this[Language language]
    {
        get
        {
            if (Find(language) is { } own) return new ShownText(own, language, language);
            foreach (var other in Values.Languages.Fallbacks(language))
            {
                if (Find(other) is { } text) return new ShownText(text, other, language);
            }

            return Texts.Count > 0 ? new ShownText(Texts[0].Text, Texts[0].Language, language) : throw new KeyNotFoundException("The text exists in no language.");
        }
    }

    /// <summary>The text in a language, or null where it does not exist in it.</summary>
    public string? Find(Language language)
    {
        foreach (var text in Texts)
        {
            if (text.Language.Equals(language)) return text.Text;
        }

        return null;
    }

    /// <summary>A text in one language.</summary>
    public static LocalizedText Of(Language language, string text) => new([new LanguageText(language, text)]);

    /// <summary>A text in several languages; a later entry for the same language replaces an earlier one.</summary>
    public static LocalizedText Of(IEnumerable<LanguageText> texts)
    {
        var sorted = new SortedDictionary<Language, string>();
        foreach (var text in texts) sorted[text.Language] = text.Text;
        return new(sorted.Select(pair => new LanguageText(pair.Key, pair.Value)).ToValueList());
    }

    /// <summary>The same text with one language added or replaced.</summary>
    public LocalizedText With(Language language, string text) => Of(Texts.Append(new LanguageText(language, text)));
}

/// <summary>A text in one language.</summary>
/// <param name="Language">The language.</param>
/// <param name="Text">The text, in Unicode normalisation form C.</param>
public sealed record LanguageText(Language Language, string Text);
