using System;
using System.Collections.Generic;
using System.Text;
using Styrdok.Fonts;
using Styrdok.Pdf.Cos;

namespace Styrdok.Pdf.Fonts;

/// <summary>
/// A face as used in one document. A character identifier (CID) stands for a glyph <em>and</em> what it shows: space and no-break space, or hyphen and soft hyphen,
/// share a glyph in many fonts, and a ligature shows several characters. Each gets a CID of its own, so that extracted text is exact (ISO 14289-1, 7.21.7). The CID
/// is the glyph's number in the subset.
/// </summary>
public sealed class PdfFont
{
    private const int RecentGlyphs = 256;

    private readonly List<int> _glyphs = [0];
    private readonly List<string> _texts = [string.Empty];

    // By glyph and code point, both in one number: asked for every letter of a document.
    private readonly Dictionary<long, int> _identifiers = [];

    // The last of each place, by the end of the number of its glyph: letters of a text are few. No glyph has the number 0, so an empty place is none's.
    private readonly (long Key, int Identifier)[] _recent = new (long, int)[RecentGlyphs];
    private readonly Dictionary<(int Glyph, string Text), int> _ligatures = [];

    internal PdfFont(FontFace face, string resource, int number) => (Face, Resource, Number) = (face, resource, number);

    /// <summary>The face.</summary>
    public FontFace Face { get; }

    /// <summary>The name pages call the font by.</summary>
    internal string Resource { get; }

    /// <summary>The number of the font dictionary.</summary>
    internal int Number { get; }

    /// <summary>The CID of a glyph that stands for a character.</summary>
    /// <exception cref="PdfException">The glyph is 0: a document never shows what a font lacks (ISO 14289-1, 7.21.8), or the character cannot be
    /// extracted.</exception>
    internal int Identifier(int glyph, int codePoint)
    {
        var key = ((long)glyph << 32) | (uint)codePoint;
        ref var recent = ref _recent[glyph & (RecentGlyphs - 1)];
        if (recent.Key == key && glyph > 0) return recent.Identifier;
        if (!_identifiers.TryGetValue(key, out var identifier))
        {
            Require(glyph, codePoint);
            identifier = _identifiers[key] = Add(glyph, char.ConvertFromUtf32(codePoint));
        }

        recent = (key, identifier);
        return identifier;
    }

    /// <summary>The CID of a glyph that stands for several characters: a ligature.</summary>
    /// <exception cref="PdfException">The glyph is 0, the text is empty, or a character cannot be extracted.</exception>
    internal int Identifier(int glyph, string text)
    {
        if (_ligatures.TryGetValue((glyph, text), out var identifier)) return identifier;
        if (text.Length == 0) throw new PdfException("A glyph stands for at least one character (ISO 14289-1, 7.21.7).");
        foreach (var rune in text.EnumerateRunes()) Require(glyph, rune.Value);
        return _ligatures[(glyph, text)] = Add(glyph, text);
    }

    private void Require(int glyph, int codePoint)
    {
        if (glyph <= 0) throw new PdfException($"{Face.PostScriptName} has no glyph for U+{codePoint:X4}. Choose a font that has it, or another character.");
        if (!Rune.IsValid(codePoint) || codePoint == 0 || !Typography.IsText(codePoint)) throw new PdfException($"U+{codePoint:X4} is no character that text may hold.");
    }

    private int Add(int glyph, string text)
    {
        _glyphs.Add(glyph);
        _texts.Add(text);
        return _glyphs.Count - 1;
    }

    /// <summary>Writes the font with the glyphs used so far (ISO 32000-1, 9.7).</summary>
    /// <exception cref="FontException">An outline is damaged.</exception>
    internal void Write(ObjectStore store)
    {
        var program = PdfSubset.Build(Face, _glyphs);
        var name = FontDescriptor.SubsetName(Face, program);
        var descriptor = FontDescriptor.Write(store, Face, name, program, FontDescriptor.Symbolic);
        var descendant = new TokenWriter().Raw("<</Type/Font/Subtype/CIDFontType2/BaseFont"u8).Name(name)
            .Raw("/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/CIDToGIDMap/Identity"u8)
            .Entry("FontDescriptor", descriptor).Raw("/DW 0/W[0["u8);
        foreach (var glyph in _glyphs) descendant.Integer(Face.Advance(glyph)).Raw(' ');
        var descendantNumber = store.Add(descendant.Raw("]]>>"u8));
        var toUnicode = store.AddStream(new TokenWriter(), ToUnicode());
        store.Set(Number, new TokenWriter().Raw("<</Type/Font/Subtype/Type0/BaseFont"u8).Name(name).Raw("/Encoding/Identity-H/DescendantFonts["u8)
            .Reference(descendantNumber).Raw(']').Entry("ToUnicode", toUnicode).Raw(">>"u8));
    }

    // The map from CIDs to characters, one or several each, at most 100 entries in a block (ISO 32000-1, 9.10.3).
    private byte[] ToUnicode()
    {
        var map = new TokenWriter(1024).Raw("/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n"u8)
            .Raw("/CIDSystemInfo<</Registry(Adobe)/Ordering(UCS)/Supplement 0>> def\n/CMapName/Adobe-Identity-UCS def\n/CMapType 2 def\n"u8)
            .Raw("1 begincodespacerange\n<0000><FFFF>\nendcodespacerange\n"u8);
        const int block = 100;
        for (var first = 1; first < _texts.Count; first += block)
        {
            var end = Math.Min(first + block, _texts.Count);
            map.Integer(end - first).Raw(" beginbfchar\n"u8);
            for (var i = first; i < end; i++)
            {
                map.Raw('<').Hex16(i).Raw("><"u8);
                foreach (var unit in _texts[i]) map.Hex16(unit);
                map.Raw(">\n"u8);
            }

            map.Raw("endbfchar\n"u8);
        }

        return map.Raw("endcmap\nCMapName currentdict/CMap defineresource pop\nend\nend\n"u8).ToArray();
    }
}
