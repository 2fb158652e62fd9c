using System;
using System.Collections.Generic;
using System.Text;
using System.Threading;
using Styrdok.Fonts.Sfnt;

namespace Styrdok.Fonts;

/// <summary>
/// A static TrueType face. Lengths are in thousandths of an em, rounded once, so that layout and a PDF's widths agree exactly (ISO 14289-1, 7.21.5).
/// Immutable, and safe to share between threads.
/// </summary>
public sealed class FontFace
{
    /// <summary>The largest file that is read, in bytes: 4 MiB. A static face with all of Latin script has less than one.</summary>
    public const int LargestFile = 4 << 20;

    /// <summary>The tables of the programs that fit outlines to pixels.</summary>
    internal static readonly string[] Hints = ["cvt ", "fpgm", "prep"];

    // A document has some thousand pairs.
    private const int PairBits = 13;

    // Spreads neighbours over the places: 2^32 by the golden ratio (Knuth, The Art of Computer Programming, 6.4).
    private const uint PairHash = 2654435769;

    private readonly TableDirectory _tables;
    private readonly CharacterMap _map;
    private readonly HorizontalMetrics _metrics;
    private readonly int[] _advances;
    private readonly GlyphOutlines _outlines;
    private readonly PairKerning _kerning;
    private readonly Ligatures _ligatures;
    private readonly IReadOnlyDictionary<int, int> _tabular;

    // Pairs asked for before, each with its kerning in one number that is written and read whole: asked for between all letters of a document, on all cores.
    private readonly ulong[] _pairs = new ulong[1 << PairBits];

    private FontFace(byte[] data)
    {
        File = data;
        _tables = new TableDirectory(data);
        if (_tables.Has("fvar"))
        {
            throw new FontException(
                FontFault.Variable,
                "The font is variable; readers show its default instance whatever weight is asked for.",
                "Use the static build of the family, one file a weight.");
        }

        var head = _tables.Required("head");
        head.Require(0, 54);
        if (head.U16(0) != 1 || head.U32(12) != 0x5F0F3CF5 || head.S16(52) != 0) throw FontException.Damaged("head", "is of no form that there is");
        if (head.S16(36) > head.S16(40) || head.S16(38) > head.S16(42)) throw FontException.Damaged("head", "gives a box that ends before it begins");
        UnitsPerEm = head.U16(18);
        if (UnitsPerEm is < 16 or > 16384) throw FontException.Damaged("head", $"gives {UnitsPerEm} units per em");
        BoundingBox = new FontBox(Scale(head.S16(36)), Scale(head.S16(38)), Scale(head.S16(40)), Scale(head.S16(42)));
        var maxp = _tables.Required("maxp");
        maxp.Require(0, 32);
        if (maxp.U32(0) != 0x00010000 || maxp.U16(14) > 3) throw FontException.Damaged("maxp", "is of no form that there is");
        GlyphCount = maxp.U16(4);
        if (GlyphCount == 0) throw FontException.Damaged("maxp", "counts no glyphs");

        var hhea = _tables.Required("hhea");
        hhea.Require(0, 36);
        if (hhea.U16(0) != 1 || hhea.S16(32) != 0) throw FontException.Damaged("hhea", "is of no form that there is");
        (Ascent, Descent, LineGap) = (Scale(hhea.S16(4)), Scale(hhea.S16(6)), Scale(hhea.S16(8)));
        _metrics = new HorizontalMetrics(_tables.Required("hmtx"), hhea.U16(34), GlyphCount);
        _advances = new int[GlyphCount];
        for (var glyph = 0; glyph < GlyphCount; glyph++) _advances[glyph] = Scale(_metrics.Advance(glyph));
        _outlines = new GlyphOutlines(_tables.Required("glyf"), _tables.Required("loca"), head.S16(50) != 0, GlyphCount);
        _map = new CharacterMap(_tables.Required("cmap"), GlyphCount);
        foreach (var tag in Hints) RefuseHints(_tables.Optional(tag));
        ReadStyle(_tables.Optional("OS/2"), _tables.Optional("post"));

        var names = _tables.Optional("name");
        PostScriptName = Token(NameTable.Find(names, NameTable.PostScript));
        FamilyName = NameTable.Find(names, NameTable.TypographicFamily) ?? NameTable.Find(names, NameTable.Family) ?? PostScriptName;
        Copyright = NameTable.Find(names, NameTable.Copyright) ?? "";
        Licence = NameTable.Find(names, NameTable.Licence) ?? "";
        LicenceUrl = NameTable.Find(names, NameTable.LicenceUrl) ?? "";

        _ligatures = new Ligatures(_tables.Optional("GSUB"), GlyphCount);
        _kerning = new PairKerning(_tables.Optional("GPOS"), _tables.Optional("kern"));
        _tabular = TabularFigures.Read(_tables.Optional("GSUB"), GlyphCount);
    }

