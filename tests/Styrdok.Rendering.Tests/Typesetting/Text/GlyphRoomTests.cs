using System;
using System.Linq;
using Styrdok.Core.Branding;
using Styrdok.Fonts;
using Styrdok.Typesetting.Text;

namespace Styrdok.Rendering.Tests.Typesetting.Text;

public sealed class GlyphRoomTests
{
    private static readonly Look Body = new() { Name = "Body", Face = new FontMetrics(InterFaces.Regular), Size = 10, Leading = 16, Colour = new Rgb(0, 0, 0) };

    [Fact]
    public void Glyphs_are_the_same_in_a_room_and_out_of_it_however_many_texts_share_it()
    {
        var texts = Enumerable.Range(0, 300).Select(number => $"Tekst nummer {number}: alle blir hørt. " + new string('a', number * 7 % 90)).Append(new string('å', 40_000)).ToList();
        var alone = texts.Select(text => Shape(text).Glyphs.ToArray()).ToList();
        using var room = GlyphRoom.Open();
        var shared = texts.Select(Shape).ToList();
        Assert.All(alone.Zip(shared), pair => Assert.True(pair.First.AsSpan().SequenceEqual(pair.Second.Glyphs.ToArray())));
    }

    [Fact]
    public void A_room_within_a_room_leaves_what_the_outer_one_holds()
    {
        using var outer = GlyphRoom.Open();
        var kept = Shape("Alle blir hørt.");
        var before = kept.Glyphs.ToArray();
        using (GlyphRoom.Open()) Shape(new string('x', 9_000));
        Shape(new string('y', 9_000));
        Assert.Equal(before, kept.Glyphs);
    }

    private static ShapedText Shape(string text) => Shaper.Shape([new TextRun(text, Body, [])], null);
}
