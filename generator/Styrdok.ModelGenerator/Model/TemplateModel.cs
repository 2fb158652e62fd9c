using Styrdok.ModelGenerator.Pipeline;

namespace Styrdok.ModelGenerator.Model;

/// <summary>A record marked <c>[TemplateModel]</c>.</summary>
internal sealed record TemplateModel(
    string Namespace, string FullName, string Name, string Summary, bool IsAbstract, EquatableArray<string> Bases, EquatableArray<TemplateMemberModel> Members)
{
    /// <summary>The concrete records that derive from this one; filled when all are known.</summary>
    public EquatableArray<string> Cases { get; init; }
}

/// <summary>A member that a template can name.</summary>
/// <param name="Property">The property.</param>
/// <param name="Summary">Its documentation.</param>
/// <param name="Kind">The name of the TemplateMemberKind.</param>
/// <param name="Element">The TemplateMemberKind of a list's elements, or null.</param>
/// <param name="Type">The simple name of the type, or of the elements.</param>
/// <param name="EnumType">The full name of the enum of a word, or null.</param>
/// <param name="IsNullable">Whether it may be missing.</param>
/// <param name="Words">The values of the enum.</param>
internal sealed record TemplateMemberModel(
    string Property, string Summary, string Kind, string? Element, string Type, string? EnumType, bool IsNullable, EquatableArray<string> Words);
