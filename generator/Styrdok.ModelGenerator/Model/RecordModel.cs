using System.Linq;
using Styrdok.ModelGenerator.Pipeline;

namespace Styrdok.ModelGenerator.Model;

/// <summary>How the cases of a record are told apart.</summary>
internal enum RecordRole
{
    /// <summary>It has no cases.</summary>
    Plain,

    /// <summary>By the value of a key.</summary>
    Union,

    /// <summary>By which key stands.</summary>
    OneOf,
}

/// <summary>A record of the model.</summary>
internal sealed record RecordModel
{
    public required string FullName { get; init; }

    public required string Name { get; init; }

    public required string Summary { get; init; }

    public RecordRole Role { get; init; }

    /// <summary>The key whose value names the case of a union.</summary>
    public string? UnionKey { get; init; }

    public EquatableArray<CaseModel> Cases { get; init; }

    public EquatableArray<MemberModel> Members { get; init; }

    /// <summary>The values of <c>kind:</c>; empty for records inside a file.</summary>
    public EquatableArray<string> Kinds { get; init; }

    public string? RecognisedBy { get; init; }

    /// <summary>For a case: keys of other cases of its union, each with those cases in words. Filled when the graph is joined.</summary>
    public EquatableArray<KeyElsewhere> KeysElsewhere { get; init; }

    /// <summary>For a case of a union: the key and the values that name it. Filled when the graph is joined.</summary>
    public string? CaseKey { get; init; }

    public EquatableArray<string> CaseValues { get; init; }

    public bool IsDocument => Kinds.Count > 0 || RecognisedBy is not null;

    /// <summary>The name in words: <c>goal indicator</c>.</summary>
    public string Words => string.Concat(Name.Select((c, i) => char.IsUpper(c) ? (i == 0 ? string.Empty : " ") + char.ToLowerInvariant(c) : c.ToString()));
}

/// <summary>A case of a union.</summary>
/// <param name="Record">The name of its record.</param>
/// <param name="FullName">The record as C# that can stand anywhere.</param>
/// <param name="Values">The values of the key, or the one key, that tell it.</param>
internal sealed record CaseModel(string Record, string FullName, EquatableArray<string> Values);

/// <summary>A key that other cases have.</summary>
/// <param name="Key">The key.</param>
/// <param name="Where">The cases in words.</param>
internal sealed record KeyElsewhere(string Key, string Where);

/// <summary>An enum of the model.</summary>
internal sealed record EnumModel(string FullName, string Name, string Summary, EquatableArray<EnumValueModel> Values);

/// <summary>A value of an enum.</summary>
internal sealed record EnumValueModel(string Name, string Word, string Summary);

/// <summary>A value type that is written as one word.</summary>
internal sealed record ScalarModel(string FullName, string Name, string Pattern, string Words, bool MayBeNumber);
