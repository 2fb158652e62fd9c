using System.Collections.Generic;
using Styrdok.Core.Values;

namespace Styrdok.Typesetting.Layout;

/// <summary>An element of the document's structure as layout plans it (ISO 32000-1, 14.8.4). Links and language runs join it when they are drawn.</summary>
internal sealed class TagNode(string role)
{
    /// <summary>The standard structure type: <c>P</c>, <c>LI</c>, <c>TH</c>.</summary>
    public string Role { get; } = role;

    /// <summary>The elements inside, in reading order.</summary>
    public List<TagNode> Children { get; } = [];

    /// <summary>The language of the content where it is another than the document's.</summary>
    public Language? Language { get; init; }

    /// <summary>What a figure shows, in words.</summary>
    public string? AlternateText { get; init; }

    /// <summary>The unit that <see cref="AlternateText"/> belongs to; null for one made by the composer.</summary>
    public string? Unit { get; init; }

    /// <summary>Whether a figure stands between blocks at its planned place; else it stands among text and joins where it is drawn.</summary>
    public bool StandsAlone { get; init; }

    /// <summary>An identifier, unique in the document: of a note, of a heading cell that others name.</summary>
    public string? Id { get; init; }

    /// <summary>What a heading cell heads: <c>Column</c> or <c>Row</c> (ISO 14289-1, 7.5).</summary>
    public string? Scope { get; init; }

    /// <summary>The identifiers of the heads of a cell of a table that is read both ways.</summary>
    public List<string> Headers { get; } = [];

    /// <summary>How many columns a cell covers.</summary>
    public int ColumnSpan { get; init; } = 1;

    /// <summary>How many rows a cell covers.</summary>
    public int RowSpan { get; init; } = 1;

    /// <summary>How entries of a list are labelled: <c>None</c>, <c>Disc</c>, <c>Decimal</c>, <c>LowerAlpha</c>.</summary>
    public string? ListNumbering { get; init; }

    /// <summary>Adds an element at the end.</summary>
    public TagNode Add(string role) => Add(new TagNode(role));

    /// <summary>Adds an element at the end.</summary>
    public TagNode Add(TagNode node)
    {
        Children.Add(node);
        return node;
    }
}
