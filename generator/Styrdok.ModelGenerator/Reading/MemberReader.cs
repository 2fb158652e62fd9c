using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Styrdok.ModelGenerator.Model;
using Styrdok.ModelGenerator.Pipeline;

namespace Styrdok.ModelGenerator.Reading;

/// <summary>Reads the properties of a record with their annotations.</summary>
internal static class MemberReader
{
    /// <summary>The properties that take part, those of base records first.</summary>
    public static IEnumerable<IPropertySymbol> Properties(INamedTypeSymbol record)
    {
        var inherited = record.BaseType is { SpecialType: not SpecialType.System_Object } parent ? Properties(parent) : [];
        var own = record.GetMembers().OfType<IPropertySymbol>().Where(property =>
            property is { IsStatic: false, IsIndexer: false, DeclaredAccessibility: Accessibility.Public, SetMethod: not null } && property.Find("NotInYaml") is null);
        return inherited.Concat(own);
    }

    /// <summary>Reads a property; null after adding a diagnostic.</summary>
    public static MemberModel? Read(IPropertySymbol property, INamedTypeSymbol record, List<DiagnosticInfo> diagnostics)
    {
        var type = TypeReader.Read(property.Type);
        if (type is null)
        {
            diagnostics.Add(Diagnostic("SMG001", property, property.Type.ToDisplayString()));
            return null;
        }

        var translatable = property.Find("Translatable");
        if (type.Innermost.Kind == ValueKind.Text && type.Kind != ValueKind.Text) diagnostics.Add(Diagnostic("SMG002", property));
        if (type.Kind == ValueKind.Text && translatable is null) diagnostics.Add(Diagnostic("SMG003", property));
        var range = property.Find("YamlRange");
        var maximum = range.Positional(1) as int?;
        var orElse = property.Find("Identity").Named("OrElse") as string;
        var initializer = Initializer(property);
        return new MemberModel
        {
            Property = property.Name,
            Key = Key(property),
            Type = type,
            IsRequired = property.IsRequired && !IsOptionalIn(record, property),
            IsNullable = property.Type.NullableAnnotation == NullableAnnotation.Annotated,
            HasInitializer = initializer is not null,
            DefaultJson = Json(initializer),
            Summary = Documentation.Summary(property),
            IsIdentity = property.Find("Identity") is not null,
            IdentityOrElse = orElse is null ? null : Properties(record).Where(other => other.Name == orElse).Select(Key).FirstOrDefault(),
            UnitStep = property.Find("UnitStep").Positional(0) as string,
            Form = translatable is null ? null : translatable.EnumName("Form", -1) ?? "Inline",
            InlineMap = translatable.Named("InlineMap") is true,
            Head = translatable.Named("Head") as string,
            IsWhole = translatable.Named("IsWhole") is true,
            IsOneOrMore = property.Find("YamlOneOrMore") is not null,
            MayBeEmpty = property.Find("YamlMayBeEmpty") is not null,
            TokensOf = (property.Find("YamlTokens").Positional(0) as INamedTypeSymbol)?.Name,
            Refers = property.Find("Refers").EnumName(null, 0),
            Pattern = property.Find("YamlPattern").Positional(0) as string,
            PatternWords = property.Find("YamlPattern").Positional(1) as string,
            Minimum = range.Positional(0) as int?,
            Maximum = maximum == int.MaxValue ? null : maximum,
            IsShorthand = property.Find("YamlShorthand") is not null,
            Examples = new(property.GetAttributes().Where(data => data.AttributeClass?.Name == "YamlExampleAttribute").Select(data => data.Positional(0) as string ?? string.Empty)),
        };
    }

    private static bool IsOptionalIn(INamedTypeSymbol record, IPropertySymbol property) =>
        record.GetAttributes().Any(data => data.AttributeClass?.Name == "YamlOptionalAttribute" && data.Positional(0) as string == property.Name);

    /// <summary>The key of a property or the word of an enum's value.</summary>
    public static string Key(ISymbol symbol) => symbol.Find("YamlKey").Positional(0) as string ?? Names.Snake(symbol.Name);

    private static ExpressionSyntax? Initializer(IPropertySymbol property) =>
        property.DeclaringSyntaxReferences.Select(reference => reference.GetSyntax()).OfType<PropertyDeclarationSyntax>().FirstOrDefault()?.Initializer?.Value;

    /// <summary>The initializer as JSON where it is a plain literal or a member of an enum.</summary>
    private static string? Json(ExpressionSyntax? initializer) => initializer switch
    {
        LiteralExpressionSyntax { RawKind: (int)SyntaxKind.TrueLiteralExpression } => "true",
        LiteralExpressionSyntax { RawKind: (int)SyntaxKind.FalseLiteralExpression } => "false",
        LiteralExpressionSyntax { RawKind: (int)SyntaxKind.NumericLiteralExpression } number => number.Token.ValueText,
        MemberAccessExpressionSyntax member => "\"" + Names.Snake(member.Name.Identifier.ValueText) + "\"",
        _ => null,
    };

    private static DiagnosticInfo Diagnostic(string id, IPropertySymbol property, params string[] arguments)
    {
        var location = property.Locations[0];
        return new DiagnosticInfo(
            id, location.SourceTree?.FilePath ?? string.Empty, location.SourceSpan, location.GetLineSpan().Span, new(new[] { property.Name }.Concat(arguments)));
    }
}
