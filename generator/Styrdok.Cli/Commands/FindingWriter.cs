using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;
using Styrdok.Cli.Content;
using Styrdok.Core.Findings;

namespace Styrdok.Cli.Commands;

/// <summary>Prints findings for people and for programs.</summary>
internal static class FindingWriter
{
    /// <summary>One finding a line, <c>path(line,column): severity id: message</c>, and its remedy below; then the sum.</summary>
    public static void Text(TextWriter output, LoadedLibrary library)
    {
        foreach (var finding in library.Reading.Findings)
        {
            output.WriteLine($"{library.PathOf(finding.Span)}({finding.Span.Line},{finding.Span.Column}): {Word(finding.Severity)} {finding.Id}: {finding.Message}");
            if (finding.Remedy is not null) output.WriteLine("    " + finding.Remedy);
            foreach (var related in finding.Related)
            {
                output.WriteLine($"    {library.PathOf(related.Span)}({related.Span.Line},{related.Span.Column}): {related.Message}");
            }
        }

        output.WriteLine(Sum(library.Reading.Findings));
    }

    /// <summary>All findings as one JSON object.</summary>
    public static void Json(TextWriter output, LoadedLibrary library)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, new JsonWriterOptions { Indented = true, NewLine = "\n", Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            json.WriteStartObject();
            json.WriteNumber("errors", Count(library.Reading.Findings, FindingSeverity.Error));
            json.WriteNumber("warnings", Count(library.Reading.Findings, FindingSeverity.Warning));
            json.WriteStartArray("findings");
            foreach (var finding in library.Reading.Findings)
            {
                json.WriteStartObject();
                json.WriteString("id", finding.Id);
                json.WriteString("severity", Word(finding.Severity));
                json.WriteString("message", finding.Message);
                if (finding.Remedy is not null) json.WriteString("remedy", finding.Remedy);
                Place(json, library, finding.Span);
                if (finding.Related.Count > 0)
                {
                    json.WriteStartArray("related");
                    foreach (var related in finding.Related)
                    {
                        json.WriteStartObject();
                        json.WriteString("message", related.Message);
                        Place(json, library, related.Span);
                        json.WriteEndObject();
                    }

                    json.WriteEndArray();
                }

                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        output.WriteLine(System.Text.Encoding.UTF8.GetString(stream.ToArray()));
    }

    private static void Place(Utf8JsonWriter json, LoadedLibrary library, SourceSpan span)
    {
        json.WriteString("file", library.PathOf(span));
        json.WriteNumber("line", span.Line);
        json.WriteNumber("column", span.Column);
        json.WriteNumber("end_line", span.EndLine);
        json.WriteNumber("end_column", span.EndColumn);
    }

    private static string Sum(IEnumerable<Finding> findings)
    {
        var all = findings.ToList();
        int errors = Count(all, FindingSeverity.Error), warnings = Count(all, FindingSeverity.Warning);
        return $"{errors} {(errors == 1 ? "error" : "errors")}, {warnings} {(warnings == 1 ? "warning" : "warnings")}";
    }

    private static int Count(IEnumerable<Finding> findings, FindingSeverity severity) => findings.Count(finding => finding.Severity == severity);

    private static string Word(FindingSeverity severity) => severity.ToString().ToLowerInvariant();
}
