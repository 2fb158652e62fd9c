using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Styrdok.ModelGenerator.Model;
using Styrdok.ModelGenerator.Pipeline;

namespace Styrdok.ModelGenerator.Reading;

/// <summary>Walks from a document record to every record, enum and value type it is made of. Nothing of Roslyn is kept.</summary>
internal sealed class GraphReader
{
    private readonly Dictionary<string, RecordModel> _records = new(StringComparer.Ordinal);
    private readonly Dictionary<string, EnumModel> _enums = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ScalarModel> _scalars = new(StringComparer.Ordinal);
    private readonly List<DiagnosticInfo> _diagnostics = [];

    /// <summary>Reads the graph of one document record.</summary>
    public static ModelGraph Read(INamedTypeSymbol document)
    {
        var reader = new GraphReader();
        reader.Record(document);
        return new ModelGraph(
            document.ContainingAssembly.Name + ".Yaml",
            new(reader._records.Values), new(reader._enums.Values), new(reader._scalars.Values), new(reader._diagnostics));
    }

    private void Visit(ITypeSymbol type)
    {
        if (TypeReader.Innermost(type) is not { } named) return;
        if (named.TypeKind == TypeKind.Enum) Enum(named);
        else if (named.Find("YamlScalar") is { } scalar) Scalar(named, scalar);
        else if (TypeReader.Read(named) is { Kind: ValueKind.Record }) Record(named);
    }

    private void Record(INamedTypeSymbol symbol)
    {
        var full = Full(symbol);
        if (_records.ContainsKey(full)) return;
        var union = symbol.Find("YamlUnion");
        var role = union is not null ? RecordRole.Union : symbol.Find("YamlOneOf") is not null ? RecordRole.OneOf : RecordRole.Plain;
        var document = symbol.Find("YamlDocument");
        var properties = MemberReader.Properties(symbol).ToArray();
        var cases = role == RecordRole.Plain ? [] : Cases(symbol).ToArray();
        _records[full] = new RecordModel
        {
            FullName = full,
            Name = symbol.Name,
            Summary = Documentation.Summary(symbol),
            Role = role,
            UnionKey = union.Positional(0) as string,
            Cases = new(cases.Select(@case => new CaseModel(@case.Name, Full(@case), new(@case.Find("YamlCase").Values())))),
            Members = new(properties.Select(property => MemberReader.Read(property, symbol, _diagnostics)).OfType<MemberModel>()),
            Kinds = new(document.Values()),
            RecognisedBy = document.Named("RecognisedBy") as string,
        };
        foreach (var property in properties) Visit(property.Type);
        foreach (var @case in cases) Record(@case);
    }

    /// <summary>The cases of a union: the records derived from it in its own namespace, in the order of declaration.</summary>
    private static IEnumerable<INamedTypeSymbol> Cases(INamedTypeSymbol union) =>
        union.ContainingNamespace.GetTypeMembers()
            .Where(type => type.Find("YamlCase") is not null && Bases(type).Contains(union, SymbolEqualityComparer.Default))
            .OrderBy(type => type.Locations[0].SourceTree?.FilePath, StringComparer.Ordinal)
            .ThenBy(type => type.Locations[0].SourceSpan.Start);

    private static IEnumerable<INamedTypeSymbol> Bases(INamedTypeSymbol type)
    {
        for (var parent = type.BaseType; parent is not null; parent = parent.BaseType) yield return parent;
    }

    private void Enum(INamedTypeSymbol symbol) => _enums[Full(symbol)] = new EnumModel(
        Full(symbol), symbol.Name, Documentation.Summary(symbol),
        new(symbol.GetMembers().OfType<IFieldSymbol>().Where(field => field.HasConstantValue)
            .Select(field => new EnumValueModel(field.Name, MemberReader.Key(field), Documentation.Summary(field)))));

    private void Scalar(INamedTypeSymbol symbol, AttributeData scalar) => _scalars[Full(symbol)] = new ScalarModel(
        Full(symbol), symbol.Name, scalar.Positional(0) as string ?? string.Empty, scalar.Positional(1) as string ?? string.Empty, scalar.Named("MayBeNumber") is true);

    private static string Full(ISymbol symbol) => symbol.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat);
}
