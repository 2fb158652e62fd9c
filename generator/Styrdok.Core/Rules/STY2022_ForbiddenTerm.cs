using System;
using System.Collections.Generic;
using System.Linq;
using Styrdok.Core.Findings;
using Styrdok.Core.Model;

namespace Styrdok.Core.Rules;

/// <summary>A word that is to be written and to be avoided in one language: whoever writes it would break one of the two.</summary>
internal sealed class ForbiddenTerm() : Rule("STY2022", FindingSeverity.Error, "Word is both preferred and forbidden")
{
    public override void Check(LibraryFiles files, FindingSink sink)
    {
        var preferred = new Dictionary<(string Language, string Word), (string Term, SourceSpan Span)>();
        var all = files.Terms.SelectMany(file => file.Model.Terms.SelectMany(term => term.Forms, (term, entry) => (File: file, Term: term, Language: entry.Key, Forms: entry.Value))).ToList();
        foreach (var (file, term, language, forms) in all)
        {
            foreach (var word in Written(forms))
            {
                if (!preferred.ContainsKey((language, Key(word)))) preferred.Add((language, Key(word)), (term.Id, file.SpanOf(forms, "preferred")));
            }
        }

        foreach (var (file, _, language, forms) in all)
        {
            foreach (var word in forms.Forbidden)
            {
                if (!preferred.TryGetValue((language, Key(word)), out var other)) continue;
                sink.Report(Descriptor.At(
                    file.SpanOf(forms, "forbidden"), $"'{word}' is forbidden in '{language}' here, and the word to write of the term '{other.Term}'.", "Remove it from one of the two.",
                    new RelatedPlace(other.Span, "It is to be written here.")));
            }
        }
    }

    private static IEnumerable<string> Written(TermForms forms) => forms.Inflected.Prepend(forms.Preferred).Distinct(StringComparer.Ordinal);

    // A capital at the beginning of a sentence makes no other word.
    private static string Key(string word) => word.ToLowerInvariant();
}
