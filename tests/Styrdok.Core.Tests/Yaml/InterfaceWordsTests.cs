using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using Styrdok.Core.Annotations;
using Styrdok.Core.Model;
using Styrdok.Core.Values;

namespace Styrdok.Core.Tests.Yaml;

/// <summary>What docs/recipes/add-a-language.md asks for.</summary>
public sealed class InterfaceWordsTests
{
    private static readonly Regex s_place = new(@"\{[a-z_]+\}");

    public static TheoryData<string> Codes => [.. Language.BuiltIn.Select(language => language.Code)];

    [Theory]
    [MemberData(nameof(Codes))]
    public void A_language_has_the_same_words_of_the_interface_as_the_others(string code)
    {
        var words = Words(code);
        var english = Words("en");
        Assert.Equal(english.Keys, words.Keys);
        foreach (var key in english.Keys.Where(key => !key.StartsWith("date", StringComparison.Ordinal))) Assert.Equal((key, Places(english[key])), (key, Places(words[key])));
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void The_words_of_the_interface_can_name_every_language(string code)
    {
        var words = Words(code);
        foreach (var key in new[] { "language_", "prevails_", "not_translated_", "outdated_", "strip_prevails_" })
            Assert.All(Language.BuiltIn, language => Assert.Contains(key + language.Code, words.Keys));
    }

    // Bokmål and Nynorsk are both Norwegian: a Nynorsk page that says that "the Norwegian text prevails" speaks of itself.
    [Theory]
    [MemberData(nameof(Codes))]
    public void What_is_said_of_a_language_can_be_meant_of_no_other(string code)
    {
        var words = Words(code);
        foreach (var key in new[] { "language_", "prevails_", "not_translated_", "outdated_", "strip_prevails_" })
            Assert.Equal(Language.BuiltIn.Count, Language.BuiltIn.Select(language => words[key + language.Code]).Distinct(StringComparer.Ordinal).Count());
    }

    [Theory]
    [InlineData("nb", true)]
    [InlineData("da", true)]
    [InlineData("fin", true)]
    [InlineData("no", false)]
    [InlineData("swe", false)]
    [InlineData("nb-NO", false)]
    [InlineData("NB", false)]
    [InlineData("d", false)]
    [InlineData("", false)]
    public void The_pattern_of_language_codes_takes_what_is_taken_for_one(string code, bool isTaken)
    {
        Assert.Equal(isTaken, Regex.IsMatch(code, "^(?:" + YamlPatternAttribute.LanguageCode + ")$"));
        Assert.Equal(isTaken, Language.TryParse(code, out _));
    }

    private static SortedDictionary<string, string> Words(string code) => new(
        ((StringsFile)Found.Bind(RepositoryFiles.Text($"templates/strings/{code}.yaml")).Model!).Entries.ToDictionary(entry => entry.Key, entry => entry.Value), StringComparer.Ordinal);

    private static string Places(string text) => string.Join(" ", s_place.Matches(text).Select(place => place.Value).Order(StringComparer.Ordinal));
}
