using System;
using System.Collections.Generic;
using System.Linq;
using Styrdok.Cli.Content;
using Styrdok.Core.Findings;
using Styrdok.Core.Yaml;

namespace Styrdok.Cli.Findings;

/// <summary>The findings to show, with the paths and the sources that showing them takes.</summary>
/// <param name="Findings">The findings, in their order.</param>
/// <param name="PathOf">The path of a place as the user would write it.</param>
/// <param name="SourceOf">The file of a place, or null where it was not read.</param>
internal sealed record FindingReport(IReadOnlyList<Finding> Findings, Func<SourceSpan, string> PathOf, Func<SourceSpan, SourceFile?> SourceOf)
{
    /// <summary>What was found in a library.</summary>
    /// <param name="library">The library.</param>
    /// <param name="quiet">Only errors.</param>
    public static FindingReport Of(LoadedLibrary library, bool quiet) => new(
        library.Reading.Findings.Where(finding => !quiet || finding.Severity == FindingSeverity.Error).ToList(), library.PathOf, library.SourceOf);

    /// <summary>How many findings have a severity.</summary>
    public int Count(FindingSeverity severity) => Findings.Count(finding => finding.Severity == severity);
}
