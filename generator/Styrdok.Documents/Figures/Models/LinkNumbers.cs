using System;
using System.Collections.Generic;
using System.Linq;
using Styrdok.Core.Document;

namespace Styrdok.Documents.Figures.Models;

/// <summary>A number in a ring on a line, with the words beside it.</summary>
/// <param name="Edge">The place of the edge.</param>
/// <param name="Centre">The middle of the ring.</param>
/// <param name="Lines">The words, line by line; empty for none.</param>
/// <param name="Words">The room of the words.</param>
/// <param name="IsCentred">Whether the words stand in the middle of their room.</param>
internal sealed record LinkNumber(int Edge, DrawnPoint Centre, IReadOnlyList<string> Lines, PlaneBox Words, bool IsCentred);

/// <summary>Finds places for the numbers and words of links, where they cover neither boxes nor one another.</summary>
internal sealed class LinkNumbers(ModelMeasures measures, IReadOnlyList<PlaneBox> boxes, IReadOnlyList<List<DrawnPoint>> lines, PlaneBox canvas)
{
    private const double NoWords = 60, NoPlace = 1000, OverLine = 14, Step = 5;

    private readonly List<PlaneBox> _taken = [];

    /// <summary>What could not be done well: words left out, numbers on boxes.</summary>
    public double Cost { get; private set; }

    /// <summary>Places the number of an edge.</summary>
    public LinkNumber Place(int index, DiagramEdge edge)
    {
        var line = lines[index];
        var length = Plane.Length(line);
        (double Cost, LinkNumber Number) best = (double.MaxValue, new LinkNumber(index, Plane.Along(line, length / 2), [], default, false));
        var texts = Texts(edge).Select(text => (text.Cost, Forms: Forms(text.Text).ToList())).ToList();
        foreach (var at in Places(length))
        {
            var centre = Plane.Along(line, at);
            var cost = (Math.Abs((at / Math.Max(1, length)) - 0.5) * 20) + RingCost(index, centre, length, at);
            if (cost >= best.Cost) continue;
            foreach (var (lost, forms) in texts)
            {
                if (cost + lost >= best.Cost) continue;
                foreach (var (words, rows, isCentred, price) in forms.SelectMany(form => Rooms(form.Rows, form.Width, centre)))
                {
                    var total = cost + lost + price + WordsCost(words, centre);
                    if (total < best.Cost) best = (total, new LinkNumber(index, centre, rows, words, isCentred));
                }

                if (forms.Count == 0) best = (cost + lost, new LinkNumber(index, centre, [], default, false));
            }
        }

        Cost += best.Cost;
        _taken.Add(Ring(best.Number.Centre));
        if (best.Number.Lines.Count > 0) _taken.Add(best.Number.Words);
        return best.Number;
    }

    // The middle first, then outwards, as far as an arrowhead leaves room.
    private static IEnumerable<double> Places(double length)
    {
        for (double away = 0; away <= length / 2; away += Step)
        {
            yield return (length / 2) - away;
            if (away > 0) yield return (length / 2) + away;
        }
    }

    // The whole words, else the sign alone, else nothing: the number leads to the words under the figure.
    private static IEnumerable<(double Cost, string Text)> Texts(DiagramEdge edge)
    {
        var whole = (edge.Sign + " " + edge.Label?.Text).Trim();
        if (whole.Length > 0) yield return (0, whole);
        if (edge.Sign.Length > 0 && whole != edge.Sign) yield return (NoWords / 2, edge.Sign);
        yield return (whole.Length > 0 ? NoWords : 0, string.Empty);
    }

    private PlaneBox Ring(DrawnPoint centre) => new PlaneBox(centre.X, centre.Y, centre.X, centre.Y).Inflated(measures.Ring);

    private double RingCost(int index, DrawnPoint centre, double length, double at)
    {
        var ring = Ring(centre);
        var cost = boxes.Any(box => box.Inflated(1).Meets(ring)) || !canvas.Holds(ring) || _taken.Any(other => other.Inflated(1).Meets(ring)) ? NoPlace : 0;

        // Room for the arrowhead, and for the line to be seen on both sides.
        if (Math.Min(at, length - at) < measures.Ring + measures.CrossArrow.Length + 2) cost += 20;
        for (var other = 0; other < lines.Count; other++)
        {
            if (other != index && Nearest(centre, lines[other]) < measures.Ring + 2) cost += 25;
        }

        return cost;
    }

    private static double Nearest(DrawnPoint point, List<DrawnPoint> line)
    {
        var least = double.MaxValue;
        for (var i = 1; i < line.Count; i++) least = Math.Min(least, Plane.Distance(point, line[i - 1], line[i]));
        return least;
    }

    // The words on one line, and broken ever narrower.
    private IEnumerable<(IReadOnlyList<string> Rows, double Width)> Forms(string text)
    {
        if (text.Length == 0) yield break;
        foreach (var most in (double[])[160, 92, 66, 48])
        {
            var rows = LineFitting.Break(text, measures.Small, TypeWeight.Regular, most);
            if (most < 160 && rows.Count == 1) continue;
            if (rows.Count > 4) yield break;
            yield return (rows, rows.Max(row => LineFitting.Width(row, measures.Small, TypeWeight.Regular)));
        }
    }

    private IEnumerable<(PlaneBox Room, IReadOnlyList<string> Rows, bool IsCentred, double Cost)> Rooms(IReadOnlyList<string> rows, double width, DrawnPoint centre)
    {
        var height = rows.Count * measures.SmallLeading;
        var away = measures.Ring + measures.RingGap;
        var broken = (rows.Count - 1) * 3.0;
        yield return (new PlaneBox(centre.X + away, centre.Y - (height / 2), centre.X + away + width, centre.Y + (height / 2)), rows, false, broken);
        yield return (new PlaneBox(centre.X - away - width, centre.Y - (height / 2), centre.X - away, centre.Y + (height / 2)), rows, false, broken + 4);
        yield return (new PlaneBox(centre.X - (width / 2), centre.Y - away - height, centre.X + (width / 2), centre.Y - away), rows, true, broken + 7);
        yield return (new PlaneBox(centre.X - (width / 2), centre.Y + away, centre.X + (width / 2), centre.Y + away + height), rows, true, broken + 7);
    }

    private double WordsCost(PlaneBox words, DrawnPoint centre)
    {
        if (!canvas.Holds(words) || boxes.Any(box => box.Inflated(2).Meets(words)) || _taken.Any(other => other.Inflated(1).Meets(words))) return NoPlace;
        double cost = 0;
        foreach (var line in lines)
        {
            for (var i = 1; i < line.Count; i++)
            {
                if (words.Inflated(1).Meets(line[i - 1], line[i])) cost += OverLine;
            }
        }

        return cost;
    }
}
