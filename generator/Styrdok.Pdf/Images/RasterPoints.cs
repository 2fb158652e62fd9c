using System;
using System.Collections.Generic;
using Styrdok.Pdf.Cos;

namespace Styrdok.Pdf.Images;

/// <summary>An image of points as a PDF holds it.</summary>
/// <param name="Width">Points in a row.</param>
/// <param name="Height">Rows.</param>
internal sealed record RasterPoints(int Width, int Height)
{
    /// <summary>The colours, or the places in the palette; null for JPEG.</summary>
    public RasterPlane? Colours { get; init; }

    /// <summary>Whether the colours are levels of grey.</summary>
    public bool IsGrey { get; init; }

    /// <summary>The palette, three bytes a colour; null where points have colours of their own.</summary>
    public byte[]? Palette { get; init; }

    /// <summary>How opaque each point is; null where all are.</summary>
    public RasterPlane? Opacity { get; init; }

    /// <summary>Some of the points, evenly spread (<see cref="Png.PngSamples"/>); null for JPEG.</summary>
    public byte[]? Samples { get; init; }

    /// <summary>The JPEG file; null for others.</summary>
    public byte[]? Jpeg { get; init; }
}

/// <summary>Rows from the top, filtered as PNG filters them (ISO 32000-1, 7.4.4.4) and compressed.</summary>
/// <param name="Packed">The rows.</param>
/// <param name="Channels">Samples of a point.</param>
/// <param name="Depth">Bits of a sample.</param>
internal sealed record RasterPlane(PackedData Packed, int Channels, int Depth)
{
    /// <summary>Writes the entries that say how the rows are packed.</summary>
    public TokenWriter WriteEntries(TokenWriter entries, int width) => entries.Raw("/BitsPerComponent "u8).Integer(Depth)
        .Raw("/DecodeParms<</Predictor 15/Colors "u8).Integer(Channels).Raw("/BitsPerComponent "u8).Integer(Depth).Raw("/Columns "u8).Integer(width).Raw(">>"u8);
}
