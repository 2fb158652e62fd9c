using System;
using System.Collections.Generic;
using System.IO;

namespace Styrdok.Pdf.Images.Png;

/// <summary>
/// The rows of a picture from the top, interlaced or not (ISO/IEC 15948, 8.2). Points of one row lie in several passes of the file: each pass is unpacked by itself, so
/// that the picture need never be held whole. What comes before a pass is unpacked for it too; all together that is twice the picture.
/// </summary>
internal sealed class PngPasses : IDisposable
{
    // Where each pass of Adam7 begins and how far its points lie apart.
    private static readonly (int X, int Y, int StepX, int StepY)[] s_adam7 = [(0, 0, 8, 8), (4, 0, 8, 8), (0, 4, 4, 8), (2, 0, 4, 4), (0, 2, 2, 4), (1, 0, 2, 2), (0, 1, 1, 2)];

    private readonly List<(int X, int Y, int StepX, int StepY, int Width, PngRows Rows)> _passes = [];
    private readonly PngPoints _points;
    private readonly byte[] _colours, _opacity;

    /// <summary>Begins.</summary>
    /// <exception cref="ImageException">Rows are missing.</exception>
    /// <exception cref="InvalidDataException">They cannot be unpacked.</exception>
    public PngPasses(PngHeader header, ReadOnlyMemory<byte> packed, PngPoints points)
    {
        _points = points;
        (_colours, _opacity) = (new byte[header.Width * header.Channels], new byte[header.Width]);
        var before = 0L;
        foreach (var (x, y, stepX, stepY) in header.IsInterlaced ? s_adam7 : [(0, 0, 1, 1)])
        {
            int width = (header.Width - x + stepX - 1) / stepX, height = (header.Height - y + stepY - 1) / stepY;
            if (width <= 0 || height <= 0) continue;
            var rows = new PngRows(packed, header, width);
            _passes.Add((x, y, stepX, stepY, width, rows));
            rows.Skip(before);
            before += (long)height * (1 + header.RowBytes(width));
        }
    }

    /// <summary>Goes to the next row.</summary>
    /// <param name="y">The row, one more than the last time.</param>
    /// <param name="colours">Gets its colours, eight bits a sample.</param>
    /// <param name="opacity">Gets how opaque its points are; empty where all of them are.</param>
    /// <exception cref="ImageException">The row is missing, or a point has a colour that there is not.</exception>
    /// <exception cref="InvalidDataException">It cannot be unpacked.</exception>
    public void Next(int y, Span<byte> colours, Span<byte> opacity)
    {
        foreach (var pass in _passes)
        {
            if (y < pass.Y || (y - pass.Y) % pass.StepY > 0) continue;
            pass.Rows.Next();
            if (pass.StepX == 1)
            {
                _points.Read(pass.Rows.Row, pass.Width, colours, opacity);
                continue;
            }

            _points.Read(pass.Rows.Row, pass.Width, _colours, opacity.Length > 0 ? _opacity : []);
            if (_points.Channels == 3)
            {
                for (int i = 0, to = 3 * pass.X; i < 3 * pass.Width; i += 3, to += 3 * pass.StepX) (colours[to], colours[to + 1], colours[to + 2]) = (_colours[i], _colours[i + 1], _colours[i + 2]);
            }
            else
            {
                for (int i = 0, to = pass.X; i < pass.Width; i++, to += pass.StepX) colours[to] = _colours[i];
            }

            if (opacity.Length == 0) continue;
            for (int i = 0, to = pass.X; i < pass.Width; i++, to += pass.StepX) opacity[to] = _opacity[i];
        }
    }

    /// <summary>Holds that there is nothing after the last row.</summary>
    /// <exception cref="ImageException">There is.</exception>
    public void End() => _passes[^1].Rows.End();

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var pass in _passes) pass.Rows.Dispose();
    }
}
