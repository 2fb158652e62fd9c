using System.Collections.Generic;
using Styrdok.Fonts;
using Styrdok.Testing;
using static Styrdok.Testing.LayoutTables;

namespace Styrdok.Pdf.Tests.Fonts;

/// <summary>Kerning by pairs, by classes, through extensions and by the older table, in fonts whose every pair stands here.</summary>
public sealed class KerningTests
{
    // Glyphs: A 1, V 2, T 3, o 4, x 5.
    private const string Letters = "AVTox";

    [Fact]
    public void A_listed_pair_is_kerned_by_its_value_in_thousandths_of_an_em()
    {
        var font = new FontBuilder { UnitsPerEm = 2000 };
        foreach (var letter in Letters) font.Glyph(letter, 1000);
        var face = FontFace.Parse(font.With("GPOS", Table(new Lookup("kern", 2, Pairs((1, 2, -160), (3, 4, -90), (3, 5, 30))))).Build());
        Assert.Equal([-80, -45, 15, 0, 0], [face.Kern(1, 2), face.Kern(3, 4), face.Kern(3, 5), face.Kern(2, 1), face.Kern(1, 5)]);
    }

    [Fact]
    public void A_listed_pair_that_is_not_there_is_looked_for_in_the_next_subtable() =>
        Assert.Equal([-80, -20], Kerned(new Lookup("kern", 2, Pairs((1, 2, -80)), Pairs((1, 2, -1), (1, 3, -20))), (1, 2), (1, 3)));

    [Fact]
    public void Classes_give_the_value_of_the_pair_of_classes_and_skip_placements() =>
        Assert.Equal([-50, -50, 7, 0], Kerned(new Lookup("kern", 2, Classes), (1, 4), (2, 4), (1, 5), (3, 4)));

    [Fact]
    public void A_class_pair_of_0_ends_the_search_and_a_glyph_that_is_not_covered_does_not() =>
        Assert.Equal([0, -33], Kerned(new Lookup("kern", 2, Classes, Pairs((1, 1, -99), (3, 4, -33))), (1, 1), (3, 4)));

    [Fact]
    public void A_listed_pair_is_an_exception_to_the_classes_after_it() =>
        Assert.Equal([-10, -50], Kerned(new Lookup("kern", 2, Pairs((1, 4, -10)), Classes), (1, 4), (2, 4)));

    [Fact]
    public void An_extension_is_looked_through() =>
        Assert.Equal([-80, -50], Kerned(new Lookup("kern", 2, Pairs((3, 4, -80)), Classes) { Extension = 9 }, (3, 4), (2, 4)));

    [Fact]
    public void Two_lookups_add_up() =>
        Assert.Equal(-90, FontFace.Parse(Font().With("GPOS", Table(new Lookup("kern", 2, Pairs((1, 2, -80))), new Lookup("kern", 2, Pairs((1, 2, -10))))).Build()).Kern(1, 2));

    [Fact]
    public void Lookups_of_other_features_kern_nothing() => Assert.Equal([0], Kerned(new Lookup("cpsp", 2, Pairs((1, 2, -80))), (1, 2)));

    [Fact]
    public void A_pair_listed_without_an_advance_stays_as_it_is()
    {
        // Value formats 0: the pair is an exception, not a gap.
        var bare = new Bytes().U16(1).U16(12).U16(0).U16(0).U16(1).U16(18).U16(1).U16(1).U16(1).U16(1).U16(2).ToArray();
        Assert.Equal([0], Kerned(new Lookup("kern", 2, bare, Pairs((1, 2, -80))), (1, 2)));
    }

    [Fact]
    public void The_older_table_kerns_where_gpos_does_not()
    {
        const int horizontal = 1;
        var kern = Kern((horizontal, [(1, 2, -70), (3, 4, -60)]));
        Assert.Equal([-70, -60, 0], [.. Between(Font().With("kern", kern), (1, 2), (3, 4), (2, 1))]);
        Assert.Equal([-80, 0], [.. Between(Font().With("kern", kern).With("GPOS", Table(new Lookup("kern", 2, Pairs((1, 2, -80))))), (1, 2), (3, 4))]);
    }

    [Fact]
    public void Subtables_of_the_older_table_add_up_unless_one_replaces_and_other_kinds_are_passed_over()
    {
        const int horizontal = 1, minimum = 3, acrossTheLine = 5, replacing = 9;
        var kern = Kern((horizontal, [(1, 2, -70)]), (horizontal, [(1, 2, -5), (1, 3, -6)]), (minimum, [(1, 2, -900)]), (acrossTheLine, [(1, 2, -900)]), (replacing, [(1, 3, -1)]));
        Assert.Equal([-75, -1], [.. Between(Font().With("kern", kern), (1, 2), (1, 3))]);
    }

    [Fact]
    public void The_older_table_may_have_the_other_header() => Assert.Equal([-70], [.. Between(Font().With("kern", AppleKern((1, 2, -70))), (1, 2))]);

    // Covers A and V; A and V are class 1, the rest 0; o is class 1 on the right, x class 2.
    private static byte[] Classes => ClassPairs([1, 2], new Dictionary<int, int> { [1] = 1, [2] = 1 }, new Dictionary<int, int> { [4] = 1, [5] = 2 }, new[,] { { 0, 0, 0 }, { 0, -50, 7 } });

    private static FontBuilder Font() => FontBuilder.Of(Letters);

    private static int[] Kerned(Lookup lookup, params (int Left, int Right)[] pairs) => [.. Between(Font().With("GPOS", Table(lookup)), pairs)];

    private static IEnumerable<int> Between(FontBuilder font, params (int Left, int Right)[] pairs)
    {
        var face = FontFace.Parse(font.Build());
        foreach (var (left, right) in pairs) yield return face.Kern(left, right);
    }
}
