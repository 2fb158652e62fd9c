using System;
using System.Buffers;
using System.Collections.Generic;

namespace Styrdok.Typesetting.Text;

/// <summary>
/// Room for the glyphs of the document that a thread sets. They are most of what a document keeps until it is drawn, two million in 800 pages, and the collector would
/// carry them from generation to generation; here they lie in few large arrays that the next document uses again.
/// </summary>
internal sealed class GlyphRoom : IDisposable
{
    // A page has two or three thousand glyphs. Each array is twice as large as the one before it.
    private const int First = 1 << 13, Largest = 1 << 20;

    [ThreadStatic]
    private static GlyphRoom? s_open;

    private readonly GlyphRoom? _outer;
    private readonly List<ShapedGlyph[]> _arrays = [];
    private int _used;

    private GlyphRoom() => (_outer, s_open) = (s_open, this);

    /// <summary>Opens room for what this thread shapes until it is closed; nothing shaped meanwhile may be used after that.</summary>
    public static GlyphRoom Open() => new();

    /// <summary>Keeps glyphs in the room that is open, or in an array of their own.</summary>
    public static ArraySegment<ShapedGlyph> Keep(ReadOnlySpan<ShapedGlyph> glyphs) => s_open is { } room ? room.Add(glyphs) : glyphs.ToArray();

    /// <summary>Closes the room: its arrays go to the next document.</summary>
    public void Dispose()
    {
        s_open = _outer;
        foreach (var array in _arrays) ArrayPool<ShapedGlyph>.Shared.Return(array);
        _arrays.Clear();
    }

    private ArraySegment<ShapedGlyph> Add(ReadOnlySpan<ShapedGlyph> glyphs)
    {
        if (_arrays.Count == 0 || _arrays[^1].Length - _used < glyphs.Length)
        {
            var size = _arrays.Count == 0 ? First : Math.Min(2 * _arrays[^1].Length, Largest);
            _arrays.Add(ArrayPool<ShapedGlyph>.Shared.Rent(Math.Max(size, glyphs.Length)));
            _used = 0;
        }

        var kept = new ArraySegment<ShapedGlyph>(_arrays[^1], _used, glyphs.Length);
        glyphs.CopyTo(kept);
        _used += glyphs.Length;
        return kept;
    }
}
