using System;
using System.Xml.Linq;
using Styrdok.Pdf.Drawing;

namespace Styrdok.Pdf.Images.Svg;

/// <summary>
/// Reads path data (SVG 1.1, 8.3) into lines and cubic curves: quadratic curves become cubic ones, arcs become cubic curves of at most a quarter turn.
/// </summary>
internal sealed class SvgPath(PdfPath target, string data, XObject place)
{
    private int _at;
    private double _x, _y, _startX, _startY, _controlX, _controlY;

    /// <summary>Reads all of it.</summary>
    /// <exception cref="ImageException">It is no path data.</exception>
    public void Read()
    {
        char command = '\0', before = '\0';
        while (true)
        {
            Skip();
            if (_at >= data.Length) return;
            if (char.IsAsciiLetter(data[_at])) command = data[_at++];
            else if (command is '\0' or 'Z' or 'z') throw Error();
            var kind = char.ToUpperInvariant(command);
            if (before == '\0' && kind != 'M') throw Error();
            Segment(kind, command != kind, before);
            before = kind;

            // Points after the first of a move are lines.
            if (kind == 'M') command = command == 'm' ? 'l' : 'L';
        }
    }

    private void Segment(char kind, bool isRelative, char before)
    {
        double dx = isRelative ? _x : 0, dy = isRelative ? _y : 0;
        switch (kind)
        {
            case 'M':
                (_startX, _startY) = (_x, _y) = (dx + Number(), dy + Number());
                target.MoveTo(_x, _y);
                break;
            case 'L': Line(dx + Number(), dy + Number()); break;
            case 'H': Line(dx + Number(), _y); break;
            case 'V': Line(_x, dy + Number()); break;
            case 'Z':
                target.Close();
                (_x, _y) = (_startX, _startY);
                break;
            case 'C': Curve(dx + Number(), dy + Number(), dx + Number(), dy + Number(), dx + Number(), dy + Number()); break;
            case 'S':
                var (sx, sy) = before is 'C' or 'S' ? Mirrored : (_x, _y);
                Curve(sx, sy, dx + Number(), dy + Number(), dx + Number(), dy + Number());
                break;
            case 'Q': Quadratic(dx + Number(), dy + Number(), dx + Number(), dy + Number()); break;
            case 'T':
                var (tx, ty) = before is 'Q' or 'T' ? Mirrored : (_x, _y);
                Quadratic(tx, ty, dx + Number(), dy + Number());
                break;
            case 'A': Arc(Math.Abs(Number()), Math.Abs(Number()), Number() * Math.PI / 180, Flag(), Flag(), dx + Number(), dy + Number()); break;
            default: throw Error();
        }
    }

    private (double X, double Y) Mirrored => ((2 * _x) - _controlX, (2 * _y) - _controlY);

    private void Line(double x, double y)
    {
        (_x, _y) = (x, y);
        target.LineTo(x, y);
    }

    private void Curve(double x1, double y1, double x2, double y2, double x, double y)
    {
        target.CurveTo(x1, y1, x2, y2, x, y);
        (_controlX, _controlY, _x, _y) = (x2, y2, x, y);
    }

    private void Quadratic(double cx, double cy, double x, double y)
    {
        Curve(_x + (2 * (cx - _x) / 3), _y + (2 * (cy - _y) / 3), x + (2 * (cx - x) / 3), y + (2 * (cy - y) / 3), x, y);
        (_controlX, _controlY) = (cx, cy);
    }

    // From end points to centre: SVG 1.1, appendix F.6.5.
    private void Arc(double rx, double ry, double angle, bool isLarge, bool isSweep, double x, double y)
    {
        if (rx == 0 || ry == 0 || (x == _x && y == _y))
        {
            Line(x, y);
            return;
        }

        double cos = Math.Cos(angle), sin = Math.Sin(angle), dx = (_x - x) / 2, dy = (_y - y) / 2;
        double x1 = (cos * dx) + (sin * dy), y1 = (cos * dy) - (sin * dx);
        var reach = (x1 * x1 / (rx * rx)) + (y1 * y1 / (ry * ry));
        if (reach > 1) (rx, ry) = (rx * Math.Sqrt(reach), ry * Math.Sqrt(reach));
        double part = (rx * rx * y1 * y1) + (ry * ry * x1 * x1);
        var scale = Math.Sqrt(Math.Max(0, ((rx * rx * ry * ry) - part) / part)) * (isLarge == isSweep ? -1 : 1);
        double cx1 = scale * rx * y1 / ry, cy1 = -scale * ry * x1 / rx;
        double cx = (cos * cx1) - (sin * cy1) + ((_x + x) / 2), cy = (sin * cx1) + (cos * cy1) + ((_y + y) / 2);
        double start = Math.Atan2((y1 - cy1) / ry, (x1 - cx1) / rx), turn = Math.Atan2((-y1 - cy1) / ry, (-x1 - cx1) / rx) - start;
        if (isSweep && turn < 0) turn += 2 * Math.PI;
        if (!isSweep && turn > 0) turn -= 2 * Math.PI;

        var count = Math.Max(1, (int)Math.Ceiling((Math.Abs(turn) / (Math.PI / 2)) - 1e-9));
        double step = turn / count, k = 4.0 / 3 * Math.Tan(step / 4);
        (double X, double Y) Place(double u, double v) => (cx + (rx * u * cos) - (ry * v * sin), cy + (rx * u * sin) + (ry * v * cos));
        for (var i = 0; i < count; i++)
        {
            double a = start + (i * step), b = a + step;
            var (ax, ay) = Place(Math.Cos(a) - (k * Math.Sin(a)), Math.Sin(a) + (k * Math.Cos(a)));
            var (bx, by) = Place(Math.Cos(b) + (k * Math.Sin(b)), Math.Sin(b) - (k * Math.Cos(b)));
            var (ex, ey) = i == count - 1 ? (x, y) : Place(Math.Cos(b), Math.Sin(b));
            Curve(ax, ay, bx, by, ex, ey);
        }
    }

    private void Skip()
    {
        while (_at < data.Length && (char.IsWhiteSpace(data[_at]) || data[_at] == ',')) _at++;
    }

    // Numbers may touch: "1.5.5-2" is 1.5, 0.5 and -2.
    private double Number()
    {
        Skip();
        var start = _at;
        if (_at < data.Length && data[_at] is '-' or '+') _at++;
        var hasPoint = false;
        for (; _at < data.Length; _at++)
        {
            var c = data[_at];
            if (char.IsAsciiDigit(c) || (c is 'e' or 'E' && _at > start)) continue;
            if (c == '.' && !hasPoint) hasPoint = true;
            else if (!(c is '-' or '+' && _at > start && data[_at - 1] is 'e' or 'E')) break;
        }

        return SvgNumbers.Parse(data.AsSpan(start, _at - start), place);
    }

    private bool Flag()
    {
        Skip();
        if (_at >= data.Length || data[_at] is not ('0' or '1')) throw Error();
        return data[_at++] == '1';
    }

    private ImageException Error() => SvgNumbers.At(place, $"The path data is not read from character {Math.Min(_at, data.Length) + 1} on.");
}