    /// <summary>The bytes of the font's file.</summary>
    public ReadOnlyMemory<byte> File { get; }

    /// <summary>The name in the PostScript language's form: no spaces, ASCII.</summary>
    public string PostScriptName { get; }

    /// <summary>The family the face belongs to.</summary>
    public string FamilyName { get; }

    /// <summary>The copyright line in the font; empty when it has none.</summary>
    public string Copyright { get; }

    /// <summary>The licence text in the font; empty when it has none.</summary>
    public string Licence { get; }

    /// <summary>Where the licence can be read; empty when the font does not say.</summary>
    public string LicenceUrl { get; }

    /// <summary>Weight from 1 to 1000; 400 is regular.</summary>
    public int Weight { get; private set; } = 400;

    /// <summary>Font units in an em.</summary>
    public int UnitsPerEm { get; }

    /// <summary>How many glyphs the face has.</summary>
    public int GlyphCount { get; }

    /// <summary>Height of the line above the baseline, in em/1000.</summary>
    public int Ascent { get; private set; }

    /// <summary>Depth of the line below the baseline, in em/1000; negative.</summary>
    public int Descent { get; private set; }

    /// <summary>Space the designer wants between lines, in em/1000.</summary>
    public int LineGap { get; private set; }

    /// <summary>Height of capitals, in em/1000.</summary>
    public int CapHeight { get; private set; }

    /// <summary>Height of a lower-case x, in em/1000.</summary>
    public int XHeight { get; private set; }

    /// <summary>The box that holds every glyph, in em/1000.</summary>
    public FontBox BoundingBox { get; }

    /// <summary>Slant in degrees, negative when leaning right.</summary>
    public double ItalicAngle { get; private set; }

    /// <summary>Whether all glyphs have one width.</summary>
    public bool IsFixedPitch { get; private set; }

    /// <summary>
    /// Reads a font from the bytes of its file, and all that is ever read of it: what was accepted here throws nowhere later. The bytes are kept, not copied.
    /// </summary>
    /// <exception cref="FontException">The font cannot be used; the exception says why and what would be right.</exception>
    public static FontFace Parse(byte[] data)
    {
        ArgumentNullException.ThrowIfNull(data);
        if (data.Length > LargestFile) throw new FontException(FontFault.Damaged, $"The file has {data.Length} bytes; a font may have {LargestFile}.", "Use a build of the family for Latin script.");
        var face = new FontFace(data);
        face._map.Inspect();
        OutlineInspection.Inspect(face._outlines, face.GlyphCount);
        return face;
    }

    /// <summary>Reads a font that comes with the program and was inspected when it was chosen.</summary>
    internal static FontFace ParseTrusted(byte[] data) => new(data);

    /// <summary>The glyph of a character; 0 when the font has none.</summary>
    public int Glyph(int codePoint) => _map.Glyph(codePoint);

    /// <summary>How far a glyph moves the pen, in em/1000.</summary>
    /// <exception cref="IndexOutOfRangeException">The face has no such glyph.</exception>
    public int Advance(int glyph) => _advances[glyph];

    /// <summary>What is added between two glyphs that follow each other, in em/1000; mostly negative.</summary>
    public int Kern(int left, int right)
    {
        // One more than the pair, so that no pair looks like an empty place.
        var pair = (((ulong)left << 16) | (uint)right) + 1;
        ref var place = ref _pairs[((uint)pair * PairHash) >> (32 - PairBits)];
        var known = Volatile.Read(ref place);
        if (known >> 32 == pair) return (int)known;
        var kern = Scale(_kerning.Between(left, right));
        Volatile.Write(ref place, (pair << 32) | (uint)kern);
        return kern;
    }

    /// <summary>The variant of a figure that is as wide as all other figures; the glyph itself when the font has none.</summary>
    public int TabularFigure(int glyph) => _tabular.GetValueOrDefault(glyph, glyph);

