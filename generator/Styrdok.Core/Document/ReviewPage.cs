using Styrdok.Core.Annotations;
using Styrdok.Core.Branding;
using Styrdok.Core.Values;

namespace Styrdok.Core.Document;

/// <summary>
/// The page where the translation of one document into one language is read beside its source, unit by unit. What stands on it is decided and put into words: a
/// renderer reads this and nothing of the library.
/// </summary>
[TemplateModel]
public sealed record ReviewPage
{
    /// <summary>The id of the document.</summary>
    public required string Id { get; init; }

    /// <summary>The language of the page's own words.</summary>
    public required Language Language { get; init; }

    /// <summary>The words of the page, in <see cref="Language"/>.</summary>
    public required Labels Labels { get; init; }

    /// <summary>The organisation whose document looks so.</summary>
    public required Issuer Issuer { get; init; }

    /// <summary>The title of the document in the language it is written in.</summary>
    public required TextUnit Title { get; init; }

    /// <summary>The title of the window.</summary>
    public required string WindowTitle { get; init; }

    /// <summary>From which language into which, in words: "Swedish → English".</summary>
    public required string Direction { get; init; }

    /// <summary>Whether the translation binds or helps, and the version of the document.</summary>
    public required ValueList<string> Facts { get; init; }

    /// <summary>Whether the language as a whole is approved, as a word; null where nobody has said anything of it.</summary>
    public StatusTag? Approval { get; init; }

    /// <summary>By whom and when, or what has happened since; null where there is nothing to say.</summary>
    public string? ApprovalText { get; init; }

    /// <summary>What is written in.</summary>
    public required ReviewColumn Source { get; init; }

    /// <summary>What is translated into.</summary>
    public required ReviewColumn Target { get; init; }

    /// <summary>The other languages of the document, which can be shown besides.</summary>
    public ValueList<ReviewColumn> Others { get; init; }

    /// <summary>The page that leads to all translations, relative to this one.</summary>
    public required string Overview { get; init; }

    /// <summary>The document in the target language, relative to this page; null where it is not rendered beside it.</summary>
    public string? Preview { get; init; }

    /// <summary>The proof for those who review on paper, relative to this page; null where there is none.</summary>
    public string? Proof { get; init; }

    /// <summary>How far the whole is.</summary>
    public required ReviewProgress Progress { get; init; }

    /// <summary>What units can be picked out by.</summary>
    public required ValueList<ReviewFilter> Filters { get; init; }

    /// <summary>The parts of the document, in its order.</summary>
    public required ValueList<ReviewSection> Sections { get; init; }

    /// <summary>How many units there are.</summary>
    public required int Count { get; init; }

    /// <summary>Whether there are so many units that those out of sight are better not laid out.</summary>
    public bool IsLong => Count > 400;
}

/// <summary>A language on the page.</summary>
/// <param name="Language">The language.</param>
/// <param name="Name">What it is called in the words of the page: "English".</param>
/// <param name="Labels">The words that templates of blocks may ask for, in the language itself.</param>
[TemplateModel]
public sealed record ReviewColumn(Language Language, string Name, Labels Labels);

/// <summary>What units can be picked out by.</summary>
/// <param name="Name">The word that units carry: <c>outdated</c>; <c>all</c> for every one.</param>
/// <param name="Label">What is shown.</param>
/// <param name="Count">How many there are; a filter that leaves none is not shown until there are some.</param>
[TemplateModel]
public sealed record ReviewFilter(string Name, string Label, int Count);

/// <summary>How far a document or a part of it is.</summary>
/// <param name="Text">In words: "41 of 86 read".</param>
/// <param name="Shares">How many units are how far, without those that none are.</param>
[TemplateModel]
public sealed record ReviewProgress(string Text, ValueList<ReviewShare> Shares);

/// <summary>How many units are how far.</summary>
/// <param name="Status">How far.</param>
/// <param name="Text">In words: "8 outdated".</param>
/// <param name="Start">Where the share begins on a bar 1000 long.</param>
/// <param name="Length">How long it is there.</param>
[TemplateModel]
public sealed record ReviewShare(ReviewStatus Status, string Text, int Start, int Length);

/// <summary>How far a unit is, from what keeps readers waiting to what is done.</summary>
public enum ReviewStatus
{
    /// <summary>There is no translation.</summary>
    Missing,

    /// <summary>The source has changed since it was translated.</summary>
    Outdated,

    /// <summary>A first attempt.</summary>
    Draft,

    /// <summary>Translated.</summary>
    Translated,

    /// <summary>Read by another translator.</summary>
    Reviewed,

    /// <summary>Approved.</summary>
    Approved,
}

/// <summary>A part of a document: a section, the head, the versions.</summary>
[TemplateModel]
public sealed record ReviewSection
{
    /// <summary>The anchor.</summary>
    public required string Anchor { get; init; }

    /// <summary>The word that filters find it by.</summary>
    public required string Name { get; init; }

    /// <summary>Its number in the document; empty for none.</summary>
    public required string Number { get; init; }

    /// <summary>What it is called.</summary>
    public required TextUnit Heading { get; init; }

    /// <summary>How far it is.</summary>
    public required ReviewProgress Progress { get; init; }

    /// <summary>Its units, in the order of the document.</summary>
    public required ValueList<ReviewUnit> Units { get; init; }
}
