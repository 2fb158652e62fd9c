using System;
using System.Collections.Generic;
using System.Linq;
using Styrdok.Core.Document;

namespace Styrdok.Documents.Figures.Models;

/// <summary>Finds straight lines for links across: from edge to edge, through no box, with as few crossings as there can be.</summary>
internal static class StraightLinks
{
    private const double Clearance = 4, LeastLength = 34, Crossing = 70, Crowded = 60, Slant = 0.18;
    private static readonly double[] s_shares = [0.5, 0.3, 0.7, 0.12, 0.88];

    /// <summary>The best straight line between two boxes; null where every one passes a box.</summary>
    public static List<DrawnPoint>? Between(int from, int to, IReadOnlyList<PlaneBox> boxes, IReadOnlyList<List<DrawnPoint>> drawn) =>
        Best(Edge(boxes[from]), Edge(boxes[to]).Select(terminal => (terminal, true)), boxes, drawn);

    /// <summary>The best straight line from a box to one of several places on a line.</summary>
    public static List<DrawnPoint>? To(int from, IEnumerable<(DrawnPoint At, double Cost)> places, IReadOnlyList<PlaneBox> boxes, IReadOnlyList<List<DrawnPoint>> drawn) =>
        Best(Edge(boxes[from]), places.Select(place => (new Terminal(place.At, 0, 0, place.Cost), false)), boxes, drawn);

    /// <summary>Places round a box where a line may begin.</summary>
    private static List<Terminal> Edge(PlaneBox box)
    {
        var terminals = new List<Terminal>();
        foreach (var share in s_shares)
        {
            var cost = Math.Abs(share - 0.5) * 8;
            var (x, y) = (box.Left + (share * box.Width), box.Top + (share * box.Height));
            terminals.Add(new Terminal(new DrawnPoint(x, box.Top), 0, -1, cost));
            terminals.Add(new Terminal(new DrawnPoint(x, box.Bottom), 0, 1, cost));
            terminals.Add(new Terminal(new DrawnPoint(box.Left, y), -1, 0, cost));
            terminals.Add(new Terminal(new DrawnPoint(box.Right, y), 1, 0, cost));
        }

        return terminals;
    }

    private static List<DrawnPoint>? Best(List<Terminal> starts, IEnumerable<(Terminal Terminal, bool IsEdge)> ends, IReadOnlyList<PlaneBox> boxes, IReadOnlyList<List<DrawnPoint>> drawn)
    {
        List<DrawnPoint>? best = null;
        var least = double.MaxValue;
        foreach (var (end, isEdge) in ends)
        {
            foreach (var start in starts)
            {
                var length = Plane.Distance(start.At, end.At);
                if (length < 1 || !Leaves(start, end.At, length) || (isEdge && !Leaves(end, start.At, length))) continue;
                var cost = length + start.Cost + end.Cost + (length < LeastLength ? 6 * (LeastLength - length) : 0);
                if (cost >= least || boxes.Any(box => Passes(box, start, end, isEdge, length))) continue;
                cost += Crowding(start.At, end.At, drawn);
                if (cost >= least) continue;
                least = cost;
                best = [start.At, end.At];
            }
        }

        return best;
    }

    private static bool Leaves(Terminal terminal, DrawnPoint other, double length) =>
        ((terminal.X * (other.X - terminal.At.X)) + (terminal.Y * (other.Y - terminal.At.Y))) > Slant * length;

    // The line keeps clear of boxes, but for its own ends, where it begins at the edge.
    private static bool Passes(PlaneBox box, Terminal start, Terminal end, bool isEdge, double length)
    {
        if (box.Meets(start.At, end.At)) return true;
        var inset = Math.Min(0.4, (Clearance * 4) / length);
        var from = Plane.Between(start.At, end.At, inset);
        var to = Plane.Between(end.At, start.At, isEdge ? inset : 0);
        return box.Inflated(Clearance).Meets(from, to);
    }

    private static double Crowding(DrawnPoint from, DrawnPoint to, IReadOnlyList<List<DrawnPoint>> drawn)
    {
        double cost = 0;
        DrawnPoint[] line = [from, to];
        foreach (var other in drawn)
        {
            cost += Crossing * Plane.Crossings(line, other);
            if (Plane.Distance(from, other[0]) < 9 || Plane.Distance(from, other[^1]) < 9) cost += Crowded;
            if (Plane.Distance(to, other[0]) < 9 || Plane.Distance(to, other[^1]) < 9) cost += Crowded;
            for (var i = 1; i < other.Count; i++)
            {
                // Two lines in one another's place cannot be told apart.
                if (Plane.Distance(Plane.Between(from, to, 0.35), other[i - 1], other[i]) < 4 && Plane.Distance(Plane.Between(from, to, 0.65), other[i - 1], other[i]) < 4) cost += 10 * Crowded;
            }
        }

        return cost;
    }
}
