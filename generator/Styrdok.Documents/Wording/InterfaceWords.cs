using System;
using System.Collections.Generic;
using System.Linq;
using Styrdok.Core.Document;
using Styrdok.Core.Model;
using Styrdok.Core.Resolution;
using Styrdok.Core.Values;

namespace Styrdok.Documents.Wording;

/// <summary>The words of the interface that a library has: those of the tool, and those of languages it adds.</summary>
public static class InterfaceWords
{
    /// <summary>The words of a language.</summary>
    /// <exception cref="InvalidOperationException">The library has no words for it.</exception>
    public static Labels Of(Library library, Language language)
    {
        var own = library.FindStrings(language) ?? throw new InvalidOperationException($"There are no words of the interface for '{language}'.");
        var words = own.Entries.ToDictionary(entry => entry.Key, entry => entry.Value, StringComparer.Ordinal);

        // What is said of an added language stands in its own file, so that adding one is adding one file.
        foreach (var added in library.Strings)
        {
            if (!Said(added, language, out var said)) continue;
            foreach (var (key, text) in Keys(said)) words.TryAdd(key + "_" + added.Language.Code, text);
        }

        return new Labels(words.Select(entry => new Label(entry.Key, entry.Value)).OrderBy(label => label.Key, StringComparer.Ordinal).ToValueList());
    }

    /// <summary>What a language calls itself.</summary>
    public static string OwnName(Library library, Language language) =>
        library.FindStrings(language) is { } strings && strings.Entries.TryGet("own_name", out var name) ? name : language.Code;

    // Two added languages need not know of each other: what is said in English will do.
    private static bool Said(StringsFile added, Language language, out LanguageWords said) =>
        added.Elsewhere.TryGet(language.Code, out said!) || (!Language.BuiltIn.Contains(language) && added.Elsewhere.TryGet(Language.En.Code, out said!));

    private static IEnumerable<(string Key, string Text)> Keys(LanguageWords said) =>
    [
        ("language", said.Name), ("prevails", said.Prevails), ("strip_prevails", said.StripPrevails), ("not_translated", said.NotTranslated), ("outdated", said.Outdated),
    ];
}
