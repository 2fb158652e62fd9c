using System;
using System.Collections.Generic;

namespace Styrdok.Documents.Wording;

/// <summary>The order of words in a language: æøå last in Norwegian, åäö last in Swedish; capitals and accents do not count.</summary>
public sealed class Alphabet : IComparer<string>
{
    private const string Accents = "éeèeêeëeáaàaâaóoòoôoüuúuùuûuíiìiîiïiçcñnšsžzýy";

    private readonly Dictionary<char, int> _rank = [];

    /// <summary>An alphabet.</summary>
    /// <param name="letters">Its small letters in their order.</param>
    /// <param name="same">Letters of other languages, each followed by the one it is sorted as: "äæöø".</param>
    public Alphabet(string letters, string same)
    {
        for (var i = 0; i < letters.Length; i++) _rank[letters[i]] = 1000 + i;
        AddSame(same);
        AddSame(Accents);
    }

    /// <inheritdoc/>
    public int Compare(string? x, string? y)
    {
        x ??= string.Empty;
        y ??= string.Empty;
        for (var i = 0; i < Math.Min(x.Length, y.Length); i++)
        {
            var order = Rank(x[i]).CompareTo(Rank(y[i]));
            if (order != 0) return order;
        }

        return x.Length != y.Length ? x.Length.CompareTo(y.Length) : string.CompareOrdinal(x, y);
    }

    private int Rank(char letter)
    {
        var lower = char.ToLowerInvariant(letter);
        return _rank.TryGetValue(lower, out var rank) ? rank : Math.Min((int)lower, 999);
    }

    private void AddSame(string pairs)
    {
        for (var i = 0; i + 1 < pairs.Length; i += 2)
        {
            if (_rank.TryGetValue(pairs[i + 1], out var rank)) _rank.TryAdd(pairs[i], rank);
        }
    }
}
