using Styrdok.Core.Annotations;
using Styrdok.Core.Values;

namespace Styrdok.Core.Model;

/// <summary>Guidance: what was learned in one place, for those who will do the same in another.</summary>
[YamlDocument("guidance")]
public sealed record Guidance : LibraryDocument
{
    /// <summary>The day that the work it comes from was last updated.</summary>
    [YamlExample("2017-03-28")]
    public CalendarDate? SourceUpdated { get; init; }
}

/// <summary>An article.</summary>
[YamlDocument("article")]
public sealed record Article : LibraryDocument
{
    /// <summary>The abstract: paragraphs that say what the article comes to. Several languages may be written by the author, here; the others are translated.</summary>
    [Translatable(Form = TextForm.Body, InlineMap = true, Head = "document")]
    [YamlExample("{ nb: \"Helse er mer enn fravær av sykdom.\", en: \"Health is more than the absence of disease.\" }")]
    public LocalizedText? Abstracts { get; init; }
}

/// <summary>A briefing: slides with points to talk about.</summary>
[YamlDocument("briefing")]
public sealed record Briefing : LibraryDocument;

/// <summary>A checklist written by hand: each of its statements is a point to tick, whatever its section and strength.</summary>
[YamlDocument("checklist")]
public sealed record Checklist : LibraryDocument;
