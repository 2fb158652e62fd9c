using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Styrdok.Typesetting.Layout;

namespace Styrdok.Rendering.Tests.Typesetting.Layout;

/// <summary>
/// Slices in a tiny language: a letter is a slice of height 1; before it stand <c>_</c> for space above and <c>!</c> for a new page; after it <c>+</c> for keep with next,
/// a figure for the height, <c>*</c> for a row under the head <c>h</c>, <c>(3)</c> for a reserve, <c>v</c> for sinking. Pages are written with bars between; a repeated head in brackets.
/// </summary>
public sealed class PaginatorTests
{
    [Theory]
    [InlineData("a b c d e f", 3, "abc|def")]
    [InlineData("a b c d", 10, "abcd")]
    [InlineData("a b+ c d", 2, "a|bc|d")]
    [InlineData("a b+ c+ d e", 3, "a|bcd|e")]
    [InlineData("a !b c", 9, "a|bc")]
    [InlineData("a2 b2 c2", 3, "a|b|c")]
    [InlineData("a _b _c", 3, "ab|c")]
    public void Slices_fill_pages_and_stay_with_what_they_keep(string slices, double frame, string pages) => Assert.Equal(pages, Paginate(slices, frame));

    [Fact]
    public void Slices_that_all_keep_but_fill_more_than_a_page_are_parted_where_the_page_ends() =>
        Assert.Equal("abc|de", Paginate("a+ b+ c+ d+ e", 3));

    [Fact]
    public void A_heading_goes_with_the_first_two_lines_of_what_follows() =>
        Assert.Equal("ab|Hcde", Paginate("a b H+ c+ d e", 4));

    [Fact]
    public void A_paragraph_of_three_lines_is_never_parted() => Assert.Equal("ab|cde", Paginate("a b c+ d+ e", 4));

    [Fact]
    public void Two_lines_at_least_stand_on_both_sides_of_a_page_break()
    {
        Assert.Equal("abcd|efgh", Paginate("a b c+ d e f+ g h", 4));
        Assert.Equal("a|bcd", Paginate("a b+ c+ d", 3));
        Assert.Equal("xab|cd", Paginate("x a+ b c+ d", 4));
    }

    [Fact]
    public void A_tables_head_is_repeated_on_every_page_the_table_goes_on() =>
        Assert.Equal("hab|[h]cd|[h]e", Paginate("h+ a* b* c* d* e*", 3));

    [Fact]
    public void A_head_does_not_stand_alone_at_the_bottom() => Assert.Equal("xy|hab", Paginate("x y h+ a* b*", 3));

    [Fact]
    public void A_section_starts_a_page_when_too_little_of_it_would_follow()
    {
        Assert.Equal("ab|Scde", Paginate("a b S(3) c d e", 5));
        Assert.Equal("abScde", Paginate("a b S(3) c d e", 6));
    }

    [Fact]
    public void A_section_shorter_than_its_reserve_needs_only_its_own_room() => Assert.Equal("abSc|Td", Paginate("a b S(3) c T(3) d", 5));

    [Fact]
    public void What_sinks_stands_at_the_bottom_of_the_last_page()
    {
        var slices = Parse("a bv cv");
        var page = Assert.Single(Paginator.Paginate(slices, 10));
        Assert.Equal([0, 8, 9], page.Slices.Select(placement => placement.Y));
    }

    [Fact]
    public void Space_above_is_dropped_at_the_top_of_a_page()
    {
        var pages = Paginator.Paginate(Parse("a b _c d"), 2);
        Assert.Equal(0, pages[1].Slices[0].Y);
    }

    [Fact]
    public void A_turned_page_begins_and_ends_where_slices_turn_and_holds_less()
    {
        SliceExtent Slice(bool isTurned) => new() { Height = 1, IsTurned = isTurned };
        var pages = Paginator.Paginate([Slice(false), Slice(true), Slice(true), Slice(true), Slice(false)], 10, 2);
        Assert.Equal([[0], [1, 2], [3], [4]], pages.Select(page => page.Slices.Select(placement => placement.Slice).ToArray()));
    }

    [Fact]
    public void Every_slice_stands_on_exactly_one_page_whatever_the_frame()
    {
        var slices = Parse("h+ a* b+* c* !d e+ f+ g _h2 i j+ S(4) k l+ m n");
        for (var frame = 2; frame < 20; frame++)
        {
            var placed = Paginator.Paginate(slices, frame).SelectMany(page => page.Slices).Where(placement => !placement.IsRepeated).Select(placement => placement.Slice);
            Assert.Equal(Enumerable.Range(0, slices.Count), placed);
        }
    }

    private static string Paginate(string slices, double frame)
    {
        var names = slices.Split(' ').Select(word => word.First(char.IsLetter)).ToArray();
        return string.Join('|', Paginator.Paginate(Parse(slices), frame)
            .Select(page => string.Concat(page.Slices.Select(placement => placement.IsRepeated ? "[" + names[placement.Slice] + "]" : names[placement.Slice].ToString()))));
    }

    private static List<SliceExtent> Parse(string slices)
    {
        var words = slices.Split(' ');
        var head = System.Array.FindIndex(words, word => word.StartsWith('h') && word.Contains('+'));
        return words.Select(word =>
        {
            var open = word.IndexOf('(');
            var plain = open < 0 ? word : word[..open];
            var height = plain.FirstOrDefault(char.IsDigit, '1') - '0';
            return new SliceExtent
            {
                Height = height,
                SpaceBefore = plain.StartsWith('_') ? 1 : 0,
                StartsPage = plain.StartsWith('!'),
                KeepWithNext = plain.Contains('+'),
                Sinks = plain.EndsWith('v') && plain.Length > 1,
                Reserve = open < 0 ? 0 : double.Parse(word[(open + 1)..^1], CultureInfo.InvariantCulture),
                HeadStart = head,
                HeadCount = plain.Contains('*') ? 1 : 0,
            };
        }).ToList();
    }
}
