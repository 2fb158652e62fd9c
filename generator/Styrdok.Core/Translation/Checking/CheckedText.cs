using System;
using System.Linq;
using Styrdok.Core.Findings;
using Styrdok.Core.Model;
using Styrdok.Core.Rules;
using Styrdok.Core.Values;

namespace Styrdok.Core.Translation.Checking;

/// <summary>The text that a translation is of.</summary>
/// <param name="Prose">The text.</param>
/// <param name="Language">Its language.</param>
/// <param name="Table">What is known of its language, or null.</param>
/// <param name="Span">Where it stands.</param>
internal sealed record Original(Prose Prose, Language Language, LanguageTable? Table, SourceSpan Span);

/// <summary>Checks whose findings a translator intends.</summary>
/// <param name="Checks">Their ids.</param>
/// <param name="Span">Where they are listed.</param>
internal sealed record Acceptance(ValueList<string> Checks, SourceSpan Span);

/// <summary>A text for readers in one language, and what it is translated from.</summary>
/// <param name="Place">The text where it is written.</param>
/// <param name="Language">Its language.</param>
/// <param name="Languages">What is known of languages.</param>
/// <param name="Of">What it translates; null for a text in the language that its file is written in.</param>
/// <param name="Modality">What the item whose text it is obliges to.</param>
/// <param name="Accepted">What the translator accepts; null where nothing.</param>
internal sealed record CheckedText(TextPlace Place, Language Language, LanguageTables Languages, Original? Of, Modality? Modality, Acceptance? Accepted)
{
    private Prose? _prose;
    private LanguageTable? _table;
    private (bool Asked, Language? Found) _other;

    /// <summary>The text as its reader sees it.</summary>
    public Prose Prose => _prose ??= new Prose(Place.Text, Place.Form);

    /// <summary>What is known of its language, or null.</summary>
    public LanguageTable? Table => _table ??= Languages.Find(Language);

    /// <summary>Whether it reads exactly as what it translates.</summary>
    public bool IsCopy => Of is { } of && SourceText.Same(Place.Text, of.Prose.Raw, Place.Form);

    /// <summary>The other language that it is written in, or null.</summary>
    public Language? WrongLanguage
    {
        get
        {
            if (!_other.Asked) _other = (true, Table is { } table ? LanguageGuess.Other(Prose, table, Languages) : null);
            return _other.Found;
        }
    }

    /// <summary>The place of a stretch of the text.</summary>
    public SourceSpan SpanOf(int index, int length) => Place.SpanOf(index, length);

    /// <summary>The place of a word.</summary>
    public SourceSpan SpanOf(Word word) => Place.SpanOf(word.Start, word.Length);

    /// <summary>The whole text.</summary>
    public SourceSpan Span => Place.Node.Span;

    /// <summary>Where the text that it translates stands.</summary>
    public RelatedPlace[] Related => Of is { } of ? [new RelatedPlace(of.Span, "The source is here.")] : [];
}
