using System;
using System.Collections.Generic;
using System.Text;
using Styrdok.Core.Branding;
using Styrdok.Core.Document;
using Styrdok.Core.Values;
using Styrdok.Typesetting.Layout;
using Styrdok.Typesetting.Text;
using Styrdok.Typesetting.Theme;

namespace Styrdok.Typesetting.Drawing;

/// <summary>Collects what a page shows. Places are in points from the top left corner of the page.</summary>
/// <param name="theme">The measures.</param>
/// <param name="number">The number of the page, from 1.</param>
/// <param name="pageOf">The page that an id leads to; 0 for an unknown id.</param>
/// <param name="dump">Gets every line of text; null for nobody.</param>
/// <param name="proof">Hears where texts begin; null where the page is no proof.</param>
internal sealed class PageDrawing(PrintTheme theme, int number, Func<string, int> pageOf, ICollection<LayoutLine>? dump, ProofMargin? proof = null)
{
    private ArtifactSort _artifact;

    /// <summary>What has been drawn.</summary>
    public PageContent Content { get; } = new() { Width = theme.Page.Width.Pt() + (proof is null ? 0 : ProofMargin.WidthOf(theme)), Height = theme.Page.Height.Pt() };

    /// <summary>Where everything ends on this page.</summary>
    public double RightX => theme.Page.RightX.Pt();

    /// <summary>The number of the page that an id leads to; 0 for an unknown id.</summary>
    public int PageNumberOf(string id) => pageOf(id);

    /// <summary>Fills an outline; as part of a figure, or as an artifact under the text.</summary>
    public void Path(PathShape shape, Rgb colour, TagNode? figure = null)
    {
        if (figure is null) Content.Grounds.Add(new FilledPath(shape, colour));
        else Content.Items.Add(new FigurePath(shape, colour, figure));
    }

    /// <summary>Draws the shapes of a drawing: of a figure, or of an artifact.</summary>
    public void Shapes(DrawingItem drawing)
    {
        if (drawing.Owner is null) Content.Ornaments.Add(drawing);
        else Content.Items.Add(drawing);
    }

    /// <summary>Draws a horizontal line with its upper edge at a place.</summary>
    public void Rule(double x, double top, double width, double weight, Rgb colour) =>
        Content.Rules.Add(new FilledPath(new PathShape().Rectangle(x, top, width, weight), colour));

