using System;
using System.Linq;
using Microsoft.CodeAnalysis;
using Styrdok.Core.Model;
using Styrdok.Core.Translation;
using Styrdok.Core.Values;

namespace Styrdok.Generators.Tests.Content;

/// <summary>What typed content says of its translations, and what the compiler does about them.</summary>
public sealed class TranslatedContentTests
{
    private const string Path = "policies/meetings.yaml", Sidecar = "policies/meetings.en.yaml";

    private const string Policy = """
        styrdok: 1
        kind: policy
        id: meetings
        source_language: nb
        languages: { nb: authoritative, en: courtesy }
        title: Møter
        sections:
          - { id: purpose, type: purpose, heading: Formål, body: Alle blir hørt. }

        """;

    private const string English = """
        translates: meetings
        language: en
        units:
          document/title: { source: Møter, target: Meetings, state: approved }
          purpose/heading: { source: Formål, target: Purpose, state: reviewed }
          purpose/body: { source: Noen blir hørt., target: Some are heard., state: translated }

        """;

    [Fact]
    public void An_outdated_text_of_a_courtesy_language_warns_and_one_of_an_authoritative_language_is_an_error()
    {
        Assert.Equal((DiagnosticSeverity.Warning, false), Outdated(new GeneratorHost((Path, Policy), (Sidecar, English))));
        Assert.Equal((DiagnosticSeverity.Error, false), Outdated(new GeneratorHost((Path, Policy.Replace("en: courtesy", "en: authoritative", StringComparison.Ordinal)), (Sidecar, English))));
    }

    [Theory]
    [InlineData("true", DiagnosticSeverity.Error)]
    [InlineData("True ", DiagnosticSeverity.Error)]
    [InlineData("false", DiagnosticSeverity.Warning)]
    [InlineData("", DiagnosticSeverity.Warning)]
    public void A_property_of_the_project_makes_it_an_error_that_cannot_be_silenced(string value, DiagnosticSeverity severity) => Assert.Equal(
        (severity, severity == DiagnosticSeverity.Error), Outdated(new GeneratorHost((Path, Policy), (Sidecar, English)).Set("StyrdokTranslationsAreErrors", value)));

    [Fact]
    public void Other_warnings_stay_warnings_under_the_property()
    {
        var host = new GeneratorHost((Path, Policy), (Sidecar, English)).Set("StyrdokTranslationsAreErrors", "true");
        host.Write("organisations/us/organisation.yaml", "styrdok: 1\nkind: organisation\nid: us\nnames: { nb: Oss, en: Us }\nbrand: { color: \"#2b49a6\" }\nadopts:\n  - { document: meetings, status: draft }\n");
        Assert.Contains(host.Run().Diagnostics, diagnostic => diagnostic is { Id: "STY7001", Severity: DiagnosticSeverity.Warning });
    }

    [Fact]
    public void A_text_says_in_which_language_it_was_found()
    {
        var text = LocalizedText.Of([new LanguageText(Language.Nb, "Møte"), new LanguageText(Language.En, "Meeting")]);
        Assert.Equal(new ShownText("Meeting", Language.En, Language.En), text[Language.En]);
        Assert.Equal(new ShownText("Møte", Language.Nb, Language.Nn), text[Language.Nn]);
        Assert.True(text[Language.Nn].IsFallback);
        Assert.False(text[Language.Nb].IsFallback);
        string letters = text[Language.Sv];
        Assert.Equal(("Møte", "Møte"), (letters, $"{text[Language.Sv]}"));
        Assert.Null(text.Find(Language.Nn));
        Assert.Throws<System.Collections.Generic.KeyNotFoundException>(() => LocalizedText.None[Language.Nb]);
    }

    [Theory]
    [InlineData("nn", "nb sv en")]
    [InlineData("nb", "nn sv en")]
    [InlineData("sv", "nb nn en")]
    [InlineData("en", "nb nn sv")]
    [InlineData("da", "en nb nn sv")]
    public void The_chain_of_languages_is_the_stated_one(string language, string chain) =>
        Assert.Equal(chain, string.Join(" ", Languages.Fallbacks(Language.Parse(language)).Select(other => other.Code)));

    [Fact]
    public void Compiled_content_says_how_each_unit_stands_in_each_language()
    {
        var library = Styrdok.Content.Library;
        var state = library.TranslationsOf("lillestrom-2002").Find("characteristics/present-leaders/text", Language.Nn);
        Assert.Equal((TranslationStanding.Current, (TranslationState?)TranslationState.Approved), (state!.Standing, state.State));
        Assert.Equal(state, Styrdok.Content.Declarations.Lillestrom2002.Translations.Find("characteristics/present-leaders/text", Language.Nn));
        var status = Assert.Single(TranslationStatus.Of(library), entry => entry.Document == "lillestrom-2002" && entry.Language == Language.En);
        Assert.Equal((LanguageStanding.Courtesy, true), (status.Standing, status.IsComplete));
        Assert.Equal(status.Total.Total, status.Sections.Sum(section => section.Counts.Total));
    }

    private static (DiagnosticSeverity Severity, bool IsFixed) Outdated(GeneratorHost host)
    {
        var found = Assert.Single(host.Run().Diagnostics, diagnostic => diagnostic.Id == "STY4005");
        var place = found.Location.GetLineSpan();
        Assert.Equal(("/project/" + Sidecar, 5), (place.Path, place.StartLinePosition.Line));
        return (found.Severity, found.Descriptor.CustomTags.Contains(WellKnownDiagnosticTags.NotConfigurable));
    }
}
