using System;
using System.Collections.Generic;
using Styrdok.Core.Document;

namespace Styrdok.Documents.Figures;

/// <summary>A rectangle of a drawing.</summary>
internal readonly record struct PlaneBox(double Left, double Top, double Right, double Bottom)
{
    public double Width => Right - Left;

    public double Height => Bottom - Top;

    public double CentreX => (Left + Right) / 2;

    public double CentreY => (Top + Bottom) / 2;

    public PlaneBox Inflated(double by) => new(Left - by, Top - by, Right + by, Bottom + by);

    public bool Meets(PlaneBox other) => Left < other.Right && other.Left < Right && Top < other.Bottom && other.Top < Bottom;

    public bool Holds(PlaneBox other) => other.Left >= Left && other.Top >= Top && other.Right <= Right && other.Bottom <= Bottom;

    /// <summary>Whether a straight line passes through the inside.</summary>
    public bool Meets(DrawnPoint from, DrawnPoint to)
    {
        // Liang–Barsky: the part of the line that lies within all four edges.
        double enter = 0, leave = 1;
        return Clip(from.X - Left, from.X - to.X, ref enter, ref leave) && Clip(Right - from.X, to.X - from.X, ref enter, ref leave)
            && Clip(from.Y - Top, from.Y - to.Y, ref enter, ref leave) && Clip(Bottom - from.Y, to.Y - from.Y, ref enter, ref leave) && leave - enter > Plane.Small;
    }

    private static bool Clip(double distance, double speed, ref double enter, ref double leave)
    {
        if (Math.Abs(speed) < Plane.Small) return distance > Plane.Small;
        var at = distance / speed;
        if (speed < 0) enter = Math.Max(enter, at);
        else leave = Math.Min(leave, at);
        return enter < leave;
    }
}

/// <summary>Lines in a plane.</summary>
internal static class Plane
{
    /// <summary>What is shorter than this is nothing.</summary>
    public const double Small = 0.001;

    public static double Distance(DrawnPoint a, DrawnPoint b) => Math.Sqrt(((a.X - b.X) * (a.X - b.X)) + ((a.Y - b.Y) * (a.Y - b.Y)));

    /// <summary>The distance from a point to a straight line between two others.</summary>
    public static double Distance(DrawnPoint point, DrawnPoint from, DrawnPoint to)
    {
        var length = Distance(from, to);
        if (length < Small) return Distance(point, from);
        var along = (((point.X - from.X) * (to.X - from.X)) + ((point.Y - from.Y) * (to.Y - from.Y))) / (length * length);
        return Distance(point, Between(from, to, Math.Clamp(along, 0, 1)));
    }

    public static DrawnPoint Between(DrawnPoint from, DrawnPoint to, double share) => new(from.X + ((to.X - from.X) * share), from.Y + ((to.Y - from.Y) * share));

    /// <summary>The place so far along a line of several parts.</summary>
    public static DrawnPoint Along(IReadOnlyList<DrawnPoint> line, double distance)
    {
        for (var i = 1; i < line.Count; i++)
        {
            var length = Distance(line[i - 1], line[i]);
            if (distance <= length || i == line.Count - 1) return length < Small ? line[i] : Between(line[i - 1], line[i], Math.Min(1, distance / length));
            distance -= length;
        }

        return line[0];
    }

    public static double Length(IReadOnlyList<DrawnPoint> line)
    {
        double length = 0;
        for (var i = 1; i < line.Count; i++) length += Distance(line[i - 1], line[i]);
        return length;
    }

    /// <summary>The line without its last part of a length, so that an arrowhead can stand there.</summary>
    public static List<DrawnPoint> Shortened(IReadOnlyList<DrawnPoint> line, double by)
    {
        var result = new List<DrawnPoint>(line);
        var last = result[^1];
        var before = result[^2];
        result[^1] = Between(last, before, Math.Min(1, by / Math.Max(Small, Distance(last, before))));
        return result;
    }

    /// <summary>Whether two straight lines cross between their ends.</summary>
    public static bool Cross(DrawnPoint a, DrawnPoint b, DrawnPoint c, DrawnPoint d)
    {
        double Side(DrawnPoint from, DrawnPoint to, DrawnPoint point) => ((to.X - from.X) * (point.Y - from.Y)) - ((to.Y - from.Y) * (point.X - from.X));
        return Side(a, b, c) * Side(a, b, d) < -Small && Side(c, d, a) * Side(c, d, b) < -Small;
    }

    /// <summary>How often two lines of several parts cross.</summary>
    public static int Crossings(IReadOnlyList<DrawnPoint> one, IReadOnlyList<DrawnPoint> other)
    {
        var count = 0;
        for (var i = 1; i < one.Count; i++)
        {
            for (var j = 1; j < other.Count; j++)
            {
                if (Cross(one[i - 1], one[i], other[j - 1], other[j])) count++;
            }
        }

        return count;
    }

    /// <summary>How long two lines run over each other, where their parts are level or upright.</summary>
    public static double Shared(DrawnPoint a, DrawnPoint b, DrawnPoint c, DrawnPoint d, double apart)
    {
        static (double, double) Sorted(double x, double y) => (Math.Min(x, y), Math.Max(x, y));
        if (Math.Abs(a.Y - b.Y) < Small && Math.Abs(c.Y - d.Y) < Small && Math.Abs(a.Y - c.Y) < apart)
        {
            var ((from, to), (start, end)) = (Sorted(a.X, b.X), Sorted(c.X, d.X));
            return Math.Max(0, Math.Min(to, end) - Math.Max(from, start));
        }

        if (Math.Abs(a.X - b.X) < Small && Math.Abs(c.X - d.X) < Small && Math.Abs(a.X - c.X) < apart)
        {
            var ((from, to), (start, end)) = (Sorted(a.Y, b.Y), Sorted(c.Y, d.Y));
            return Math.Max(0, Math.Min(to, end) - Math.Max(from, start));
        }

        return 0;
    }
}
