using System;
using System.Collections.Generic;
using System.Linq;

namespace Styrdok.Core.Templates;

/// <summary>A record of the document tree as templates see it. Styrdok.ModelGenerator writes one for every record marked <c>[TemplateModel]</c>.</summary>
public sealed class TemplateShape
{
    /// <summary>The name of the record in C#: <c>SectionBlock</c>.</summary>
    public required string Name { get; init; }

    /// <summary>What the record is, in a sentence or two.</summary>
    public required string Summary { get; init; }

    /// <summary>The record's own type.</summary>
    public required Type Type { get; init; }

    /// <summary>The name of the record it derives from (<c>Block</c>), or null.</summary>
    public string? Base { get; init; }

    /// <summary>For an abstract record: the concrete records that may stand where it is asked for, by name; else empty.</summary>
    public IReadOnlyList<string> Cases { get; init; } = [];

    /// <summary>The members, inherited ones first.</summary>
    public required IReadOnlyList<TemplateMember> Members { get; init; }

    /// <summary>The member with a name, or null.</summary>
    public TemplateMember? Find(string name) => Members.FirstOrDefault(member => string.Equals(member.Name, name, StringComparison.Ordinal));
}

/// <summary>A member that a template can name.</summary>
public sealed class TemplateMember
{
    /// <summary>The name in templates: <c>isOrdered</c>.</summary>
    public required string Name { get; init; }

    /// <summary>What it is, in a sentence.</summary>
    public required string Summary { get; init; }

    /// <summary>What it holds.</summary>
    public required TemplateMemberKind Kind { get; init; }

    /// <summary>For a list: what its elements are.</summary>
    public TemplateMemberKind? Element { get; init; }

    /// <summary>The C# name of its type, of its elements where it is a list: <c>TextUnit</c>.</summary>
    public required string Type { get; init; }

    /// <summary>Whether it may be missing.</summary>
    public bool IsNullable { get; init; }

    /// <summary>For a word: the words it may be, in kebab-case; else empty.</summary>
    public IReadOnlyList<string> Words { get; init; } = [];

    /// <summary>Reads the member from a record of its type. A word comes as its kebab-case string, a list as a sequence, everything else as it is.</summary>
    public required Func<object, object?> Get { get; init; }
}

/// <summary>What a member of the document tree holds.</summary>
public enum TemplateMemberKind
{
    /// <summary>A string, printed escaped.</summary>
    Text,

    /// <summary>True or false.</summary>
    Flag,

    /// <summary>A number.</summary>
    Number,

    /// <summary>A word out of several: an enum in kebab-case.</summary>
    Word,

    /// <summary>A value that is printed as one word: a language, a date.</summary>
    Scalar,

    /// <summary>A record with members of its own.</summary>
    Record,

    /// <summary>A list.</summary>
    List,

    /// <summary>Something that only a helper can read: the labels.</summary>
    Opaque,
}
