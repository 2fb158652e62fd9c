using System;
using System.Collections.Generic;
using Styrdok.Pdf.Cos;
using Styrdok.Pdf.Fonts;
using Styrdok.Pdf.Forms;
using Styrdok.Pdf.Images;
using Styrdok.Pdf.Navigation;
using Styrdok.Pdf.Tagging;

namespace Styrdok.Pdf.Drawing;

/// <summary>
/// A page to draw on, and the only place that marks content: everything drawn belongs to a structure element or is an artifact (ISO 14289-1, 7.1).
/// Places are in points from the top left corner, y downwards. Grounds, art and rules make one artifact at the beginning of the page, in this order: a fill
/// covers every
/// pixel it touches, so rules come after all fills. Text and figures follow in the order they are drawn, which is the reading order.
/// </summary>
public sealed class PageCanvas
{
    private readonly PdfDocument _document;
    private TokenWriter? _main;
    private PackedData? _packed;
    private readonly PageResources _resources = new();
    private readonly List<StructElement> _owners = [];
    private readonly List<PageAnnotation> _annotations = [];
    private readonly Dictionary<StructElement, LinkAnnotation> _links = [];
    private StructElement? _openElement;
    private ArtifactKind? _openArtifact;
    private PdfColour? _fill;

    internal PageCanvas(PdfDocument document, int index, double width, double height)
    {
        (Width, Height) = (width, height);
        _document = document;
        _main = document.Writer();
        Index = index;
        Number = document.Store.Reserve();
        Grounds = new GraphicsLayer(this, new TokenWriter(), false);
        Art = new GraphicsLayer(this, new TokenWriter(), false);
        Rules = new GraphicsLayer(this, new TokenWriter(), false);
    }

    /// <summary>Width in points.</summary>
    public double Width { get; }

    /// <summary>Height in points.</summary>
    public double Height { get; }

    /// <summary>The place among the pages, from 0.</summary>
    public int Index { get; }

    /// <summary>Fills behind everything.</summary>
    public GraphicsLayer Grounds { get; }

    /// <summary>Marks and art over the grounds.</summary>
    public GraphicsLayer Art { get; }

    /// <summary>Lines over grounds and art.</summary>
    public GraphicsLayer Rules { get; }

    internal int Number { get; }

    private TokenWriter Main => _main ?? throw new InvalidOperationException("The page is done; nothing can be added.");

    internal IReadOnlyList<StructElement> Owners => _owners;

    internal IReadOnlyList<PageAnnotation> Annotations => _annotations;

    /// <summary>Shows text that a structure element owns. What one element owns in a row is marked once.</summary>
    /// <param name="run">The glyphs.</param>
    /// <param name="x">Where the pen starts.</param>
    /// <param name="baseline">The baseline.</param>
    /// <param name="owner">The element; it joins the structure now if it has waited.</param>
    /// <exception cref="PdfException">A glyph is 0 or its character cannot be extracted.</exception>
    public void Text(GlyphRun run, double x, double baseline, StructElement owner)
    {
        if (run.Glyphs.Count == 0) return;
        Open(owner);
        Show(run, x, baseline);
    }

    /// <summary>Shows text that is an artifact.</summary>
    /// <exception cref="PdfException">A glyph is 0 or its character cannot be extracted.</exception>
    public void Text(GlyphRun run, double x, double baseline, ArtifactKind kind)
    {
        if (run.Glyphs.Count == 0) return;
        Open(kind);
        Show(run, x, baseline);
    }

    /// <summary>Draws a figure.</summary>
    /// <param name="figure">Its element, with <see cref="StructElement.AlternateText"/>.</param>
    /// <param name="box">Where it stands (ISO 32000-1, 14.8.5.4.3); boxes of one figure on one page are joined.</param>
    /// <param name="draw">Draws it.</param>
    public void Figure(StructElement figure, PdfBox box, Action<GraphicsLayer> draw)
    {
        Open(figure);
        figure.Cover(this, box);
        Main.Raw("q\n"u8);
        draw(new GraphicsLayer(this, Main, true));
        Main.Raw("Q\n"u8);
    }

    /// <summary>
    /// Makes an area of the page lead somewhere. Areas of one element on one page make one link: a text that breaks over lines has one area a line
    /// (ISO 14289-1, 7.18.5).
    /// </summary>
    /// <param name="link">An element of type <c>Link</c>, for which the text is drawn.</param>
    /// <param name="target">Where it leads.</param>
    /// <param name="description">Where it leads, in words.</param>
    /// <param name="area">The area.</param>
    public void Link(StructElement link, LinkTarget target, string description, PdfBox area)
    {
        if (!_links.TryGetValue(link, out var annotation))
        {
            const string clause = "(ISO 14289-1, 7.18.5).";
            if (link.Type != "Link") throw new ArgumentException($"A link belongs to an element of type Link, not {link.Type} {clause}", nameof(link));
            if (string.IsNullOrWhiteSpace(description)) throw new ArgumentException($"A link says in words where it leads {clause}", nameof(description));
            _links[link] = annotation = new LinkAnnotation(this, _document.Store.Reserve(), link, target, description);
            Add(annotation);
        }

        annotation.Add(area);
    }

