using System;
using System.Collections.Generic;
using System.Linq;
using Styrdok.Core.Document;
using Styrdok.Core.Model;
using Styrdok.Core.Values;
using Styrdok.Documents.Wording;

namespace Styrdok.Documents.Review;

/// <summary>Finds the words of the field in a source and says whether the translation has the words that answer to them.</summary>
internal sealed class ReviewTerms
{
    private readonly List<(string Word, Term Term)> _words;
    private readonly Language _source, _target, _page;
    private readonly Words _sentences;

    /// <summary>Prepares the terms of a library for a pair of languages.</summary>
    /// <param name="terms">The terms.</param>
    /// <param name="source">The language of the source.</param>
    /// <param name="target">The language of the translation.</param>
    /// <param name="page">The language of the sentences about them.</param>
    /// <param name="sentences">The sentences.</param>
    public ReviewTerms(ValueList<Term> terms, Language source, Language target, Language page, Words sentences)
    {
        (_source, _target, _page, _sentences) = (source, target, page, sentences);
        _words = terms
            .Where(term => term.Forms.Has(source.Code) && term.Forms.Has(target.Code))
            .SelectMany(term => Written(Forms(term, source)).Select(word => (Word: word, Term: term)))

            // The longest first: "psychosocial working environment" is not its last two words.
            .OrderByDescending(entry => entry.Word.Length).ThenBy(entry => entry.Word, StringComparer.Ordinal).ToList();
    }

    /// <summary>The terms of a source, in the order in which they stand there, with the words to mark in both texts.</summary>
    /// <param name="source">The source as it is written.</param>
    /// <param name="target">The translation as it is written; null where there is none.</param>
    /// <param name="misses">Whether the checks miss a word in it: they know endings, and what a translator has accepted.</param>
    public (ValueList<ReviewTerm> Terms, ValueList<ReviewMark> Source, ValueList<ReviewMark> Target) Of(string source, string? target, Func<string, bool> misses)
    {
        var found = new List<(int At, string Word, Term Term)>();
        var taken = new bool[source.Length];
        foreach (var (word, term) in _words)
        {
            foreach (var at in Places(source, word))
            {
                if (taken[at] || taken[at + word.Length - 1]) continue;
                Array.Fill(taken, true, at, word.Length);
                found.Add((at, word, term));
            }
        }

        if (found.Count == 0) return ([], [], []);
        var marks = new List<ReviewMark>();
        var terms = found.OrderBy(entry => entry.At).Select(entry => entry.Term).DistinctBy(term => term.Id).Select(term => Judge(term, target, marks, misses)).ToValueList();
        return (terms, found.Select(entry => new ReviewMark(entry.Word.ToLowerInvariant(), IsForbidden: false)).Distinct().ToValueList(), marks.Distinct().ToValueList());
    }

    private ReviewTerm Judge(Term term, string? target, List<ReviewMark> marks, Func<string, bool> misses)
    {
        var forms = Forms(term, _target);
        var note = term.Note?.Find(_page);

        // What must be known of a word matters where it is not written.
        ReviewTerm Verdict(string verdict, bool isBroken = false, bool isUsed = false) => new(TextUnit.Of(Forms(term, _source).Preferred, Foreign(_source)), TextUnit.Of(forms.Preferred, Foreign(_target)), verdict, isBroken, isUsed ? null : note);
        if (target is null) return Verdict(string.Empty);
        var used = Written(forms).Where(word => Places(target, word).Any()).ToList();
        marks.AddRange(used.Select(word => new ReviewMark(word.ToLowerInvariant(), IsForbidden: false)));

        // Where a word to leave is part of one to write, it is not written by itself.
        var broken = forms.Forbidden.FirstOrDefault(word => Places(target, word).Any() && !used.Exists(other => other.Contains(word, StringComparison.OrdinalIgnoreCase)));
        if (broken is null) return used.Count > 0 ? Verdict(_sentences["review_term_used"], isUsed: true) : Verdict(misses(forms.Preferred) ? _sentences["review_term_absent"] : string.Empty);
        marks.Add(new ReviewMark(broken.ToLowerInvariant(), IsForbidden: true));
        return Verdict(_sentences["review_term_broken", ("word", broken)], isBroken: true);
    }

    private Language? Foreign(Language language) => language == _page ? null : language;

    private static IEnumerable<string> Written(TermForms forms) => forms.Inflected.Prepend(forms.Preferred).Distinct(StringComparer.OrdinalIgnoreCase);

    private static TermForms Forms(Term term, Language language) =>
        term.Forms.TryGet(language.Code, out var forms) ? forms : throw new ArgumentException($"The term '{term.Id}' has no words in '{language}'.", nameof(language));

    // Whole words only.
    private static IEnumerable<int> Places(string text, string word)
    {
        for (var at = text.IndexOf(word, StringComparison.OrdinalIgnoreCase); at >= 0; at = text.IndexOf(word, at + 1, StringComparison.OrdinalIgnoreCase))
        {
            if ((at == 0 || !char.IsLetterOrDigit(text[at - 1])) && (at + word.Length == text.Length || !char.IsLetterOrDigit(text[at + word.Length]))) yield return at;
        }
    }
}
