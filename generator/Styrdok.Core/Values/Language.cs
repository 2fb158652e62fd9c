using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using Styrdok.Core.Annotations;

namespace Styrdok.Core.Values;

/// <summary>
/// A language that documents are written in, by its BCP 47 code. Four are built in; a library adds one by a file of words for it (<c>strings/da.yaml</c>), and which codes a library knows
/// is judged where its files are bound (<see cref="Yaml.Binding.BindContext.Languages"/>).
/// </summary>
[YamlScalar(YamlPatternAttribute.LanguageCode, YamlPatternAttribute.LanguageCodeWords)]
public sealed class Language : IEquatable<Language>, IComparable<Language>
{
    private static readonly ConcurrentDictionary<string, Language> s_added = new(StringComparer.Ordinal);

    private Language(string code, string tag, int order)
    {
        Code = code;
        Tag = tag;
        Order = order;
    }

    /// <summary>Norwegian Bokmål.</summary>
    public static Language Nb { get; } = new("nb", "nb-NO", 0);

    /// <summary>Norwegian Nynorsk.</summary>
    public static Language Nn { get; } = new("nn", "nn-NO", 1);

    /// <summary>Swedish.</summary>
    public static Language Sv { get; } = new("sv", "sv-SE", 2);

    /// <summary>English.</summary>
    public static Language En { get; } = new("en", "en-GB", 3);

    /// <summary>The languages that are built in, in the order in which they are listed for readers. Those that a library adds follow by their codes.</summary>
    public static IReadOnlyList<Language> BuiltIn { get; } = [Nb, Nn, Sv, En];

    /// <summary>The code used in YAML, file names and <c>lang</c> attributes: <c>nb</c>.</summary>
    public string Code { get; }

    /// <summary>The tag, with a region where one is meant, as PDF wants it (ISO 32000-1, 14.9.2): <c>nb-NO</c>.</summary>
    public string Tag { get; }

    private int Order { get; }

    /// <summary>Finds a language by its code, exactly as written in YAML: one that is built in, or any other two or three letters that do not name one of those in another way.</summary>
    public static bool TryParse(string? code, [NotNullWhen(true)] out Language? language)
    {
        language = null;
        if (code is null || code.Length is not (2 or 3)) return false;
        foreach (var letter in code)
        {
            if (letter is < 'a' or > 'z') return false;
        }

        foreach (var candidate in BuiltIn)
        {
            if (string.Equals(candidate.Code, code, StringComparison.Ordinal))
            {
                language = candidate;
                return true;
            }
        }

        // Norwegian is written in two languages, and ISO 639-2 has longer codes for what BCP 47 writes with two letters.
        if (code is "no" or "nor" or "nob" or "nno" or "swe" or "eng") return false;
        language = s_added.GetOrAdd(code, static added => new Language(added, added, BuiltIn.Count));
        return true;
    }

    /// <summary>The language with a code that is known to be one.</summary>
    /// <exception cref="ArgumentException">There is no such language.</exception>
    public static Language Parse(string code) =>
        TryParse(code, out var language) ? language : throw new ArgumentException($"No language has the code '{code}'.", nameof(code));

    /// <inheritdoc/>
    public bool Equals(Language? other) => ReferenceEquals(this, other);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => ReferenceEquals(this, obj);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        // The same in every process, unlike that of a string.
        var hash = 0;
        foreach (var letter in Code) hash = (hash * 31) + letter;
        return hash;
    }

    /// <inheritdoc/>
    public int CompareTo(Language? other) =>
        other is null ? 1 : Order != other.Order ? Order.CompareTo(other.Order) : string.CompareOrdinal(Code, other.Code);

    /// <summary>The code.</summary>
    public override string ToString() => Code;
}
