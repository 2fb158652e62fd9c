using System;
using System.Globalization;
using System.IO;
using System.Linq;
using Styrdok.Core.Findings;

namespace Styrdok.Cli.Findings;

/// <summary>
/// For people: <c>path(line,column): severity id: message</c>, then the line with carets under the place, the remedy, and the places that belong to it; at the end
/// the sum. The first line of a finding begins at the margin and is stable; everything below it is indented.
/// </summary>
internal sealed class TextFindings(Ink ink) : IFindingWriter
{
    private const string Indent = "    ";

    /// <inheritdoc/>
    public void Write(TextWriter output, FindingReport report)
    {
        foreach (var finding in report.Findings)
        {
            output.WriteLine($"{ink.Strong(Place(report, finding.Span))}: {ink.Of(finding.Severity, $"{FindingFormats.Word(finding.Severity)} {finding.Id}")}: {DisplayText.Harmless(finding.Message)}");
            Frame(output, report, finding.Span, finding.Severity);
            if (finding.Remedy is not null) output.WriteLine(Indent + DisplayText.Harmless(finding.Remedy));
            foreach (var related in finding.Related)
            {
                output.WriteLine($"{Indent}{Place(report, related.Span)}: {DisplayText.Harmless(related.Message)}");
                Frame(output, report, related.Span, FindingSeverity.Hint);
            }
        }
    }

    /// <summary>How many of each severity: <c>1 error, 2 warnings</c>.</summary>
    public static string Sum(FindingReport report)
    {
        int errors = report.Count(FindingSeverity.Error), warnings = report.Count(FindingSeverity.Warning);
        return $"{errors} {(errors == 1 ? "error" : "errors")}, {warnings} {(warnings == 1 ? "warning" : "warnings")}";
    }

    private static string Place(FindingReport report, SourceSpan span) =>
        string.Format(CultureInfo.InvariantCulture, "{0}({1},{2})", DisplayText.Harmless(report.PathOf(span)), span.Line, span.Column);

    private void Frame(TextWriter output, FindingReport report, SourceSpan span, FindingSeverity severity)
    {
        if (report.SourceOf(span) is not { } source) return;
        var frame = CodeFrame.Of(source, span);
        if (frame.Line.Length == 0) return;   // a place in an empty line shows nothing
        var number = span.Line.ToString(CultureInfo.InvariantCulture);
        output.WriteLine($"{Indent}{ink.Faint(number + " |")} {frame.Line}");
        output.WriteLine($"{Indent}{ink.Faint(new string(' ', number.Length) + " |")} {new string(' ', frame.Indent)}{ink.Of(severity, new string('^', frame.Carets))}");
    }
}
