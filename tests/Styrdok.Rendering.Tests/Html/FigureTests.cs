using System;
using System.Linq;
using System.Text.RegularExpressions;
using Styrdok.Core.Document;
using Styrdok.Core.Values;
using Styrdok.Documents.Figures.Areas;
using Styrdok.Rendering.Tests.Typesetting;

namespace Styrdok.Rendering.Tests.Html;

public sealed class FigureTests
{
    private static readonly AreasDiagram Diagram = new(
        [new DiagramArea("4.2", "Främja & <stärka>", "Det som ger hälsa."), new DiagramArea("4.3", "Prevent", string.Empty, Language.En)],
        [new DiagramArea("4.1", "Organisation", string.Empty)], "Kunskap", "Styrning");

    private static readonly FigureBlock Figure = new()
    {
        Id = "areas--figure_",
        Label = "Figur 1",
        Caption = TextUnit.Of("Områden"),
        Drawing = OverlappingAreasComposer.Wide(Diagram),
        NarrowDrawing = OverlappingAreasComposer.Narrow(Diagram),
        Alt = "Diagram över områdena.",
        WordsLabel = "Figuren i ord",
        Words = [new ListBlock { Items = [Sample.Entry(string.Empty, "Främja.")] }],
    };

    [Fact]
    public void A_figure_has_a_drawing_for_each_width_with_a_name_and_words_of_its_own()
    {
        var body = Pages.Body(Figure);
        foreach (var form in new[] { "wide-form", "narrow-form" })
        {
            Assert.Contains($"<svg class=\"{form}\"", body, StringComparison.Ordinal);
            Assert.Contains($"aria-labelledby=\"areas--figure_-{form}-title areas--figure_-{form}-desc\"", body, StringComparison.Ordinal);
            Assert.Contains($"<title id=\"areas--figure_-{form}-title\">Figur 1</title><desc id=\"areas--figure_-{form}-desc\">Diagram över områdena.</desc>", body, StringComparison.Ordinal);
        }

        Assert.True(body.IndexOf("<figcaption>", StringComparison.Ordinal) < body.IndexOf("Figuren i ord", StringComparison.Ordinal));
        var ids = Regex.Matches(body, " id=\"([^\"]+)\"").Select(match => match.Groups[1].Value).ToList();
        Assert.Equal(ids.Distinct(), ids);
    }

    [Fact]
    public void A_figure_that_the_text_after_it_says_in_words_has_no_heading_for_them()
    {
        Assert.Contains("Figuren i ord", Pages.Body(Figure), StringComparison.Ordinal);
        Assert.DoesNotContain("Figuren i ord", Pages.Body(Figure with { Words = [] }), StringComparison.Ordinal);
    }

    [Fact]
    public void Colours_of_a_drawing_are_names_that_the_style_sheet_knows_and_nothing_has_a_style_attribute()
    {
        var body = Pages.Body(Figure);
        Assert.DoesNotContain(" style=", body, StringComparison.Ordinal);
        Assert.DoesNotMatch("(fill|stroke|stop-color)=\"(?!url\\(#)", body);
        Assert.All(Enum.GetValues<DrawnColour>(), colour =>
        {
            var name = colour.ToString().ToLowerInvariant();
            Assert.Contains($".c-{name} {{ color: var(--c-{name}); }}", Pages.Shipped.Style("document.css"), StringComparison.Ordinal);
        });
    }

    [Fact]
    public void Texts_of_a_drawing_are_escaped_and_say_their_language()
    {
        var body = Pages.Body(Figure);
        Assert.Contains(">Främja &amp; &lt;stärka&gt;</text>", body, StringComparison.Ordinal);
        Assert.Contains("lang=\"en\">Prevent</text>", body, StringComparison.Ordinal);
    }
}
