using System;
using System.Buffers.Binary;
using System.Collections.Generic;
using System.Linq;
using System.Text;

namespace Styrdok.Testing;

/// <summary>
/// A second reader of outlines, with nothing in common with the one under test: contours of points, parts of composite glyphs put in their places
/// (OpenType 1.9, <c>glyf</c>).
/// </summary>
internal sealed class Outline
{
    private readonly byte[] _font;
    private readonly int _glyf;
    private readonly int _loca;
    private readonly int _hmtx;
    private readonly int _longMetrics;
    private readonly bool _isLong;

    public Outline(byte[] font)
    {
        _font = font;
        (_glyf, _loca, _hmtx) = (Table("glyf"), Table("loca"), Table("hmtx"));
        _isLong = U16(Table("head") + 50) != 0;
        _longMetrics = U16(Table("hhea") + 34);
        Count = U16(Table("maxp") + 4);
    }

    /// <summary>How many glyphs there are.</summary>
    public int Count { get; }

    /// <summary>The contours of a glyph as text: points with whether they lie on the curve.</summary>
    public string Of(int glyph) => string.Join(" | ", Contours(glyph).Select(contour => string.Join(" ", contour.Select(point => FormattableString.Invariant($"{point.X:0.##},{point.Y:0.##}{(point.IsOn ? "" : "c")}")))));

    /// <summary>The advance in font units.</summary>
    public int Advance(int glyph) => U16(_hmtx + (4 * Math.Min(glyph, _longMetrics - 1)));

    private List<List<(double X, double Y, bool IsOn)>> Contours(int glyph)
    {
        int start = Offset(glyph), end = Offset(glyph + 1);
        if (start == end) return [];
        var at = _glyf + start;
        return S16(at) >= 0 ? Simple(at) : Composite(at);
    }

    private List<List<(double X, double Y, bool IsOn)>> Simple(int at)
    {
        var ends = Enumerable.Range(0, S16(at)).Select(i => U16(at + 10 + (2 * i))).ToList();
        if (ends.Count == 0) return [];
        at += 10 + (2 * ends.Count);
        at += 2 + U16(at);
        var flags = new List<int>();
        while (flags.Count <= ends[^1])
        {
            var flag = _font[at++];
            flags.AddRange(Enumerable.Repeat((int)flag, 1 + ((flag & 8) != 0 ? _font[at++] : 0)));
        }

        var xs = Coordinates(flags, 2, 16);
        var ys = Coordinates(flags, 4, 32);
        var contours = new List<List<(double, double, bool)>>();
        var first = 0;
        foreach (var last in ends)
        {
            contours.Add(Enumerable.Range(first, last + 1 - first).Select(i => ((double)xs[i], (double)ys[i], (flags[i] & 1) != 0)).ToList());
            first = last + 1;
        }

        return contours;

        List<int> Coordinates(List<int> all, int isShort, int isSame)
        {
            var value = 0;
            var values = new List<int>();
            foreach (var flag in all)
            {
                if ((flag & isShort) != 0) value += (flag & isSame) != 0 ? _font[at++] : -_font[at++];
                else if ((flag & isSame) == 0)
                {
                    value += S16(at);
                    at += 2;
                }

                values.Add(value);
            }

            return values;
        }
    }

    private List<List<(double X, double Y, bool IsOn)>> Composite(int at)
    {
        var contours = new List<List<(double, double, bool)>>();
        at += 10;
        int flags;
        do
        {
            flags = U16(at);
            var part = Contours(U16(at + 2));
            at += 4;
            if ((flags & 2) == 0) throw new InvalidOperationException("Parts are placed by offsets here.");
            double dx = (flags & 1) != 0 ? S16(at) : (sbyte)_font[at], dy = (flags & 1) != 0 ? S16(at + 2) : (sbyte)_font[at + 1];
            at += (flags & 1) != 0 ? 4 : 2;
            double xx = 1, xy = 0, yx = 0, yy = 1;
            if ((flags & 8) != 0) (xx, yy, at) = (Scale(at), Scale(at), at + 2);
            else if ((flags & 0x40) != 0) (xx, yy, at) = (Scale(at), Scale(at + 2), at + 4);
            else if ((flags & 0x80) != 0) (xx, xy, yx, yy, at) = (Scale(at), Scale(at + 2), Scale(at + 4), Scale(at + 6), at + 8);
            contours.AddRange(part.Select(contour => contour.Select(point => ((point.X * xx) + (point.Y * yx) + dx, (point.X * xy) + (point.Y * yy) + dy, point.IsOn)).ToList()));
        }
        while ((flags & 0x20) != 0);
        return contours;
    }

    private int Table(string tag)
    {
        for (var record = 12; ; record += 16)
        {
            if (Encoding.ASCII.GetString(_font, record, 4) == tag) return (int)BinaryPrimitives.ReadUInt32BigEndian(_font.AsSpan(record + 8));
        }
    }

    private int Offset(int glyph) => _isLong ? (int)BinaryPrimitives.ReadUInt32BigEndian(_font.AsSpan(_loca + (4 * glyph))) : 2 * U16(_loca + (2 * glyph));

    private double Scale(int at) => S16(at) / 16384.0;

    private int U16(int at) => BinaryPrimitives.ReadUInt16BigEndian(_font.AsSpan(at));

    private int S16(int at) => BinaryPrimitives.ReadInt16BigEndian(_font.AsSpan(at));
}
