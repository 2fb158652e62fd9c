using System;

namespace Styrdok.Pdf.Images.Png;

/// <summary>Some points of a picture, evenly spread, kept while its rows go by: a mark is told by them, and the ground under a title.</summary>
internal sealed class PngSamples(PngHeader header, byte[]? palette)
{
    /// <summary>As many across, and as many down.</summary>
    public const int Side = 32;

    private int _next;

    /// <summary>The points from the top left, four bytes each: red, green, blue, opacity.</summary>
    public byte[] Points { get; } = new byte[Side * Side * 4];

    /// <summary>Whether some lie in a row.</summary>
    public bool AreIn(int row) => _next < Side && RowOf(_next) == row;

    /// <summary>Keeps those of a row.</summary>
    /// <param name="row">The row, after those before it.</param>
    /// <param name="colours">Its colours.</param>
    /// <param name="opacity">Its opacity; empty where all is opaque.</param>
    public void Take(int row, ReadOnlySpan<byte> colours, ReadOnlySpan<byte> opacity)
    {
        for (; AreIn(row); _next++)
        {
            for (var column = 0; column < Side; column++)
            {
                var at = ((column * 2) + 1) * header.Width / (2 * Side);
                var point = Points.AsSpan(((_next * Side) + column) * 4, 4);
                if (header.IsPalette) palette.AsSpan(3 * colours[at], 3).CopyTo(point);
                else if (header.Channels == 3) colours.Slice(3 * at, 3).CopyTo(point);
                else point[..3].Fill(colours[at]);
                point[3] = opacity.Length > 0 ? opacity[at] : (byte)255;
            }
        }
    }

    private int RowOf(int sample) => ((sample * 2) + 1) * header.Height / (2 * Side);
}
