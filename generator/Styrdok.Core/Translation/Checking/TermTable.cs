using System;
using System.Collections.Generic;
using System.Linq;
using Styrdok.Core.Model;
using Styrdok.Core.Values;

namespace Styrdok.Core.Translation.Checking;

/// <summary>A word or an expression of a term in one language.</summary>
/// <param name="Words">Its words in small letters.</param>
/// <param name="Shown">The expression as the terms have it.</param>
/// <param name="Term">The term.</param>
/// <param name="IsForbidden">Whether it is not to be written.</param>
internal sealed record TermForm(string[] Words, string Shown, Term Term, bool IsForbidden);

/// <summary>A place in a text where an expression of a term stands.</summary>
/// <param name="Form">The expression.</param>
/// <param name="Start">Where it begins.</param>
/// <param name="Length">How long it is.</param>
/// <param name="IsListed">Whether the terms list it so, or an ending was taken off.</param>
internal sealed record TermHit(TermForm Form, int Start, int Length, bool IsListed);

/// <summary>The words of the field, ready to be found in texts.</summary>
internal sealed class TermTable
{
    private readonly IReadOnlyList<TermsFile> _files;
    private readonly Dictionary<Language, Dictionary<string, List<TermForm>>> _byFirst = [];

    /// <summary>Makes the table of the files of terms.</summary>
    public TermTable(IReadOnlyList<TermsFile> files)
    {
        _files = files;
        foreach (var term in files.SelectMany(file => file.Terms))
        {
            foreach (var entry in term.Forms)
            {
                if (!Language.TryParse(entry.Key, out var language)) continue;
                foreach (var word in entry.Value.Inflected.Prepend(entry.Value.Preferred)) Add(language, word, term, false);
                foreach (var word in entry.Value.Forbidden) Add(language, word, term, true);
            }
        }
    }

    /// <summary>Whether another table was made of the very same files.</summary>
    public bool SameAs(TermTable other) => _files.Count == other._files.Count && _files.Zip(other._files, ReferenceEquals).All(same => same);

    /// <summary>Whether a term has words in a language.</summary>
    public static TermForms? FormsOf(Term term, Language language) => term.Forms.TryGet(language.Code, out var forms) ? forms : null;

    /// <summary>The expressions that stand in a text, in their order, the longest at each place.</summary>
    public IEnumerable<TermHit> Find(string text, IReadOnlyList<Word> words, LanguageTable table)
    {
        if (!_byFirst.TryGetValue(table.Language, out var byFirst)) yield break;
        for (var i = 0; i < words.Count; i++)
        {
            var found = At(i).ToList();
            if (found.Count == 0) continue;
            var longest = found.Max(hit => hit.Form.Words.Length);
            var listed = found.Any(hit => hit.Form.Words.Length == longest && hit.IsListed);
            foreach (var hit in found.Where(hit => hit.Form.Words.Length == longest && hit.IsListed == listed)) yield return hit;
            i += longest - 1;
        }

        IEnumerable<TermHit> At(int index)
        {
            if (byFirst.TryGetValue(words[index].Text, out var forms))
            {
                foreach (var form in forms)
                {
                    if (Ends(form, index, out var listed)) yield return Hit(form, index, listed);
                }
            }

            foreach (var ending in table.Endings)
            {
                var stem = words[index].Text.Length - ending.Length;
                if (stem < 3 || !words[index].Text.EndsWith(ending, StringComparison.Ordinal) || !byFirst.TryGetValue(words[index].Text.Substring(0, stem), out var inflected)) continue;
                foreach (var form in inflected.Where(form => form.Words.Length == 1)) yield return Hit(form, index, false);
            }
        }

        bool Ends(TermForm form, int index, out bool listed)
        {
            listed = true;
            if (index + form.Words.Length > words.Count) return false;
            for (var i = 1; i < form.Words.Length; i++)
            {
                var word = words[index + i].Text;
                if (!Word.Touch(text, words[index + i - 1], words[index + i])) return false;
                if (word == form.Words[i]) continue;
                if (i < form.Words.Length - 1 || !word.StartsWith(form.Words[i], StringComparison.Ordinal) || !table.Endings.Contains(word.Substring(form.Words[i].Length))) return false;
                listed = false;
            }

            return true;
        }

        TermHit Hit(TermForm form, int index, bool listed)
        {
            var end = words[index + form.Words.Length - 1].End;
            return new TermHit(form, words[index].Start, end - words[index].Start, listed);
        }
    }

    private void Add(Language language, string word, Term term, bool forbidden)
    {
        var words = Word.Of(word).Select(part => part.Text).ToArray();
        if (words.Length == 0) return;
        if (!_byFirst.TryGetValue(language, out var byFirst)) _byFirst.Add(language, byFirst = new Dictionary<string, List<TermForm>>(StringComparer.Ordinal));
        if (!byFirst.TryGetValue(words[0], out var forms)) byFirst.Add(words[0], forms = []);
        forms.Add(new TermForm(words, word, term, forbidden));
    }
}
