using System.Linq;
using Styrdok.Core.Branding;
using Styrdok.Core.Document;
using Styrdok.Core.Values;
using Styrdok.Rendering.Tests.Typesetting;
using Styrdok.Typesetting.Text;

namespace Styrdok.Rendering.Tests.Documents;

public sealed class IndicatorTests
{
    [Theory]
    [InlineData("nb", "41 → 70 %", "0 100 %")]
    [InlineData("en", "41 → 70%", "0 100%")]
    public void Small_numbers_stand_as_they_are(string language, string values, string ends) =>
        Assert.Equal((values, ends), Shown(language, "unit: percent, baseline: { value: 41, period: 2025 }, target: { value: 70, period: 2028 }"));

    [Theory]
    [InlineData("nb", "18 400 → 9 200,25", "0 20 000")]
    [InlineData("en", "18,400 → 9,200.25", "0 20,000")]
    public void Thousands_stand_apart_where_a_number_has_five_figures(string language, string values, string ends) =>
        Assert.Equal((values, ends), Shown(language, "unit: count, high: 20000, baseline: { value: 18400, period: 2025 }, target: { value: 9200.25, period: 2028 }"));

    [Theory]
    [InlineData("nb", "14 → 1 dag", "0 60 dager")]
    [InlineData("sv", "14 → 1 dag", "0 60 dagar")]
    [InlineData("en", "14 → 1 day", "0 60 days")]
    public void One_day_is_said_as_one(string language, string values, string ends) =>
        Assert.Equal((values, ends), Shown(language, "unit: days, high: 60, baseline: { value: 14, period: 2025 }, target: { value: 1, period: 2028 }"));

    [Fact]
    public void A_number_below_nothing_has_a_minus_sign() =>
        Assert.Equal(("−5 → 5", "−10 10"), Shown("nb", "unit: count, low: -10, high: 10, baseline: { value: -5, period: 2025 }, target: { value: 5, period: 2028 }"));

    [Fact]
    public void Values_too_wide_for_their_column_part_after_the_arrow_and_not_within_a_number()
    {
        var values = Indicator("nb", "unit: count, baseline: { value: 18400, period: 2025 }, target: { value: 9200.25, period: 2028 }").Values;
        var look = new Look { Name = "Value", Face = new PlainFace(), Size = 10, Leading = 16, Colour = new Rgb(0, 0, 0) };
        var text = Shaper.Shape([new TextRun(values, look, [])], null);

        var lines = LineBreaker.Break(text.Cells(), text.Width * 0.8).Select(line => string.Concat(text.Glyphs.Skip(line.Start).Take(line.End - line.Start).Select(text.TextOf)).Trim());

        Assert.Equal(["18\u00A0400\u00A0→", "9\u00A0200,25"], lines);
    }

    [Theory]
    [InlineData("nb", "1500 og 120 000")]
    [InlineData("en", "1500 og 120,000")]
    public void What_an_organisation_sets_has_its_thousands_apart_too(string language, string text)
    {
        var library = SmallLibrary.Of("  - id: purpose\n    type: purpose\n    heading: Formål\n    body: \"${param.few} og ${param.many}\"\n", "params:\n  few: { type: int, default: 1500 }\n  many: { type: number, default: 120000 }");

        Assert.Equal(text, Plain(Tree.Unit(library.Compose(Of(language)), "purpose/body").PlainText));
    }

    private static (string Values, string Ends) Shown(string language, string indicator)
    {
        var shown = Indicator(language, indicator);
        return (Plain(shown.Values), Plain(string.Join(' ', shown.Bar!.Texts.Select(text => text.Text))));
    }

    private static Indicator Indicator(string language, string indicator)
    {
        var goal = "  - id: goals\n    type: goals\n    heading: Mål\n    goals:\n      - id: first\n        text: \"Vi blir bedre.\"\n        indicators: [{ id: share, label: \"Andel\", " + indicator + " }]\n";
        return Assert.Single(Tree.All<Indicator>(SmallLibrary.Of(goal).Compose(Of(language)).Blocks));
    }

    private static Language Of(string language) => Language.Parse(language);

    private static string Plain(string text) => text.Replace('\u00A0', ' ');
}
