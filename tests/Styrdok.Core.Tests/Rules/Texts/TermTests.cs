using System.Linq;

namespace Styrdok.Core.Tests.Rules.Texts;

/// <summary>Words of the terms in translations, and words that no text should hold.</summary>
public sealed class TermTests
{
    private const string Terms = """
          - id: safety-representative
            forms:
              nb: { preferred: verneombud, inflected: [verneombudet, verneombudene], forbidden: [sikkerhetsombud] }
              nn: { preferred: verneombod, inflected: [verneombodet, verneomboda], forbidden: [verneombud] }
              sv: { preferred: skyddsombud, inflected: [skyddsombudet, skyddsombuden], forbidden: [verneombud, trygghetsombud] }
              en: { preferred: safety representative, inflected: [safety representatives], forbidden: [safety deputy] }
          - id: checklist
            forms:
              nb: { preferred: sjekkliste, forbidden: [checkliste] }
              nn: { preferred: sjekkliste, inflected: [sjekklista], forbidden: [checkliste] }
              sv: { preferred: checklista, inflected: [checklistan], forbidden: [kontrollista] }
              en: { preferred: checklist, inflected: [checklists], forbidden: [check list] }
          - id: manager
            forms:
              nb: { preferred: leder, inflected: [lederen, ledere] }
              sv: { preferred: chef, inflected: [chefen, chefer] }
          - id: leader
            forms:
              nb: { preferred: leder, inflected: [lederen, ledere] }
              sv: { preferred: ledare, inflected: [ledaren, ledarna] }
        """;

    [Theory]
    [InlineData("nb", "Spør verneombudet om råd.", "en", "Ask the safety representative for advice.")]
    [InlineData("nn", "Spør verneombodet om råd.", "sv", "Fråga skyddsombudet om råd.")]
    [InlineData("sv", "Fråga skyddsombuden om råd.", "nn", "Spør verneomboda om råd.")]
    [InlineData("en", "Ask the safety representatives for advice.", "nb", "Spør verneombudene om råd.")]
    [InlineData("sv", "Fyll i checklistan.", "nb", "Fyll ut sjekklisten.")]
    [InlineData("en", "Use a checklist.", "sv", "Använd ett checklistestöd.")]
    [InlineData("nb", "Lederen følger opp.", "sv", "Chefen följer upp.")]
    [InlineData("nb", "Lederen følger opp.", "sv", "Ledaren följer upp.")]
    public void Any_form_of_the_word_is_the_word(string from, string source, string to, string target) => Assert.Empty(Translated.Find(from, source, to, target, terms: Terms));

    [Theory]
    [InlineData("nb", "Spør verneombudet om råd.", "en", "Ask the shop steward for advice.")]
    [InlineData("nn", "Spør verneombodet om råd.", "nb", "Spør den tillitsvalgte om råd.")]
    [InlineData("sv", "Fråga skyddsombudet om råd.", "nn", "Spør den tillitsvalde om råd.")]
    [InlineData("en", "Ask the safety representative for advice.", "sv", "Fråga förtroendemannen om råd.")]
    public void A_term_that_is_lost_is_reported(string from, string source, string to, string target) => Assert.Equal(["STY4012"], Translated.Find(from, source, to, target, terms: Terms));

    [Theory]
    [InlineData("nb", "Spør sikkerhetsombudet om råd.", "STY4013 sikkerhetsombudet")]
    [InlineData("nn", "Bruk checklister i arbeidet.", "STY4013 checklister")]
    [InlineData("sv", "Fyll i kontrollistan.", "STY4013 kontrollistan")]
    [InlineData("en", "Ask the safety deputy, and use check lists.", "STY4013 safety deputy", "STY4013 check lists")]
    public void A_forbidden_word_is_reported_in_a_source_text_and_in_any_form(string language, string text, params string[] expected) => Assert.Equal(expected, Translated.FindIn(language, text, terms: Terms));

    [Theory]
    [InlineData("en", "Ask the safety representative.", "nn", "Spør verneombudet.", "STY4013 verneombudet")]
    [InlineData("nb", "Spør verneombudet.", "sv", "Fråga trygghetsombudet.", "STY4013 trygghetsombudet")]
    [InlineData("sv", "Fråga skyddsombudet.", "nb", "Spør sikkerhetsombudet.", "STY4013 sikkerhetsombudet")]
    [InlineData("sv", "Fyll i checklistan.", "en", "Fill in the check list.", "STY4013 check list")]
    public void A_forbidden_word_in_a_translation_is_reported_at_the_word_and_once(string from, string source, string to, string target, string expected) =>
        Assert.Equal([expected], Translated.Find(from, source, to, target, terms: Terms));

    [Theory]
    [InlineData("nb", "Ordet «sikkerhetsombud» er ikke lovens.")]
    [InlineData("nn", "Ordet *checkliste* er engelsk.")]
    [InlineData("sv", "Ordet ”kontrollista” är ett annat.")]
    [InlineData("en", "The term ‘safety deputy’ is another.")]
    [InlineData("nb", "Verneombudet bruker sjekklister.")]
    public void A_word_that_is_spoken_of_is_not_used(string language, string text) => Assert.Empty(Translated.FindIn(language, text, terms: Terms));

    [Fact]
    public void The_finding_says_which_word_to_write() =>
        Assert.Contains("'safety representative'", Translated.Read("en", "Ask the safety deputy.", null, null, terms: Terms).Single().Remedy, System.StringComparison.Ordinal);
}
