using System;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using Styrdok.Core.Annotations;

namespace Styrdok.Core.Values;

/// <summary>A language that documents are written in, by its BCP 47 code.</summary>
[YamlScalar(YamlPatternAttribute.LanguageCode, YamlPatternAttribute.LanguageCodeWords)]
public sealed class Language : IEquatable<Language>, IComparable<Language>
{
    private Language(string code, string tag, string ownName, int order)
    {
        Code = code;
        Tag = tag;
        OwnName = ownName;
        Order = order;
    }

    /// <summary>Norwegian Bokmål.</summary>
    public static Language Nb { get; } = new("nb", "nb-NO", "Norsk bokmål", 0);

    /// <summary>Norwegian Nynorsk.</summary>
    public static Language Nn { get; } = new("nn", "nn-NO", "Norsk nynorsk", 1);

    /// <summary>Swedish.</summary>
    public static Language Sv { get; } = new("sv", "sv-SE", "Svenska", 2);

    /// <summary>English.</summary>
    public static Language En { get; } = new("en", "en-GB", "English", 3);

    /// <summary>Every language, in the order in which they are listed for readers.</summary>
    public static IReadOnlyList<Language> All { get; } = [Nb, Nn, Sv, En];

    /// <summary>The code used in YAML, file names and <c>lang</c> attributes: <c>nb</c>.</summary>
    public string Code { get; }

    /// <summary>The tag with region, as PDF wants it (ISO 32000-1, 14.9.2): <c>nb-NO</c>.</summary>
    public string Tag { get; }

    /// <summary>What the language calls itself: <c>Norsk bokmål</c>.</summary>
    public string OwnName { get; }

    private int Order { get; }

    /// <summary>Finds a language by its code, exactly as written in YAML.</summary>
    public static bool TryParse(string? code, [NotNullWhen(true)] out Language? language)
    {
        foreach (var candidate in All)
        {
            if (string.Equals(candidate.Code, code, StringComparison.Ordinal))
            {
                language = candidate;
                return true;
            }
        }

        language = null;
        return false;
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
    public override int GetHashCode() => Order;

    /// <inheritdoc/>
    public int CompareTo(Language? other) => other is null ? 1 : Order.CompareTo(other.Order);

    /// <summary>The code.</summary>
    public override string ToString() => Code;
}
