using System;
using System.Collections.Generic;
using System.Text;
using Styrdok.Core.Document;
using Styrdok.Core.Values;

namespace Styrdok.Typesetting.Text;

/// <summary>
/// The words of a document that may be cut at the end of a line, by language. A word that begins with one of them, an inflection or a longer compound, may be cut
/// at the same places; where several begin it, the longest counts. Words that the author has given soft hyphens are left alone.
/// </summary>
internal sealed class BreakDictionary
{
    private const char SoftHyphen = '\u00AD';
    private const char Place = '|';

    private readonly Language _language;
    private readonly Dictionary<Language, Dictionary<string, int[]>> _words = [];
    private int _shortest = int.MaxValue;
    private int _longest;

    /// <summary>The words of a document.</summary>
    /// <param name="language">The language of text that does not say otherwise.</param>
    /// <param name="forms">The words.</param>
    public BreakDictionary(Language language, ValueList<BreakForm> forms)
    {
        _language = language;
        foreach (var form in forms) Add(form);
    }

    /// <summary>A text with soft hyphens in the words that are known.</summary>
    /// <param name="text">The text.</param>
    /// <param name="language">Its language where it is another than the document's.</param>
    public string Mark(string text, Language? language)
    {
        if (text.Length < _shortest || !_words.TryGetValue(language ?? _language, out var words)) return text;
        StringBuilder? marked = null;
        var copied = 0;
        for (var start = 0; start < text.Length;)
        {
            if (!IsLetter(text[start]))
            {
                start++;
                continue;
            }

            var end = start;
            while (end < text.Length && IsLetter(text[end])) end++;
            if (end - start >= _shortest && text.IndexOf(SoftHyphen, start, end - start) < 0 && Find(words, text.AsSpan(start, end - start)) is { } places)
            {
                marked ??= new StringBuilder(text.Length + 8);
                foreach (var place in places)
                {
                    marked.Append(text, copied, start + place - copied).Append(SoftHyphen);
                    copied = start + place;
                }
            }

            start = end;
        }

        return marked is null ? text : marked.Append(text, copied, text.Length - copied).ToString();
    }

    private void Add(BreakForm form)
    {
        var places = new List<int>();
        var word = new StringBuilder();
        foreach (var letter in form.Form)
        {
            if (letter == Place) places.Add(word.Length);
            else word.Append(char.ToLowerInvariant(letter));
        }

        places.RemoveAll(place => place == 0 || place == word.Length);
        if (places.Count == 0) return;
        if (!_words.TryGetValue(form.Language, out var words)) _words[form.Language] = words = new Dictionary<string, int[]>(StringComparer.Ordinal);
        words[word.ToString()] = [.. places];
        (_shortest, _longest) = (Math.Min(_shortest, word.Length), Math.Max(_longest, word.Length));
    }

    private int[]? Find(Dictionary<string, int[]> words, ReadOnlySpan<char> word)
    {
        Span<char> lower = word.Length <= 256 ? stackalloc char[word.Length] : new char[word.Length];
        for (var i = 0; i < word.Length; i++) lower[i] = char.ToLowerInvariant(word[i]);
        var known = words.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var length = Math.Min(_longest, lower.Length); length >= _shortest; length--)
        {
            if (known.TryGetValue(lower[..length], out var places)) return places;
        }

        return null;
    }

    private static bool IsLetter(char letter) => char.IsLetter(letter) || letter == SoftHyphen;
}
