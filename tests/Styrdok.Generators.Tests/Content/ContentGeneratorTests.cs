using System;
using System.Linq;
using Microsoft.CodeAnalysis;
using Styrdok.Core.Rules;

namespace Styrdok.Generators.Tests.Content;

public sealed class ContentGeneratorTests
{
    private const string Policy = """
        styrdok: 1
        kind: policy
        id: 2-kinds-of-meetings
        source_language: nb
        languages: { nb: authoritative }
        title: Møter & <samtaler>
        history:
          - version: "1.10"
            date: 2026-01-02
            change: editorial
            summary: Tegn & mellomrom.
          - version: "11.0"
            date: 2026-02-02
            change: material
            summary: Ny utgave.
        sections:
          - id: text
            type: statements
            heading: "Tekst med \"hermetegn\" og \\ strek"
            items:
              - id: text
                text: Første.
                items:
                  - id: text
                    text: Under den første.
              - id: 1-first
                text: Tall først.
              - id: equals
                text: Som et medlem av object.
          - id: sections
            type: section
            heading: Avsnitt
            body: |
              To linjer,

              - og en liste.
        """;

    [Fact]
    public void The_shipped_content_compiles_without_a_warning()
    {
        var host = GeneratorHost.OfShippedContent();
        Assert.Empty(host.Compile().Select(diagnostic => diagnostic.ToString()));
        Assert.Equal(["STY7001"], host.Run().Diagnostics.Select(diagnostic => diagnostic.Id));
    }

    [Fact]
    public void A_template_of_an_organisation_is_checked_by_the_compiler_at_its_place()
    {
        var host = new GeneratorHost(("policies/2-kinds-of-meetings.yaml", Policy), ("organisations/us/partials/paragraph.hbs", "<p{{attrs this}}>\n{{text this.txt}}{{> obligation}}</p>\n"));

        var diagnostics = host.Run().Diagnostics;

        Assert.Equal(["STY6001", "STY6007"], diagnostics.Select(diagnostic => diagnostic.Id).Where(id => id.StartsWith("STY6", System.StringComparison.Ordinal)));
        var place = diagnostics.First(diagnostic => diagnostic.Id == "STY6001").Location.GetLineSpan();
        Assert.Equal(("/project/organisations/us/partials/paragraph.hbs", 1, 7), (place.Path, place.StartLinePosition.Line, place.StartLinePosition.Character));
        Assert.Empty(host.Write("organisations/us/partials/paragraph.hbs", "<p{{attrs this}}>{{text this.text}}</p>").Run().Diagnostics.Where(diagnostic => diagnostic.Id.StartsWith("STY6", System.StringComparison.Ordinal)));
    }

    [Fact]
    public void Ids_that_are_no_names_in_C_sharp_become_names()
    {
        const string Use = """
            using Styrdok.Core.Values;
            internal static class Use
            {
                public static readonly LocalizedText[] All =
                [
                    Styrdok.Content.Policies._2KindsOfMeetings.Title,
                    Styrdok.Content.Policies._2KindsOfMeetings.History.V1_10.Summary,
                    Styrdok.Content.Policies._2KindsOfMeetings.History.V11_0.Summary,
                    Styrdok.Content.Policies._2KindsOfMeetings.Sections.Text_.Text__.Text,
                    Styrdok.Content.Policies._2KindsOfMeetings.Sections.Text_.Text__.Text_.Text,
                    Styrdok.Content.Policies._2KindsOfMeetings.Sections.Text_._1First.Text,
                    Styrdok.Content.Policies._2KindsOfMeetings.Sections.Text_.Equals_.Text,
                    Styrdok.Content.Policies._2KindsOfMeetings.Sections.Sections_.Body,
                ];
            }
            """;
        var host = new GeneratorHost(("policies/2-kinds-of-meetings.yaml", Policy));
        Assert.Empty(host.Compile(Use).Select(diagnostic => diagnostic.ToString()));
    }