    /// <summary>Places a form field.</summary>
    /// <param name="field">The field.</param>
    /// <param name="form">Its element of type <c>Form</c>, which holds nothing else; the label's text stands around it (ISO 14289-1, 7.18.4).</param>
    public void Field(FormField field, StructElement form)
    {
        const string clause = "(ISO 14289-1, 7.18.4).";
        if (form.Type != "Form") throw new ArgumentException($"A field belongs to an element of type Form, not {form.Type} {clause}", nameof(form));
        if (form.Kids.Count > 0) throw new ArgumentException($"A Form element holds exactly one field {clause}", nameof(form));

        // The label that follows begins anew after the field: one marked sequence around it would be read before it.
        Close();
        Add(_document.Form.Add(this, field, form));
    }

    internal string UseImage(PdfImage image, bool isTagged)
    {
        var number = _document.ImageObject(image, isTagged);
        _resources.Add("XObject", "X" + number, number);
        return "X" + number;
    }

    internal string UseGradient(LinearGradient gradient)
    {
        var number = _document.Store.Add(GradientShading.Write(gradient, Height));
        _resources.Add("Shading", "G" + number, number);
        return "G" + number;
    }

    /// <summary>Says that the page is done: its content is compressed now, and the room it took goes to the next page.</summary>
    /// <exception cref="InvalidOperationException">The page was done before.</exception>
    public void Finish()
    {
        var content = Content();
        _packed = PackedData.Of(content.Written);
        _document.TakeBack(content, Main);
        _main = null;
        foreach (var layer in (GraphicsLayer[])[Grounds, Art, Rules]) layer.Finish();
        _links.Clear();
    }

    private TokenWriter Content()
    {
        Close();
        var content = _document.Writer();
        if (Grounds.Content.Length + Art.Content.Length + Rules.Content.Length > 0)
        {
            content.Raw("/Artifact<</Type/Layout>>BDC\nq\n"u8)
                .Raw(Grounds.Content.Written).Raw(Art.Content.Written).Raw(Rules.Content.Written).Raw("Q\nEMC\n"u8);
        }

        return content.Raw(Main.Written);
    }

    /// <summary>Writes the page with its content.</summary>
    internal void Write(ObjectStore store, int parent)
    {
        var stream = _packed is { } packed ? store.AddStream(new TokenWriter(), packed) : store.AddStream(new TokenWriter(), Content().ToArray());
        var page = new TokenWriter().Raw("<</Type/Page"u8).Entry("Parent", parent).Raw("/MediaBox[0 0 "u8).Number(Width).Raw(' ').Number(Height).Raw(']')
            .Entry("Contents", stream).Raw("/Tabs/S/StructParents "u8).Integer(Index);
        _resources.Write(page);
        if (_annotations.Count > 0)
        {
            page.Raw("/Annots["u8);
            foreach (var annotation in _annotations) page.Reference(annotation.Number).Raw(' ');
            page.Raw(']');
        }

        store.Set(Number, page.Raw(">>"u8));
    }

    private void Add(PageAnnotation annotation)
    {
        annotation.Owner.Join();
        annotation.Owner.AddObject(this, annotation.Number);
        _annotations.Add(annotation);
    }

    private void Open(StructElement owner)
    {
        if (_openElement == owner) return;
        Close();
        owner.Join();
        Main.Name(owner.Type).Raw("<</MCID "u8).Integer(_owners.Count).Raw(">>BDC\n"u8);
        owner.AddContent(this, _owners.Count);
        _owners.Add(owner);
        _openElement = owner;
    }

    private void Open(ArtifactKind kind)
    {
        if (_openArtifact == kind) return;
        Close();
        Main.Raw(kind switch
        {
            ArtifactKind.Header => "/Artifact<</Type/Pagination/Subtype/Header/Attached[/Top]>>BDC\n"u8,
            ArtifactKind.Footer => "/Artifact<</Type/Pagination/Subtype/Footer/Attached[/Bottom]>>BDC\n"u8,
            ArtifactKind.Pagination => "/Artifact<</Type/Pagination>>BDC\n"u8,
            _ => "/Artifact<</Type/Layout>>BDC\n"u8,
        });
        _openArtifact = kind;
    }

    private void Close()
    {
        if (_openElement is not null || _openArtifact is not null) Main.Raw("EMC\n"u8);
        (_openElement, _openArtifact) = (null, null);
    }

    private void Show(GlyphRun run, double x, double baseline)
    {
        _resources.Add("Font", run.Font.Resource, run.Font.Number);
        if (_fill != run.Colour) Main.FillColour(run.Colour);
        _fill = run.Colour;
        Main.Raw("BT"u8).Name(run.Font.Resource).Raw(' ').Number(run.Size).Raw(" Tf 1 0 "u8).Number(Math.Tan(run.Slant * Math.PI / 180), 5).Raw(" 1 "u8)
            .Numbers(x, Height - baseline).Raw("Tm"u8);
        TextShowing.Write(Main, run);
        Main.Raw(" ET\n"u8);
    }
}
