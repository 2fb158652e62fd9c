using System.Linq;
using Styrdok.Core.Document;
using Styrdok.Core.Values;
using Styrdok.Documents.Wording;

namespace Styrdok.Rendering.Tests.Documents;

public sealed class WordingTests
{
    [Theory]
    [InlineData("nb", "17. september 2026", "6.–7. november 2002")]
    [InlineData("nn", "17. september 2026", "6.–7. november 2002")]
    [InlineData("sv", "17 september 2026", "6–7 november 2002")]
    [InlineData("en", "17 September 2026", "6–7 November 2002")]
    public void Dates_are_said_as_the_language_says_them(string language, string day, string days)
    {
        var words = WordsOf(language);

        Assert.Equal(day, words.Date(new CalendarDate(2026, 9, 17)));
        Assert.Equal(days, words.Dates(new CalendarDate(2002, 11, 6), new CalendarDate(2002, 11, 7)));
        Assert.Equal(day, words.Dates(new CalendarDate(2026, 9, 17), null));
        Assert.Equal(day, words.Dates(new CalendarDate(2026, 9, 17), new CalendarDate(2026, 9, 17)));
    }

    [Theory]
    [InlineData("nb", "30. november 2002 – 1. desember 2002")]
    [InlineData("en", "30 November 2002 – 1 December 2002")]
    public void Days_in_two_months_are_said_in_full(string language, string days) =>
        Assert.Equal(days, WordsOf(language).Dates(new CalendarDate(2002, 11, 30), new CalendarDate(2002, 12, 1)));

    [Theory]
    [InlineData("nb", "3,4", "a, b og c")]
    [InlineData("nn", "3,4", "a, b og c")]
    [InlineData("sv", "3,4", "a, b och c")]
    [InlineData("en", "3.4", "a, b and c")]
    public void Numbers_and_lists_follow_the_language(string language, string number, string list)
    {
        var words = WordsOf(language);

        Assert.Equal(number, words.Number(3.4m));
        Assert.Equal("1500", words.Number(1500m));
        Assert.Equal(list, words.List(["a", "b", "c"]));
        Assert.Equal("a", words.List(["a"]));
        Assert.Equal(string.Empty, words.List([]));
    }

    [Theory]
    [InlineData("nb", "1 punkt", "2 punkter", "0 punkter")]
    [InlineData("en", "1 item", "2 items", "0 items")]
    public void A_count_takes_the_form_of_its_number(string language, string one, string two, string none)
    {
        var words = WordsOf(language);

        Assert.Equal([one, two, none], new[] { 1, 2, 0 }.Select(count => words.Count("checklist_items", count)));
    }

    [Theory]
    [InlineData("Leder", "leder")]
    [InlineData("HR-direktøren", "HR-direktøren")]
    [InlineData("Å lede", "å lede")]
    [InlineData("", "")]
    public void A_label_loses_its_capital_within_a_sentence_and_an_abbreviation_does_not(string label, string within) => Assert.Equal(within, Words.Within(label));

    [Theory]
    [InlineData("nb", "Nordvik kommune", "Nordvik kommunes")]
    [InlineData("nb", "Sandnes", "Sandnes’")]
    [InlineData("nn", "Gloppen helsehus", "Gloppen helsehus’")]
    [InlineData("nb", "Atlas Max", "Atlas Max’")]
    [InlineData("sv", "Region Sjöhög", "Region Sjöhögs")]
    [InlineData("sv", "Borås", "Borås")]
    [InlineData("en", "Nordvik Municipality", "Nordvik Municipality’s")]
    [InlineData("en", "Sandnes", "Sandnes’")]
    [InlineData("en", "Max", "Max’s")]
    [InlineData("nb", "", "")]
    public void The_genitive_is_made_by_the_language_and_not_by_the_name(string language, string name, string genitive) => Assert.Equal(genitive, WordsOf(language).Genitive(name));

    [Theory]
    [InlineData("nb", "Arbeid, areal, eple, éns, zoo, Ære, ærlig, øl, åpen", "Arbeid areal éns eple zoo Ære ærlig øl åpen")]
    [InlineData("sv", "öl, ärlig, åpen, zoo, øre, Ek", "Ek zoo åpen ärlig öl øre")]
    [InlineData("en", "zoo, Ångström, able, öl, æon, owl, arm", "able Ångström æon arm öl owl zoo")]
    public void Words_stand_in_the_order_of_the_language(string language, string words, string sorted) =>
        Assert.Equal(sorted, string.Join(' ', words.Split(", ").Order(WordsOf(language).Alphabet)));

    [Fact]
    public void Definitions_stand_in_the_order_of_the_language_they_are_read_in()
    {
        const string Sections = """
            - id: words
              type: definitions
              heading: "Ord"
              definitions:
                - { id: o, term: "økt", text: "Noe." }
                - { id: a, term: "arbeid", text: "Noe." }
                - { id: z, term: "zoo", text: "Noe." }
            """;

        Assert.Equal(["arbeid", "zoo", "økt"], Tree.All<Definition>(SmallLibrary.Of(Sections).Compose(Language.Nb)).Select(definition => definition.Term.PlainText));
    }

    private static Words WordsOf(string language) => new(SmallLibrary.Labels(SmallLibrary.Of("- { id: a, type: purpose, heading: \"A\", body: \"B.\" }").Library, Of(language)));

    private static Language Of(string code) => Language.TryParse(code, out var language) ? language : throw new System.ArgumentException(code);
}
