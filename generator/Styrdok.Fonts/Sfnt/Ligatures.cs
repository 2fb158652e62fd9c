using System;
using System.Collections.Generic;

namespace Styrdok.Fonts.Sfnt;

/// <summary>
/// Glyphs that stand for several in a row: the ligature substitutions (type 4, also through extensions of type 7) of the GSUB feature <c>liga</c>. Substitutions in
/// context (types 5, 6 and 8) are not made.
/// </summary>
internal sealed class Ligatures
{
    private const uint Feature = 0x6C696761;
    private const int LigatureSubstitution = 4, Extension = 7;

    // Longer ones than "ffi" are names of logos; the limit keeps a line's look-ups short.
    private const int MostComponents = 16;

    // Fonts for text have some dozens. Each one comes along with its letters into the font of a page.
    private const int MostLigatures = 1024;

    // For each lookup: the ligatures that begin with a glyph, in the order in which they are tried.
    private readonly List<Dictionary<int, List<Ligature>>> _lookups = [];

    /// <summary>Reads the table.</summary>
    /// <exception cref="FontException">It is damaged.</exception>
    public Ligatures(TableView gsub, int glyphCount)
    {
        var budget = new ReadingBudget("GSUB");
        var count = 0;
        foreach (var lookup in LayoutTable.Lookups(gsub, Feature, LigatureSubstitution, Extension, budget))
        {
            var ligatures = new Dictionary<int, List<Ligature>>();
            foreach (var subtable in lookup) Read(subtable, ligatures, glyphCount, budget);
            foreach (var set in ligatures.Values) count += set.Count;
            if (count > MostLigatures) throw FontException.Damaged("GSUB", $"makes more than {MostLigatures} ligatures");
            if (ligatures.Count > 0) _lookups.Add(ligatures);
        }
    }

    /// <summary>How many lookups there are: each goes over the whole text, after the one before.</summary>
    public int Lookups => _lookups.Count;

    /// <summary>Every ligature with its parts, by lookup and in the order in which they are tried.</summary>
    public IEnumerable<(int Lookup, int First, int[] Following, int Glyph)> All()
    {
        for (var lookup = 0; lookup < _lookups.Count; lookup++)
        {
            foreach (var (first, ligatures) in _lookups[lookup])
            {
                foreach (var ligature in ligatures) yield return (lookup, first, ligature.Rest, ligature.Glyph);
            }
        }
    }

    /// <summary>The first ligature that glyphs begin with; 0 when there is none.</summary>
    /// <param name="lookup">The lookup, from 0.</param>
    /// <param name="glyphs">The glyphs.</param>
    /// <param name="length">How many glyphs it stands for.</param>
    public int Of(int lookup, ReadOnlySpan<int> glyphs, out int length)
    {
        length = 0;
        if (glyphs.IsEmpty || !_lookups[lookup].TryGetValue(glyphs[0], out var ligatures)) return 0;
        foreach (var ligature in ligatures)
        {
            if (!glyphs[1..].StartsWith(ligature.Rest)) continue;
            length = ligature.Rest.Length + 1;
            return ligature.Glyph;
        }

        return 0;
    }

    private static void Read(TableView subtable, Dictionary<int, List<Ligature>> ligatures, int glyphCount, ReadingBudget budget)
    {
        if (subtable.U16(0) != 1) throw FontException.Damaged("GSUB", $"makes ligatures by format {subtable.U16(0)}");
        var sets = subtable.U16(4);
        foreach (var (first, index) in new Coverage(subtable.From(subtable.U16(2))).All(budget))
        {
            if (index >= sets) throw FontException.Damaged("GSUB", "has no ligatures for a glyph it covers");
            var set = subtable.From(subtable.U16(6 + (2 * index)));
            if (!ligatures.TryGetValue(first, out var known)) ligatures[first] = known = [];
            for (int i = 0, n = set.U16(0); i < n; i++)
            {
                var ligature = set.From(set.U16(2 + (2 * i)));
                int glyph = ligature.U16(0), count = ligature.U16(2);
                budget.Spend(1 + count);
                if (glyph == 0 || glyph >= glyphCount) throw FontException.Damaged("GSUB", $"substitutes glyph {glyph}, which is not there");

                // One part alone would be another form of a letter and no ligature.
                if (count is < 2 or > MostComponents) continue;
                var rest = new int[count - 1];
                for (var k = 0; k < rest.Length; k++) rest[k] = ligature.U16(4 + (2 * k));
                known.Add(new Ligature(rest, glyph));
            }
        }
    }

    /// <summary>The parts after the first, and the glyph that stands for all.</summary>
    private sealed record Ligature(int[] Rest, int Glyph);
}
