using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using Styrdok.Core.Annotations;
using Styrdok.Core.Values;

namespace Styrdok.Core.Yaml.Binding;

/// <summary>What stands under a key.</summary>
public enum MemberKind
{
    /// <summary>A string that is no text for a reader.</summary>
    String,

    /// <summary>A text for a reader, in languages.</summary>
    Text,

    /// <summary>True or false.</summary>
    Boolean,

    /// <summary>A whole number.</summary>
    Integer,

    /// <summary>A decimal number.</summary>
    Number,

    /// <summary>A word out of several.</summary>
    Choice,

    /// <summary>A value written as one word: a date, a language, a colour.</summary>
    Scalar,

    /// <summary>A record.</summary>
    Record,

    /// <summary>A list of <see cref="MemberShape.Element"/>.</summary>
    List,

    /// <summary>A map from keys to <see cref="MemberShape.Element"/>.</summary>
    Map,
}

/// <summary>A property of a record with everything that its annotations say.</summary>
public sealed class MemberShape
{
    // A pattern is meant for ids and addresses; what is longer is refused before a hostile text can make the expression slow.
    private const int LongestMatched = 2000;

    private Regex? _regex;

    /// <summary>The member that stands for the file itself.</summary>
    internal static MemberShape Root { get; } = new() { Key = string.Empty, Property = string.Empty, Kind = MemberKind.Record, Type = string.Empty };

    /// <summary>The key in YAML.</summary>
    public required string Key { get; init; }

    /// <summary>The name of the property in C#.</summary>
    public required string Property { get; init; }

    /// <summary>What stands under the key.</summary>
    public required MemberKind Kind { get; init; }

    /// <summary>For a list or map: what its elements are.</summary>
    public MemberKind? Element { get; init; }

    /// <summary>The C# name of the record, enum or value type, of the elements where it is a list or map: <c>Goal</c>.</summary>
    public required string Type { get; init; }

    /// <summary>Whether the key must stand.</summary>
    public bool Required { get; init; }

    /// <summary>Whether the member gives the record its id among its siblings.</summary>
    public bool IsIdentity { get; init; }

    /// <summary>The key whose value stands in for a missing id.</summary>
    public string? IdentityOrElse { get; init; }

    /// <summary>The reserved first step of the unit ids below this member.</summary>
    public string? UnitStep { get; init; }

    /// <summary>For a translatable text: what Markdown it may hold; else null.</summary>
    public TextForm? Form { get; init; }

    /// <summary>Whether a map of languages may stand in the file itself.</summary>
    public bool InlineMap { get; init; }

    /// <summary>The step before the key in the unit id: <c>document</c>, <c>metadata</c>.</summary>
    public string? Head { get; init; }

    /// <summary>What the value names, or null.</summary>
    public RefTarget? Refers { get; init; }

    /// <summary>The pattern of the value, of each element, or of each key of a map.</summary>
    public string? Pattern { get; init; }

    /// <summary>What the pattern asks for, in words.</summary>
    public string? PatternWords { get; init; }

    /// <summary>The least number, or the least count of elements.</summary>
    public int Minimum { get; init; } = int.MinValue;

    /// <summary>The greatest number, or the greatest count of elements.</summary>
    public int Maximum { get; init; } = int.MaxValue;

    /// <summary>Whether a lone value may stand for the whole record and is read into this member.</summary>
    public bool IsShorthand { get; init; }

    /// <summary>Reads the member from a record of its type.</summary>
    public Func<object, object?> Get { get; init; } = static _ => null;

    /// <summary>
    /// A copy of a record with another value of the member: a text, a record, a sequence of elements (<see cref="object"/>), or for a map a sequence of pairs. Null
    /// for members of which nothing can be changed alone.
    /// </summary>
    public Func<object, object, object>? With { get; init; }

    /// <summary>Whether the unit id of the text is the path of its record.</summary>
    public bool IsWhole { get; init; }

    /// <summary>Whether one string may stand for a list of one.</summary>
    public bool IsOneOrMore { get; init; }

    /// <summary>Whether the member may stand empty, which is the same as leaving it out.</summary>
    public bool MayBeEmpty { get; init; }

    /// <summary>The id of the unit that the member is, below the path of its record.</summary>
    internal string UnitId(string path) => IsWhole ? path : BindPlace.Join(BindPlace.Join(path, Head), Key);

    /// <summary>A list of elements that are known by their base type alone.</summary>
    public static ValueList<T> ListOf<T>(object elements) => ((IEnumerable<object>)elements).Cast<T>().ToValueList();

    /// <summary>A map of values that are known by their base type alone.</summary>
    public static ValueMap<T> MapOf<T>(object entries) =>
        new(((IEnumerable<KeyValuePair<string, object>>)entries).Select(entry => new KeyValuePair<string, T>(entry.Key, (T)entry.Value)));

    /// <summary>Whether a value has the form the pattern asks for; true without a pattern.</summary>
    public bool Matches(string value)
    {
        if (Pattern is null) return true;
        if (value.Length > LongestMatched) return false;
        _regex ??= new Regex("^(?:" + Pattern + ")\\z", RegexOptions.CultureInvariant);
        return _regex.IsMatch(value);
    }
}
