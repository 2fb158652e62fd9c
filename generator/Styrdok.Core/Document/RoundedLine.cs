using System;
using System.Collections.Generic;

namespace Styrdok.Core.Document;

/// <summary>The outline of a line with round corners, as steps that any renderer can draw.</summary>
public static class RoundedLine
{
    // How far the control points of a quarter circle stand from its ends, as a share of the radius: 4/3 × (√2 − 1).
    private const double QuarterCircle = 0.5522847498;

    /// <summary>The steps of a line.</summary>
    public static IEnumerable<RoundedLineStep> Steps(DrawnLine line)
    {
        var points = line.Points;
        yield return new RoundedLineStep(points[0], IsStart: true, null);
        for (var i = 1; i < points.Count; i++)
        {
            if (i == points.Count - 1 || line.Radius <= 0)
            {
                yield return new RoundedLineStep(points[i], IsStart: false, null);
                continue;
            }

            // A corner never takes more than half of a side, so that two of them do not meet.
            var corner = points[i];
            var radius = Math.Min(line.Radius, Math.Min(Length(points[i - 1], corner), Length(corner, points[i + 1])) / 2);
            var (from, to) = (Towards(corner, points[i - 1], radius), Towards(corner, points[i + 1], radius));
            yield return new RoundedLineStep(from, IsStart: false, null);
            yield return new RoundedLineStep(
                to, IsStart: false, (Towards(corner, points[i - 1], radius * (1 - QuarterCircle)), Towards(corner, points[i + 1], radius * (1 - QuarterCircle))));
        }
    }

    private static double Length(DrawnPoint from, DrawnPoint to) => Math.Sqrt(((to.X - from.X) * (to.X - from.X)) + ((to.Y - from.Y) * (to.Y - from.Y)));

    private static DrawnPoint Towards(DrawnPoint from, DrawnPoint to, double by)
    {
        var length = Length(from, to);
        return length <= 0 ? from : new DrawnPoint(from.X + ((to.X - from.X) * by / length), from.Y + ((to.Y - from.Y) * by / length));
    }
}

/// <summary>A step of a line.</summary>
/// <param name="To">Where it ends.</param>
/// <param name="IsStart">Whether the line begins here.</param>
/// <param name="Corner">The control points of a round corner; null for a straight step.</param>
public readonly record struct RoundedLineStep(DrawnPoint To, bool IsStart, (DrawnPoint First, DrawnPoint Second)? Corner);
