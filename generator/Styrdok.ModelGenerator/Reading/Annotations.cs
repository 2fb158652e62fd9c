using System.Linq;
using Microsoft.CodeAnalysis;

namespace Styrdok.ModelGenerator.Reading;

/// <summary>Reads the attributes of Styrdok.Core.Annotations from symbols.</summary>
internal static class Annotations
{
    public const string Namespace = "Styrdok.Core.Annotations";

    public static AttributeData? Find(this ISymbol symbol, string name) => symbol.GetAttributes().FirstOrDefault(
        attribute => attribute.AttributeClass is { } type && type.Name == name + "Attribute" && type.ContainingNamespace.ToDisplayString() == Namespace);

    public static object? Named(this AttributeData? attribute, string name) =>
        attribute?.NamedArguments.FirstOrDefault(argument => argument.Key == name).Value.Value;

    public static object? Positional(this AttributeData? attribute, int index) =>
        attribute is not null && index < attribute.ConstructorArguments.Length && attribute.ConstructorArguments[index].Kind != TypedConstantKind.Array
            ? attribute.ConstructorArguments[index].Value
            : null;

    /// <summary>The values of a params argument.</summary>
    public static string[] Values(this AttributeData? attribute) =>
        attribute is { ConstructorArguments: { Length: > 0 } arguments } && arguments[0].Kind == TypedConstantKind.Array
            ? arguments[0].Values.Select(value => value.Value as string ?? string.Empty).ToArray()
            : [];

    /// <summary>The name of an enum argument's member.</summary>
    public static string? EnumName(this AttributeData? attribute, string? named, int index)
    {
        if (attribute is null) return null;
        var constant = named is not null
            ? attribute.NamedArguments.FirstOrDefault(argument => argument.Key == named).Value
            : index < attribute.ConstructorArguments.Length ? attribute.ConstructorArguments[index] : default;
        if (constant.Kind != TypedConstantKind.Enum) return null;
        return constant.Type!.GetMembers().OfType<IFieldSymbol>().FirstOrDefault(field => field.HasConstantValue && Equals(field.ConstantValue, constant.Value))?.Name;
    }
}
