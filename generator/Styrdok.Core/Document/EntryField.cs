using Styrdok.Core.Annotations;
using Styrdok.Core.Values;

namespace Styrdok.Core.Document;

/// <summary>A field of a form.</summary>
[TemplateModel]
public sealed record EntryField
{
    /// <summary>Its name, the same in every language: the path of its row and column.</summary>
    public required string Name { get; init; }

    /// <summary>What to fill in, understood without the page around it: column, row, form.</summary>
    public required string Description { get; init; }

    /// <summary>What is filled in.</summary>
    public required EntryKind Kind { get; init; }

    /// <summary>What may be chosen; empty for a field to write in.</summary>
    public ValueList<EntryChoice> Choices { get; init; }

    /// <summary>The name with hyphens for slashes, as anchors have it.</summary>
    public string Anchor => Name.Replace("/", "--");
}

/// <summary>Something that may be chosen.</summary>
/// <param name="Name">Its name, the same in every language.</param>
/// <param name="Label">The words shown.</param>
[TemplateModel]
public sealed record EntryChoice(string Name, string Label);

/// <summary>What is filled in.</summary>
public enum EntryKind
{
    /// <summary>Some words.</summary>
    Line,

    /// <summary>Sentences on several lines.</summary>
    Lines,

    /// <summary>A number.</summary>
    Number,

    /// <summary>A tick.</summary>
    Check,

    /// <summary>A date.</summary>
    Date,

    /// <summary>One of several choices.</summary>
    Choice,
}
