using Styrdok.Core.Findings;
using Styrdok.Core.Model;
using Styrdok.Core.Values;

namespace Styrdok.Core.Resolution;

/// <summary>What became of a folder of YAML.</summary>
/// <param name="Library">Everything that could be read. Where there are errors it is incomplete: show the findings and build nothing.</param>
/// <param name="Findings">Everything wrong, by file and place.</param>
/// <param name="OrganisationFolders">For each organisation the folder of its file, with a '/' at the end: what its logo and art are relative to.</param>
/// <param name="DocumentFolders">For each document the folder of its file, with a '/' at the end: what its figures are relative to.</param>
public sealed record LibraryReading(Library Library, ValueList<Finding> Findings, ValueMap<string> OrganisationFolders, ValueMap<string> DocumentFolders)
{
    /// <summary>What the texts of versions were when they were frozen, one entry for each document that has any.</summary>
    public ValueList<VersionsFile> Versions { get; init; }

    /// <summary>Whether an error was found.</summary>
    public bool HasErrors
    {
        get
        {
            foreach (var finding in Findings)
            {
                if (finding.Severity == FindingSeverity.Error) return true;
            }

            return false;
        }
    }
}
