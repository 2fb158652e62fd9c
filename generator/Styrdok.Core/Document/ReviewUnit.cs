using System.Linq;
using Styrdok.Core.Annotations;
using Styrdok.Core.Values;

namespace Styrdok.Core.Document;

/// <summary>A text with its translation, and everything that somebody who judges it must know.</summary>
[TemplateModel]
public sealed record ReviewUnit
{
    /// <summary>The unit id: <c>goals/good-health/text</c>.</summary>
    public required string Id { get; init; }

    /// <summary>The unit id step by step, each with the slash after it: a line may end there.</summary>
    public ValueList<string> Steps => Id.Split('/').Select((step, at) => at == Id.Split('/').Length - 1 ? step : step + "/").ToValueList();

    /// <summary>The anchor.</summary>
    public required string Anchor { get; init; }

    /// <summary>What it is, with the number it has in the document: "4.3.2 Duty".</summary>
    public required string Name { get; init; }

    /// <summary>How far it is.</summary>
    public required ReviewStatus Status { get; init; }

    /// <summary>The same as a word with a colour that only helps.</summary>
    public required StatusTag Tag { get; init; }

    /// <summary>Of an outdated translation how far it was ("was reviewed"); else null.</summary>
    public string? Before { get; init; }

    /// <summary>Where the translation is written, or the source where there is none: "Line 12", with the name of the file where it is another than the page's own.</summary>
    public required string Place { get; init; }

    /// <summary>An address that shows the place, or null.</summary>
    public string? PlaceHref { get; init; }

    /// <summary>The source as the document shows it.</summary>
    public required ReviewText Source { get; init; }

    /// <summary>The translation as the document shows it; null where there is none.</summary>
    public ReviewText? Target { get; init; }

    /// <summary>The unit in the other languages of the page, in their order.</summary>
    public ValueList<ReviewText> Others { get; init; }

    /// <summary>What changed in the source since it was translated; empty where it did not.</summary>
    public ValueList<ReviewChange> Changes { get; init; }

    /// <summary>The words of the field in the source, with those to write.</summary>
    public ValueList<ReviewTerm> Terms { get; init; }

    /// <summary>What the checks say.</summary>
    public ValueList<ReviewFinding> Findings { get; init; }

    /// <summary>What the author says to translators, in the language of the source; null for nothing.</summary>
    public string? AuthorNote { get; init; }

    /// <summary>The translators' remark, or null.</summary>
    public string? Note { get; init; }

    /// <summary>How long the translation is ("1.08 × the source"); null where there is nothing to compare.</summary>
    public string? Ratio { get; init; }

    /// <summary>The same as a length on a bar of 100 whose middle is as long as the source.</summary>
    public int RatioLength { get; init; }

    /// <summary>What the unit is written as, for programs.</summary>
    public required ReviewRaw Raw { get; init; }
}

/// <summary>A unit as it is written. No template shows it; a page carries it for exports and for editing.</summary>
/// <param name="Form">What Markdown it may hold: <c>plain</c>, <c>inline</c>, <c>body</c>.</param>
/// <param name="Source">The source.</param>
/// <param name="Hash">The hash of the source, by which a change is seen.</param>
/// <param name="Target">The translation, or null.</param>
/// <param name="State">How far the translation is: <c>reviewed</c>; null where there is none.</param>
public sealed record ReviewRaw(string Form, string Source, string Hash, string? Target, string? State);

/// <summary>A unit in one language, as the document shows it.</summary>
[TemplateModel]
public sealed record ReviewText
{
    /// <summary>The column it stands in.</summary>
    public required ReviewColumn Column { get; init; }

    /// <summary>What the ids in it begin with, so that they are not those of the same blocks in another language or another unit.</summary>
    public required string Prefix { get; init; }

    /// <summary>The blocks of the document that the unit stands in, with nothing besides it.</summary>
    public required ValueList<Block> Blocks { get; init; }

    /// <summary>The footnotes in it.</summary>
    public ValueList<Footnote> Notes { get; init; }

    /// <summary>The words of the field to mark in it.</summary>
    public ValueList<ReviewMark> Marks { get; init; }
}

/// <summary>A word to mark in a text.</summary>
/// <param name="Word">The word as it stands there, in small letters.</param>
/// <param name="IsForbidden">Whether another word is to be written.</param>
[TemplateModel]
public sealed record ReviewMark(string Word, bool IsForbidden);

/// <summary>A stretch of the source, compared with the source that was translated.</summary>
/// <param name="Kind">Whether it stands in both, in the old or in the new.</param>
/// <param name="Pieces">The stretch.</param>
[TemplateModel]
public sealed record ReviewChange(ReviewChangeKind Kind, ValueList<ReviewPiece> Pieces)
{
    /// <summary>Whether it stands only in the old source.</summary>
    public bool IsRemoved => Kind == ReviewChangeKind.Removed;

    /// <summary>Whether it stands only in the new source.</summary>
    public bool IsAdded => Kind == ReviewChangeKind.Added;
}

/// <summary>Where a stretch stands.</summary>
public enum ReviewChangeKind
{
    /// <summary>In both sources.</summary>
    Same,

    /// <summary>In the one that was translated.</summary>
    Removed,

    /// <summary>In the one as it is now.</summary>
    Added,
}

/// <summary>A part of a stretch: words, a mark that is not read aloud, or a line break.</summary>
/// <param name="Text">The letters; empty for a line break.</param>
/// <param name="IsMark">Whether it is Markdown, a placeholder or a citation.</param>
/// <param name="IsBreak">Whether it is a line break.</param>
[TemplateModel]
public sealed record ReviewPiece(string Text, bool IsMark, bool IsBreak);

/// <summary>A word of the field.</summary>
/// <param name="Source">The word in the source.</param>
/// <param name="Preferred">The word to write.</param>
/// <param name="Verdict">Whether it was: "Used.", "Not found.", "You wrote safety officer."</param>
/// <param name="IsBroken">Whether another word stands there that is not to be written.</param>
/// <param name="Note">What translators must know of it, or null.</param>
[TemplateModel]
public sealed record ReviewTerm(TextUnit Source, TextUnit Preferred, string Verdict, bool IsBroken, string? Note);

/// <summary>Something that a check says.</summary>
/// <param name="Id">The rule: <c>STY4009</c>.</param>
/// <param name="Text">What is wrong and what to do, in English as all findings are.</param>
/// <param name="Tone">How much it weighs.</param>
[TemplateModel]
public sealed record ReviewFinding(string Id, string Text, Tone Tone);