    /// <summary>How many lookups make ligatures: each goes over a text after the one before.</summary>
    public int LigatureLookups => _ligatures.Lookups;

    /// <summary>The glyph that stands for the first of some glyphs (GSUB <c>liga</c>); 0 when there is none.</summary>
    /// <param name="lookup">The lookup, from 0.</param>
    /// <param name="glyphs">Glyphs that follow each other.</param>
    /// <param name="length">How many of them it stands for.</param>
    public int Ligature(int lookup, ReadOnlySpan<int> glyphs, out int length) => _ligatures.Of(lookup, glyphs, out length);

    internal Ligatures Ligatures => _ligatures;

    internal IReadOnlyDictionary<int, int> Tabular => _tabular;

    internal TableView Table(string tag) => _tables.Optional(tag);

    internal HorizontalMetrics Metrics => _metrics;

    internal GlyphOutlines Outlines => _outlines;

    internal int KernSubtables(int left) => _kerning.SubtablesOf(left);

    internal int KernUnits(int left, int right) => _kerning.Between(left, right);

    // Browsers drop the whole font whose hints are longer, or hold half a number.
    private static void RefuseHints(TableView table)
    {
        const int most = 128 << 10;
        if (table.Length >= most) throw FontException.Damaged(table.Tag, $"has {table.Length} bytes; {most - 1} are the most that browsers take");
        if (table.Tag == "cvt " && table.Length % 2 != 0) throw FontException.Damaged(table.Tag, "ends within a number");
    }

    private int Scale(int units) => (int)Math.Round(units * 1000.0 / UnitsPerEm, MidpointRounding.AwayFromZero);

    private void ReadStyle(TableView os2, TableView post)
    {
        if (os2.Exists)
        {
            os2.Require(0, 78);
            if (os2.U16(0) > 5) throw FontException.Damaged("OS/2", $"is of version {os2.U16(0)}");
            var licence = os2.U16(8);
            const int restricted = 2, noSubsetting = 0x100, bitmapOnly = 0x200;
            if ((licence & 0xF) == restricted || (licence & (noSubsetting | bitmapOnly)) != 0)
            {
                throw new FontException(
                    FontFault.Restricted,
                    $"The licence bits of the font (OS/2 fsType {licence:X4}) forbid what every document does with it: {Forbidden(licence)}.",
                    "Ask its maker for a version that may be embedded and subset, or use a font under an open licence, such as the OFL.");
            }

            Weight = Math.Clamp(os2.U16(4), 1, 1000);
            const int useTypoMetrics = 0x80;
            if ((os2.U16(62) & useTypoMetrics) != 0) (Ascent, Descent, LineGap) = (Scale(os2.S16(68)), Scale(os2.S16(70)), Scale(os2.S16(72)));
            if (os2.U16(0) >= 2) (XHeight, CapHeight) = (Scale(os2.S16(86)), Scale(os2.S16(88)));
        }

        if (CapHeight <= 0) CapHeight = Scale(_outlines.Top(Glyph('H')));
        if (XHeight <= 0) XHeight = Scale(_outlines.Top(Glyph('x')));
        if (!post.Exists) return;
        post.Require(0, 32);
        (ItalicAngle, IsFixedPitch) = (post.Fixed(4), post.U32(12) != 0);
    }

    // OpenType 1.9, OS/2, "fsType".
    private static string Forbidden(int licence) =>
        (licence & 0xF) == 2 ? "embed it" : (licence & 0x100) != 0 ? "embed only the glyphs that are used" : "embed its outlines and not only bitmaps";

    // A PostScript name stands in a PDF name and in a CSS src: only what both take without escaping.
    private static string Token(string? name)
    {
        var token = new StringBuilder();
        foreach (var c in name ?? "")
        {
            if (char.IsAsciiLetterOrDigit(c) || c is '-' or '_' or '.') token.Append(c);
        }

        return token.Length is > 0 and <= 63 ? token.ToString() : "Font";
    }
}

/// <summary>A box in em/1000, y up from the baseline.</summary>
/// <param name="Left">Left edge.</param>
/// <param name="Bottom">Lower edge.</param>
/// <param name="Right">Right edge.</param>
/// <param name="Top">Upper edge.</param>
public readonly record struct FontBox(int Left, int Bottom, int Right, int Top);
