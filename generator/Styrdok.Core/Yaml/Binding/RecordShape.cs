using System;
using System.Collections.Generic;
using System.Linq;

namespace Styrdok.Core.Yaml.Binding;

/// <summary>A record of the model as the binder, rules and layout checks see it. Styrdok.ModelGenerator writes one for every record.</summary>
public sealed class RecordShape
{
    /// <summary>The name of the record in C#: <c>GoalIndicator</c>.</summary>
    public required string Name { get; init; }

    /// <summary>The name in words, for messages: <c>goal indicator</c>.</summary>
    public required string Words { get; init; }

    /// <summary>The words with an article: <c>a goal indicator</c>, <c>an area</c>.</summary>
    public string WithArticle => Article(Words);

    /// <summary>The values of <c>kind:</c> that a file of this record has; empty for records inside a file and for those told by a key.</summary>
    public IReadOnlyList<string> Kinds { get; init; } = [];

    /// <summary>The members in the order of declaration, those of the base record first. Of a union, those that all cases share.</summary>
    public required IReadOnlyList<MemberShape> Members { get; init; }

    /// <summary>The records that are cases of this one; empty unless it is a union.</summary>
    public IReadOnlyList<string> Cases { get; init; } = [];

    /// <summary>For a case of a union: keys that other cases have and this one lacks, each with the cases that have it.</summary>
    public IReadOnlyDictionary<string, string> KeysOfOtherCases { get; init; } = new Dictionary<string, string>();

    /// <summary>The keys, in order.</summary>
    public IReadOnlyCollection<string> Keys => _keys ??= Members.Select(member => member.Key).ToArray();

    /// <summary>The member that gives the record its id among its siblings, or null.</summary>
    public MemberShape? Identity => _identity ??= Members.FirstOrDefault(member => member.IsIdentity);

    private string[]? _keys;
    private MemberShape? _identity;

    /// <summary>The member with a key, or null.</summary>
    public MemberShape? Find(string key) => Members.FirstOrDefault(member => string.Equals(member.Key, key, StringComparison.Ordinal));

    internal static string Article(string words) => (words.Length > 0 && words[0] is 'a' or 'e' or 'i' or 'o' ? "an " : "a ") + words;
}
