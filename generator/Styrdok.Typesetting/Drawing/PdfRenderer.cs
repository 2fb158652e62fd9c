using System;
using System.Collections.Generic;
using Styrdok.Core.Branding;
using Styrdok.Core.Document;
using Styrdok.Pdf;
using Styrdok.Pdf.Drawing;
using Styrdok.Pdf.Navigation;
using Styrdok.Pdf.Tagging;
using Styrdok.Typesetting.Layout;
using Styrdok.Typesetting.Text;
using Styrdok.Typesetting.Theme;

namespace Styrdok.Typesetting.Drawing;

/// <summary>Writes a laid-out document to PDF: pages, structure, links, fields. The only place that knows both layout and PDF.</summary>
internal sealed class PdfRenderer
{
    // A link's area reaches from the ascenders to the descenders of its line, as shares of the size.
    private const double Above = 0.95;
    private const double Below = 0.28;

    private readonly PdfDocument _pdf;
    private readonly PrintTheme _theme;
    private readonly Dictionary<TagNode, StructElement> _elements = [];
    private readonly Dictionary<(TagNode Owner, InlineMark Mark), StructElement> _marks = [];
    private readonly List<RunGlyph> _glyphs = [];
    private readonly FormFields _fields;
    private readonly Palette _palette;

    /// <summary>Prepares the structure; every planned element stands at its place in the reading order.</summary>
    public PdfRenderer(PdfDocument pdf, PrintTheme theme, TagNode root, Palette palette)
    {
        _pdf = pdf;
        _theme = theme;
        _palette = palette;
        _fields = new FormFields(theme, palette);
        Plan(root, pdf.Root);
    }

    /// <summary>Writes a page.</summary>
    public void Page(PageContent content)
    {
        var page = _pdf.AddPage(content.Width, content.Height);
        foreach (var anchor in content.Anchors) _pdf.AddDestination(anchor.Id, page, Math.Max(0, anchor.Top - (_theme.Page.Gutter.Pt() / 2)));
        foreach (var ground in content.Grounds) page.Grounds.Fill(Path(ground.Shape), Colour(ground.Colour));
        foreach (var ornament in content.Ornaments) new DrawingPen(page.Grounds, ornament, _palette).Draw();
        foreach (var image in content.Images) Place(page, image);
        foreach (var rule in content.Rules) page.Rules.Fill(Path(rule.Shape), Colour(rule.Colour));
        foreach (var line in content.Dashes) page.Rules.Line(line.X, line.Top + (line.Weight / 2), line.X + line.Width, line.Top + (line.Weight / 2), new StrokeStyle(Colour(line.Colour), line.Weight) { Dashes = [line.Dash, line.Dash] });
        foreach (var item in content.Items) Item(page, item);
        page.Finish();
    }

    private void Plan(TagNode node, StructElement element)
    {
        _elements.Add(node, element);
        foreach (var child in node.Children)
        {
            // Most figures and all fields stand among text: they join where they are drawn.
            var added = child.Role is "Figure" or "Form" && !child.StandsAlone ? element.Later(child.Role) : element.Add(child.Role);
            if (child.AlternateText is { Length: > PdfDocument.LongestText } words) throw TypesettingException.TooLong(words.Length, child.Unit);
            added.AlternateText = child.AlternateText;
            added.Language = child.Language?.Tag;
            added.ColumnSpan = child.ColumnSpan;
            added.RowSpan = child.RowSpan;
            if (child.Scope is { } scope) added.Scope = Enum.Parse<TableScope>(scope);
            added.Id = child.Id;
            added.Headers.AddRange(child.Headers);
            if (child.ListNumbering is { } numbering) added.Numbering = Enum.Parse<ListNumbering>(numbering);
            Plan(child, added);
        }
    }

    private void Item(PageCanvas page, PageItem item)
    {
        switch (item)
        {
            case TextPiece text:
                Text(page, text);
                break;
            case FigurePath figure:
                var (left, top, right, bottom) = figure.Shape.Bounds;
                page.Figure(_elements[figure.Owner], new PdfBox(left, top, right - left, bottom - top), layer => layer.Fill(Path(figure.Shape), Colour(figure.Colour)));
                break;
            case DrawingItem drawing:
                page.Figure(_elements[drawing.Owner!], DrawingPen.Box(drawing), layer => new DrawingPen(layer, drawing, _palette).Draw());
                break;
            case PictureItem picture:
                var box = new PdfBox(picture.X, picture.Top, picture.Width, picture.Height);
                page.Figure(_elements[picture.Owner], box, layer => layer.Place(PictureFile.ImageOf(picture.Picture), box));
                break;
            case CheckboxItem checkbox:
                page.Field(_fields.Checkbox(checkbox.Field), _elements[checkbox.Field.Owner]);
                break;
            case RadioItem radio:
                page.Field(_fields.Radio(radio), _elements[radio.Field.Owner]);
                break;
            case FieldItem field:
                page.Field(_fields.Field(field.Field), _elements[field.Field.Owner]);
                break;
            default:
                throw new NotSupportedException($"No way to write {item.GetType().Name}.");
        }
    }

