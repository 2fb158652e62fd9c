using System;
using System.Collections.Generic;
using System.Linq;
using Styrdok.Core.Findings;
using Styrdok.Core.Model;
using Styrdok.Core.Translation.Checking;
using Styrdok.Core.Values;

namespace Styrdok.Core.Rules;

/// <summary>A translation that has no form of the word for a term that its source uses.</summary>
internal sealed class TermNotRespected() : TextCheck("STY4012", "Term not used in the translation")
{
    // Long enough to be that word and no other, short enough to stand in its inflected forms and compounds.
    private const int ShortestStem = 4;
    private const int Inflection = 2;

    /// <inheritdoc/>
    protected override IEnumerable<Finding> In(CheckedText text, CheckTables tables)
    {
        if (text.Of is not { Table: { } sourceTable } of || text.Table is not { } table) yield break;
        var written = tables.Terms.Find(text.Prose.Text, text.Prose.Words, table).ToList();
        var reported = new HashSet<string>(StringComparer.Ordinal);
        foreach (var place in tables.Terms.Find(of.Prose.Own, of.Prose.OwnWords, sourceTable).Where(hit => !hit.Form.IsForbidden).GroupBy(hit => hit.Start))
        {
            // One word may stand for two terms: then either is right.
            var meant = place.Select(hit => hit.Form.Term).Distinct().Where(term => TermTable.FormsOf(term, text.Language) is not null).ToList();
            var word = of.Prose.Text.Substring(place.Key, place.First().Length);
            if (meant.Count == 0 || sourceTable.Ambiguous.Contains(word.ToLowerInvariant()) || !reported.Add(meant[0].Id)) continue;
            if (meant.Any(term => written.Any(hit => hit.Form.Term.Id == term.Id) || IsWithin(text.Prose, TermTable.FormsOf(term, text.Language)!))) continue;
            var preferred = meant.Select(term => $"'{TermTable.FormsOf(term, text.Language)!.Preferred}'").Distinct();
            yield return Descriptor.At(
                text.Span, $"The source says '{word}', and the translation does not use the word for it.",
                $"Write {string.Join(" or ", preferred)}, or a form of it that the terms list.", text.Related);
        }
    }

    /// <summary>Whether the words of one of the forms stand in the text, inflected, compounded or in another order.</summary>
    private static bool IsWithin(Prose prose, TermForms forms) => forms.Inflected.Prepend(forms.Preferred).Any(form =>
        Word.Of(form).All(part => prose.Words.Any(word => word.Text.IndexOf(Stem(part.Text), StringComparison.Ordinal) >= 0)));

    private static string Stem(string word) => word.Length <= ShortestStem ? word : word.Substring(0, Math.Max(ShortestStem, word.Length - Inflection));
}
