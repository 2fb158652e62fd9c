using System.Linq;

namespace Styrdok.Core.Tests.Rules.Texts;

/// <summary>What a translation has in common with its source whatever the language: structure, last sign, length; and quotation marks, which it has not.</summary>
public sealed class FormTests
{
    [Theory]
    [InlineData("nb", "Ett.\n\n- a og b\n- c og d", "en", "One.\n\n* a and b\n* c and d")]
    [InlineData("sv", "Läs **noga** och se [lagen](https://example.se).", "nn", "Les **nøye** og sjå [lova](https://example.no).")]
    [InlineData("en", "First line\nof one paragraph.", "sv", "Första raden av ett stycke.")]
    public void Other_line_breaks_and_bullets_are_the_same_structure(string from, string source, string to, string target) => Assert.Empty(Translated.Find(from, source, to, target, isBody: true));

    [Theory]
    [InlineData("nb", "Ett.\n\nTo.", "en", "One. Two.")]
    [InlineData("nn", "Eitt:\n\n- a\n- b\n- c", "sv", "Ett:\n\n- a\n- b, c")]
    [InlineData("sv", "Ett:\n\n1. a\n2. b", "nb", "Ett:\n\n- a\n- b")]
    [InlineData("en", "Read **carefully**.", "nb", "Les nøye.")]
    [InlineData("en", "Read [the act](https://example.no).", "nn", "Les lova.")]
    public void A_lost_paragraph_entry_or_link_is_reported(string from, string source, string to, string target) => Assert.Equal(["STY4015"], Translated.Find(from, source, to, target, isBody: true));

    [Theory]
    [InlineData("nb", "Slik begynner vi:", "en", "This is how we begin:")]
    [InlineData("nb", "Er det trygt?", "sv", "Är det tryggt?")]
    [InlineData("nn", "Hjelm, hanskar osb.", "en", "Helmets, gloves and more")]
    [InlineData("en", "He calls it ‘work’.", "nb", "Han kaller det «arbeid».")]
    [InlineData("sv", "Det är **viktigt.**", "nn", "Det er **viktig**.")]
    public void The_same_last_sign_may_stand_inside_or_outside_a_mark(string from, string source, string to, string target) => Assert.Empty(Translated.Find(from, source, to, target));

    [Theory]
    [InlineData("nb", "Slik begynner vi:", "en", "This is how we begin.", "STY4016 .")]
    [InlineData("nn", "Er det trygt?", "sv", "Det är tryggt.", "STY4016 .")]
    [InlineData("sv", "Chefen följer upp.", "nb", "Lederen følger opp", "STY4016 p")]
    [InlineData("en", "Goals", "nn", "Mål.", "STY4016 .")]
    public void Another_last_sign_is_reported_where_it_stands(string from, string source, string to, string target, string expected) => Assert.Equal([expected], Translated.Find(from, source, to, target));

    [Theory]
    [InlineData("nb", "Vi kaller det «helse» her.", "STY4017")]
    [InlineData("nn", "Vi kallar det «helse» her.", "STY4017")]
    [InlineData("sv", "Vi kallar det ”hälsa” här.", "STY4017")]
    [InlineData("en", "We call it ‘health’ here.", "STY4017")]
    public void A_language_is_quoted_with_its_own_marks(string language, string text, string rule)
    {
        Assert.Empty(Translated.FindIn(language, text));
        var foreign = language is "sv" or "en" ? text.Replace("”hälsa”", "«hälsa»", System.StringComparison.Ordinal).Replace("‘health’", "«health»", System.StringComparison.Ordinal) : text.Replace("«helse»", "“helse”", System.StringComparison.Ordinal);
        Assert.StartsWith(rule, Assert.Single(Translated.FindIn(language, foreign)), System.StringComparison.Ordinal);
    }

    [Fact]
    public void Straight_marks_are_reported_where_the_source_has_proper_ones()
    {
        Assert.Equal(["STY4017"], Translated.Find("nb", "Vi kaller det «helse» her.", "en", "We call it \"health\" here."));
        Assert.Equal("policies/p.en.yaml(6,26)", Translated.Read("nb", "Vi kaller det «helse» her.", "en", "We call it \"health\" here.").Single().Span.ToString());
        Assert.Empty(Translated.Find("nb", "Vi kaller det \"helse\" her.", "en", "We call it \"health\" here."));
    }

    [Theory]
    [InlineData("nb", "HMS", "en", "Health, safety and environment")]
    [InlineData("en", "HSE manual", "nn", "Handbok for helse, miljø og tryggleik")]
    [InlineData("sv", "Personalidé", "en", "People philosophy of the group")]
    public void A_short_label_may_be_spelled_out(string from, string source, string to, string target) => Assert.Empty(Translated.Find(from, source, to, target));

    [Theory]
    [InlineData("nb", "Lederen følger opp arbeidet.", "en", "The manager follows up the work, writes down what was found and reports it to the committee before the end of the week.")]
    [InlineData("sv", "Chefen följer upp arbetet, skriver ned det som framkommit och rapporterar till kommittén innan veckan är slut.", "nn", "Leiaren følgjer opp.")]
    [InlineData("en", "The manager follows up the work, writes down what was found and reports it to the committee.", "nb", "Lederen følger opp.")]
    public void A_translation_of_quite_another_length_is_reported(string from, string source, string to, string target) => Assert.Equal(["STY4018"], Translated.Find(from, source, to, target));
}
