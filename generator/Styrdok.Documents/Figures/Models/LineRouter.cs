using System;
using System.Collections.Generic;
using System.Linq;
using Styrdok.Core.Document;

namespace Styrdok.Documents.Figures.Models;

/// <summary>Where a line may begin or end: a place at the edge of a box, and the way out of it.</summary>
/// <param name="At">The place.</param>
/// <param name="X">1 to the right, -1 to the left, else 0.</param>
/// <param name="Y">1 downwards, -1 upwards, else 0.</param>
/// <param name="Cost">How much the place is to be avoided.</param>
internal readonly record struct Terminal(DrawnPoint At, int X, int Y, double Cost)
{
    /// <summary>A place a distance out.</summary>
    public DrawnPoint Out(double by) => new(At.X + (X * by), At.Y + (Y * by));
}

/// <summary>
/// Finds ways with right angles round boxes: the shortest with the fewest bends (Dijkstra) over the lines in the middle of the room between boxes. Lines of one
/// source or target may share their way, others may cross but not cover each other.
/// </summary>
internal sealed class LineRouter
{
    private const double Clearance = 5, Stub = 7, Bend = 26, Crossing = 40, Covering = 400, Apart = 4.5, OffLane = 0.1;

    private readonly IReadOnlyList<PlaneBox> _boxes;
    private readonly PlaneBox _canvas;
    private readonly HashSet<double> _mainXs;
    private readonly HashSet<double> _mainYs;
    private readonly IReadOnlyList<double> _xs;
    private readonly IReadOnlyList<double> _ys;
    private readonly List<(List<DrawnPoint> Line, int From, int To)> _drawn = [];

    /// <summary>A router round boxes.</summary>
    /// <param name="boxes">The boxes.</param>
    /// <param name="xs">Where lines may go up and down, and whether they do so by preference.</param>
    /// <param name="ys">Where lines may go left and right, and whether they do so by preference.</param>
    /// <param name="canvas">What no line leaves.</param>
    public LineRouter(IReadOnlyList<PlaneBox> boxes, IReadOnlyList<(double At, bool IsMain)> xs, IReadOnlyList<(double At, bool IsMain)> ys, PlaneBox canvas)
    {
        _boxes = boxes;
        _canvas = canvas;
        _xs = xs.Select(lane => lane.At).Distinct().Order().ToList();
        _ys = ys.Select(lane => lane.At).Distinct().Order().ToList();
        _mainXs = xs.Where(lane => lane.IsMain).Select(lane => lane.At).ToHashSet();
        _mainYs = ys.Where(lane => lane.IsMain).Select(lane => lane.At).ToHashSet();
    }

    /// <summary>Notes a line that others must not cover.</summary>
    public void Add(List<DrawnPoint> line, int from, int to) => _drawn.Add((line, from, to));

