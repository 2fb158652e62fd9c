using Styrdok.Core.Annotations;
using Styrdok.Core.Values;

namespace Styrdok.Core.Model;

/// <summary>A block of a section: an id and exactly one of the keys text, items, table, form, matrix, figure, model, chart, signatures, callout, quote, definitions, columns, uses.</summary>
[YamlOneOf]
public abstract record ContentBlock
{
    /// <summary>The permanent id, unique among the section's blocks.</summary>
    [Identity]
    [YamlPattern(YamlPatternAttribute.Slug, YamlPatternAttribute.SlugWords)]
    public required string Id { get; init; }
}

/// <summary>A paragraph.</summary>
[YamlCase("text")]
public sealed record TextContent : ContentBlock
{
    /// <summary>The paragraph.</summary>
    [Translatable(Form = TextForm.Inline)]
    public required LocalizedText Text { get; init; }
}

/// <summary>A list of statements.</summary>
[YamlCase("items")]
public sealed record ItemsContent : ContentBlock
{
    /// <summary>How they are numbered; left out, with dashes, or with numbers where one of them is a duty.</summary>
    public Numbering? Numbering { get; init; }

    /// <summary>The statements.</summary>
    [YamlRange(1)]
    public required ValueList<Item> Items { get; init; }
}

/// <summary>A table.</summary>
[YamlCase("table")]
public sealed record TableContent : ContentBlock
{
    /// <summary>The table.</summary>
    public required Table Table { get; init; }
}

/// <summary>A form to fill in.</summary>
[YamlCase("form")]
public sealed record FormContent : ContentBlock
{
    /// <summary>The form.</summary>
    public required EntryForm Form { get; init; }
}

/// <summary>A matrix of two scales, such as likelihood and consequence.</summary>
[YamlCase("matrix")]
public sealed record MatrixContent : ContentBlock
{
    /// <summary>The matrix.</summary>
    public required ScoreMatrix Matrix { get; init; }
}

/// <summary>A model: boxes, what leads from one to another, and processes.</summary>
[YamlCase("model")]
public sealed record ModelContent : ContentBlock
{
    /// <summary>The model.</summary>
    public required FlowModel Model { get; init; }
}

/// <summary>A chart of numbers.</summary>
[YamlCase("chart")]
public sealed record ChartContent : ContentBlock
{
    /// <summary>The chart.</summary>
    public required Chart Chart { get; init; }
}

/// <summary>A picture from a file.</summary>
[YamlCase("figure")]
public sealed record FigureContent : ContentBlock
{
    /// <summary>The picture.</summary>
    public required Figure Figure { get; init; }
}

/// <summary>Lines for those who sign: role, name, place, date and room for a signature by hand; never a digital signature field.</summary>
[YamlCase("signatures")]
public sealed record SignaturesContent : ContentBlock
{
    /// <summary>Who signs.</summary>
    [YamlRange(1, 20)]
    public required ValueList<Signatory> Signatures { get; init; }
}

/// <summary>Somebody else's words, set apart.</summary>
[YamlCase("quote")]
public sealed record QuoteContent : ContentBlock
{
    /// <summary>The quotation.</summary>
    public required Quotation Quote { get; init; }
}

/// <summary>A callout.</summary>
[YamlCase("callout")]
public sealed record CalloutContent : ContentBlock
{
    /// <summary>The callout.</summary>
    public required Callout Callout { get; init; }
}

/// <summary>Terms and what they mean.</summary>
[YamlCase("definitions")]
public sealed record DefinitionsContent : ContentBlock
{
    /// <summary>The terms.</summary>
    [YamlRange(1)]
    public required ValueList<TermDefinition> Definitions { get; init; }
}

/// <summary>Catalogues whose factors are shown as lists; several stand side by side.</summary>
[YamlCase("uses")]
public sealed record UsesContent : ContentBlock
{
    /// <summary>The catalogues.</summary>
    [YamlRange(1, 4)]
    [Refers(RefTarget.Catalogue)]
    public required ValueList<string> Uses { get; init; }
}

/// <summary>Short lists or texts side by side: what gives strength beside what wears. They are read column by column.</summary>
[YamlCase("columns")]
public sealed record ColumnsContent : ContentBlock
{
    /// <summary>The columns, from left to right.</summary>
    [YamlRange(2, 3)]
    public required ValueList<SideColumn> Columns { get; init; }
}

/// <summary>One of the columns that stand side by side: a list or a text.</summary>
public sealed record SideColumn
{
    /// <summary>The permanent id, unique among the columns.</summary>
    [Identity]
    [YamlPattern(YamlPatternAttribute.Slug, YamlPatternAttribute.SlugWords)]
    public required string Id { get; init; }

    /// <summary>What stands above the column.</summary>
    [Translatable(Form = TextForm.Plain)]
    public LocalizedText? Heading { get; init; }

    /// <summary>Paragraphs and lists as one unit.</summary>
    [Translatable(Form = TextForm.Body)]
    public LocalizedText? Text { get; init; }

    /// <summary>How the statements are numbered; left out, with dashes.</summary>
    public Numbering? Numbering { get; init; }

    /// <summary>The statements.</summary>
    public ValueList<Item> Items { get; init; }
}

/// <summary>A callout: a remark set apart.</summary>
public sealed record Callout
{
    /// <summary>What it is.</summary>
    public required CalloutKind Kind { get; init; }

    /// <summary>What it says, in one paragraph; or <c>blocks</c>.</summary>
    [Translatable(Form = TextForm.Inline)]
    public LocalizedText? Text { get; init; }

    /// <summary>What it says, in blocks: text, items, table, quote, definitions. A callout holds no callout.</summary>
    public ValueList<ContentBlock> Blocks { get; init; }

    /// <summary>The two sides of a dilemma.</summary>
    [YamlRange(2, 2)]
    public ValueList<Outcome> Sides { get; init; }
}

/// <summary>What a callout is.</summary>
public enum CalloutKind
{
    /// <summary>A remark.</summary>
    Note,

    /// <summary>What must not be missed.</summary>
    Important,

    /// <summary>A question that stays open.</summary>
    Question,

    /// <summary>Two things that pull apart.</summary>
    Dilemma,
}

/// <summary>Somebody else's words.</summary>
public sealed record Quotation
{
    /// <summary>The words, without quotation marks around them.</summary>
    [Translatable(Form = TextForm.Inline)]
    public required LocalizedText Text { get; init; }

    /// <summary>Who said or wrote them, and where; may hold a citation.</summary>
    [Translatable(Form = TextForm.Inline)]
    public LocalizedText? Source { get; init; }
}

/// <summary>Somebody who signs.</summary>
public sealed record Signatory
{
    /// <summary>The permanent id, unique among those who sign.</summary>
    [Identity]
    [YamlPattern(YamlPatternAttribute.Slug, YamlPatternAttribute.SlugWords)]
    public required string Id { get; init; }

    /// <summary>The role that signs.</summary>
    [Refers(RefTarget.Role)]
    public required string Role { get; init; }
}
