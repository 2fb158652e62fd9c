using System;
using System.Buffers.Binary;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using Styrdok.Fonts;

namespace Styrdok.Pdf.Tests.Fonts;

public sealed class FontFaceTests
{
    [Fact]
    public void Inter_has_its_published_metrics()
    {
        var face = InterFaces.Regular;
        Assert.Equal("Inter-Regular", face.PostScriptName);
        Assert.Equal("Inter", face.FamilyName);
        Assert.Equal(2816, face.UnitsPerEm);
        Assert.Equal(400, face.Weight);
        Assert.Equal(727, face.CapHeight);
        Assert.Equal(545, face.XHeight);
        Assert.Contains("The Inter Project Authors", face.Copyright, StringComparison.Ordinal);
        Assert.Equal([300, 400, 500, 600], new[] { InterFaces.Light, InterFaces.Regular, InterFaces.Medium, InterFaces.SemiBold }.Select(f => f.Weight));
    }

    [Fact]
    public void The_licence_names_who_made_inter() =>
        Assert.StartsWith(InterFaces.Regular.Copyright, InterFaces.Licence, StringComparison.Ordinal);

    [Theory]
    [InlineData("æøåäöÆØÅÄÖéüßŋšžđ–—‘’“”«»…•€§→·×")]
    public void Inter_has_every_letter_the_three_languages_use(string letters)
    {
        foreach (var face in new[] { InterFaces.Light, InterFaces.Regular, InterFaces.Medium, InterFaces.SemiBold })
            Assert.All(letters.EnumerateRunes(), rune => Assert.NotEqual(0, face.Glyph(rune.Value)));
    }

    [Fact]
    public void Pairs_are_kerned_and_unrelated_letters_are_not()
    {
        var face = InterFaces.Regular;
        Assert.True(face.Kern(face.Glyph('A'), face.Glyph('V')) < 0);
        Assert.True(face.Kern(face.Glyph('T'), face.Glyph('o')) < 0);
        Assert.Equal(0, face.Kern(face.Glyph('n'), face.Glyph('n')));
    }

    [Fact]
    public void Tabular_figures_have_one_width_and_the_ordinary_ones_do_not()
    {
        var face = InterFaces.Regular;
        Assert.Single("0123456789".Select(c => face.Advance(face.TabularFigure(face.Glyph(c)))).Distinct());
        Assert.NotEqual(face.Advance(face.Glyph('1')), face.Advance(face.Glyph('0')));
        Assert.Equal(face.Glyph('a'), face.TabularFigure(face.Glyph('a')));
    }

    [Fact]
    public void A_character_the_font_lacks_has_glyph_0() => Assert.Equal(0, InterFaces.Regular.Glyph(0x4E2D));

    public static TheoryData<string> RequiredTables => ["head", "hhea", "hmtx", "maxp", "loca", "glyf", "cmap"];

    public static TheoryData<string> Tables => ["head", "hhea", "hmtx", "maxp", "loca", "glyf", "cmap", "OS/2", "post", "name", "GPOS", "GSUB"];

    [Theory]
    [MemberData(nameof(RequiredTables))]
    public void A_font_without_a_required_table_is_damaged(string tag)
    {
        var error = Assert.Throws<FontException>(() => FontFace.Parse(FontFiles.Without(FontFiles.Inter, tag)));
        Assert.Equal(FontFault.Damaged, error.Fault);
        Assert.Contains(tag, error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(RequiredTables))]
    public void A_table_that_lacks_its_last_bytes_is_damaged(string tag) => RefusesTruncated(tag, FontFiles.Length(FontFiles.Inter, tag) - 4);

    [Theory]
    [MemberData(nameof(Tables))]
    public void A_truncated_table_is_damaged(string tag)
    {
        foreach (var kept in new[] { 1, 3, Math.Min(FontFiles.Length(FontFiles.Inter, tag) / 8, tag == "post" ? 31 : int.MaxValue) }) RefusesTruncated(tag, kept);
    }

    private static void RefusesTruncated(string tag, int length)
    {
        var error = Assert.Throws<FontException>(() => FontFace.Parse(FontFiles.Truncated(FontFiles.Inter, tag, length)));
        Assert.Equal(FontFault.Damaged, error.Fault);
        Assert.Contains($"'{tag.TrimEnd()}'", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_font_cut_anywhere_never_ends_in_another_exception()
    {
        for (var length = 0; length < FontFiles.Inter.Length; length += 9973)
            Assert.Throws<FontException>(() => FontFace.Parse(FontFiles.Inter[..length]));
    }

    [Theory]
    [InlineData("GPOS")]
    [InlineData("GSUB")]
    [InlineData("cmap")]
    [InlineData("name")]
    public void Overwritten_tables_are_refused_or_read_but_never_crash(string tag)
    {
        var (start, length) = FontFiles.Place(FontFiles.Inter, tag);
        for (var at = 0; at < Math.Min(length, 400); at += 2)
        {
            var broken = (byte[])FontFiles.Inter.Clone();
            broken[start + at] = 0xFF;
            broken[start + at + 1] = 0xFD;
            try
            {
                var face = FontFace.Parse(broken);
                face.Kern(face.Glyph('A'), face.Glyph('V'));
            }
            catch (FontException)
            {
                // Refused with a reason: what the test wants, or the value was harmless.
            }
        }
    }

    [Theory]
    [InlineData("OTTO", FontFault.CffOutlines)]
    [InlineData("ttcf", FontFault.Collection)]
    [InlineData("wOF2", FontFault.NotTrueType)]
    [InlineData("%PDF", FontFault.NotTrueType)]
    public void Another_kind_of_file_is_refused_by_its_first_bytes(string magic, FontFault fault)
    {
        var data = (byte[])FontFiles.Inter.Clone();
        Encoding.ASCII.GetBytes(magic, data);
        Assert.Equal(fault, Assert.Throws<FontException>(() => FontFace.Parse(data)).Fault);
    }

    [Fact]
    public void A_variable_font_is_refused_with_what_to_do()
    {
        var error = Assert.Throws<FontException>(() => FontFace.Parse(FontFiles.Renamed(FontFiles.Inter, "GDEF", "fvar")));
        Assert.Equal(FontFault.Variable, error.Fault);
        Assert.Contains("static", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(2)]
    [InlineData(0x100)]
    [InlineData(0x200)]
    public void A_font_that_may_not_be_embedded_is_refused(int licenceBits)
    {
        var data = (byte[])FontFiles.Inter.Clone();
        BinaryPrimitives.WriteUInt16BigEndian(data.AsSpan(FontFiles.Place(data, "OS/2").Start + 8), (ushort)licenceBits);
        Assert.Equal(FontFault.Restricted, Assert.Throws<FontException>(() => FontFace.Parse(data)).Fault);
    }
}
