using Styrdok.Core.Annotations;
using Styrdok.Core.Values;

namespace Styrdok.Core.Model;

/// <summary>
/// templates/languages, and a library’s own: what the checks of texts know of a language. Each key feeds one check, which is silent in a language without it. Words are
/// written in small letters.
/// </summary>
[YamlDocument("language")]
public sealed record LanguageFile
{
    /// <summary>The version of the vocabulary: 1.</summary>
    [YamlRange(1, 1)]
    public required int Styrdok { get; init; }

    /// <summary>language.</summary>
    public required TemplateKind Kind { get; init; }

    /// <summary>The language.</summary>
    public required Language Language { get; init; }

    /// <summary>Languages so near that a text may read the same in both: <c>Mål</c>.</summary>
    public ValueList<Language> Related { get; init; }

    /// <summary>Letters by which the language is told from others.</summary>
    public string? Letters { get; init; }

    /// <summary>The most common words, with white space between: by them the language of a text is told.</summary>
    public string? Common { get; init; }

    /// <summary>Words of neighbouring languages that slip into texts, each with the word to write.</summary>
    [YamlExample("{ ikkje: ikke }")]
    public ValueMap<string> Strays { get; init; }

    /// <summary>The quotation marks, first the ordinary opening and closing one, then others that the language knows.</summary>
    [YamlExample("\"«»‘’\"")]
    public string? Quotes { get; init; }

    /// <summary>Endings by which a word of the terms is inflected, beyond the forms that the terms list.</summary>
    [YamlExample("[en, ene, s]")]
    public ValueList<string> Endings { get; init; }

    /// <summary>Words that look like a term and are often another word: Norwegian <c>leder</c> is a noun and a verb. They call for no term.</summary>
    public ValueList<string> Ambiguous { get; init; }

    /// <summary>Abbreviations whose full stop ends no sentence, without that full stop.</summary>
    public ValueList<string> Abbreviations { get; init; }

    /// <summary>The words that oblige, advise and allow.</summary>
    public ModalWords? Modality { get; init; }

    /// <summary>How numbers and dates are written.</summary>
    public NumberForms? Numbers { get; init; }
}

/// <summary>The words of a language that say what must, should and may be done. One that says so only at times stands under the <c>too</c> key: it answers to a word of the other language and stands for nothing alone.</summary>
public sealed record ModalWords
{
    /// <summary>What obliges.</summary>
    public ValueList<string> Must { get; init; }

    /// <summary>What may be read as obliging.</summary>
    public ValueList<string> MustToo { get; init; }

    /// <summary>What advises.</summary>
    public ValueList<string> Should { get; init; }

    /// <summary>What may be read as advising.</summary>
    public ValueList<string> ShouldToo { get; init; }

    /// <summary>What allows.</summary>
    public ValueList<string> May { get; init; }

    /// <summary>What may be read as allowing.</summary>
    public ValueList<string> MayToo { get; init; }

    /// <summary>Words that open a clause: what obliges after them is not what the text says itself.</summary>
    public ValueList<string> Clauses { get; init; }

    /// <summary>Words that turn what is allowed into what is forbidden.</summary>
    public ValueList<string> Negations { get; init; }
}

/// <summary>How numbers and dates are written in a language.</summary>
public sealed record NumberForms
{
    /// <summary>The sign before the decimals.</summary>
    public required string Decimal { get; init; }

    /// <summary>A sign that may stand between thousands, beside the space that every language knows.</summary>
    public string? Thousands { get; init; }

    /// <summary>The twelve months.</summary>
    public ValueList<string> Months { get; init; }

    /// <summary>What is counted in decimals: a number before such a word, or before a per cent sign, is no version and no section.</summary>
    public ValueList<string> Counted { get; init; }

    /// <summary>The words for numbers, by the number; several with white space between.</summary>
    [YamlExample("{ 2: \"to begge andre\" }")]
    public ValueMap<string> Words { get; init; }
}
