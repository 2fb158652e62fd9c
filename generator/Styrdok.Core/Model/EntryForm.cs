using Styrdok.Core.Annotations;
using Styrdok.Core.Values;

namespace Styrdok.Core.Model;

/// <summary>A table to fill in. Columns with a type are real fields in PDF and HTML.</summary>
public sealed record EntryForm
{
    /// <summary>What the form is for.</summary>
    [Translatable(Form = TextForm.Plain)]
    public required LocalizedText Caption { get; init; }

    /// <summary>The columns.</summary>
    [YamlRange(1, 12)]
    public required ValueList<EntryColumn> Columns { get; init; }

    /// <summary>The rows with printed text. A cell given in a column with a type stands there instead of the field.</summary>
    public ValueList<Row> Rows { get; init; }

    /// <summary>How many rows without any text follow. In them every column is to be filled in.</summary>
    [YamlRange(0, 60)]
    public int BlankRows { get; init; }

    /// <summary>How the page lies.</summary>
    public TableOrientation Orientation { get; init; }
}

/// <summary>A column of a form.</summary>
public sealed record EntryColumn
{
    /// <summary>The permanent id, unique among the columns.</summary>
    [Identity]
    [YamlPattern(YamlPatternAttribute.Slug, YamlPatternAttribute.SlugWords)]
    public required string Id { get; init; }

    /// <summary>The head of the column.</summary>
    [Translatable(Form = TextForm.Plain)]
    public required LocalizedText Label { get; init; }

    /// <summary>What is filled in; left out for a column of printed text.</summary>
    public EntryType? Type { get; init; }

    /// <summary>What may be chosen in a column of the type choice.</summary>
    public ValueList<EntryOption> Choices { get; init; }

    /// <summary>The share of the width, relative to the other columns.</summary>
    [YamlRange(1, 100)]
    public int Width { get; init; } = 1;

    /// <summary>Whether the cells of the column are the heads of their rows.</summary>
    public bool Header { get; init; }
}

/// <summary>What is filled in.</summary>
public enum EntryType
{
    /// <summary>Some words on one line.</summary>
    Text,

    /// <summary>A number.</summary>
    Number,

    /// <summary>A tick.</summary>
    Check,

    /// <summary>A date.</summary>
    Date,

    /// <summary>One of the column's choices.</summary>
    Choice,

    /// <summary>One of the roles of the library.</summary>
    Role,

    /// <summary>Sentences, on several lines.</summary>
    Entry,
}

/// <summary>Something that may be chosen.</summary>
public sealed record EntryOption
{
    /// <summary>The permanent id, unique among the choices.</summary>
    [Identity]
    [YamlPattern(YamlPatternAttribute.Slug, YamlPatternAttribute.SlugWords)]
    public required string Id { get; init; }

    /// <summary>The words shown.</summary>
    [Translatable(Form = TextForm.Plain)]
    public required LocalizedText Label { get; init; }
}
