using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Styrdok.Core.Annotations;
using Styrdok.Core.Translation;
using Xunit;

namespace Styrdok.Core.Tests.Translation;

public class TextChangesTests
{
    private const string Prevent = "Før en omorganisering vurderer lederen følgene for helsen, innen 30 dager etter vedtaket.";

    public static TheoryData<string, string, string> Sentences => new()
    {
        { Prevent, "Før en omorganisering vurderer lederen følgene for arbeidsmiljøet sammen med verneombudet, senest 14 dager før vedtaket.", "Før en omorganisering vurderer lederen følgene for {-helsen}{+arbeidsmiljøet sammen med verneombudet}, {-innen 30 dager etter}{+senest 14 dager før} vedtaket." },
        { "Leiaren skal sjå til at alle får opplæring.", "Leiaren skal syte for at alle får god opplæring.", "Leiaren skal {-sjå til}{+syte for} at alle får {+god }opplæring." },
        { "Chefen ska följa upp sjukfrånvaron varje år.", "Chefen ska följa upp sjukfrånvaron två gånger om året.", "Chefen ska följa upp sjukfrånvaron {-varje år}{+två gånger om året}." },
        { "The manager's plan should be ready by 1.5 weeks.", "The manager's plan must be ready by 2.5 weeks.", "The manager's plan {-should}{+must} be ready by {-1.5}{+2.5} weeks." },
        { "Det samme.", "Det samme.", "Det samme." },
        { "", "Nytt.", "{+Nytt.}" },
        { "Gammelt.", "", "{-Gammelt.}" },
        { "Ett helt annet sted bor det en mann.", "Leiinga lagar ei plan kvart år.", "{-Ett helt annet sted bor det en mann.}{+Leiinga lagar ei plan kvart år.}" },
    };

    [Theory]
    [MemberData(nameof(Sentences))]
    public void A_change_is_shown_word_by_word(string old, string now, string expected) => Assert.Equal(expected, Shown(old, now, TextForm.Inline));

    [Theory]
    [InlineData("Virksomheten skal ha en ${param.days | one: dag | other: dager} å svare på.", "Virksomheten skal ha en ${param.weeks | one: uke | other: uker} å svare på.", "${param.days | one: dag | other: dager}")]
    [InlineData("Det følger av loven at alle skal høres [@wea, § 4-2].", "Det følger av loven at alle skal høres [@wea, § 4-3].", "[@wea, § 4-2]")]
    [InlineData("Les mer om dette i [veilederen](https://example.org/a).", "Les mer om dette i [veilederen](https://example.org/b).", "](https://example.org/a)")]
    [InlineData("Dette er det **viktigste** av alt.", "Dette er det viktigste av alt.", "**")]
    public void A_mark_is_changed_as_a_whole_and_told_from_words(string old, string now, string mark)
    {
        var removed = TextChanges.Between(old, now, TextForm.Inline).Where(change => change.Kind == TextChangeKind.Removed);

        Assert.Contains(removed.SelectMany(change => change.Pieces), piece => piece == new TextPiece(TextPieceKind.Mark, mark));
    }

    [Fact]
    public void A_body_is_compared_with_its_paragraphs_and_lists()
    {
        var changes = TextChanges.Between("Innledning her.\n\n- ett punkt\n- to punkt", "Innledning her.\n\n- ett punkt\n- nytt punkt\n- to punkt", TextForm.Body);

        Assert.Equal("Innledning her.\n\n- ett punkt\n- {+nytt punkt\n- }to punkt", Shown(changes));
        Assert.Contains(new TextPiece(TextPieceKind.Mark, "-"), changes.SelectMany(change => change.Pieces));
        Assert.Contains(new TextPiece(TextPieceKind.Break, "\n\n"), changes.SelectMany(change => change.Pieces));
    }

    [Fact]
    public void A_new_wrapping_of_lines_is_no_change() =>
        Assert.DoesNotContain(TextChanges.Between("Et møte\n   skal være kort.", "Et møte skal\nvære kort.", TextForm.Inline), change => change.Kind != TextChangeKind.Same);

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void Both_texts_can_be_read_from_the_changes(int seed)
    {
        var random = new Random(seed);
        string Text() => string.Join(' ', Enumerable.Range(0, 60).Select(_ => "skal bør kan må leder team plan, år. **mål** [@wea] ${org.name} [a](b) - 😀 3,4 é".Split(' ')[random.Next(16)]));
        var (old, now) = (Text(), Text());

        var changes = TextChanges.Between(old, now, TextForm.Inline);

        Assert.Equal(old, string.Concat(changes.Where(change => change.Kind != TextChangeKind.Added).Select(change => change.Text)));
        Assert.Equal(now, string.Concat(changes.Where(change => change.Kind != TextChangeKind.Removed).Select(change => change.Text)));
    }

    [Fact]
    public void Very_long_texts_are_compared_too()
    {
        // Every second word of ten thousand is another: the shortest way would be ten thousand steps.
        var old = Enumerable.Range(0, 10_000).Select(Word).ToList();
        var now = old.Select((word, at) => at % 2 == 0 ? word : "ny" + word).ToList();

        var changes = TextChanges.Between(string.Join(' ', old), string.Join(' ', now), TextForm.Inline);

        Assert.Equal(string.Join(' ', now), string.Concat(changes.Where(change => change.Kind != TextChangeKind.Removed).Select(change => change.Text)));
        Assert.InRange(changes.Count(change => change.Kind == TextChangeKind.Same), 1, 10_000);
    }

    [Fact]
    public void Very_long_texts_with_nothing_in_common_are_shown_one_after_the_other()
    {
        var old = string.Join(' ', Enumerable.Range(0, 10_000).Select(Word));
        var now = string.Join(' ', Enumerable.Range(20_000, 10_000).Select(Word));

        Assert.Equal([TextChangeKind.Removed, TextChangeKind.Added], TextChanges.Between(old, now, TextForm.Inline).Select(change => change.Kind));
    }

    private static string Word(int number) => "ord" + number.ToString(CultureInfo.InvariantCulture);

    private static string Shown(string old, string now, TextForm form) => Shown(TextChanges.Between(old, now, form));

    private static string Shown(IEnumerable<TextChange> changes) => string.Concat(changes.Select(change => change.Kind switch
    {
        TextChangeKind.Removed => "{-" + change.Text + "}",
        TextChangeKind.Added => "{+" + change.Text + "}",
        _ => change.Text,
    }));
}