    private void Text(PageCanvas page, TextPiece piece)
    {
        var look = piece.Look;
        var face = ((FontMetrics)look.Face).Face;
        var glyphs = _glyphs;
        glyphs.Clear();
        var shaped = piece.Glyphs.AsSpan();
        for (var i = 0; i < shaped.Length; i++)
        {
            ref readonly var glyph = ref shaped[i];

            // What the last glyph is kerned with stands in the next line or in another run.
            var after = i + 1 < shaped.Length ? glyph.Kern + shaped[i + 1].Before : 0;
            glyphs.Add(new RunGlyph(glyph.Glyph, glyph.CodePoint, glyph.After + after, piece.Text.LigatureOf(glyph)));
        }

        if (piece.HyphenGlyph != 0) glyphs.Add(new RunGlyph(piece.HyphenGlyph, 0xAD));
        else if (piece.EndsWithSpace) glyphs.Add(new RunGlyph(face.Glyph(' '), ' '));
        var run = new GlyphRun
        {
            Font = _pdf.Font(face),
            Size = look.Size,
            Colour = Colour(look.Colour),
            Glyphs = glyphs,
            Slant = look.Slanted ? Math.Atan(_theme.Page.Slant.Pt()) * 180 / Math.PI : 0,
        };
        var x = piece.X + (piece.Glyphs.Count > 0 ? piece.Glyphs[0].Before * look.Size / 1000 : 0);
        if (piece.Owner is null)
        {
            page.Text(run, x, piece.Baseline, Kind(piece.Artifact));
            return;
        }

        var owner = Owner(piece.Owner, piece.Marks);
        page.Text(run, x, piece.Baseline, owner);
        foreach (var mark in piece.Marks)
        {
            if (mark.Href is not { } href || piece.Width <= 0) continue;
            var area = new PdfBox(piece.X, piece.Baseline - (Above * look.Size), piece.Width, (Above + Below) * look.Size);
            page.Link(_marks[(piece.Owner, mark)], Target(href), mark.Description ?? href, area);
        }
    }

    private StructElement Owner(TagNode owner, IReadOnlyList<InlineMark> marks)
    {
        var element = _elements[owner];
        foreach (var mark in marks)
        {
            if (!_marks.TryGetValue((owner, mark), out var inner))
            {
                inner = mark.IsNote ? element.Later("Reference").Later("Link") : element.Later(mark.Href is null ? "Span" : "Link");
                inner.Language = mark.Language?.Tag;
                inner.Expansion = mark.Expansion;
                _marks.Add((owner, mark), inner);
            }

            element = inner;
        }

        return element;
    }

    private void Place(PageCanvas page, PlacedImage placed)
    {
        var image = PictureFile.ImageOf(placed.Picture);

        // Art of the page's shape spans the field and loses its top to a lower one; tall art and marks fit inside their box.
        var scale = placed.AtBottomRight && image.Width >= image.Height
            ? placed.Width / image.Width
            : Math.Min(placed.Width / image.Width, placed.Height / image.Height);
        var (width, height) = (image.Width * scale, image.Height * scale);
        var share = placed.AtBottomRight ? 1 : 0.5;
        var box = new PdfBox(placed.X + ((placed.Width - width) * share), placed.Top + ((placed.Height - height) * share), width, height);
        page.Art.Place(image, box, new PdfBox(placed.X, placed.Top, placed.Width, placed.Visible));
    }

    private static PdfPath Path(PathShape shape)
    {
        var path = new PdfPath();
        foreach (var step in shape.Steps)
        {
            _ = step.Verb switch
            {
                PathVerb.Move => path.MoveTo(step.X, step.Y),
                PathVerb.Line => path.LineTo(step.X, step.Y),
                PathVerb.Curve => path.CurveTo(step.X1, step.Y1, step.X2, step.Y2, step.X, step.Y),
                _ => path.Close(),
            };
        }

        return path;
    }

    private static ArtifactKind Kind(ArtifactSort sort) => sort switch
    {
        ArtifactSort.Header => ArtifactKind.Header,
        ArtifactSort.Footer => ArtifactKind.Footer,
        ArtifactSort.Pagination => ArtifactKind.Pagination,
        _ => ArtifactKind.Layout,
    };

    private static LinkTarget Target(string href) => href.StartsWith('#') ? LinkTarget.Destination(href[1..]) : LinkTarget.Uri(href);

    private static PdfColour Colour(Rgb colour) => new(colour.R, colour.G, colour.B);
}
