using System.Linq;
using Microsoft.CodeAnalysis;
using Styrdok.ModelGenerator.Model;

namespace Styrdok.ModelGenerator.Reading;

/// <summary>Tells what a type is in YAML.</summary>
internal static class TypeReader
{
    /// <summary>The type without its question mark; null when it has no form in YAML.</summary>
    public static TypeModel? Read(ITypeSymbol type)
    {
        if (type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable) return Read(nullable.TypeArguments[0]);
        var full = type.WithNullableAnnotation(NullableAnnotation.NotAnnotated).ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat);
        TypeModel Of(ValueKind kind, TypeModel? element = null, string? name = null) => new(kind, full, name ?? type.Name, type.IsValueType, element);
        switch (type.SpecialType)
        {
            case SpecialType.System_String: return Of(ValueKind.String);
            case SpecialType.System_Boolean: return Of(ValueKind.Boolean);
            case SpecialType.System_Int32: return Of(ValueKind.Integer);
            case SpecialType.System_Decimal: return Of(ValueKind.Number);
        }

        if (type is not INamedTypeSymbol named) return null;
        if (named.TypeKind == TypeKind.Enum) return Of(ValueKind.Choice);
        if (named.Name == "LocalizedText") return Of(ValueKind.Text);
        if (named is { Name: "ValueList" or "ValueMap", TypeArguments.Length: 1 })
            return Read(named.TypeArguments[0]) is { } element ? Of(named.Name == "ValueList" ? ValueKind.List : ValueKind.Map, element) : null;
        if (named.Find("YamlScalar") is not null) return Of(ValueKind.Scalar);
        return named is { IsRecord: true, IsReferenceType: true } ? Of(ValueKind.Record) : null;
    }

    /// <summary>The symbol that a type is about once lists, maps and question marks are taken off.</summary>
    public static INamedTypeSymbol? Innermost(ITypeSymbol type) => type switch
    {
        INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable => Innermost(nullable.TypeArguments[0]),
        INamedTypeSymbol { Name: "ValueList" or "ValueMap", TypeArguments.Length: 1 } list => Innermost(list.TypeArguments.Single()),
        INamedTypeSymbol named => named,
        _ => null,
    };
}
