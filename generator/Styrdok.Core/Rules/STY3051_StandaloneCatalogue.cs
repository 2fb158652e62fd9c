using System;
using System.Collections.Generic;
using System.Linq;
using Styrdok.Core.Findings;
using Styrdok.Core.Model;
using Styrdok.Core.Values;

namespace Styrdok.Core.Rules;

/// <summary>
/// A catalogue that its owner lets be shown and no more, made into a checklist or into questions: by showing it in a checklist, or by writing most of its
/// factors out as points to tick or questions to answer. An instrument that is rebuilt by hand measures nothing, and is not ours to rebuild.
/// </summary>
internal sealed class StandaloneCatalogue() : Rule("STY3051", FindingSeverity.Error, "Catalogue made into a survey")
{
    // One factor or two are words of the trade; half of a list is the list.
    private const int LeastFactors = 3;

    public override void Check(LibraryFiles files, FindingSink sink)
    {
        var catalogues = files.Documents.Select(file => file.Model).OfType<Catalogue>().Where(catalogue => catalogue.Standalone).ToDictionary(catalogue => catalogue.Id, StringComparer.Ordinal);
        if (catalogues.Count == 0) return;
        foreach (var file in files.Documents)
        {
            foreach (var section in file.Model.Sections)
            {
                if (Asks(file.Model, section)) Shown(file, section, catalogues, sink);
                foreach (var catalogue in catalogues.Values) WrittenOut(file, section, catalogue, sink);
            }
        }
    }

    private void Shown(DocumentFile file, Section section, Dictionary<string, Catalogue> catalogues, FindingSink sink)
    {
        foreach (var uses in SectionBlocks.Of(section).OfType<UsesContent>())
        {
            foreach (var id in uses.Uses.Where(catalogues.ContainsKey))
            {
                sink.Report(Descriptor.At(
                    file.SpanOf(uses, "uses"), $"'{id}' may be shown but not made part of a checklist or of questions: it is standalone{Owner(catalogues[id])}.",
                    "Remove it here, and lead readers to the catalogue or to its owner."));
            }
        }
    }

    private void WrittenOut(DocumentFile file, Section section, Catalogue catalogue, FindingSink sink)
    {
        var asked = Asked(file.Model, section).ToList();
        var named = catalogue.Factors.Where(factor => asked.Any(text => Names(factor).Any(name => text.IndexOf(name, StringComparison.OrdinalIgnoreCase) >= 0))).ToList();
        if (named.Count < LeastFactors || named.Count * 2 < catalogue.Factors.Count) return;
        sink.Report(Descriptor.At(
            file.SpanOf(section, "id"),
            $"The section '{section.Id}' asks about {named.Count} of the {catalogue.Factors.Count} factors of '{catalogue.Id}' ({string.Join(", ", named.Take(3).Select(factor => factor.Id))} …), which is standalone{Owner(catalogue)}.",
            "Use what the owner of the list offers, or ask about the work here in words of your own."));
    }

    private static string Owner(Catalogue catalogue) => catalogue.Owner is null ? string.Empty : $" and belongs to '{catalogue.Owner}'";

    private static bool Asks(LibraryDocument document, Section section) => document is Checklist || section.Type == SectionType.Questions;

    /// <summary>What the section makes a reader answer: its statements where they are points or questions, and the questions of its checks.</summary>
    private static IEnumerable<string> Asked(LibraryDocument document, Section section)
    {
        var takesAll = Asks(document, section);
        foreach (var item in SectionBlocks.ItemsOf(section))
        {
            if (takesAll && item.Check?.Include != false)
            {
                foreach (var text in item.Text.Texts) yield return text.Text;
            }

            foreach (var text in item.Check?.Question?.Texts ?? ValueList<LanguageText>.Empty) yield return text.Text;
        }

        if (section is not SlideSection slide) yield break;
        foreach (var text in slide.Points.SelectMany(point => Asked(point, false)).SelectMany(point => point.Text.Texts, (_, text) => text)) yield return text.Text;
    }

    private static IEnumerable<SlidePoint> Asked(SlidePoint point, bool within)
    {
        var asks = within || point.Kind == PointKind.Question;
        return point.Points.SelectMany(below => Asked(below, asks)).Concat(asks ? new[] { point } : []);
    }

    // Short names, such as a single letter, would be found in every text.
    private static IEnumerable<string> Names(Factor factor) => factor.Label.Texts.Select(text => text.Text).Where(name => name.Length > 4);
}
