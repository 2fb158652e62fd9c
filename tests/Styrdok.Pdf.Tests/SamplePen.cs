using System.Collections.Generic;
using Styrdok.Fonts;
using Styrdok.Pdf.Drawing;
using Styrdok.Pdf.Tagging;

namespace Styrdok.Pdf.Tests;

/// <summary>Shapes and shows short texts: as little of typesetting as tests need.</summary>
public sealed class SamplePen(PdfDocument document)
{
    public PdfColour Ink { get; init; } = new(16, 24, 32);

    public GlyphRun Shape(string text, FontFace face, double size, PdfColour? colour = null, bool endsWithSpace = true, bool isHyphenated = false, double slant = 0)
    {
        var glyphs = new List<RunGlyph>();
        foreach (var rune in text.EnumerateRunes())
        {
            var glyph = face.Glyph(rune.Value);
            if (glyphs.Count > 0) glyphs[^1] = glyphs[^1] with { Adjustment = face.Kern(glyphs[^1].Glyph, glyph) };
            glyphs.Add(new RunGlyph(glyph, rune.Value));
        }

        if (isHyphenated) glyphs.Add(new RunGlyph(face.Glyph('-'), 0xAD));
        else if (endsWithSpace) glyphs.Add(new RunGlyph(face.Glyph(' '), ' '));
        return new GlyphRun { Font = document.Font(face), Size = size, Colour = colour ?? Ink, Glyphs = glyphs, Slant = slant };
    }

    public double Text(PageCanvas page, string text, double x, double baseline, StructElement owner, FontFace? face = null, double size = 10, double slant = 0)
    {
        var run = Shape(text, face ?? InterFaces.Regular, size, slant: slant);
        page.Text(run, x, baseline, owner);
        return x + run.Width;
    }

    public void Furniture(PageCanvas page, string text, double x, double baseline, ArtifactKind kind) =>
        page.Text(Shape(text, InterFaces.Regular, 8), x, baseline, kind);
}
