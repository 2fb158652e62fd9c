using System.IO;
using System.Text.Json;
using Styrdok.Core.Findings;

namespace Styrdok.Cli.Findings;

/// <summary>For programs: all findings as one JSON object.</summary>
internal sealed class JsonFindings : IFindingWriter
{
    /// <inheritdoc/>
    public void Write(TextWriter output, FindingReport report) => output.WriteLine(JsonText.Of(json =>
    {
        json.WriteStartObject();
        json.WriteNumber("errors", report.Count(FindingSeverity.Error));
        json.WriteNumber("warnings", report.Count(FindingSeverity.Warning));
        json.WriteStartArray("findings");
        foreach (var finding in report.Findings) Write(json, report, finding);
        json.WriteEndArray();
        json.WriteEndObject();
    }));

    private static void Write(Utf8JsonWriter json, FindingReport report, Finding finding)
    {
        json.WriteStartObject();
        json.WriteString("id", finding.Id);
        json.WriteString("severity", FindingFormats.Word(finding.Severity));
        json.WriteString("message", finding.Message);
        if (finding.Remedy is not null) json.WriteString("remedy", finding.Remedy);
        Place(json, report, finding.Span);
        if (finding.Related.Count > 0)
        {
            json.WriteStartArray("related");
            foreach (var related in finding.Related)
            {
                json.WriteStartObject();
                json.WriteString("message", related.Message);
                Place(json, report, related.Span);
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }

        json.WriteEndObject();
    }

    private static void Place(Utf8JsonWriter json, FindingReport report, SourceSpan span)
    {
        json.WriteString("file", report.PathOf(span));
        json.WriteNumber("line", span.Line);
        json.WriteNumber("column", span.Column);
        json.WriteNumber("end_line", span.EndLine);
        json.WriteNumber("end_column", span.EndColumn);
    }
}
