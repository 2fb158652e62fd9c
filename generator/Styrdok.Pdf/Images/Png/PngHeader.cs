namespace Styrdok.Pdf.Images.Png;

/// <summary>What the header says.</summary>
internal sealed record PngHeader(int Width, int Height, int Depth, int Type, bool IsInterlaced)
{
    /// <summary>Whether points are places in a palette.</summary>
    public bool IsPalette => Type == 3;

    /// <summary>Whether every point says how opaque it is.</summary>
    public bool HasAlpha => Type is 4 or 6;

    /// <summary>Whether points are levels of grey.</summary>
    public bool IsGrey => Type is 0 or 4;

    /// <summary>Samples of a point without the one of opacity.</summary>
    public int Channels => Type is 2 or 6 ? 3 : 1;

    /// <summary>Samples of a point.</summary>
    public int Samples => Channels + (HasAlpha ? 1 : 0);

    /// <summary>Bytes of a row of so many points.</summary>
    public int RowBytes(int points) => (int)((((long)points * Samples * Depth) + 7) / 8);
}
