using System;
using System.Collections.Generic;
using Styrdok.Pdf.Drawing;

namespace Styrdok.Pdf.Tagging;

/// <summary>
/// An element of the logical structure (ISO 32000-1, 14.7.2). <see cref="Add(string)"/> makes one that stands where it was added; <see cref="Later(string)"/>
/// makes
/// one that joins its parent when something is first drawn for it, so that links and spans stand in reading order among the text around them.
/// </summary>
public sealed class StructElement
{
    private readonly List<StructKid> _kids = [];
    private StructElement? _parent;
    private StructElement? _joinsAtFirstDrawing;

    internal StructElement(string type) => Type = StructTypes.Check(type);

    /// <summary>The standard structure type: <c>P</c>, <c>H1</c>, <c>LI</c>, <c>TH</c> (ISO 32000-1, 14.8.4).</summary>
    public string Type { get; }

    /// <summary>The element this one stands in, or will.</summary>
    public StructElement? Parent => _parent ?? _joinsAtFirstDrawing;

    /// <summary>The language of the content where it is another than around it, as BCP 47: <c>en-GB</c>.</summary>
    /// <exception cref="ArgumentException">The text is no language tag.</exception>
    public string? Language
    {
        get;
        set => field = value is null ? null : LanguageTag.Check(value);
    }

    /// <summary>Words for what cannot be read: required for <c>Figure</c> (ISO 14289-1, 7.3).</summary>
    public string? AlternateText { get; set; }

    /// <summary>The text the content stands for, when its characters do not say it.</summary>
    public string? ActualText { get; set; }

    /// <summary>What an abbreviation stands for.</summary>
    public string? Expansion { get; set; }

    /// <summary>A title for the element, shown by programs that show the structure.</summary>
    public string? Title { get; set; }

    /// <summary>An identifier, unique in the document: required for <c>Note</c> (ISO 14289-1, 7.9).</summary>
    public string? Id { get; set; }

    /// <summary>What a <c>TH</c> heads (ISO 14289-1, 7.5).</summary>
    public TableScope? Scope { get; set; }

    /// <summary>The <see cref="Id"/> of each head of a cell, where Scope alone does not tell (ISO 32000-1, table 349).</summary>
    public List<string> Headers { get; } = [];

    /// <summary>How many columns a cell covers.</summary>
    public int ColumnSpan { get; set; } = 1;

    /// <summary>How many rows a cell covers.</summary>
    public int RowSpan { get; set; } = 1;

    /// <summary>How the entries of an <c>L</c> are labelled.</summary>
    public ListNumbering? Numbering { get; set; }

    /// <summary>Where a <c>Figure</c> stands on its page, set when it is drawn.</summary>
    internal (PageCanvas Page, PdfBox Box)? Bounds { get; private set; }

    /// <summary>What the element holds, in reading order.</summary>
    internal IReadOnlyList<StructKid> Kids => _kids;

    /// <summary>The element's number in the file, once it has one.</summary>
    internal int Number { get; set; }

    /// <summary>Adds an element at the end.</summary>
    /// <exception cref="ArgumentException">The type is no standard structure type.</exception>
    public StructElement Add(string type)
    {
        var element = new StructElement(type) { _parent = this };
        _kids.Add(new StructKid.Element(element));
        return element;
    }

    /// <summary>Makes an element that joins this one when something is first drawn for it, or for an element inside.</summary>
    /// <exception cref="ArgumentException">The type is no standard structure type.</exception>
    public StructElement Later(string type) => new(type) { _joinsAtFirstDrawing = this };

    /// <summary>Puts the element, and those above that still wait, at their place in the reading order.</summary>
    internal void Join()
    {
        if (_joinsAtFirstDrawing is not { } parent)
        {
            _parent?.Join();
            return;
        }

        parent.Join();
        (_parent, _joinsAtFirstDrawing) = (parent, null);
        parent._kids.Add(new StructKid.Element(this));
    }

    internal void AddContent(PageCanvas page, int mcid) => _kids.Add(new StructKid.Content(page, mcid));

    internal void AddObject(PageCanvas page, int number) => _kids.Add(new StructKid.Object(page, number));

    internal void Cover(PageCanvas page, PdfBox box) =>
        Bounds = Bounds is { } bounds && bounds.Page == page ? (page, bounds.Box.Union(box)) : Bounds ?? (page, box);
}

/// <summary>What a heading cell heads.</summary>
public enum TableScope
{
    /// <summary>Its column.</summary>
    Column,

    /// <summary>Its row.</summary>
    Row,

    /// <summary>Both.</summary>
    Both,
}

/// <summary>How the entries of a list are labelled (ISO 32000-1, table 347).</summary>
public enum ListNumbering
{
    /// <summary>No labels.</summary>
    None,

    /// <summary>A filled circle, or another mark that says no order.</summary>
    Disc,

    /// <summary>1, 2, 3.</summary>
    Decimal,

    /// <summary>a, b, c.</summary>
    LowerAlpha,

    /// <summary>A, B, C.</summary>
    UpperAlpha,

    /// <summary>i, ii, iii.</summary>
    LowerRoman,

    /// <summary>I, II, III.</summary>
    UpperRoman,
}

/// <summary>What an element holds: another element, marked content on a page, or an annotation.</summary>
internal abstract record StructKid
{
    /// <summary>Another element.</summary>
    public sealed record Element(StructElement Child) : StructKid;

    /// <summary>A marked-content sequence.</summary>
    public sealed record Content(PageCanvas Page, int Mcid) : StructKid;

    /// <summary>An annotation, by the number of its object.</summary>
    public sealed record Object(PageCanvas Page, int Number) : StructKid;
}
