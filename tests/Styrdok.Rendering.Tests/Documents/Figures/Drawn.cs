using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using Styrdok.Core.Document;
using Styrdok.Typesetting;
using Styrdok.Typesetting.Text;

namespace Styrdok.Rendering.Tests.Documents.Figures;

/// <summary>What must hold of every drawing, and how one is read.</summary>
internal static class Drawn
{
    public readonly record struct Box(double Left, double Top, double Right, double Bottom)
    {
        public bool Meets(Box other) => Left < other.Right - 0.01 && other.Left < Right - 0.01 && Top < other.Bottom - 0.01 && other.Top < Bottom - 0.01;

        public bool Holds(Box other) => other.Left >= Left - 0.01 && other.Top >= Top - 0.01 && other.Right <= Right + 0.01 && other.Bottom <= Bottom + 0.01;
    }

    /// <summary>Texts fit their rooms, lie inside the drawing and do not meet one another.</summary>
    public static void AssertReadable(VectorDrawing drawing)
    {
        var texts = drawing.Texts.ToList();
        for (var i = 0; i < texts.Count; i++)
        {
            Assert.True(RealWidth(texts[i]) <= texts[i].Room + 0.01, $"'{texts[i].Text}' needs {RealWidth(texts[i])} of {texts[i].Room}");
            Assert.True(new Box(0, 0, drawing.Width, drawing.Height + 1).Holds(BoxOf(texts[i])), $"'{texts[i].Text}' leaves the drawing: {BoxOf(texts[i])} of {drawing.Width} × {drawing.Height}");
            for (var j = i + 1; j < texts.Count; j++) Assert.False(BoxOf(texts[i]).Meets(BoxOf(texts[j])), $"'{texts[i].Text}' meets '{texts[j].Text}'");
        }
    }

    /// <summary>The letters of a text, no higher than its capitals.</summary>
    public static Box BoxOf(DrawnText text)
    {
        var width = RealWidth(text);
        var left = text.X - (text.IsCentred ? width / 2 : 0);
        return new Box(left, text.Baseline - (0.73 * text.Size), left + width, text.Baseline + (0.2 * text.Size));
    }

    /// <summary>Filled rectangles that are no rings.</summary>
    public static List<Box> Nodes(VectorDrawing drawing) => drawing.Shapes.OfType<DrawnRectangle>().Where(shape => !IsRing(shape)).Select(shape => new Box(shape.X, shape.Top, shape.X + shape.Width, shape.Top + shape.Height)).ToList();

    /// <summary>The grounds of numbers in rings.</summary>
    public static List<Box> Rings(VectorDrawing drawing) => drawing.Shapes.OfType<DrawnRectangle>().Where(IsRing).Select(shape => new Box(shape.X, shape.Top, shape.X + shape.Width, shape.Top + shape.Height)).ToList();

    /// <summary>A drawing, a line for each shape and text.</summary>
    public static string Dump(VectorDrawing drawing)
    {
        var dump = new StringBuilder(FormattableString.Invariant($"{drawing.Width} × {drawing.Height}\n"));
        foreach (var shape in drawing.Shapes)
        {
            dump.Append(shape switch
            {
                DrawnRectangle box => FormattableString.Invariant($"fill {box.Fill} {box.X} {box.Top} {box.Width} × {box.Height}{(box.Radius > 0 ? " radius " + box.Radius.ToString(CultureInfo.InvariantCulture) : string.Empty)}\n"),
                DrawnFrame frame => FormattableString.Invariant($"edge {frame.Colour} {frame.X} {frame.Top} {frame.Width} × {frame.Height}\n"),
                DrawnLine line => (line.IsDashed ? "dashes " : "line ") + line.Colour + string.Concat(line.Points.Select(point => FormattableString.Invariant($" {point.X},{point.Y}"))) + "\n",
                DrawnPolygon polygon => "arrow " + polygon.Fill + FormattableString.Invariant($" to {polygon.Points[1].X},{polygon.Points[1].Y}\n"),
                _ => shape.GetType().Name + "\n",
            });
        }

        foreach (var text in drawing.Texts) dump.Append(CultureInfo.InvariantCulture, $"text {text.X},{text.Baseline} {text.Size} {text.Weight} {text.Colour}: {text.Text}\n");
        return dump.ToString();
    }

    private static bool IsRing(DrawnRectangle shape) => shape.Radius > 0 && Math.Abs(shape.Radius - (shape.Width / 2)) < 0.01;

    private static double RealWidth(DrawnText text)
    {
        var look = new Look { Name = "Drawn", Face = new FontMetrics(FontSet.Inter[text.Weight]), Size = text.Size, Leading = text.Size, Colour = default };
        return Shaper.Shape([new TextRun(text.Text, look, [])], null).Width;
    }
}
