using System.Globalization;
using System.IO;
using Styrdok.Core.Findings;

namespace Styrdok.Cli.Findings;

/// <summary>Workflow commands of GitHub Actions: each finding becomes an annotation of its line.</summary>
internal sealed class GithubFindings : IFindingWriter
{
    /// <inheritdoc/>
    public void Write(TextWriter output, FindingReport report)
    {
        foreach (var finding in report.Findings)
        {
            var span = finding.Span;
            var place = string.Format(CultureInfo.InvariantCulture, "line={0},col={1}", span.Line, span.Column);

            // GitHub takes endColumn only within one line; it names the last column, ours is the one after.
            if (span.EndLine > span.Line) place += string.Format(CultureInfo.InvariantCulture, ",endLine={0}", span.EndLine);
            else if (span.EndColumn > span.Column) place += string.Format(CultureInfo.InvariantCulture, ",endColumn={0}", span.EndColumn - 1);
            var message = DisplayText.Harmless(finding.Message) + (finding.Remedy is null ? string.Empty : "\n" + DisplayText.Harmless(finding.Remedy));
            output.WriteLine($"::{Command(finding.Severity)} file={Property(report.PathOf(span))},{place},title={Property($"{finding.Id}: {finding.Descriptor.Title}")}::{Data(message)}");
        }
    }

    private static string Command(FindingSeverity severity) => severity == FindingSeverity.Hint ? "notice" : FindingFormats.Word(severity);

    // What the runner unescapes: three characters in the message, and those that end a property there as well.
    private static string Data(string text) => text.Replace("%", "%25").Replace("\r", "%0D").Replace("\n", "%0A");

    private static string Property(string text) => Data(text).Replace(":", "%3A").Replace(",", "%2C");
}
