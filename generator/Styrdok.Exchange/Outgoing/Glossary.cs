using System;
using System.Collections.Generic;
using System.Linq;
using Styrdok.Core.Model;
using Styrdok.Core.Values;

namespace Styrdok.Exchange.Outgoing;

/// <summary>The words of the field that occur in a text, with the word to write in the other language and those to leave.</summary>
internal sealed class Glossary
{
    private readonly List<(string Word, Term Term)> _words;
    private readonly Language _target;
    private readonly Language _source;

    /// <summary>Prepares the terms of a library for a pair of languages.</summary>
    public Glossary(ValueList<Term> terms, Language source, Language target)
    {
        _source = source;
        _target = target;
        _words = terms
            .Where(term => term.Forms.Has(target.Code) && term.Forms.Has(source.Code))
            .SelectMany(term => Forms(term, source).Inflected.Prepend(Forms(term, source).Preferred).Select(word => (Word: word, Term: term)))
            // The longest first, so that "psychosocial working environment" is not taken for its last two words.
            .OrderByDescending(entry => entry.Word.Length).ThenBy(entry => entry.Word, StringComparer.Ordinal).ToList();
    }

    /// <summary>A line for each term in a text, in the order in which they occur.</summary>
    public IReadOnlyList<string> In(string text)
    {
        var taken = new bool[text.Length];
        var found = new List<(int Index, Term Term)>();
        foreach (var (word, term) in _words)
        {
            for (var at = text.IndexOf(word, StringComparison.OrdinalIgnoreCase); at >= 0; at = text.IndexOf(word, at + 1, StringComparison.OrdinalIgnoreCase))
            {
                if (!IsWhole(text, at, word.Length) || taken[at] || taken[at + word.Length - 1]) continue;
                Array.Fill(taken, true, at, word.Length);
                if (found.All(other => other.Term.Id != term.Id)) found.Add((at, term));
            }
        }

        return found.OrderBy(entry => entry.Index).Select(entry => Line(entry.Term)).ToList();
    }

    private string Line(Term term)
    {
        var forms = Forms(term, _target);
        var line = $"Term: {Forms(term, _source).Preferred} = {forms.Preferred}";
        if (forms.Forbidden.Count > 0) line += $" (not: {string.Join(", ", forms.Forbidden)})";
        return term.Note?.Find(_target) is { Length: > 0 } note ? $"{line}. {note}" : line;
    }

    private static TermForms Forms(Term term, Language language) => term.Forms.TryGet(language.Code, out var forms) ? forms : throw new ArgumentException($"'{term.Id}' has no words in '{language}'.", nameof(language));

    private static bool IsWhole(string text, int index, int length) =>
        (index == 0 || !char.IsLetterOrDigit(text[index - 1])) && (index + length == text.Length || !char.IsLetterOrDigit(text[index + length]));
}
