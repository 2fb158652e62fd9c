using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Styrdok.Pdf.Cos;
using Styrdok.Pdf.Drawing;

namespace Styrdok.Pdf.Images.Svg;

/// <summary>
/// Writes a drawing as form XObjects (ISO 32000-1, 8.10). What is paler as a whole is a transparency group (11.6.6), what fades or is clipped by several outlines
/// has a soft mask (11.5.2); all of it blends in DeviceRGB, the space of the output intent (ISO 19005-2, 6.2.10).
/// </summary>
internal sealed class SvgContent(ObjectStore store, double width, double height)
{
    // Of one drawing; a logo has a hundred. What comes after goes on with its end colours.
    private const int MostStops = 100_000;

    private readonly Dictionary<(SvgGradient Gradient, double From, double To, bool IsMask), int> _shadings = [];
    private int _stops;

    /// <summary>Writes the drawing; returns the number of its form.</summary>
    public int Write(SvgGroup root)
    {
        // SVG counts y downwards, PDF upwards.
        var flip = new AffineMatrix(1, 0, 0, -1, 0, height);
        var form = new Form(this, flip);
        form.Content.Raw("1 0 0 -1 0 "u8).Number(height, 5).Raw(" cm\n"u8);
        form.Draw(root, AffineMatrix.Identity);
        return form.Close(isGroup: false);
    }

    /// <summary>One form with its content and resources. Everything inside is in the coordinates of the drawing as a whole.</summary>
    private sealed class Form(SvgContent drawing, AffineMatrix origin)
    {
        private readonly PageResources _resources = new();
        private int _names;

        public TokenWriter Content { get; } = new(1024);

        public int Close(bool isGroup)
        {
            var dictionary = new TokenWriter().Raw("/Type/XObject/Subtype/Form/BBox[0 0 "u8).Number(drawing.Width, 5).Raw(' ').Number(drawing.Height, 5).Raw(']');
            if (isGroup) dictionary.Raw("/Group<</Type/Group/S/Transparency/CS/DeviceRGB/I true>>"u8);
            _resources.Write(dictionary);
            return drawing.Store.AddStream(dictionary, Content.ToArray());
        }

        public void Draw(SvgNode node, AffineMatrix outer)
        {
            if (node is SvgShape shape)
            {
                Shape(shape, outer);
                return;
            }

            var group = (SvgGroup)node;
            var matrix = outer.Of(group.Matrix);
            if (matrix.IsFlat) return;
            if (group.Clip is null && group.Opacity >= 1)
            {
                foreach (var child in group.Children) Draw(child, matrix);
                return;
            }

            Content.Raw("q\n"u8);
            var mask = Clip(group.Clip, matrix);
            if (mask is null && group.Opacity >= 1)
            {
                foreach (var child in group.Children) Draw(child, matrix);
            }
            else
            {
                var inner = new Form(drawing, AffineMatrix.Identity);
                foreach (var child in group.Children) inner.Draw(child, matrix);
                Opacity(group.Opacity, group.Opacity);
                if (mask is { } number) Mask(number);
                Content.Name(Resource("XObject", inner.Close(isGroup: true))).Raw(" Do\n"u8);
            }

            Content.Raw("Q\n"u8);
        }

        /// <summary>Clips; returns the number of a mask where several outlines clip together, which one path cannot say whatever their directions.</summary>
        private int? Clip(SvgClip? clip, AffineMatrix matrix)
        {
            int? mask = null;
            for (; clip is not null; clip = clip.Outer)
            {
                if (clip.Outlines.Count > 1 && mask is null)
                {
                    var inner = new Form(drawing, AffineMatrix.Identity);
                    inner.Content.FillColour(PdfColour.White);
                    foreach (var outline in clip.Outlines) inner.Outline(SvgOutlines.Moved(outline.Outline, matrix), AffineMatrix.Identity).Raw(outline.IsEvenOdd ? "f*\n"u8 : "f\n"u8);
                    mask = inner.Close(isGroup: true);
                    continue;
                }

                // A second clip of several outlines is so rare that their common path must do.
                var joined = clip.Outlines.Count == 1 ? clip.Outlines[0].Outline : Joined(clip.Outlines);
                if (joined.Segments.Count == 0) joined = new PdfPath().Rectangle(0, 0, 0, 0);
                Outline(SvgOutlines.Moved(joined, matrix), AffineMatrix.Identity).Raw(clip.Outlines.Any(outline => outline.IsEvenOdd) ? "W* n\n"u8 : "W n\n"u8);
            }

            return mask;
        }

        private static PdfPath Joined(IReadOnlyList<SvgClipOutline> outlines)
        {
            var joined = new PdfPath();
            foreach (var outline in outlines) joined.Append(outline.Outline);
            return joined;
        }

