using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Styrdok.Cli.Content;
using Styrdok.Cli.Rendering;
using Styrdok.Core.Model;

namespace Styrdok.Cli.Commands;

/// <summary>Which organisations a build is for, and what it says of those that it left out.</summary>
internal static class BatchChoices
{
    private const string All = "all";

    // Of a mistake in what all share, every organisation has the same list.
    private const int MostReasons = 3;

    /// <summary>The ids of the organisations that are asked for; null for all of the library.</summary>
    /// <param name="said">What the command line says.</param>
    /// <param name="table">The table; null for none.</param>
    /// <param name="project">The settings of the folder.</param>
    public static IReadOnlyCollection<string>? Asked(string? said, OrganisationsFile? table, Project? project)
    {
        var words = said?.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        return words is not null ? words.Contains(All, StringComparer.Ordinal) || words.Length == 0 ? null : words
            : table is not null ? table.Table.Organisations.Select(organisation => organisation.Id).Concat(table.Table.Refused.Select(row => row.Name)).ToHashSet(StringComparer.Ordinal)
            : project?.Organisation is { } own ? [own] : null;
    }

    /// <summary>Those of them that can be built; null for all of the library.</summary>
    public static IReadOnlyCollection<string>? Without(LoadedLibrary library, IReadOnlyCollection<string>? asked, IReadOnlyList<FailedOrganisation> leftOut)
    {
        if (leftOut.Count == 0) return asked;
        var gone = leftOut.Select(organisation => organisation.Organisation).ToHashSet(StringComparer.Ordinal);
        return (asked ?? library.Reading.Library.Organisations.Select(organisation => organisation.Id)).Where(id => !gone.Contains(id)).ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>Says at the end which organisations were left out, and why.</summary>
    public static void Tell(TextWriter errors, IReadOnlyList<FailedOrganisation> leftOut, int whole)
    {
        errors.WriteLine($"{leftOut.Count} of {leftOut.Count + whole} organisations {(leftOut.Count == 1 ? "was" : "were")} left out; nothing was written of {(leftOut.Count == 1 ? "it" : "them")}, and what was there before is as it was:");
        foreach (var organisation in leftOut)
        {
            errors.WriteLine("  " + organisation.Organisation);
            foreach (var reason in organisation.Reasons.Take(MostReasons)) errors.WriteLine("    " + reason);
            if (organisation.Reasons.Count > MostReasons) errors.WriteLine($"    and {organisation.Reasons.Count - MostReasons} more");
        }
    }
}
