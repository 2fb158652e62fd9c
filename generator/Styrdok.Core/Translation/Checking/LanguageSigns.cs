using System;
using System.Collections.Generic;
using System.Linq;
using Styrdok.Core.Values;

namespace Styrdok.Core.Translation.Checking;

/// <summary>
/// Which languages have a word among their most common ones, or a letter that tells them from others: each text is asked for every word that it has, so the answers
/// for all languages are kept together, a bit a language.
/// </summary>
internal sealed class LanguageSigns
{
    private const int Most = 64;

    private readonly List<LanguageTable> _languages;
    private readonly Dictionary<string, ulong> _words = new(StringComparer.Ordinal);
    private readonly Dictionary<char, ulong> _letters = [];
    private readonly ulong[] _narrow = new ulong[256];

    /// <summary>Gathers the words and letters of languages whose common words are known. Beyond 64 of them, none is told by its words.</summary>
    public LanguageSigns(IEnumerable<LanguageTable> languages)
    {
        _languages = languages.Where(table => table.Common.Count > 0).Take(Most).ToList();
        for (var i = 0; i < _languages.Count; i++)
        {
            var bit = 1UL << i;
            foreach (var word in _languages[i].Common) _words[word] = (_words.TryGetValue(word, out var others) ? others : 0) | bit;
            foreach (var letter in _languages[i].Letters)
            {
                _letters[letter] = (_letters.TryGetValue(letter, out var others) ? others : 0) | bit;
                if (letter < _narrow.Length) _narrow[letter] |= bit;
            }
        }
    }

    /// <summary>How many languages there are.</summary>
    public int Count => _languages.Count;

    /// <summary>The bit of a language; -1 where it has none.</summary>
    public int PlaceOf(LanguageTable language) => _languages.IndexOf(language);

    /// <summary>The language of a bit.</summary>
    public Language LanguageAt(int place) => _languages[place].Language;

    /// <summary>The languages that a word is common in.</summary>
    public ulong Of(string word) => _words.TryGetValue(word, out var languages) ? languages : 0;

    /// <summary>The languages that a letter tells of.</summary>
    public ulong Of(char letter) => letter < _narrow.Length ? _narrow[letter] : _letters.TryGetValue(letter, out var languages) ? languages : 0;
}
