using System;
using System.Linq;
using Styrdok.Core.Findings;
using Styrdok.Core.Model;

namespace Styrdok.Core.Rules;

/// <summary>
/// A term that is written twice: two entries with the same word in every language that both have. One word for two terms in one language alone is no mistake:
/// Norwegian <c>leder</c> is Swedish <c>chef</c> and <c>ledare</c>.
/// </summary>
internal sealed class TermTwice() : Rule("STY2023", FindingSeverity.Error, "Term written twice")
{
    public override void Check(LibraryFiles files, FindingSink sink)
    {
        var all = files.Terms.SelectMany(file => file.Model.Terms, (file, term) => (File: file, Term: term)).ToList();
        for (var i = 0; i < all.Count; i++)
        {
            // Two with one id are another rule's.
            if (all.Take(i).FirstOrDefault(other => other.Term.Id != all[i].Term.Id && Same(other.Term, all[i].Term)) is not { Term: { } first } earlier) continue;
            sink.Report(Descriptor.At(
                all[i].File.SpanOf(all[i].Term, "id"), $"'{all[i].Term.Id}' has the same words as '{first.Id}' in every language that both have.",
                "Make one term of them, or find a language in which they differ.", new RelatedPlace(earlier.File.SpanOf(first, "id"), $"'{first.Id}' is here.")));
        }
    }

    private static bool Same(Term left, Term right)
    {
        var common = left.Forms.Where(entry => right.Forms.Has(entry.Key)).ToList();
        return common.Count > 0 && common.All(entry => right.Forms.TryGet(entry.Key, out var other) && string.Equals(entry.Value.Preferred, other.Preferred, StringComparison.OrdinalIgnoreCase));
    }
}
