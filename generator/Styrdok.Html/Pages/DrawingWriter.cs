using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text;
using Styrdok.Core.Document;

namespace Styrdok.Html.Pages;

/// <summary>
/// Writes drawings as SVG. A figure has two, one for wide screens and one for phones, of which the style sheet shows one. Colours are classes, so that they follow
/// the scheme; sizes are attributes, since the page's policy allows no style attributes.
/// </summary>
internal static class DrawingWriter
{
    public static void Write(TextWriter output, FigureBlock figure)
    {
        Write(output, figure, figure.Drawing, "wide-form");
        Write(output, figure, figure.NarrowDrawing, "narrow-form");
    }

    private static void Write(TextWriter output, FigureBlock figure, VectorDrawing drawing, string form)
    {
        var id = Markup.Escape((figure.Id ?? "figure") + "-" + form);
        output.Write($"<svg class=\"{form}\" viewBox=\"0 0 {Number(drawing.Width)} {Number(drawing.Height)}\" role=\"img\" aria-labelledby=\"{id}-title {id}-desc\" focusable=\"false\">");
        output.Write($"<title id=\"{id}-title\">{Markup.Escape(figure.Label)}</title><desc id=\"{id}-desc\">{Markup.Escape(figure.Alt)}</desc>");
        Content(output, drawing, id);
    }

    /// <summary>Writes a drawing that only repeats what stands beside it as text; nothing when there is none.</summary>
    public static void Ornament(TextWriter output, VectorDrawing? drawing)
    {
        if (drawing is null)
        {
            output.Write("<span></span>");
            return;
        }

        output.Write($"<svg viewBox=\"0 0 {Number(drawing.Width)} {Number(drawing.Height)}\" aria-hidden=\"true\" focusable=\"false\">");
        Content(output, drawing, "ornament");
    }

    private static void Content(TextWriter output, VectorDrawing drawing, string id)
    {
        var gradients = 0;
        foreach (var shape in drawing.Shapes)
        {
            switch (shape)
            {
                case DrawnRectangle rectangle:
                    output.Write($"<rect {Box(rectangle.X, rectangle.Top, rectangle.Width, rectangle.Height)}{Radius(rectangle.Radius)} class=\"{Class(rectangle.Fill)}\"/>");
                    break;
                case DrawnFrame frame:
                    Frame(output, frame);
                    break;
                case DrawnGradient gradient:
                    Gradient(output, gradient, id + "-colours-" + (++gradients).ToString(CultureInfo.InvariantCulture));
                    break;
                case DrawnLine line:
                    output.Write($"<path d=\"{Line(line)}\" class=\"line {Class(line.Colour)}\" stroke-width=\"{Number(line.Weight)}\"{Dashes(line)}/>");
                    break;
                case DrawnPolygon polygon:
                    output.Write($"<path d=\"M{string.Join(' ', ((IEnumerable<DrawnPoint>)polygon.Points).Select(Point))}Z\" class=\"{Class(polygon.Fill)}\"/>");
                    break;
                default:
                    throw new NotSupportedException($"No way to draw {shape.GetType().Name}.");
            }
        }

        foreach (var text in drawing.Texts) Text(output, text);
        output.Write("</svg>");
    }

    private static void Frame(TextWriter output, DrawnFrame frame)
    {
        var half = frame.Weight / 2;
        var box = Box(frame.X + half, frame.Top + half, frame.Width - frame.Weight, frame.Height - frame.Weight);
        output.Write($"<rect {box}{Radius(Math.Max(0, frame.Radius - half))} class=\"line {Class(frame.Colour)}\" stroke-width=\"{Number(frame.Weight)}\"/>");
    }

    private static string Radius(double radius) => radius > 0 ? $" rx=\"{Number(radius)}\"" : string.Empty;

    private static string Dashes(DrawnLine line) => line.IsDashed ? $" stroke-dasharray=\"{Number(DrawnLine.Dashes.Dash)} {Number(DrawnLine.Dashes.Gap)}\"" : string.Empty;

    private static void Gradient(TextWriter output, DrawnGradient gradient, string id)
    {
        var direction = gradient.IsVertical ? "x2=\"0\" y2=\"1\"" : "x2=\"1\" y2=\"0\"";
        output.Write($"<linearGradient id=\"{id}\" {direction}>");
        foreach (var stop in gradient.Stops) output.Write($"<stop offset=\"{Number(stop.At)}\" class=\"{Class(stop.Colour)}\"/>");
        output.Write($"</linearGradient><rect {Box(gradient.X, gradient.Top, gradient.Width, gradient.Height)} fill=\"url(#{id})\"/>");
    }

    private static void Text(TextWriter output, DrawnText text)
    {
        var weight = text.Weight switch { TypeWeight.Light => "300", TypeWeight.Medium => "500", TypeWeight.SemiBold => "600", _ => "400" };
        var language = text.Language is null ? string.Empty : $" lang=\"{text.Language.Code}\"";
        var anchor = text.IsCentred ? " text-anchor=\"middle\"" : text.IsAtEnd ? " text-anchor=\"end\"" : string.Empty;
        output.Write($"<text x=\"{Number(text.X)}\" y=\"{Number(text.Baseline)}\" font-size=\"{Number(text.Size)}\" font-weight=\"{weight}\"{anchor} class=\"{Class(text.Colour)}\"{language}>{Markup.Escape(text.Text)}</text>");
    }

    private static string Line(DrawnLine line)
    {
        var path = new StringBuilder();
        foreach (var step in RoundedLine.Steps(line))
        {
            path.Append(step.IsStart ? 'M' : step.Corner is null ? 'L' : 'C');
            if (step.Corner is { } corner) path.Append(Point(corner.First)).Append(' ').Append(Point(corner.Second)).Append(' ');
            path.Append(Point(step.To));
        }

        return path.ToString();
    }

    // A class of the style sheet: fill, stroke and stop all take the colour it sets.
    private static string Class(DrawnColour colour) => "c-" + colour.ToString().ToLowerInvariant();

    private static string Box(double x, double top, double width, double height) => $"x=\"{Number(x)}\" y=\"{Number(top)}\" width=\"{Number(width)}\" height=\"{Number(height)}\"";

    private static string Point(DrawnPoint point) => Number(point.X) + " " + Number(point.Y);

    private static string Number(double value) => value.ToString("0.####", CultureInfo.InvariantCulture);
}
