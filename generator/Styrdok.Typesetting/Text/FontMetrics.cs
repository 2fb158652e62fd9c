using System;
using Styrdok.Fonts;

namespace Styrdok.Typesetting.Text;

/// <summary>The metrics of a TrueType face.</summary>
/// <param name="Face">The face.</param>
/// <param name="SignFace">The face that signs come from which this one lacks; null for none.</param>
public sealed record FontMetrics(FontFace Face, FontFace? SignFace = null) : IGlyphMetrics
{
    private readonly FontMetrics? _signs = SignFace is null ? null : new FontMetrics(SignFace);

    /// <inheritdoc/>
    public IGlyphMetrics? Signs => _signs;

    /// <inheritdoc/>
    public string Name => Face.PostScriptName;

    /// <inheritdoc/>
    public int GlyphOf(int codePoint) => Face.Glyph(codePoint);

    /// <inheritdoc/>
    public int TabularOf(int glyph) => Face.TabularFigure(glyph);

    /// <inheritdoc/>
    public int AdvanceOf(int glyph) => Face.Advance(glyph);

    /// <inheritdoc/>
    public int KerningOf(int left, int right) => Face.Kern(left, right);

    /// <inheritdoc/>
    public int LigatureLookups => Face.LigatureLookups;

    /// <inheritdoc/>
    public int LigatureOf(int lookup, ReadOnlySpan<int> glyphs, out int length) => Face.Ligature(lookup, glyphs, out length);
}
