using System;
using System.Collections.Generic;
using System.Linq;
using Styrdok.Core.Findings;
using Styrdok.Core.Translation.Checking;

namespace Styrdok.Core.Rules;

/// <summary>A word that the terms say is not to be written, in a text of any language. Where a word is spoken of, quotation marks or emphasis say so.</summary>
internal sealed class ForbiddenWord() : TextCheck("STY4013", "Forbidden word")
{
    /// <inheritdoc/>
    protected override IEnumerable<Finding> In(CheckedText text, CheckTables tables)
    {
        if (text.Table is not { } table) yield break;
        foreach (var place in tables.Terms.Find(text.Prose.Meant, text.Prose.MeantWords, table).GroupBy(hit => hit.Start))
        {
            // What one term forbids another may want: Swedish "remiss" and Norwegian "remiss" are two things.
            if (place.Any(hit => !hit.Form.IsForbidden)) continue;
            var hit = place.First();
            var word = text.Prose.Text.Substring(hit.Start, hit.Length);
            if (table.Ambiguous.Contains(word.ToLowerInvariant())) continue;
            var preferred = place.Select(other => $"'{TermTable.FormsOf(other.Form.Term, text.Language)!.Preferred}'").Distinct();
            yield return Descriptor.At(
                text.SpanOf(hit.Start, hit.Length), $"'{word}' is not to be written in '{text.Language}'.",
                $"Write {string.Join(" or ", preferred)}; where you speak of the word itself, put it in quotation marks.");
        }
    }
}
