using System;
using System.Buffers.Binary;

namespace Styrdok.Pdf.Images.Png;

/// <summary>Turns a row into colours and opacity, eight bits a sample.</summary>
internal sealed class PngPoints
{
    private readonly PngHeader _header;
    private readonly int _places;
    private readonly byte[]? _opacities;
    private readonly int[]? _clear;

    /// <summary>Gets ready for a picture.</summary>
    /// <param name="header">Its header.</param>
    /// <param name="palette">Its palette, three bytes a colour; null where it has none.</param>
    /// <param name="transparency">What is transparent: for a palette the opacity of its first colours, else one colour; null for nothing, and where every point says so itself.</param>
    public PngPoints(PngHeader header, byte[]? palette, byte[]? transparency)
    {
        _header = header;
        _places = header.IsPalette ? palette!.Length / 3 : 256;
        HasOpacity = header.HasAlpha || transparency is not null;
        if (transparency is null) return;
        if (header.IsPalette)
        {
            _opacities = new byte[256];
            _opacities.AsSpan().Fill(255);
            transparency.CopyTo(_opacities, 0);
        }
        else
        {
            _clear = new int[header.Channels];
            for (var s = 0; s < _clear.Length; s++) _clear[s] = BinaryPrimitives.ReadUInt16BigEndian(transparency.AsSpan(2 * s));
        }
    }

    /// <summary>Samples of a colour.</summary>
    public int Channels => _header.Channels;

    /// <summary>Whether points may be transparent.</summary>
    public bool HasOpacity { get; }

    /// <summary>Whether a point may have a colour that its palette lacks.</summary>
    public bool MayLackColours => _header.IsPalette && _places < 1 << _header.Depth;

    /// <summary>Reads a row.</summary>
    /// <param name="row">The row.</param>
    /// <param name="width">Its points.</param>
    /// <param name="colours">Gets its colours.</param>
    /// <param name="opacity">Gets its opacity; empty where it has none.</param>
    /// <exception cref="ImageException">A point has a colour that its palette lacks.</exception>
    public void Read(ReadOnlySpan<byte> row, int width, Span<byte> colours, Span<byte> opacity)
    {
        colours = colours[..(width * Channels)];
        if (_header.Depth == 16) Wide(row, colours, opacity);
        else if (_header.Depth < 8) Narrow(row, colours, opacity);
        else if (_header.HasAlpha) Split(row, colours, opacity);
        else row.CopyTo(colours);

        if (_header.IsPalette)
        {
            if (_places < 256 && colours.IndexOfAnyInRange((byte)_places, (byte)255) >= 0) throw PngReader.Damaged("a point has a colour that its palette lacks");
            if (_opacities is null) return;
            for (var i = 0; i < colours.Length; i++) opacity[i] = _opacities[colours[i]];
        }
        else if (_clear is not null && _header.Depth == 8)
        {
            for (var i = 0; i < width; i++) opacity[i] = IsClear(colours.Slice(i * Channels, Channels)) ? (byte)0 : (byte)255;
        }
    }

    /// <summary>Parts colours from opacity in a row of eight bits a sample, filtered or not: what a filter does to a sample depends on no other sample of its point.</summary>
    public void Split(ReadOnlySpan<byte> row, Span<byte> colours, Span<byte> opacity)
    {
        if (Channels == 1)
        {
            for (int i = 0, from = 0; from < row.Length - 1; i++, from += 2) (colours[i], opacity[i]) = (row[from], row[from + 1]);
            return;
        }

        for (int i = 0, from = 0, to = 0; from < row.Length - 3; i++, from += 4, to += 3)
        {
            (colours[to], colours[to + 1], colours[to + 2]) = (row[from], row[from + 1], row[from + 2]);
            opacity[i] = row[from + 3];
        }
    }

    private void Wide(ReadOnlySpan<byte> row, Span<byte> colours, Span<byte> opacity)
    {
        int channels = Channels, size = 2 * _header.Samples;
        for (int i = 0, from = 0, to = 0; to < colours.Length; i++, from += size, to += channels)
        {
            for (var s = 0; s < channels; s++) colours[to + s] = Eight(BinaryPrimitives.ReadUInt16BigEndian(row[(from + (2 * s))..]));
            if (_header.HasAlpha) opacity[i] = Eight(BinaryPrimitives.ReadUInt16BigEndian(row[(from + (2 * channels))..]));
            else if (_clear is not null) opacity[i] = IsClearWide(row[from..]) ? (byte)0 : (byte)255;
        }
    }

    private void Narrow(ReadOnlySpan<byte> row, Span<byte> colours, Span<byte> opacity)
    {
        int depth = _header.Depth, mask = (1 << depth) - 1, scale = _header.IsPalette ? 1 : 255 / mask;
        for (var i = 0; i < colours.Length; i++)
        {
            var bit = i * depth;
            var sample = (row[bit >> 3] >> (8 - depth - (bit & 7))) & mask;
            colours[i] = (byte)(sample * scale);
            if (_clear is not null) opacity[i] = sample == _clear[0] ? (byte)0 : (byte)255;
        }
    }

    private static byte Eight(int sample) => (byte)((sample + 128) / 257);

    private bool IsClear(ReadOnlySpan<byte> point)
    {
        for (var s = 0; s < point.Length; s++)
        {
            if (point[s] != _clear![s]) return false;
        }

        return true;
    }

    private bool IsClearWide(ReadOnlySpan<byte> point)
    {
        for (var s = 0; s < _clear!.Length; s++)
        {
            if (BinaryPrimitives.ReadUInt16BigEndian(point[(2 * s)..]) != _clear[s]) return false;
        }

        return true;
    }
}