    /// <summary>Draws a broken line whose dashes are as long as its gaps.</summary>
    public void DashedRule(double x, double top, double width, double weight, double dash, Rgb colour)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(dash); // a pattern of nothing is an error (ISO 32000-1, 8.4.3.6)
        Content.Dashes.Add(new DashedLine(x, top, width, weight, dash, colour));
    }

    /// <summary>Draws the frame of a rectangle, its line inside.</summary>
    public void Frame(double x, double top, double width, double height, double weight, Rgb colour) => Content.Rules.Add(new FilledPath(
        new PathShape().Rectangle(x, top, width, height).Rectangle(x + weight, top + weight, width - (2 * weight), height - (2 * weight)), colour));

    /// <summary>Draws a ring, its line inside.</summary>
    public void Ring(double x, double y, double radius, double weight, Rgb colour) =>
        Content.Rules.Add(new FilledPath(new PathShape().Circle(x, y, radius).Circle(x, y, radius - weight), colour));

    /// <summary>Draws a mark in a box.</summary>
    public void Image(Picture picture, double x, double top, double width, double height) => Content.Images.Add(new PlacedImage(picture, x, top, width, height, false, height));

    /// <summary>Draws art in a field from the top left corner of the page, in the field's lower right corner and clipped by it.</summary>
    /// <param name="picture">The art.</param>
    /// <param name="width">The width of the field.</param>
    /// <param name="height">The height that the art is for.</param>
    /// <param name="visible">The height of the field: of a lower one, the foot of the art is not seen.</param>
    public void ArtAtBottomRight(Picture picture, double width, double height, double visible) => Content.Images.Add(new PlacedImage(picture, 0, 0, width, height, true, visible));

    /// <summary>Draws the picture of a figure.</summary>
    public void Picture(Picture picture, double x, double top, double width, double height, TagNode figure) =>
        Content.Items.Add(new PictureItem(picture, x, top, width, height, figure));

    /// <summary>Draws a box to tick.</summary>
    public void Checkbox(FormField field) => Content.Items.Add(new CheckboxItem(field));

    /// <summary>Draws one button of several of which one is chosen.</summary>
    public void Radio(FormField field, string group, string value) => Content.Items.Add(new RadioItem(field, group, value));

    /// <summary>Draws a field.</summary>
    public void Field(FormField field) => Content.Items.Add(new FieldItem(field));

    /// <summary>What is drawn inside is an artifact for looks.</summary>
    public void Artifact(Action draw) => As(ArtifactSort.Layout, draw);

    /// <summary>What is drawn inside is the head of the page.</summary>
    public void HeadArtifact(Action draw) => As(ArtifactSort.Header, draw);

    /// <summary>What is drawn inside is the foot of the page.</summary>
    public void FootArtifact(Action draw) => As(ArtifactSort.Footer, draw);

    /// <summary>What is drawn inside repeats the head of a table.</summary>
    public void RepeatedArtifact(Action draw) => As(ArtifactSort.Pagination, draw);

    /// <summary>Shows a line of a shaped text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="line">Its line.</param>
    /// <param name="x">Left edge.</param>
    /// <param name="baseline">Baseline.</param>
    /// <param name="owner">The element that holds the text; null inside an artifact.</param>
    public void Text(ShapedText text, LineSpan line, double x, double baseline, TagNode? owner)
    {
        if (line.End == line.Start) return;
        if (owner is not null && text.Unit is { } unit && line.Start == 0) proof?.Note(unit, baseline, owner);
        if (dump is not null) dump.Add(Dumped(text, line, x, baseline, owner));
        var glyphs = text.GlyphSpan;
        for (var start = line.Start; start < line.End;)
        {
            var run = glyphs[start].Run;
            var end = start;
            while (end < line.End && glyphs[end].Run == run) end++;
            x += Piece(text, line, start, end, x, baseline, owner);
            start = end;
        }
    }

    private double Piece(ShapedText text, LineSpan line, int start, int end, double x, double baseline, TagNode? owner)
    {
        var run = text.Runs[text.GlyphSpan[start].Run];
        var isLast = end == line.End;
        var shown = end;
        if (isLast)
        {
            while (shown > start && text.GlyphSpan[shown - 1].IsSpace) shown--;
        }

        double width = 0;
        for (var i = start; i < shown; i++) width += text.WidthAt(i) + (i == shown - 1 ? 0 : text.KernAt(i));
        var hyphen = isLast && line.IsHyphenated ? Shaper.HyphenGlyph(run.Look, text.Unit) : 0;
        if (hyphen != 0) width += Shaper.HyphenWidth(run.Look);
        var marks = owner is null ? [] : Known(run.Marks);
        Content.Items.Add(new TextPiece
        {
            Look = run.Look,
            Text = text,
            Glyphs = text.Slice(start, shown),
            X = x,
            Baseline = baseline - run.Look.Rise,
            Width = width,
            Owner = owner,
            Marks = marks,
            Artifact = _artifact,
            HyphenGlyph = hyphen,
            EndsWithSpace = isLast && hyphen == 0 && !EndsInsideWord(text, line),
        });
        if (run.Look.Underlined && shown > start)
        {
            Rule(x, baseline + theme.Lines.UnderlineOffset.Pt(), width, theme.Lines.Underline.Pt(), run.Look.Colour);
        }

        return width;
    }

    // An address or a long string that goes on in the next line is one word.
    private static bool EndsInsideWord(ShapedText text, LineSpan line) =>
        line.End < text.Count && text.After(line.End - 1) is not (BreakOpportunity.Space or BreakOpportunity.Forced);

    // A link to a place that is not in this file would be a link to nowhere: its text stays plain.
    private IReadOnlyList<InlineMark> Known(IReadOnlyList<InlineMark> marks)
    {
        if (marks.Count == 0) return [];
        var known = new List<InlineMark>(marks.Count);
        foreach (var mark in marks)
        {
            if (mark.Href is { } href && href.StartsWith('#') && pageOf(href[1..]) == 0) continue;
            known.Add(mark);
        }

        return known;
    }

    private void As(ArtifactSort sort, Action draw)
    {
        var outer = _artifact;
        _artifact = sort;
        draw();
        _artifact = outer;
    }

    private LayoutLine Dumped(ShapedText text, LineSpan line, double x, double baseline, TagNode? owner)
    {
        var letters = new StringBuilder(line.End - line.Start + 1);
        foreach (var glyph in text.GlyphSpan[line.Start..line.End])
        {
            if (text.LigatureOf(glyph) is { } ligature) letters.Append(ligature);
            else if (glyph.CodePoint <= char.MaxValue) letters.Append((char)glyph.CodePoint);
            else letters.Append(char.ConvertFromUtf32(glyph.CodePoint));
        }

        if (line.IsHyphenated) letters.Append('-');
        var style = text.Runs[text.GlyphSpan[line.Start].Run].Look.Name;
        return new LayoutLine(number, text.Unit, x, baseline, line.Width, letters.ToString().TrimEnd(), style, owner is null);
    }
}