        private void Shape(SvgShape shape, AffineMatrix matrix)
        {
            if (matrix.IsFlat) return;
            var style = shape.Style;
            SvgPaint? fill = Visible(style.Fill, shape.Outline), stroke = Visible(style.Stroke, shape.Outline);
            if (fill is not null && stroke is not null && (Fades(fill) || Fades(stroke)))
            {
                Paint(shape, fill, null, matrix);
                Paint(shape, null, stroke, matrix);
            }
            else if (fill is not null || stroke is not null)
            {
                Paint(shape, fill, stroke, matrix);
            }
        }

        private void Paint(SvgShape shape, SvgPaint? fill, SvgPaint? stroke, AffineMatrix matrix)
        {
            var style = shape.Style;
            Content.Raw("q\n"u8);
            Opacity(style.FillOpacity * Even(fill), style.StrokeOpacity * Even(stroke));
            if ((fill ?? stroke) is SvgGradient fading && Fades(fading)) Mask(Fade(fading, shape, matrix.Of(SvgBounds.Matrix(fading, shape.Outline)!.Value)));
            Colour(fill, shape, matrix, false);
            Colour(stroke, shape, matrix, true);
            if (stroke is not null) Line(style, Decimals(matrix));
            Matrix(matrix);
            Outline(shape.Outline, matrix).Raw((fill is not null, stroke is not null, style.IsEvenOdd) switch
            {
                (true, true, false) => "B\n"u8,
                (true, true, true) => "B*\n"u8,
                (true, false, false) => "f\n"u8,
                (true, false, true) => "f*\n"u8,
                _ => "S\n"u8,
            }).Raw("Q\n"u8);
        }

        // Set before the path begins: nothing may stand between an outline and its painting (ISO 32000-1, 8.2, figure 9).
        private void Colour(SvgPaint? paint, SvgShape shape, AffineMatrix matrix, bool isStroke)
        {
            if (paint is SvgSolid solid)
            {
                if (isStroke) Content.StrokeColour(solid.Colour);
                else Content.FillColour(solid.Colour);
            }
            else if (paint is SvgGradient gradient)
            {
                // A pattern's matrix leads to the coordinates that the form begins with (ISO 32000-1, 8.7.3.1).
                var pattern = new TokenWriter().Raw("<</Type/Pattern/PatternType 2/Matrix["u8);
                Numbers(pattern, origin.Of(matrix).Of(SvgBounds.Matrix(gradient, shape.Outline)!.Value)).Raw(']').Entry("Shading", drawing.Shading(gradient, shape, isMask: false)).Raw(">>"u8);
                Content.Raw(isStroke ? "/Pattern CS"u8 : "/Pattern cs"u8).Name(Resource("Pattern", drawing.Store.Add(pattern))).Raw(isStroke ? " SCN\n"u8 : " scn\n"u8);
            }
        }

        private void Line(SvgStyle style, int decimals)
        {
            Content.Number(style.Width, decimals).Raw(" w "u8).Integer(style.Cap).Raw(" J "u8).Integer(style.Join).Raw(" j "u8).Number(style.MiterLimit).Raw(" M ["u8);

            // Dashes that are finer than the decimals would all be written as 0, a pattern that PDF does not have (ISO 32000-1, 8.4.3.6).
            var isDashed = style.Dashes.Any(length => Math.Round(length, decimals) > 0);
            foreach (var length in isDashed ? style.Dashes : []) Content.Number(length, decimals).Raw(' ');
            Content.Raw("] "u8).Number(isDashed ? DashPhase(style) : 0, decimals).Raw(" d\n"u8);
        }

        // SVG's offset may be negative, a PDF's dash phase may not (ISO 32000-1, 8.4.3.6). An odd list of dashes repeats after twice its length.
        private static double DashPhase(SvgStyle style)
        {
            double period = 0;
            foreach (var length in style.Dashes) period += 2 * length;
            return style.DashOffset >= 0 || period == 0 ? Math.Max(0, style.DashOffset) : period - (-style.DashOffset % period);
        }

        /// <summary>A mask that lets through as much as a gradient's stops are opaque.</summary>
        private int Fade(SvgGradient gradient, SvgShape shape, AffineMatrix matrix)
        {
            var inner = new Form(drawing, AffineMatrix.Identity);
            inner.Matrix(matrix);
            inner.Content.Name(inner.Resource("Shading", drawing.Shading(gradient, shape, isMask: true))).Raw(" sh\n"u8);
            return inner.Close(isGroup: true);
        }

