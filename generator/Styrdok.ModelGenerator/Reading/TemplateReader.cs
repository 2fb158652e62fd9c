using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Styrdok.ModelGenerator.Model;

namespace Styrdok.ModelGenerator.Reading;

/// <summary>Reads the records of the document tree: everything public that can be read, computed members too.</summary>
internal static class TemplateReader
{
    public static TemplateModel Read(INamedTypeSymbol record) => new(
        record.ContainingAssembly.Name + ".Templates",
        record.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat),
        record.Name,
        Documentation.Summary(record),
        record.IsAbstract,
        new(Bases(record).Select(parent => parent.Name)),
        new(Properties(record).Select(Member)));

    private static IEnumerable<INamedTypeSymbol> Bases(INamedTypeSymbol record)
    {
        for (var parent = record.BaseType; parent is { SpecialType: SpecialType.None }; parent = parent.BaseType) yield return parent;
    }

    private static IEnumerable<IPropertySymbol> Properties(INamedTypeSymbol record) =>
        Bases(record).Reverse().Concat([record])
            .SelectMany(type => type.GetMembers().OfType<IPropertySymbol>())
            .Where(property => property is { IsStatic: false, IsIndexer: false, DeclaredAccessibility: Accessibility.Public, GetMethod: not null })
            .GroupBy(property => property.Name).Select(group => group.Last());

    private static TemplateMemberModel Member(IPropertySymbol property)
    {
        var kind = Kind(property.Type);
        var element = kind == "List" ? Element(property.Type) : null;
        var innermost = element ?? Bare(property.Type);
        var isNullable = property.Type.NullableAnnotation == NullableAnnotation.Annotated;
        var words = kind == "Word" ? innermost.GetMembers().OfType<IFieldSymbol>().Where(field => field.HasConstantValue).Select(field => field.Name) : [];
        return new TemplateMemberModel(
            property.Name, Summary(property), kind, element is null ? null : Kind(element), innermost.Name,
            kind == "Word" ? innermost.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat) : null, isNullable, new(words));
    }

    /// <summary>The documentation of the property; of a record's parameter the property itself has none, and an override inherits it.</summary>
    private static string Summary(IPropertySymbol property)
    {
        var own = Documentation.Summary(property);
        if (own.Length > 0) return own;
        return property.OverriddenProperty is { } overridden ? Summary(overridden) : Documentation.Parameter(property.ContainingType, property.Name);
    }

    private static string Kind(ITypeSymbol type)
    {
        type = Bare(type);
        if (type.TypeKind == TypeKind.Enum) return "Word";
        if (Element(type) is not null) return "List";
        if (type.Find("TemplateModel") is not null) return "Record";
        if (type.Find("YamlScalar") is not null) return "Scalar";
        return type.SpecialType switch
        {
            SpecialType.System_String => "Text",
            SpecialType.System_Boolean => "Flag",
            SpecialType.System_Byte or SpecialType.System_Int32 or SpecialType.System_Int64 or SpecialType.System_Double or SpecialType.System_Decimal => "Number",
            _ => "Opaque",
        };
    }

    private static ITypeSymbol Bare(ITypeSymbol type) =>
        type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable ? nullable.TypeArguments[0] : type;

    private static ITypeSymbol? Element(ITypeSymbol type) => type is INamedTypeSymbol { Name: "ValueList", TypeArguments.Length: 1 } list ? Bare(list.TypeArguments[0]) : null;
}
