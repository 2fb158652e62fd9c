namespace Styrdok.Core.Tests.Rules.Texts;

public sealed class UntranslatedTextTests
{
    [Theory]
    [InlineData("nb", "Lederen følger opp arbeidet.", "en")]
    [InlineData("sv", "Chefen följer upp arbetet.", "en")]
    [InlineData("en", "The manager follows up the work.", "nb")]
    [InlineData("en", "The manager follows up the work.", "nn")]
    [InlineData("en", "The manager follows up the work.", "sv")]
    [InlineData("nb", "Vi gir ikke opp.", "nn")]
    [InlineData("nn", "Vi gir ikkje opp.", "nb")]
    [InlineData("nb", "Alle har ansvar og skal være med.", "sv")]
    [InlineData("sv", "Alla har ansvar och ska vara med.", "nb")]
    public void A_copy_of_the_source_is_reported(string language, string text, string to) => Assert.Equal(["STY4014"], Translated.Find(language, text, to, text));

    [Theory]
    [InlineData("nb", "Mål", "sv")]
    [InlineData("sv", "Biologisk normalitet", "nb")]
    [InlineData("nb", "Alle har ansvar.", "nn")]
    [InlineData("nn", "Arbeidet er i gang.", "nb")]
    [InlineData("sv", "Satsa friskt", "en")]
    [InlineData("nb", "Statens Arbeidsmiljøinstitutt STAMI", "en")]
    [InlineData("en", "Status", "nb")]
    [InlineData("en", "World Health Organization", "sv")]
    public void A_name_or_a_text_that_is_the_same_in_both_languages_is_not(string language, string text, string to) => Assert.Empty(Translated.Find(language, text, to, text));
}
