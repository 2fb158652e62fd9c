namespace Styrdok.Core.Tests.Rules.Texts;

public sealed class NumbersDifferTests
{
    [Theory]
    [InlineData("nb", "Fraværet falt med 3,4 prosent.", "en", "Absence fell by 3.4 per cent.")]
    [InlineData("en", "Absence fell by 3.4%.", "nn", "Fråværet gjekk ned med 3,4 %.")]
    [InlineData("sv", "Det svenska gick från 91 till 4 490.", "en", "The Swedish one went from 91 to 4,490.")]
    [InlineData("nb", "Det ga 10.600 treff i 2012.", "sv", "Det gav 10 600 träffar år 2012.")]
    [InlineData("nb", "Vedtatt 3. april 2026.", "en", "Adopted on 3 April 2026.")]
    [InlineData("nn", "Vedteken 3. april 2026.", "en", "Adopted on April 3rd, 2026.")]
    [InlineData("sv", "Beslutad 2026-04-03.", "nb", "Vedtatt 3. april 2026.")]
    [InlineData("en", "Adopted on 3 April 2026.", "sv", "Beslutad den 3 april 2026.")]
    [InlineData("nb", "Gjelder fra 03.04.2026.", "en", "Valid from 3 April 2026.")]
    [InlineData("nb", "Etter § 4-3 skal arbeidet være trygt.", "en", "Under section 4-3 the work shall be safe.")]
    [InlineData("nb", "Se LOV-2005-06-17-62.", "nn", "Sjå LOV-2005-06-17-62.")]
    [InlineData("sv", "Arbetsmiljölagen (1977:1160) gäller.", "nb", "Arbeidsmiljøloven i Sverige (1977:1160) gjelder.")]
    [InlineData("nb", "Møtet er to ganger i året.", "sv", "Mötet hålls 2 gånger om året.")]
    [InlineData("en", "Keep the records for 10 years.", "nn", "Ta vare på opplysningane i ti år.")]
    [InlineData("sv", "På 1990-talet kom fler.", "en", "More came in the 1990s.")]
    [InlineData("nb", "Møtet er i mai 2026.", "en", "The meeting is in May 2026.")]
    [InlineData("en", "You may leave at 5.", "nb", "Du kan gå klokken 5.")]
    [InlineData("nn", "Møtet byrjar kl. 9.30 og varer til kl. 15.", "en", "The meeting begins at 9:30 am and lasts until 3 pm.")]
    [InlineData("sv", "Öppet kl. 09.00–16.45.", "en", "Open from 9 a.m. to 4:45 p.m.")]
    [InlineData("en", "Call before 11:05.", "nb", "Ring før kl. 11.05.")]
    [InlineData("nb", "Stengt fra kl. 0.30 til 00.45.", "en", "Closed from 0:30 to 00:45.")]
    [InlineData("sv", "Skriv 3 PM om året.", "nb", "Skriv 3 notater i året.")]
    [InlineData("nb", "Mellom 2000 og 2012 steg det.", "en", "It rose in 2000–2012.")]
    [InlineData("nb", "Versjon 2.0 erstatter versjon 1.2.", "en", "Version 2.0 replaces version 1.2.")]
    public void The_same_number_may_be_written_as_each_language_writes_it(string from, string source, string to, string target) => Assert.Empty(Translated.Find(from, source, to, target));

    [Theory]
    [InlineData("nb", "Fraværet falt med 3,4 prosent.", "en", "Absence fell by 3,4 per cent.", "STY4010 3")]
    [InlineData("en", "Absence fell by 3.4 per cent.", "nb", "Fraværet falt med 3.4 prosent.", "STY4010 3.4")]
    [InlineData("en", "Absence fell by 3.4 per cent.", "nn", "Fråværet gjekk ned med 3.4 prosent.", "STY4010 3.4")]
    [InlineData("nb", "Fraværet falt med 3,4 prosent.", "sv", "Frånvaron föll med 3.4 procent.", "STY4010 3.4")]
    [InlineData("nb", "Vedtatt 3. april 2026.", "en", "Adopted on 3 May 2026.", "STY4010 May")]
    [InlineData("sv", "Beslutad den 3 april 2026.", "nn", "Vedteken 4. april 2026.", "STY4010 4")]
    [InlineData("nb", "Etter § 4-3 skal arbeidet være trygt.", "sv", "Enligt § 4-4 ska arbetet vara tryggt.", "STY4010")]
    [InlineData("nb", "Møtet er kl. 9.30.", "en", "The meeting is at 9:45.", "STY4010 9:45")]
    [InlineData("nb", "Møtet er kl. 15.", "en", "The meeting is at 4 pm.", "STY4010 4")]
    [InlineData("nb", "Loven fra 2005 gjelder.", "en", "The act of 2006 applies.", "STY4010 2006")]
    [InlineData("en", "Review it within 12 months.", "sv", "Se över det inom ett år och 6 månader.", "STY4010 6")]
    [InlineData("nn", "Ta vare på det i 10 år.", "nb", "Ta vare på det i noen år.", "STY4010")]
    public void Another_number_or_date_is_reported_where_it_stands(string from, string source, string to, string target, string expected) => Assert.Equal([expected], Translated.Find(from, source, to, target));

    [Fact]
    public void Numbers_of_lists_placeholders_and_citations_are_not_numbers_of_the_text() =>
        Assert.Empty(Translated.Find("nb", "1. Planlegg arbeidet.\n2. Følg det opp.", "en", "1. Plan the work.\n1. Follow it up.", isBody: true));
}
