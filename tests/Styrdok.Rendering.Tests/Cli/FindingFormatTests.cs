using System;
using System.IO;
using System.Linq;
using System.Text.Json;
using Styrdok.Cli.Findings;
using Styrdok.Core.Findings;
using Styrdok.Core.Rules;
using Styrdok.Core.Yaml;

namespace Styrdok.Rendering.Tests.Cli;

public sealed class FindingFormatTests
{
    private static readonly SourceFile s_source = new("policies/ø å.yaml", "id: one\nsumary: Slik møtes vi.\n");

    [Fact]
    public void Text_begins_with_the_place_and_shows_the_line_the_remedy_and_related_places_below_it() => Assert.Equal(
        """
        policies/ø å.yaml(2,1): error STY2001: 'sumary' is no key.
            2 | sumary: Slik møtes vi.
              | ^^^^^^
            Did you mean 'summary'?
            policies/ø å.yaml(1,5): The id is here.
            1 | id: one
              |     ^^^

        """.ReplaceLineEndings("\n"), Write("text", Found()));

    [Fact]
    public void Text_holds_nothing_that_steers_a_terminal_unless_colours_are_on()
    {
        var finding = Found() with { Message = "'\u001b[2J' is no key.\nSecond line." };
        Assert.DoesNotContain('\u001b', Write("text", finding));
        Assert.StartsWith("policies/ø å.yaml(2,1): error STY2001: '␛[2J' is no key.␊Second line.\n", Write("text", finding), StringComparison.Ordinal);
        Assert.Contains("\u001b[1;31merror STY2001\u001b[0m", Write("text", finding, Ink.Colours), StringComparison.Ordinal);
    }

    [Fact]
    public void Json_says_place_end_remedy_and_related_places()
    {
        var json = JsonDocument.Parse(Write("json", Found())).RootElement;
        Assert.Equal(1, json.GetProperty("errors").GetInt32());
        var finding = json.GetProperty("findings")[0];
        Assert.Equal("policies/ø å.yaml", finding.GetProperty("file").GetString());
        Assert.Equal((2, 1, 2, 7), (Int(finding, "line"), Int(finding, "column"), Int(finding, "end_line"), Int(finding, "end_column")));
        Assert.Equal(1, finding.GetProperty("related")[0].GetProperty("line").GetInt32());
    }

    [Fact]
    public void Sarif_has_every_rule_with_its_page_and_results_that_point_to_their_rule()
    {
        var sarif = JsonDocument.Parse(Write("sarif", Found())).RootElement;
        Assert.Equal("2.1.0", sarif.GetProperty("version").GetString());
        var run = Assert.Single(sarif.GetProperty("runs").EnumerateArray());
        Assert.Equal("utf16CodeUnits", run.GetProperty("columnKind").GetString());
        var rules = run.GetProperty("tool").GetProperty("driver").GetProperty("rules").EnumerateArray().ToList();
        Assert.Equal(RuleCatalogue.All.Select(rule => rule.Id), rules.Select(rule => rule.GetProperty("id").GetString()));
        Assert.All(rules, rule =>
        {
            Assert.NotEmpty(rule.GetProperty("shortDescription").GetProperty("text").GetString()!);
            Assert.NotEmpty(rule.GetProperty("fullDescription").GetProperty("text").GetString()!);
            Assert.NotEmpty(rule.GetProperty("help").GetProperty("text").GetString()!);
            Assert.StartsWith("# " + rule.GetProperty("id").GetString(), rule.GetProperty("help").GetProperty("markdown").GetString(), StringComparison.Ordinal);
            Assert.Contains(rule.GetProperty("defaultConfiguration").GetProperty("level").GetString(), new[] { "error", "warning", "note" });
        });

        var result = Assert.Single(run.GetProperty("results").EnumerateArray());
        Assert.Equal("STY2001", result.GetProperty("ruleId").GetString());
        Assert.Equal("STY2001", rules[Int(result, "ruleIndex")].GetProperty("id").GetString());
        Assert.Equal("'sumary' is no key. Did you mean 'summary'?", result.GetProperty("message").GetProperty("text").GetString());
        var place = result.GetProperty("locations")[0].GetProperty("physicalLocation");
        Assert.Equal("policies/%C3%B8%20%C3%A5.yaml", place.GetProperty("artifactLocation").GetProperty("uri").GetString());
        var region = place.GetProperty("region");
        Assert.Equal((2, 1, 2, 7), (Int(region, "startLine"), Int(region, "startColumn"), Int(region, "endLine"), Int(region, "endColumn")));
        Assert.Equal(1, Int(result.GetProperty("relatedLocations")[0], "id"));
    }

    [Fact]
    public void A_sarif_without_findings_has_an_empty_list_of_results() =>
        Assert.Equal(0, JsonDocument.Parse(Write("sarif")).RootElement.GetProperty("runs")[0].GetProperty("results").GetArrayLength());

    [Theory]
    [InlineData("./content/a.yaml", "content/a.yaml")]
    [InlineData("../content/a#b?.yaml", "../content/a%23b%3F.yaml")]
    [InlineData("con:tent\\100 %.yaml", "con%3Atent/100%20%25.yaml")]
    public void A_path_becomes_a_relative_uri(string path, string uri) => Assert.Equal(uri, SarifFindings.UriOf(path));

    [Fact]
    public void An_absolute_path_becomes_a_uri_seen_from_the_folder_that_the_tool_runs_in() =>
        Assert.Equal("content/a.yaml", SarifFindings.UriOf(Path.Combine(Environment.CurrentDirectory, "content", "a.yaml")));

    [Fact]
    public void A_github_annotation_escapes_what_would_end_its_parts()
    {
        var finding = Found() with { Message = "100 % of 'a::b', c.", Remedy = "Mend\nit." };
        Assert.Equal(
            "::error file=a%3A%2C%25.yaml,line=2,col=1,endColumn=6,title=STY2001%3A Unknown key::100 %25 of 'a::b', c.%0AMend␊it.\n",
            Write("github", finding with { Span = finding.Span with { File = "a:,%.yaml" } }));
    }

    [Fact]
    public void A_github_annotation_of_several_lines_names_the_last_line_and_a_hint_is_a_notice()
    {
        var finding = Found() with { Severity = FindingSeverity.Hint, Span = s_source.SpanAt(0, 12) };
        Assert.StartsWith("::notice file=policies/ø å.yaml,line=1,col=1,endLine=2,title=", Write("github", finding), StringComparison.Ordinal);
    }

    private static int Int(JsonElement element, string name) => element.GetProperty(name).GetInt32();

    private static Finding Found() => VocabularyFindings.UnknownKey.At(
        s_source.SpanAt(8, 14), "'sumary' is no key.", "Did you mean 'summary'?", new RelatedPlace(s_source.SpanAt(4, 7), "The id is here."));

    private static string Write(string format, params Finding[] findings) => Write(format, findings, Ink.None);

    private static string Write(string format, Finding finding, Ink ink) => Write(format, [finding], ink);

    private static string Write(string format, Finding[] findings, Ink ink)
    {
        using var output = new StringWriter { NewLine = "\n" };
        FindingFormats.Of(format, ink).Write(output, new FindingReport(findings, span => span.File, span => span.File == s_source.Path ? s_source : null));
        return output.ToString();
    }
}
