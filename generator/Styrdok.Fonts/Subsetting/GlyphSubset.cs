using System;
using System.Collections.Generic;
using Styrdok.Fonts.Sfnt;

namespace Styrdok.Fonts.Subsetting;

/// <summary>Some glyphs of a face, renumbered from 0 in the order asked for; the parts of composite glyphs follow.</summary>
internal sealed class GlyphSubset
{
    private readonly FontFace _face;
    private readonly List<int> _glyphs;
    private readonly Dictionary<int, int> _newIds = [];

    /// <summary>Takes the glyphs. The same glyph may come more than once: each time it gets a number of its own.</summary>
    /// <exception cref="ArgumentException">The first glyph is not 0, which every font shows for what it lacks.</exception>
    public GlyphSubset(FontFace face, IReadOnlyList<int> glyphs)
    {
        if (glyphs.Count == 0 || glyphs[0] != 0) throw new ArgumentException("A subset begins with glyph 0.", nameof(glyphs));
        _face = face;
        _glyphs = [.. glyphs];
        for (var i = 0; i < glyphs.Count; i++) _newIds.TryAdd(glyphs[i], i);
    }

    /// <summary>The tables that hold outlines and metrics, and the programs of the hints.</summary>
    /// <exception cref="FontException">An outline is damaged.</exception>
    public SortedDictionary<string, byte[]> Tables()
    {
        SfntWriter glyf = new(1 << 12), metrics = new(4 * _glyphs.Count);
        var offsets = new List<int>(_glyphs.Count + 1) { 0 };
        for (var i = 0; i < _glyphs.Count; i++)
        {
            // The list grows while components are found.
            glyf.Bytes(Outline(_glyphs[i])).Align();
            offsets.Add(glyf.Length);
            metrics.U16(_face.Metrics.Advance(_glyphs[i])).U16(_face.Metrics.LeftSideBearing(_glyphs[i]));
        }

        var loca = new SfntWriter(4 * offsets.Count);
        foreach (var offset in offsets) loca.U32(offset);

        var tables = new SortedDictionary<string, byte[]>(StringComparer.Ordinal)
        {
            ["glyf"] = glyf.ToArray(),
            ["loca"] = loca.ToArray(),
            ["hmtx"] = metrics.ToArray(),
            ["head"] = Patched("head", (8, 0), (10, 0), (50, 1)),
            ["hhea"] = Patched("hhea", (34, _glyphs.Count)),
            ["maxp"] = Patched("maxp", (4, _glyphs.Count)),
        };
        foreach (var tag in FontFace.Hints)
        {
            var table = _face.Table(tag);
            if (table.Exists) tables[tag] = table.Bytes.ToArray();
        }

        return tables;
    }

    private byte[] Patched(string tag, params ReadOnlySpan<(int At, int Value)> changes)
    {
        var bytes = _face.Table(tag).Bytes.ToArray();
        foreach (var (at, value) in changes) (bytes[at], bytes[at + 1]) = ((byte)(value >> 8), (byte)value);
        return bytes;
    }

    private byte[] Outline(int glyph)
    {
        var outline = _face.Outlines.Of(glyph).ToArray();
        if (outline.Length == 0 || (outline[0] & 0x80) == 0) return outline;

        // A negative number of contours: components by glyph number, which changes.
        foreach (var part in CompositeParts.Of(new TableView(outline, 0, outline.Length, "glyf")))
        {
            var id = NewId(part.Glyph);
            (outline[part.At], outline[part.At + 1]) = ((byte)(id >> 8), (byte)id);
        }

        return outline;
    }

    private int NewId(int component)
    {
        if (component >= _face.GlyphCount) throw FontException.Damaged("glyf", $"composes a glyph from glyph {component}, which is not there");
        if (_newIds.TryGetValue(component, out var id)) return id;
        _newIds[component] = _glyphs.Count;
        _glyphs.Add(component);
        return _glyphs.Count - 1;
    }
}
