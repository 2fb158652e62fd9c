using System.Collections.Generic;
using System.Linq;
using System.Text;
using Styrdok.Core.Annotations;
using Styrdok.Core.Values;

namespace Styrdok.Core.Document;

/// <summary>A piece of content text with where it came from. Templates print it with <c>{{text unit}}</c>, which adds id, <c>lang</c> and, in review output, the unit.</summary>
[TemplateModel]
public sealed record TextUnit
{
    /// <summary>The unit id (<c>goals/good-health/text</c>), or null for text made by the composer.</summary>
    public string? Unit { get; init; }

    /// <summary>The language the text is in, where it is another than the document's (a foreign name, an untranslated unit); else null.</summary>
    public Language? Language { get; init; }

    /// <summary>How far the translation is.</summary>
    public TextState State { get; init; }

    /// <summary>The sentence that marks an outdated or untranslated text ("Not translated: shown in Swedish"), or null.</summary>
    public string? StateNote { get; init; }

    /// <summary>The text.</summary>
    public required ValueList<Inline> Inlines { get; init; }

    /// <summary>The text without marks.</summary>
    public string PlainText
    {
        get
        {
            var text = new StringBuilder();
            foreach (var inline in Inlines) inline.AppendPlainText(text);
            return text.ToString();
        }
    }

    /// <summary>Text without marks or origin.</summary>
    public static TextUnit Of(string text, Language? language = null) => new() { Inlines = [new TextInline(text)], Language = language };
}

/// <summary>How far the translation of a shown text is.</summary>
public enum TextState
{
    /// <summary>The text is what it should be.</summary>
    Current,

    /// <summary>The source changed after the translation; the old translation is shown and marked.</summary>
    Outdated,

    /// <summary>There is no translation; the source is shown and marked.</summary>
    Untranslated,
}

/// <summary>A run inside a text.</summary>
[TemplateModel]
public abstract record Inline
{
    internal abstract void AppendPlainText(StringBuilder text);
}

/// <summary>Letters.</summary>
/// <param name="Text">The letters; may hold soft hyphens (U+00AD) and no-break spaces.</param>
[TemplateModel]
public sealed record TextInline(string Text) : Inline
{
    internal override void AppendPlainText(StringBuilder text) => text.Append(Text.Replace("\u00AD", string.Empty));
}

/// <summary>A run with a mark around it.</summary>
[TemplateModel]
public abstract record SpanInline(ValueList<Inline> Children) : Inline
{
    internal override void AppendPlainText(StringBuilder text)
    {
        foreach (var child in Children) child.AppendPlainText(text);
    }
}

/// <summary>Strong importance.</summary>
[TemplateModel]
public sealed record StrongInline(ValueList<Inline> Children) : SpanInline(Children);

/// <summary>Emphasis.</summary>
[TemplateModel]
public sealed record EmphasisInline(ValueList<Inline> Children) : SpanInline(Children);

/// <summary>A run in another language.</summary>
/// <param name="Language">The language of the run.</param>
/// <param name="Children">The run.</param>
[TemplateModel]
public sealed record ForeignInline(Language Language, ValueList<Inline> Children) : SpanInline(Children);

/// <summary>A link out of the document, or to an address in it.</summary>
/// <param name="Href">An address with an allowed scheme (https, http, mailto, tel), a relative one, or <c>#id</c>.</param>
/// <param name="Children">The linked run.</param>
[TemplateModel]
public sealed record LinkInline(string Href, ValueList<Inline> Children) : SpanInline(Children);

/// <summary>A citation: "[3]" or "[3, § 4-3]", linked to the reference list. Joined to the word before it by a no-break space by the composer.</summary>
/// <param name="Text">What is shown.</param>
/// <param name="Target">The id of the entry in the reference list.</param>
/// <param name="Description">The work in words, for those who do not see where the link leads.</param>
[TemplateModel]
public sealed record CitationInline(string Text, string Target, string Description) : Inline
{
    internal override void AppendPlainText(StringBuilder text) => text.Append(Text);
}

/// <summary>A reference to another place of the document.</summary>
/// <param name="Text">What is shown: "4.2".</param>
/// <param name="Target">The id of the block.</param>
/// <param name="Description">The heading of the place.</param>
[TemplateModel]
public sealed record CrossReferenceInline(string Text, string Target, string Description) : Inline
{
    /// <summary>What follows the text on paper, with <c>{page}</c> where the number of the page stands (", page {page}"); null where the page is not named.</summary>
    public string? OnPage { get; init; }

    internal override void AppendPlainText(StringBuilder text) => text.Append(Text);
}

/// <summary>A short name with what it stands for.</summary>
/// <param name="Text">The short name: "KS".</param>
/// <param name="Expansion">What it stands for.</param>
/// <param name="Language">The language of what it stands for, where it is another than that of the text around it; else null.</param>
[TemplateModel]
public sealed record AbbreviationInline(string Text, string Expansion, Language? Language) : Inline
{
    internal override void AppendPlainText(StringBuilder text) => text.Append(Text);
}

/// <summary>The number of a footnote where the text leads to it. It is no part of the plain text.</summary>
/// <param name="Number">The number: "3".</param>
/// <param name="Id">The anchor of this place, which the note leads back to.</param>
/// <param name="Target">The id of the note.</param>
/// <param name="Description">What the number is, for those who do not see that it is raised: "Note 3".</param>
[TemplateModel]
public sealed record NoteInline(string Number, string Id, string Target, string Description) : Inline
{
    internal override void AppendPlainText(StringBuilder text)
    {
    }
}

/// <summary>A footnote. On paper it stands at the foot of the page that leads to it, on screen after the body.</summary>
[TemplateModel]
public sealed record Footnote
{
    /// <summary>The anchor.</summary>
    public required string Id { get; init; }

    /// <summary>The number: "3". One row of numbers goes through the document.</summary>
    public required string Number { get; init; }

    /// <summary>The anchor of the place that leads to the note.</summary>
    public required string Place { get; init; }

    /// <summary>What the number of the note does, in words: "Note 3, back to the text".</summary>
    public required string BackLabel { get; init; }

    /// <summary>The note.</summary>
    public required TextUnit Text { get; init; }
}

/// <summary>A forced line break.</summary>
[TemplateModel]
public sealed record LineBreakInline : Inline
{
    internal override void AppendPlainText(StringBuilder text) => text.Append('\n');
}
