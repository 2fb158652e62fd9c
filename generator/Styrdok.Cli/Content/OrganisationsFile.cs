using System;
using System.IO;
using System.Linq;
using Styrdok.Cli.Findings;
using Styrdok.Core.Findings;
using Styrdok.Core.Resolution.Batch;
using Styrdok.Core.Yaml;
using Styrdok.Fonts;

namespace Styrdok.Cli.Content;

/// <summary>A table of organisations as it lies on the disk.</summary>
/// <param name="File">The file.</param>
/// <param name="Table">What stands in it.</param>
internal sealed record OrganisationsFile(SourceFile File, OrganisationTable Table)
{
    private const int MostBytes = 4 << 20;

    /// <summary>Reads a table.</summary>
    /// <param name="path">The file.</param>
    /// <param name="brand">The id of the organisation whose brand is shared.</param>
    /// <param name="loaded">The library.</param>
    /// <param name="isStrict">Whether warnings count as errors.</param>
    /// <exception cref="UsageException">There is no such file or organisation.</exception>
    public static OrganisationsFile Read(string path, string? brand, LoadedLibrary loaded, bool isStrict)
    {
        var ids = loaded.Reading.Library.Organisations.Select(known => known.Id).ToList();
        if (brand is null) throw new UsageException("--organisations needs --brand: the organisation of the library whose colours, pictures and adopted documents all of them share.");
        if (loaded.Reading.Library.FindOrganisation(brand) is not { } shared) throw new UsageException($"There is no organisation '{brand}'. {Nearest.Suggest(brand, ids)}");
        if (Directory.Exists(path)) throw new UsageException($"'{path}' is a folder; name a table, a CSV file.");
        if (!System.IO.File.Exists(path)) throw new UsageException($"There is no file '{path}'.");
        try
        {
            if (new FileInfo(path).Length > MostBytes) throw new UsageException($"'{path}' is larger than 4 MiB; no table of organisations is.");
            var file = SourceFile.FromBytes(path, System.IO.File.ReadAllBytes(path));
            return new OrganisationsFile(file, OrganisationTable.Read(file, shared, loaded.Reading.Library, codePoint => FontFamily.Shows(InterFaces.Regular, codePoint), isStrict));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"'{path}' cannot be read: {exception.Message}");
        }
    }

    /// <summary>Everything found in the table, to be shown.</summary>
    /// <param name="loaded">The library.</param>
    /// <param name="quiet">Only errors.</param>
    public FindingReport Report(LoadedLibrary loaded, bool quiet) => new(
        [.. Table.Findings, .. Table.Refused.SelectMany(row => row.Findings).Concat(quiet ? [] : Table.Warnings).OrderBy(finding => finding.Span.Line)],
        span => span.File == File.Path ? span.File : loaded.PathOf(span),
        span => span.File == File.Path ? File : loaded.SourceOf(span));
}
