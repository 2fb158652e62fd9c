using System;
using System.Collections.Generic;
using System.Linq;
using Styrdok.Core.Model;
using Styrdok.Core.Resolution;
using Styrdok.Core.Translation;
using Styrdok.Core.Values;

namespace Styrdok.Core.Tests.Rules.Texts;

/// <summary>Words of a neighbouring language in a text, and texts that are in another language altogether.</summary>
public sealed class LanguageTests
{
    [Theory]
    [InlineData("nb", "Lederen gjør ikkje alt alene.", "STY4019 ikkje")]
    [InlineData("nb", "Jeg er frå Oslo, og eg trives.", "STY4019 frå", "STY4019 eg")]
    [InlineData("nb", "Vi är en arbeidsplass.", "STY4019 är")]
    [InlineData("nn", "Leiaren gjer ikke alt åleine.", "STY4019 ikke")]
    [InlineData("nn", "Eg er fra Bergen, og jeg trivst.", "STY4019 fra", "STY4019 jeg")]
    [InlineData("sv", "Chefen gör ikke allt ensam.", "STY4019 ikke")]
    [InlineData("sv", "Jag kommer fra Malmö.", "STY4019 fra")]
    public void A_word_of_the_neighbour_is_reported_where_it_stands(string language, string text, params string[] expected) => Assert.Equal(expected, Translated.FindIn(language, text));

    [Theory]
    [InlineData("nb", "Ordet «ikkje» er nynorsk.")]
    [InlineData("nn", "Avisa *Fra* er ikkje på nynorsk.")]
    [InlineData("sv", "Ordet ”ikke” är norskt.")]
    [InlineData("en", "The words ikke and ikkje mean not.")]
    [InlineData("nb", "Organisasjonen Noregs Ungdom er Frå Vest.")]
    public void A_word_that_is_quoted_or_part_of_a_name_is_not(string language, string text) => Assert.Empty(Translated.FindIn(language, text));

    [Theory]
    [InlineData("nb", "Lederen følger opp arbeidet og spør hva som bør bli bedre.", "nn", "Leiaren følgjer opp arbeidet og spør kva som bør bli betre.")]
    [InlineData("nb", "Lederen følger opp arbeidet og spør hva som bør bli bedre.", "sv", "Chefen följer upp arbetet och frågar vad som bör bli bättre.")]
    [InlineData("sv", "Chefen följer upp arbetet och frågar vad som bör bli bättre.", "en", "The manager follows up the work and asks what should become better.")]
    [InlineData("en", "The manager follows up the work and asks what should become better.", "nb", "Lederen følger opp arbeidet og spør hva som bør bli bedre.")]
    public void A_text_in_its_own_language_is_silent(string from, string source, string to, string target) => Assert.Empty(Translated.Find(from, source, to, target));

    [Theory]
    [InlineData("nb", "The manager follows up the work and asks what should become better.")]
    [InlineData("nb", "Leiaren følgjer ikkje berre opp arbeidet, men spør kva som er mogleg.")]
    [InlineData("nn", "Lederen følger ikke bare opp arbeidet, men spør hva som er mulig.")]
    [InlineData("nn", "Chefen följer upp arbetet och frågar vad som bör bli bättre.")]
    [InlineData("sv", "Lederen følger ikke bare opp arbeidet, men spør hva som er mulig.")]
    [InlineData("sv", "The manager follows up the work and asks what should become better.")]
    [InlineData("en", "Lederen følger opp arbeidet og spør hva som bør bli bedre.")]
    [InlineData("en", "Chefen följer upp arbetet och frågar vad som bör bli bättre.")]
    public void A_text_in_another_language_is_reported_as_that_and_nothing_else(string language, string text) => Assert.Equal(["STY4040"], Translated.FindIn(language, text));

    [Theory]
    [InlineData("nb", "Job demands–resources")]
    [InlineData("sv", "Det står ”the manager follows up the work and asks what should be better” i avtalet.")]
    [InlineData("en", "Sosial- og helsedirektoratet")]
    [InlineData("nn", "Arbeidsmiljø og helse")]
    public void A_short_text_a_name_or_a_quotation_is_not_judged(string language, string text) => Assert.Empty(Translated.FindIn(language, text));

    /// <summary>Every text of the shipped library, taken for each other language. Bokmål and Nynorsk share most words: where too few tell the text as a whole, they are reported one by one.</summary>
    [Fact]
    public void Long_texts_of_the_library_are_told_from_every_other_language()
    {
        var texts = BuiltInContent.Read().Library.Documents.SelectMany(UnitTable.Of).SelectMany(unit => unit.Text.Texts).Where(text => text.Text.Length > 120).ToList();
        Assert.True(texts.Count > 100);
        foreach (var language in Language.BuiltIn)
        {
            var others = texts.Where(text => !text.Language.Equals(language)).ToList();
            var told = others.Count(text => Translated.FindIn(language.Code, Plain(text.Text)).Any(found => found.StartsWith("STY4040", StringComparison.Ordinal) || found.StartsWith("STY4019", StringComparison.Ordinal)));
            Assert.True(told >= 0.95 * others.Count, $"{told} of {others.Count} texts are told from {language}.");
        }
    }

    private static string Plain(string text) => text.Replace("[@", "(", StringComparison.Ordinal).Replace("${", "(", StringComparison.Ordinal);
}
