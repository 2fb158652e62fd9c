using System.Linq;
using Styrdok.Typesetting.Layout;
using static Styrdok.Rendering.Tests.Typesetting.Layout.Slices;

namespace Styrdok.Rendering.Tests.Typesetting.Layout;

/// <summary>What stands on which page, in the language of <see cref="Slices"/>.</summary>
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
    public void The_middle_of_a_row_keeps_its_distance_below_a_head_that_is_shown_again()
    {
        SliceExtent Band() => new() { Height = 1, HeadStart = 0, HeadCount = 1, SpaceUnderHead = 0.5 };
        var pages = Paginator.Paginate([new SliceExtent { Height = 1, KeepWithNext = true }, Band(), Band(), Band(), Band(), Band()], 4);
        Assert.Equal([[0, 1, 2, 3], [0, 1.5, 2.5]], pages.Select(page => page.Slices.Select(placement => placement.Y).ToArray()));
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

    [Theory]
    [InlineData("a b~1 c d e", 5, "abc/0|de")]
    [InlineData("a b c~1 d e", 4, "ab|cd/0|e")]
    [InlineData("a~1 b~1 c~1 d", 6, "ab/0,1|cd/2")]
    public void A_note_stands_on_the_page_that_leads_to_it_and_takes_room_from_the_text(string slices, double frame, string pages) => Assert.Equal(pages, Paginate(slices, frame));

    [Theory]
    [InlineData("a b c~4 d", 6, "ab|c/0|d")]
    [InlineData("a b c~6 d", 8, "abc/0:1-4|d/0:5-6")]
    [InlineData("a~9 b c d", 6, "a/0:1-4|bcd/0:5-6|/0:7-9")]
    [InlineData("a~20 b", 10, "a/0:1-8|b/0:9-13|/0:14-20")]
    public void A_long_note_is_parted_with_two_lines_at_least_on_both_sides(string slices, double frame, string pages) => Assert.Equal(pages, Paginate(slices, frame));

    [Fact]
    public void A_note_goes_with_its_line_where_that_is_held_by_what_follows() => Assert.Equal("ab|cde/0", Paginate("a b c+~1 d+ e", 5));

    [Theory]
    // The words after a figure may go on over the page: alone they make nothing float, and they move with the figure.
    [InlineData("a b F+@4 c w4 x4 p^ q^ r^ s^", 6, "abFc|w|xpq|rs")]
    [InlineData("a b c F4+@4 d w4 x4 p^ q^ r^ s^", 6, "abcpqr|Fd|w|xs")]
    [InlineData("a b F+@2 g4 p^ q^ r", 6, "abpq|Fgr")]
    [InlineData("a b F+@2 g4 p^ q^ r^ s^ t^", 6, "abpqrs|Fgt")]
    [InlineData("a b F+@2 g2 p^ q^", 7, "abFgpq")]
    [InlineData("a b F+@2 g4 H+ p^ q^", 6, "ab|Fg|Hpq")]
    [InlineData("a b F+@2 g2 p+^ q+^ r^ s", 4, "ab|Fg|pqrs")]
    public void Text_moves_up_before_a_figure_that_does_not_fit_as_far_as_the_next_heading(string slices, double frame, string pages) => Assert.Equal(pages, Paginate(slices, frame));

    [Theory]
    [InlineData("a9 b6 F9+@4 d w9 x4 p^ _q^ r^ s^ t^", 20, "abp|Fdw|xqrst")]
    [InlineData("a9 b4 F9+@4 d w9 x4 p^ _q^ r^ s^ t^ u^ v^", 20, "abpqrstu|Fdw|xv")]
    [InlineData("a9 b6 F9+@2 d p^ _q^ r^ s^ t^", 20, "abpqrs|Fdt")]
    public void Words_of_a_figure_do_not_part_a_paragraph(string slices, double frame, string pages) => Assert.Equal(pages, Paginate(slices, frame));

    [Fact]
    public void Notes_of_text_that_moves_up_move_with_it() => Assert.Equal("abp/0|Fgr", Paginate("a b F+@2 g4 p^~1 r", 6));

    [Fact]
    public void A_bare_last_page_is_saved_by_less_white_space() => Assert.Equal("abcdefghij", Paginate("a _b _c _d _e _f _g _h _i _j", 17.5));

    [Fact]
    public void A_last_page_that_cannot_be_saved_takes_over_the_end_of_the_page_before() =>
        Assert.Equal("abcdefghijklmno|pqrstu", Paginate("a b c d e f g h i j k l m n o p q r s t+ u", 20));

    [Fact]
    public void A_section_that_fits_is_taken_over_whole() => Assert.Equal("abcdefghijklmno|Sqrstu", Paginate("a b c d e f g h i j k l m n o S(2) q r s t+ u", 20));

    [Fact]
    public void What_is_left_of_a_note_waits_where_a_high_slice_leaves_no_room_for_it()
    {
        Assert.Equal("a/0:1-2|bc|/0:3-9", Paginate("a7~9 b8 c", 10));
        Assert.Equal("ha/0:1-2|[h]b|/0:3-9", Paginate("h+ a6*~9 b8*", 10));
    }
}
