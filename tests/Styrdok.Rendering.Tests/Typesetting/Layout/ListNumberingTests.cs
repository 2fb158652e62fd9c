using System.Collections.Generic;
using System.Linq;
using Styrdok.Core.Document;
using Styrdok.Core.Values;
using Styrdok.Typesetting.Drawing;
using Styrdok.Typesetting.Layout;
using static Styrdok.Rendering.Tests.Typesetting.Sample;

namespace Styrdok.Rendering.Tests.Typesetting.Layout;

/// <summary>How a list says that its entries count (ISO 32000-1, table 347), and what language an entry of the contents is in.</summary>
public sealed class ListNumberingTests
{
    [Theory]
    [InlineData("1.", "Decimal")]
    [InlineData("§\u00A01", "Decimal")]
    [InlineData("a.", "LowerAlpha")]
    [InlineData("i.", "LowerRoman")]
    [InlineData("I.", "UpperRoman")]
    [InlineData("A.", "UpperAlpha")]
    [InlineData("", "None")]
    public void A_list_counts_as_its_labels_do(string label, string numbering) =>
        Assert.Equal([numbering], NumberingOf(List(label, Entry(label, "en"))));

    [Fact]
    public void Each_level_of_a_list_counts_in_its_own_way() =>
        Assert.Equal(["Decimal", "LowerAlpha", "LowerRoman"], NumberingOf(List("1", Entry("1.", "en", List("a", Entry("a.", "to", List("i", Entry("i.", "tre"))))))));

    [Theory]
    [InlineData("3.1", "Decimal")]
    [InlineData("", "None")]
    public void Duties_count_where_they_have_numbers(string number, string numbering) =>
        Assert.Equal([numbering], NumberingOf(new DutyListBlock { Items = [Duty(number, new Obligation(Modality.Must, "ska", false, null), "Delta.")] }));

    [Fact]
    public void A_link_of_the_contents_is_in_the_language_of_its_title()
    {
        var title = Unit("far/heading", "Language") with { Language = Language.En };
        var far = Section("1", "Language", 1, P("p", "Text")) with { Id = "far" };
        var near = Section("2", "Språk", 1, P("q", "Text")) with { Id = "near" };
        Block[] filler = [.. Enumerable.Range(0, 90).Select(i => (Block)P("p" + i, "Text"))];
        var document = Tags.Document([.. filler, far, near]) with { Contents = [new ContentsEntry("far", "1", title, 1), new ContentsEntry("near", "2", TextUnit.Of("Språk"), 1)] };

        var links = Tags.Lay(document).Pages.SelectMany(page => page.Items).OfType<TextPiece>()
            .SelectMany(piece => piece.Marks).Where(mark => mark.Href is not null).Distinct().ToDictionary(mark => mark.Description!, mark => mark.Language);

        Assert.Equal(new Dictionary<string, Language?> { ["1 Language"] = Language.En, ["2 Språk"] = null }, links);
    }

    private static IEnumerable<string?> NumberingOf(Block block) =>
        Lists(Tags.Lay(default, block).Root.Children.SkipWhile(node => node.Role != "H1").Skip(3)).Select(list => list.ListNumbering);

    private static IEnumerable<TagNode> Lists(IEnumerable<TagNode> nodes) =>
        nodes.SelectMany(node => (node.Role == "L" ? new[] { node } : []).Concat(Lists(node.Children)));
}
