namespace Styrdok.Core.Tests.Rules.Texts;

public sealed class ModalityDiffersTests
{
    [Theory]
    [InlineData("nb", "Lederen skal følge opp.", "en", "The manager shall follow up.")]
    [InlineData("nb", "Lederen skal følge opp.", "en", "The manager must follow up.")]
    [InlineData("nb", "Lederen må følge opp.", "sv", "Chefen måste följa upp.")]
    [InlineData("nn", "Leiaren skal følgje opp.", "sv", "Chefen ska följa upp.")]
    [InlineData("sv", "Chefen ska följa upp.", "nb", "Lederen skal følge opp.")]
    [InlineData("en", "The manager must follow up.", "nn", "Leiaren må følgje opp.")]
    [InlineData("nb", "Lederen bør følge opp.", "en", "The manager should follow up.")]
    [InlineData("sv", "Chefen bör följa upp.", "nn", "Leiaren bør følgje opp.")]
    [InlineData("en", "The manager may follow up.", "sv", "Chefen får följa upp.")]
    [InlineData("sv", "Chefen får inte vänta.", "en", "The manager must not wait.")]
    [InlineData("en", "The manager may not wait.", "nb", "Lederen skal ikke vente.")]
    [InlineData("nb", "Fem mål viser hva arbeidet skal føre til.", "en", "Five goals show what the work is to achieve.")]
    [InlineData("nb", "Skal vi lykkes, bør alle delta.", "en", "If we are to succeed, everyone should take part.")]
    [InlineData("en", "Should it rain, the manager must decide.", "nb", "Regner det, må lederen bestemme.")]
    [InlineData("nb", "Hva bør vi gjøre?", "en", "What must we do?")]
    [InlineData("nb", "Regelen sier «lederen skal følge opp».", "en", "The rule says ‘the manager should follow up’.")]
    [InlineData("sv", "Färre får ohälsa.", "en", "Fewer people must live with ill health.")]
    [InlineData("nb", "Alle kan delta, og lederen skal si ja.", "en", "All can take part, and the manager must agree.")]
    public void The_same_obligation_is_the_same_in_other_words(string from, string source, string to, string target) => Assert.Empty(Translated.Find(from, source, to, target));

    [Theory]
    [InlineData("nb", "Lederen skal følge opp.", "en", "The manager should follow up.", "STY4011 should")]
    [InlineData("nn", "Leiaren skal følgje opp.", "sv", "Chefen bör följa upp.", "STY4011 bör")]
    [InlineData("sv", "Chefen ska följa upp.", "nb", "Lederen bør følge opp.", "STY4011 bør")]
    [InlineData("sv", "Chefen skall följa upp.", "nn", "Leiaren bør følgje opp.", "STY4011 bør")]
    [InlineData("en", "The manager must follow up.", "nb", "Lederen kan følge opp.", "STY4011 kan")]
    [InlineData("nb", "Lederen bør følge opp.", "en", "The manager must follow up.", "STY4011 must")]
    [InlineData("en", "The manager should follow up.", "nn", "Leiaren må følgje opp.", "STY4011 må")]
    [InlineData("en", "The manager should follow up.", "sv", "Chefen ska följa upp.", "STY4011 ska")]
    [InlineData("nb", "Lederen skal planlegge og bør følge opp.", "en", "The manager must plan and must follow up.", "STY4011 must")]
    [InlineData("nb", "Lederen kan følge opp.", "sv", "Chefen måste följa upp.", "STY4011 måste")]
    public void Another_obligation_is_reported_at_the_word(string from, string source, string to, string target, string expected) => Assert.Equal([expected], Translated.Find(from, source, to, target));

    [Theory]
    [InlineData("nb", "Ta ansvar for egen helse.", "en", "The individual should take responsibility for their health.", "must", "STY4011 should")]
    [InlineData("sv", "Ta ansvar för sin hälsa.", "nb", "Den enkelte bør ta ansvar for sin helse.", "must", "STY4011 bør")]
    [InlineData("en", "Consider a break.", "sv", "Man ska överväga en paus.", "should", "STY4011 ska")]
    [InlineData("nb", "Vurdere en pause.", "nn", "Ein skal vurdere ein pause.", "should", "STY4011 skal")]
    [InlineData("sv", "Medarbetaren får begära en paus.", "en", "Staff must ask for a break.", "may", "STY4011 must")]
    public void What_an_item_says_binds_its_translation(string from, string source, string to, string target, string modality, string expected) =>
        Assert.Equal([expected], Translated.Find(from, source, to, target, modality));

    [Theory]
    [InlineData("nb", "Lederen bør følge opp.", "must", "STY4011 bør")]
    [InlineData("nn", "Leiaren skal følgje opp.", "should", "STY4011 skal")]
    [InlineData("sv", "Chefen kan följa upp.", "must", "STY4011 kan")]
    [InlineData("en", "Managers must ask.", "may", "STY4011 must")]
    public void What_an_item_says_binds_its_own_text(string language, string text, string modality, string expected) => Assert.Equal([expected], Translated.FindIn(language, text, modality));

    [Theory]
    [InlineData("nb", "Vurdere hva som skal gjøres.", "should")]
    [InlineData("sv", "Se till att alla kan delta.", "must")]
    [InlineData("nn", "Leiaren bør følgje opp.", "should")]
    [InlineData("en", "Decide who should take part.", "must")]
    public void A_word_of_another_clause_does_not_contradict_the_item(string language, string text, string modality) => Assert.Empty(Translated.FindIn(language, text, modality));
}