    /// <summary>The way from one of the terminals to one of the others, or null where there is none.</summary>
    public List<DrawnPoint>? Route(IReadOnlyList<Terminal> starts, IReadOnlyList<Terminal> ends, int from, int to)
    {
        var xs = _xs.Concat(starts.Concat(ends).Select(terminal => terminal.Out(Stub).X)).Distinct().Order().ToList();
        var ys = _ys.Concat(starts.Concat(ends).Select(terminal => terminal.Out(Stub).Y)).Distinct().Order().ToList();
        var best = new Dictionary<(int X, int Y, bool IsLevel), double>();
        var before = new Dictionary<(int X, int Y, bool IsLevel), (int X, int Y, bool IsLevel)>();
        var begun = new Dictionary<(int X, int Y, bool IsLevel), Terminal>();
        var queue = new PriorityQueue<(int X, int Y, bool IsLevel), (double Cost, int Order)>();
        var order = 0;
        foreach (var start in starts)
        {
            var at = start.Out(Stub);
            var state = (xs.IndexOf(at.X), ys.IndexOf(at.Y), start.X != 0);
            if (IsBlocked(at, at) || (best.TryGetValue(state, out var known) && known <= start.Cost)) continue;
            best[state] = start.Cost;
            begun[state] = start;
            queue.Enqueue(state, (start.Cost, order++));
        }

        var goals = new Dictionary<(int X, int Y), Terminal>();
        foreach (var end in ends)
        {
            var at = end.Out(Stub);
            if (!IsBlocked(at, at)) goals.TryAdd((xs.IndexOf(at.X), ys.IndexOf(at.Y)), end);
        }

        (double Cost, (int X, int Y, bool IsLevel) State, Terminal End)? found = null;
        while (queue.TryDequeue(out var state, out var priority))
        {
            if (priority.Cost > best[state]) continue;
            if (found is { } known && known.Cost <= priority.Cost) break;
            if (goals.TryGetValue((state.X, state.Y), out var goal))
            {
                var cost = priority.Cost + goal.Cost + (state.IsLevel == (goal.X != 0) ? 0 : Bend);
                if (found is null || cost < found.Value.Cost) found = (cost, state, goal);
            }

            foreach (var (dx, dy) in ((int, int)[])[(1, 0), (-1, 0), (0, 1), (0, -1)])
            {
                var next = (X: state.X + dx, Y: state.Y + dy, IsLevel: dx != 0);
                if (next.X < 0 || next.Y < 0 || next.X >= xs.Count || next.Y >= ys.Count) continue;
                var (a, b) = (new DrawnPoint(xs[state.X], ys[state.Y]), new DrawnPoint(xs[next.X], ys[next.Y]));
                if (IsBlocked(a, b)) continue;
                var cost = priority.Cost + Plane.Distance(a, b) + (next.IsLevel == state.IsLevel ? 0 : Bend) + Conflict(a, b, from, to) + Lane(a, b);
                if (best.TryGetValue(next, out var reached) && reached <= cost) continue;
                best[next] = cost;
                before[next] = state;
                begun.Remove(next);
                queue.Enqueue(next, (cost, order++));
            }
        }

        return found is { } way ? Trace(way.State, way.End, before, begun, xs, ys) : null;
    }

    private static List<DrawnPoint> Trace(
        (int X, int Y, bool IsLevel) state, Terminal end, Dictionary<(int X, int Y, bool IsLevel), (int X, int Y, bool IsLevel)> before, Dictionary<(int X, int Y, bool IsLevel), Terminal> begun, List<double> xs, List<double> ys)
    {
        var points = new List<DrawnPoint> { end.At };
        while (true)
        {
            points.Add(new DrawnPoint(xs[state.X], ys[state.Y]));
            if (begun.TryGetValue(state, out var start))
            {
                points.Add(start.At);
                break;
            }

            state = before[state];
        }

        points.Reverse();
        return Straightened(points);
    }

    // Points within a straight part say nothing.
    private static List<DrawnPoint> Straightened(List<DrawnPoint> points)
    {
        var result = new List<DrawnPoint>();
        foreach (var point in points)
        {
            if (result.Count > 0 && Plane.Distance(result[^1], point) < Plane.Small) continue;
            if (result.Count > 1 && Plane.Distance(result[^1], result[^2], point) < Plane.Small) result[^1] = point;
            else result.Add(point);
        }

        return result;
    }

    private bool IsBlocked(DrawnPoint from, DrawnPoint to)
    {
        if (!_canvas.Holds(new PlaneBox(to.X, to.Y, to.X, to.Y))) return true;
        foreach (var box in _boxes)
        {
            var near = box.Inflated(Clearance);
            if (near.Meets(from, to) || (from == to && from.X > near.Left && from.X < near.Right && from.Y > near.Top && from.Y < near.Bottom)) return true;
        }

        return false;
    }

    // Between boxes a line keeps to the middle where it can, not to the edge of one of them.
    private double Lane(DrawnPoint a, DrawnPoint b) =>
        (a.X == b.X && !_mainXs.Contains(a.X)) || (a.Y == b.Y && !_mainYs.Contains(a.Y)) ? OffLane * Plane.Distance(a, b) : 0;

    private double Conflict(DrawnPoint a, DrawnPoint b, int from, int to)
    {
        double cost = 0;
        foreach (var (line, begins, ends) in _drawn)
        {
            var isKin = begins == from || ends == to;
            for (var i = 1; i < line.Count; i++)
            {
                if (Plane.Cross(a, b, line[i - 1], line[i])) cost += Crossing;
                if (!isKin && Plane.Shared(a, b, line[i - 1], line[i], Apart) > Plane.Small) cost += Covering;
            }
        }

        return cost;
    }
}
