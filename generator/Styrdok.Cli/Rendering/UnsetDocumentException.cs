using System;
using System.Collections.Generic;
using System.Linq;
using Styrdok.Cli.Content;
using Styrdok.Cli.Findings;
using Styrdok.Core.Findings;
using Styrdok.Core.Model;
using Styrdok.Core.Rules;
using Styrdok.Core.Values;
using Styrdok.Pdf;
using Styrdok.Typesetting;

namespace Styrdok.Cli.Rendering;

/// <summary>Documents that cannot be set, as findings at the lines of their texts.</summary>
internal sealed class UnsetDocumentException(FindingReport report) : Exception("A document cannot be set.")
{
    /// <summary>What to show.</summary>
    public FindingReport Report { get; } = report;

    /// <summary>All findings of several, each once, by file and place.</summary>
    public static UnsetDocumentException Of(LoadedLibrary loaded, IEnumerable<UnsetDocumentException> several) => Of(
        loaded,
        several.SelectMany(one => one.Report.Findings).Distinct()
            .OrderBy(finding => finding.Span.File, StringComparer.Ordinal).ThenBy(finding => finding.Span.Offset).ThenBy(finding => finding.Message, StringComparer.Ordinal));

    /// <summary>What the typesetter says of an edition, at the text that it speaks of.</summary>
    public static UnsetDocumentException Of(LoadedLibrary loaded, Adoption adoption, Language language, TypesettingException refused)
    {
        var span = UnitPlaces.Of(loaded, adoption, language, refused.Unit);
        var finding = refused.CodePoint is null
            ? TooMuchForPage.At(span, refused.Reason, refused.Remedy)
            : RuleCatalogue.All.First(descriptor => descriptor.Id == "STY5017").At(span, refused.Reason, refused.Remedy);
        return Of(loaded, [finding]);
    }

    /// <summary>What the writer of the file says of an edition. It knows no units.</summary>
    public static UnsetDocumentException Of(LoadedLibrary loaded, Adoption adoption, Language language, PdfException refused) =>
        Of(loaded, [TooMuchForPage.At(UnitPlaces.Of(loaded, adoption, language, unit: null), "The document cannot be kept as PDF. " + refused.Message, "Shorten its title, its summary, or the words for a figure.")]);

    private static UnsetDocumentException Of(LoadedLibrary loaded, IEnumerable<Finding> findings) => new(new FindingReport([.. findings], loaded.PathOf, loaded.SourceOf));
}
