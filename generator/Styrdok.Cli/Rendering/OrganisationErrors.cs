using System;
using System.Collections.Generic;
using System.Linq;
using Styrdok.Cli.Content;
using Styrdok.Cli.Findings;
using Styrdok.Core.Findings;

namespace Styrdok.Cli.Rendering;

/// <summary>Tells the errors in what organisations have for themselves from those that concern all.</summary>
internal static class OrganisationErrors
{
    private const string FileName = "organisation.yaml";

    /// <summary>The organisations in whose folders there are errors, with these; null where one stands elsewhere, so that nothing can be built.</summary>
    public static IReadOnlyList<FailedOrganisation>? Of(LoadedLibrary library)
    {
        // One that could not be read is known by its folder alone.
        var folders = library.Reading.OrganisationFolders.Select(entry => (Organisation: entry.Key, Folder: entry.Value))
            .Concat(library.Sources.Keys.Where(path => path.EndsWith("/" + FileName, StringComparison.Ordinal)).Select(path => path[..^FileName.Length])
                .Where(folder => library.Reading.OrganisationFolders.All(entry => entry.Value != folder)).Select(folder => (Organisation: folder.TrimEnd('/').Split('/')[^1], Folder: folder)))
            .Where(entry => entry.Folder.Length > 0).ToList();
        var failed = new SortedDictionary<string, List<Finding>>(StringComparer.Ordinal);
        foreach (var error in library.Reading.Findings.Where(finding => finding.Severity == FindingSeverity.Error))
        {
            var own = folders.Where(entry => error.Span.File.StartsWith(entry.Folder, StringComparison.Ordinal)).ToList();
            if (own.Count == 0) return null;
            foreach (var (organisation, _) in own)
            {
                if (!failed.TryGetValue(organisation, out var list)) failed[organisation] = list = [];
                list.Add(error);
            }
        }

        return failed.Select(entry => FailedOrganisation.Of(entry.Key, new FindingReport(entry.Value, library.PathOf, library.SourceOf))).ToList();
    }
}