        private void Opacity(double fill, double stroke)
        {
            (fill, stroke) = (Math.Round(fill, 3), Math.Round(stroke, 3));
            if (fill >= 1 && stroke >= 1) return;
            var name = string.Create(CultureInfo.InvariantCulture, $"A{Math.Round(fill * 1000)}-{Math.Round(stroke * 1000)}");
            if (!_resources.Has("ExtGState", name))
            {
                _resources.Add("ExtGState", name, drawing.Store.Add(new TokenWriter().Raw("<</Type/ExtGState/ca "u8).Number(fill).Raw("/CA "u8).Number(stroke).Raw(">>"u8)));
            }

            Content.Name(name).Raw(" gs\n"u8);
        }

        private void Mask(int form)
        {
            var state = new TokenWriter().Raw("<</Type/ExtGState/SMask<</Type/Mask/S/Luminosity"u8).Entry("G", form).Raw(">>>>"u8);
            Content.Name(Resource("ExtGState", drawing.Store.Add(state))).Raw(" gs\n"u8);
        }

        private string Resource(string category, int number)
        {
            var name = category[..1] + (++_names).ToString(CultureInfo.InvariantCulture);
            _resources.Add(category, name, number);
            return name;
        }

        private void Matrix(AffineMatrix matrix)
        {
            if (matrix != AffineMatrix.Identity) Numbers(Content, matrix).Raw("cm\n"u8);
        }

        private static TokenWriter Numbers(TokenWriter target, AffineMatrix matrix)
        {
            foreach (var value in (double[])[matrix.A, matrix.B, matrix.C, matrix.D, matrix.E, matrix.F]) target.Number(value, 7).Raw(' ');
            return target;
        }

        private TokenWriter Outline(PdfPath path, AffineMatrix matrix)
        {
            var decimals = Decimals(matrix);
            foreach (var s in path.Segments)
            {
                if (s.Verb == PathVerb.Curve)
                {
                    Point(s.X1, s.Y1, decimals);
                    Point(s.X2, s.Y2, decimals);
                }

                if (s.Verb != PathVerb.Close) Point(s.X, s.Y, decimals);
                Content.Raw(s.Verb switch { PathVerb.Move => "m\n"u8, PathVerb.Line => "l\n"u8, PathVerb.Curve => "c\n"u8, _ => "h\n"u8 });
            }

            return Content;
        }

        private void Point(double x, double y, int decimals) => Content.Number(x, decimals).Raw(' ').Number(y, decimals).Raw(' ');

        // As many decimals as a page-wide drawing shows: a unit may be a point, or the whole drawing.
        private int Decimals(AffineMatrix matrix)
        {
            const double page = 600, shown = 0.002;
            var scale = Math.Max(Math.Max(Math.Abs(matrix.A), Math.Abs(matrix.B)), Math.Max(Math.Abs(matrix.C), Math.Abs(matrix.D)));
            return Math.Clamp((int)Math.Ceiling(Math.Log10(scale * page / Math.Max(drawing.Width, drawing.Height) / shown)), 2, TokenWriter.MostDecimals);
        }

        private static SvgPaint? Visible(SvgPaint? paint, PdfPath outline) => paint is SvgGradient gradient && SvgBounds.Matrix(gradient, outline) is not { IsFlat: false } ? null : paint;

        private static bool Fades(SvgPaint paint) => paint is SvgGradient gradient && gradient.Stops.Any(stop => stop.Opacity != gradient.Stops[0].Opacity);

        private static double Even(SvgPaint? paint) => paint switch
        {
            SvgSolid solid => solid.Opacity,
            SvgGradient gradient when !Fades(gradient) => gradient.Stops[0].Opacity,
            _ => 1,
        };
    }

    // Shapes that are painted alike share one shading, however many they are.
    private int Shading(SvgGradient gradient, SvgShape shape, bool isMask)
    {
        var (from, to) = _stops < MostStops ? SvgSpreading.Stretch(gradient, shape.Outline, Reach(shape.Style)) : (0, 1);
        if (_shadings.TryGetValue((gradient, from, to, isMask), out var known)) return known;
        var written = SvgSpreading.Over(gradient, from, to);
        _stops += written.Stops.Count;
        return _shadings[(gradient, from, to, isMask)] = store.Add(SvgShading.Write(
            new TokenWriter(), written, stop => isMask ? (stop.Opacity, stop.Opacity, stop.Opacity) : (stop.Colour.R / 255.0, stop.Colour.G / 255.0, stop.Colour.B / 255.0)));
    }

    // How far a line with its corners reaches beyond the outline.
    private static double Reach(SvgStyle style) => style.Stroke is null ? 0 : style.Width / 2 * Math.Max(2, style.MiterLimit);

    private ObjectStore Store => store;

    private double Width => width;

    private double Height => height;
}
