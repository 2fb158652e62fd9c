using System.IO;

namespace Styrdok.Cli.Findings;

/// <summary>A form that findings are shown in.</summary>
internal interface IFindingWriter
{
    /// <summary>Writes all findings of a report.</summary>
    void Write(TextWriter output, FindingReport report);
}
