using Styrdok.ModelGenerator.Pipeline;

namespace Styrdok.ModelGenerator.Model;

/// <summary>A property of a record.</summary>
internal sealed record MemberModel
{
    public required string Property { get; init; }

    public required string Key { get; init; }

    public required TypeModel Type { get; init; }

    public required bool IsRequired { get; init; }

    /// <summary>Whether the property has a question mark.</summary>
    public required bool IsNullable { get; init; }

    /// <summary>Whether the property has an initializer, which then holds where the key is missing.</summary>
    public required bool HasInitializer { get; init; }

    /// <summary>The initializer as YAML, where it is a literal or an enum member; for the schema's <c>default</c>.</summary>
    public string? DefaultJson { get; init; }

    public required string Summary { get; init; }

    public bool IsIdentity { get; init; }

    /// <summary>The key that stands in for a missing id.</summary>
    public string? IdentityOrElse { get; init; }

    public string? UnitStep { get; init; }

    /// <summary>The name of the TextForm; null for what is not translatable.</summary>
    public string? Form { get; init; }

    public bool InlineMap { get; init; }

    public string? Head { get; init; }

    /// <summary>The name of the RefTarget.</summary>
    public string? Refers { get; init; }

    public string? Pattern { get; init; }

    public string? PatternWords { get; init; }

    public int? Minimum { get; init; }

    public int? Maximum { get; init; }

    public bool IsShorthand { get; init; }

    /// <summary>Whether the unit id of the text is the path of its record.</summary>
    public bool IsWhole { get; init; }

    /// <summary>Whether one string may stand for a list of one.</summary>
    public bool IsOneOrMore { get; init; }

    /// <summary>Whether the member may stand empty, which is the same as leaving it out.</summary>
    public bool MayBeEmpty { get; init; }

    /// <summary>The name of the record whose keys the map may hold some of.</summary>
    public string? TokensOf { get; init; }

    public EquatableArray<string> Examples { get; init; }
}
