using System;
using System.Collections.Generic;
using System.Linq;
using Styrdok.Cli.Commands;
using Styrdok.Cli.Content;
using Styrdok.Core.Findings;
using Styrdok.Core.Translation;
using Styrdok.Core.Yaml;
using Styrdok.Exchange.Incoming;

namespace Styrdok.Cli.Translation;

/// <summary>The sidecars as an import would leave them, tried before one is written: a text with which the library could not be read would stop every command after it.</summary>
/// <param name="Sidecars">The sidecars with what is taken into them.</param>
/// <param name="Findings">The texts that cannot be taken, where they stand in the files that came back.</param>
internal sealed record ImportTrial(IReadOnlyList<(SidecarFile File, ImportedTranslation Import)> Sidecars, IReadOnlyList<Finding> Findings)
{
    /// <summary>Tries an import.</summary>
    /// <param name="loaded">The library, in which nothing but translations is wrong.</param>
    /// <param name="import">The import.</param>
    /// <param name="load">Reads the library with texts in place of files, or besides them.</param>
    public static ImportTrial Of(LoadedLibrary loaded, Import import, Func<IReadOnlyDictionary<string, string>, LoadedLibrary> load)
    {
        var findings = new List<Finding>();
        var translations = import.Translations;
        while (true)
        {
            var sidecars = translations.Select(translation => Applied(loaded, translation, findings)).OfType<(SidecarFile File, ImportedTranslation Import)>().ToList();
            var refused = sidecars.Count == 0 ? [] : Refused(sidecars, load(sidecars.ToDictionary(sidecar => sidecar.File.Path, sidecar => sidecar.File.Text.Text, StringComparer.Ordinal)));
            if (refused.Count == 0) return new ImportTrial(sidecars, findings);

            // Of what a rule says often, the end is not listed: the rest is tried again.
            findings.AddRange(refused.Select(text => ExchangeFindings.Unwritable.At(text.Unit.Span, $"'{text.Unit.Edit.Unit}': {text.Finding.Message}", text.Finding.Remedy)));
            var gone = refused.Select(text => text.Unit).ToHashSet();
            translations = sidecars.Select(sidecar => sidecar.Import with { Units = sidecar.Import.Units.Where(unit => !gone.Contains(unit)).ToList() }).ToList();
        }
    }

    private static (SidecarFile File, ImportedTranslation Import)? Applied(LoadedLibrary loaded, ImportedTranslation translation, List<Finding> findings)
    {
        if (translation.Units.Count == 0) return null;
        var file = translation.File.SidecarOf(translation.Language) is null ? null : SidecarFile.Read(loaded.Folder, translation.File.SidecarPath(translation.Language));
        var (after, unwritable) = translation.Apply(file?.Text);
        findings.AddRange(unwritable);
        if (after is null) return null;
        var taken = translation.Units.Where(unit => unwritable.All(finding => finding.Span != unit.Span)).ToList();
        return (file?.With(after) ?? SidecarFile.New(loaded.Folder, after), translation with { Units = taken });
    }

    // An error that is in none of the texts which came back was there before, or is told by check.
    private static List<(TakenUnit Unit, Finding Finding)> Refused(IEnumerable<(SidecarFile File, ImportedTranslation Import)> sidecars, LoadedLibrary tried)
    {
        var errors = tried.Reading.Findings.Where(finding => finding.Severity == FindingSeverity.Error && !TranslateChoices.IsOfTranslation(finding)).ToLookup(finding => finding.Span.File, StringComparer.Ordinal);
        var refused = new List<(TakenUnit, Finding)>();
        foreach (var (file, import) in sidecars)
        {
            foreach (var unit in import.Units)
            {
                if (!file.Text.Model!.Units.TryGet(unit.Edit.Unit, out var written) || file.Text.Bound.NodeOf(written)?.Span is not { } span) continue;
                if (errors[file.Path].FirstOrDefault(error => span.Offset <= error.Span.Offset && error.Span.EndOffset <= span.EndOffset) is { } found) refused.Add((unit, found));
            }
        }

        return refused;
    }
}
