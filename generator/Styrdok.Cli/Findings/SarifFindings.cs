using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;
using Styrdok.Cli.Explaining;
using Styrdok.Core.Findings;

namespace Styrdok.Cli.Findings;

/// <summary>SARIF 2.1.0, the OASIS format for findings that code scanners and editors read: one run, every rule with its page, results with regions.</summary>
internal sealed class SarifFindings : IFindingWriter
{
    /// <inheritdoc/>
    public void Write(TextWriter output, FindingReport report) => output.WriteLine(JsonText.Of(json =>
    {
        json.WriteStartObject();
        json.WriteString("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
        json.WriteString("version", "2.1.0");
        json.WriteStartArray("runs");
        json.WriteStartObject();
        json.WriteStartObject("tool");
        Driver(json);
        json.WriteEndObject();
        json.WriteString("columnKind", "utf16CodeUnits");
        json.WriteStartArray("results");
        var indices = RulePages.Rules.Select((rule, index) => (rule.Id, index)).ToDictionary(rule => rule.Id, rule => rule.index, StringComparer.Ordinal);
        foreach (var finding in report.Findings) Result(json, report, finding, indices);
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
    }));

    private static void Driver(Utf8JsonWriter json)
    {
        json.WriteStartObject("driver");
        json.WriteString("name", "styrdok");
        json.WriteString("version", ToolVersion.Number);
        json.WriteString("semanticVersion", ToolVersion.Number);
        json.WriteStartArray("rules");
        foreach (var rule in RulePages.Rules)
        {
            var page = RulePages.PageOf(rule);
            json.WriteStartObject();
            json.WriteString("id", rule.Id);
            Text(json, "shortDescription", rule.Title + ".");
            Text(json, "fullDescription", RulePages.ReasonOf(page));
            json.WriteStartObject("help");
            json.WriteString("text", RulePages.ReasonOf(page));
            json.WriteString("markdown", page);
            json.WriteEndObject();
            json.WriteStartObject("defaultConfiguration");
            json.WriteString("level", Level(rule.Severity));
            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Result(Utf8JsonWriter json, FindingReport report, Finding finding, Dictionary<string, int> indices)
    {
        json.WriteStartObject();
        json.WriteString("ruleId", finding.Id);
        if (indices.TryGetValue(finding.Id, out var index)) json.WriteNumber("ruleIndex", index);
        json.WriteString("level", Level(finding.Severity));
        Text(json, "message", finding.Remedy is null ? finding.Message : finding.Message + " " + finding.Remedy);
        json.WriteStartArray("locations");
        json.WriteStartObject();
        Place(json, report, finding.Span);
        json.WriteEndObject();
        json.WriteEndArray();
        if (finding.Related.Count > 0)
        {
            json.WriteStartArray("relatedLocations");
            for (var i = 0; i < finding.Related.Count; i++)
            {
                json.WriteStartObject();
                json.WriteNumber("id", i + 1);
                Place(json, report, finding.Related[i].Span);
                Text(json, "message", finding.Related[i].Message);
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }

        json.WriteEndObject();
    }

    private static void Place(Utf8JsonWriter json, FindingReport report, SourceSpan span)
    {
        json.WriteStartObject("physicalLocation");
        json.WriteStartObject("artifactLocation");
        json.WriteString("uri", UriOf(report.PathOf(span)));
        json.WriteEndObject();
        json.WriteStartObject("region");
        json.WriteNumber("startLine", span.Line);
        json.WriteNumber("startColumn", span.Column);
        json.WriteNumber("endLine", span.EndLine);
        json.WriteNumber("endColumn", span.EndColumn);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    /// <summary>A path as a URI relative to the folder that the tool runs in, which in a pipeline is the root of the repository.</summary>
    internal static string UriOf(string path)
    {
        var relative = Path.IsPathRooted(path) ? Path.GetRelativePath(Environment.CurrentDirectory, path) : path;
        if (Path.IsPathRooted(relative)) return new Uri(relative).AbsoluteUri;   // on another drive
        var steps = relative.Replace('\\', '/').Split('/').Where(step => step != ".");
        return string.Join('/', steps.Select(Uri.EscapeDataString));
    }

    private static void Text(Utf8JsonWriter json, string name, string text)
    {
        json.WriteStartObject(name);
        json.WriteString("text", text);
        json.WriteEndObject();
    }

    private static string Level(FindingSeverity severity) => severity == FindingSeverity.Hint ? "note" : FindingFormats.Word(severity);
}