    [Fact]
    public void An_editor_shows_the_text_of_the_source_language_beside_each_member()
    {
        const string Catalogue = """
            styrdok: 1
            kind: catalogue
            id: ten-strengths
            source_language: nb
            languages: { nb: authoritative, en: courtesy }
            title: { nb: Styrker, en: Strengths }
            factors:
              - { id: role-clarity, label: { nb: "Rolle & <klarhet>", en: Role clarity } }
            """;
        const string Terms = "styrdok: 1\nkind: terms\nterms:\n  - id: working-environment\n    forms:\n      nb: { preferred: arbeidsmiljø }\n      en: { preferred: working environment }\n";
        const string Use = """
            internal static class Use
            {
                public static readonly object[] All =
                [
                    Styrdok.Content.Catalogues.TenStrengths.Factors.RoleClarity.Label, Styrdok.Content.Catalogues.TenStrengths.Factors.RoleClarity.Id, Styrdok.Content.Terms.WorkingEnvironment,
                ];
            }
            """;
        var longText = string.Join(" ", Enumerable.Repeat("ord", 300));
        var host = new GeneratorHost(
            ("catalogues/ten-strengths.yaml", Catalogue), ("shared/terms.yaml", Terms), ("policies/2-kinds-of-meetings.yaml", Policy.Replace("To linjer,", longText, StringComparison.Ordinal)));
        Assert.Empty(host.Compile(Use).Select(diagnostic => diagnostic.ToString()));
        var lines = host.Run().GeneratedSources.SelectMany(source => source.SourceText.ToString().Split('\n')).Select(line => line.Trim()).ToList();
        string Before(string member) => lines[lines.FindIndex(line => line.StartsWith(member, StringComparison.Ordinal)) - 1];
        Assert.Equal("/// <summary>Rolle &amp; &lt;klarhet&gt;</summary>", Before("public static global::Styrdok.Core.Values.LocalizedText Label"));
        Assert.Equal("/// <summary>arbeidsmiljø, working environment</summary>", Before("public static global::Styrdok.Core.Model.Term WorkingEnvironment"));
        Assert.Contains(lines, line => line.StartsWith("/// <summary>ord ord", StringComparison.Ordinal) && line.EndsWith("ord …</summary>", StringComparison.Ordinal) && line.Length < 450);
    }

    [Fact]
    public void A_finding_is_a_diagnostic_at_the_yaml_file_line_and_column()
    {
        var host = new GeneratorHost(("policies/2-kinds-of-meetings.yaml", Policy.Replace("title:", "titel:", StringComparison.Ordinal)));
        var run = host.Run();
        Assert.Empty(run.GeneratedSources);
        var unknown = Assert.Single(run.Diagnostics, diagnostic => diagnostic.Id == "STY2001");
        var place = unknown.Location.GetLineSpan();
        Assert.Equal("/project/policies/2-kinds-of-meetings.yaml", place.Path);
        Assert.Equal((5, 0, 5, 5), (place.StartLinePosition.Line, place.StartLinePosition.Character, place.EndLinePosition.Line, place.EndLinePosition.Character));
        Assert.Equal("titel", Policy.Replace("title:", "titel:", StringComparison.Ordinal).Substring(unknown.Location.SourceSpan.Start, unknown.Location.SourceSpan.Length));
        Assert.Equal(DiagnosticSeverity.Error, unknown.Severity);
        Assert.Contains("'title'", unknown.GetMessage(), StringComparison.Ordinal);
    }

    [Fact]
    public void Compiler_and_reader_find_the_same_in_broken_content()
    {
        var host = GeneratorHost.OfShippedContent();
        var path = "policies/health-promoting-work-environment.yaml";
        host.Write(path, host.Text(path) + "unknown_key: 1\n");
        var diagnostic = Assert.Single(host.Run().Diagnostics, diagnostic => diagnostic.Id == "STY2001");
        var line = host.Text(path).Split('\n').Length - 1;
        Assert.Equal((line - 1, 0), (diagnostic.Location.GetLineSpan().StartLinePosition.Line, diagnostic.Location.GetLineSpan().StartLinePosition.Character));
    }

    [Fact]
    public void A_finding_with_a_second_place_names_it()
    {
        var host = new GeneratorHost(("policies/2-kinds-of-meetings.yaml", Policy), ("policies/other.yaml", Policy));
        var diagnostic = Assert.Single(host.Run().Diagnostics, diagnostic => diagnostic.Id == "STY3001");
        Assert.Equal("/project/policies/2-kinds-of-meetings.yaml", Assert.Single(diagnostic.AdditionalLocations).GetLineSpan().Path);
    }

    [Fact]
    public void The_same_files_give_the_same_output_in_any_order()
    {
        var paths = ShippedContent.Paths;
        var forth = new GeneratorHost([.. paths.Select(path => (path, ShippedContent.Text(path)))]).Run();
        var back = new GeneratorHost([.. paths.Reverse().Select(path => (path, ShippedContent.Text(path)))]).Run();
        Assert.Equal(
            forth.GeneratedSources.Select(source => (source.HintName, source.SourceText.ToString())).OrderBy(source => source.HintName, StringComparer.Ordinal),
            back.GeneratedSources.Select(source => (source.HintName, source.SourceText.ToString())).OrderBy(source => source.HintName, StringComparer.Ordinal));
    }

    [Fact]
    public void Rules_that_warn_do_not_break_the_build_of_the_content()
    {
        var project = System.IO.File.ReadAllText(Testing.Repository.PathOf("generator/Styrdok.ContentGenerator/build/Styrdok.ContentGenerator.targets"));
        var warnings = RuleCatalogue.All.Where(rule => rule.Severity == Core.Findings.FindingSeverity.Warning).Select(rule => rule.Id);
        Assert.Contains($"<WarningsNotAsErrors>$(WarningsNotAsErrors);{string.Join(";", warnings)}</WarningsNotAsErrors>", project, StringComparison.Ordinal);
    }
}
