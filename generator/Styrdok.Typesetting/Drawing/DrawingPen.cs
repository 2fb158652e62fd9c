using System;
using System.Collections.Generic;
using System.Linq;
using Styrdok.Core.Branding;
using Styrdok.Core.Document;
using Styrdok.Pdf;
using Styrdok.Pdf.Drawing;
using Styrdok.Typesetting.Layout;

namespace Styrdok.Typesetting.Drawing;

/// <summary>Draws the shapes of a drawing at its place on the page.</summary>
internal sealed class DrawingPen(GraphicsLayer layer, DrawingItem item, Palette palette)
{
    /// <summary>The box of the whole drawing.</summary>
    public static PdfBox Box(DrawingItem item) => new(item.X, item.Top, item.Drawing.Width * item.Scale, item.Drawing.Height * item.Scale);

    /// <summary>Draws every shape.</summary>
    public void Draw()
    {
        foreach (var shape in item.Drawing.Shapes) Draw(shape);
    }

    private void Draw(DrawnShape shape)
    {
        switch (shape)
        {
            case DrawnRectangle rectangle:
                layer.Fill(Rounded(rectangle.X, rectangle.Top, rectangle.Width, rectangle.Height, rectangle.Radius), Colour(rectangle.Fill));
                break;
            case DrawnFrame frame:
                var half = frame.Weight / 2;
                layer.Stroke(
                    Rounded(frame.X + half, frame.Top + half, frame.Width - frame.Weight, frame.Height - frame.Weight, Math.Max(0, frame.Radius - half)),
                    new StrokeStyle(Colour(frame.Colour), frame.Weight * item.Scale));
                break;
            case DrawnGradient gradient:
                layer.FillGradient(Box(gradient.X, gradient.Top, gradient.Width, gradient.Height), Gradient(gradient));
                break;
            case DrawnLine line:
                layer.Stroke(Line(line), new StrokeStyle(Colour(line.Colour), line.Weight * item.Scale)
                {
                    Dashes = line.IsDashed ? [DrawnLine.Dashes.Dash * item.Scale, DrawnLine.Dashes.Gap * item.Scale] : [],
                });
                break;
            case DrawnPolygon polygon:
                layer.Fill(new PdfPath().Polygon(polygon.Points.Select(At).ToArray()), Colour(polygon.Fill));
                break;
            default:
                throw new NotSupportedException($"No way to draw {shape.GetType().Name}.");
        }
    }

    private LinearGradient Gradient(DrawnGradient gradient)
    {
        var stops = gradient.Stops;
        var (x, y) = At(new DrawnPoint(gradient.X, gradient.Top));
        var (right, bottom) = At(new DrawnPoint(gradient.X + gradient.Width, gradient.Top + gradient.Height));
        return new LinearGradient(x, y, gradient.IsVertical ? x : right, gradient.IsVertical ? bottom : y, Colour(stops[0].Colour), Colour(stops[^1].Colour))
        {
            Between = stops.Where(stop => stop.At is > 0 and < 1).Select(stop => new GradientStop(stop.At, Colour(stop.Colour))).ToList(),
        };
    }

    private PdfPath Line(DrawnLine line)
    {
        var path = new PdfPath();
        foreach (var step in RoundedLine.Steps(line))
        {
            var (x, y) = At(step.To);
            if (step.Corner is { } corner)
            {
                var ((x1, y1), (x2, y2)) = (At(corner.First), At(corner.Second));
                path.CurveTo(x1, y1, x2, y2, x, y);
            }
            else if (step.IsStart)
            {
                path.MoveTo(x, y);
            }
            else
            {
                path.LineTo(x, y);
            }
        }

        return path;
    }

    private PdfPath Rounded(double x, double top, double width, double height, double radius)
    {
        var box = Box(x, top, width, height);
        return new PdfPath().RoundedRectangle(box.X, box.Top, box.Width, box.Height, radius * item.Scale);
    }

    private PdfBox Box(double x, double top, double width, double height) =>
        new(item.X + (x * item.Scale), item.Top + (top * item.Scale), width * item.Scale, height * item.Scale);

    private (double X, double Y) At(DrawnPoint point) => (item.X + (point.X * item.Scale), item.Top + (point.Y * item.Scale));

    private PdfColour Colour(DrawnColour role)
    {
        var colour = DrawnColours.Of(role, palette);
        return new PdfColour(colour.R, colour.G, colour.B);
    }
}
