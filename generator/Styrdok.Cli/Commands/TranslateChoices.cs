using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Styrdok.Cli.Content;
using Styrdok.Cli.Findings;
using Styrdok.Core.Findings;
using Styrdok.Core.Model;
using Styrdok.Core.Resolution;
using Styrdok.Core.Translation;
using Styrdok.Core.Values;

namespace Styrdok.Cli.Commands;

/// <summary>What the commands for translators have in common.</summary>
internal static class TranslateChoices
{
    /// <summary>The language of a library with a code.</summary>
    /// <exception cref="UsageException">It has none.</exception>
    public static Language Language(string code, Library library) =>
        library.Strings.Select(strings => strings.Language).FirstOrDefault(known => known.Code == code)
        ?? throw new UsageException(code == "no" ? "'no' is not one language: say nb for bokmål or nn for nynorsk." : $"There is no language '{code}'; there are {string.Join(", ", library.Strings.Select(strings => strings.Language).Order())}.");

    /// <summary>What lies underneath the folder.</summary>
    public static LibraryBase? Below(string? word) => word switch { "builtin" => LibraryBase.Builtin, "none" => LibraryBase.None, _ => null };

    /// <summary>Whether a finding is about a translation, and so what these commands are there to put right.</summary>
    public static bool IsOfTranslation(Finding finding) => finding.Id.StartsWith("STY4", StringComparison.Ordinal);

    /// <summary>The documents and overlays of a folder itself, or the one with an id where one is wanted.</summary>
    /// <exception cref="UsageException">There is no such one, or it comes with the tool.</exception>
    public static IReadOnlyList<TranslatableFile> Files(LoadedLibrary loaded, string? wanted)
    {
        var all = TranslatableFile.Of(loaded.Sources.Values);
        if (wanted is null) return all.Where(file => !file.IsBuiltIn).ToList();
        if (all.FirstOrDefault(file => file.Id == wanted) is not { } found) throw new UsageException($"There is no document '{wanted}'. {Nearest.Suggest(wanted, all.Select(file => file.Id).ToList())}");
        return found.IsBuiltIn ? throw new UsageException($"'{wanted}' comes with the tool, and its translations with it. Name a document of your own folder.") : [found];
    }

    /// <summary>Whether a library has errors that a command must not go on with; they are shown.</summary>
    public static bool Refuses(LoadedLibrary loaded, Func<Finding, bool> isMinor, TextWriter errors, string words)
    {
        var findings = loaded.Reading.Findings.Where(finding => finding.Severity == FindingSeverity.Error && !isMinor(finding)).ToList();
        if (findings.Count == 0) return false;
        new TextFindings(Ink.For(errors, refused: true)).Write(errors, new FindingReport(findings, loaded.PathOf, loaded.SourceOf));
        errors.WriteLine(words);
        return true;
    }

    /// <summary>The address of a unit in the review page of the first organisation that has the document; null where none has.</summary>
    public static Func<string, Language, string, string?> ReviewPages(Library library)
    {
        var publishers = new Dictionary<string, string?>(StringComparer.Ordinal);
        return (document, language, unit) =>
        {
            if (!publishers.TryGetValue(document, out var organisation))
                publishers[document] = organisation = library.Organisations.FirstOrDefault(known => known.Adopts.Count == 0 || known.Adopts.Any(adoption => adoption.Document == document))?.Id;
            return organisation is null || library.FindDocument(document) is null ? null : ReviewAddress.Of(organisation, document, language, unit);
        };
    }
}
