using System;
using System.Collections.Generic;
using Styrdok.Core.Findings;

namespace Styrdok.Core.Yaml.Binding;

/// <summary>Reads a word out of several into an enum.</summary>
/// <typeparam name="T">The enum.</typeparam>
/// <param name="words">The words and their values, in the order of declaration.</param>
public sealed class ChoiceForm<T>(params (string Word, T Value)[] words)
    where T : struct
{
    /// <summary>The words, in order.</summary>
    public IReadOnlyList<string> Words { get; } = WordsOf(words);

    /// <summary>Reads a node.</summary>
    public bool Bind(BindSession session, YamlNode node, MemberShape member, BindPlace place, out T value)
    {
        value = default;
        if (!ScalarBinders.Scalar(session, node, member, "one of " + string.Join(", ", Words), out var scalar)) return false;
        foreach (var (word, candidate) in words)
        {
            if (!string.Equals(word, scalar.Value, StringComparison.Ordinal)) continue;
            value = candidate;
            return true;
        }

        session.Report(VocabularyFindings.UnknownValue.At(
            node.Span, $"'{ScalarBinders.Short(scalar.Value)}' is no value of '{member.Key}'.", Nearest.Suggest(scalar.Value, Words)));
        return false;
    }

    /// <summary>The word of a value.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The enum has no such value.</exception>
    public string WordOf(T value)
    {
        foreach (var (word, candidate) in words)
        {
            if (EqualityComparer<T>.Default.Equals(candidate, value)) return word;
        }

        throw new ArgumentOutOfRangeException(nameof(value), value, $"{typeof(T).Name} has no such value.");
    }

    /// <summary>The value of a word.</summary>
    /// <exception cref="FormatException">There is no such word.</exception>
    public T Parse(string word)
    {
        foreach (var (known, value) in words)
        {
            if (string.Equals(known, word, StringComparison.Ordinal)) return value;
        }

        throw new FormatException($"'{word}' is no {typeof(T).Name}.");
    }

    // A loop: LINQ over tuples would be compiled anew for each enum when the tool starts.
    private static string[] WordsOf((string Word, T Value)[] words)
    {
        var all = new string[words.Length];
        for (var i = 0; i < all.Length; i++) all[i] = words[i].Word;
        return all;
    }
}
