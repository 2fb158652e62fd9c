using Styrdok.Core.Translation;
using Styrdok.Core.Values;
using Xunit;

namespace Styrdok.Core.Tests.Translation;

public class ReviewAddressTests
{
    [Fact]
    public void A_page_lies_in_the_folder_of_its_organisation() =>
        Assert.Equal("review/nordvik/meetings.sv.html", ReviewAddress.PathOf("nordvik", "meetings", Language.Sv));

    [Fact]
    public void A_unit_is_found_by_its_ids() =>
        Assert.Equal("review/nordvik/meetings.sv.html#unit_duties--manager--agenda--text", ReviewAddress.Of("nordvik", "meetings", Language.Sv, "duties/manager/agenda/text"));

    [Theory]
    [InlineData("a/b-c/text", "a-b/c/text")]
    [InlineData("a/b/text", "a-b/text")]
    public void Two_units_have_two_places(string one, string other) =>
        Assert.NotEqual(ReviewAddress.AnchorOf(one), ReviewAddress.AnchorOf(other));

    [Fact]
    public void A_part_has_another_place_than_a_unit_of_the_same_name() =>
        Assert.NotEqual(ReviewAddress.AnchorOf("purpose"), ReviewAddress.AnchorOfSection("purpose"));
}
