using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Styrdok.ModelGenerator.Model;

namespace Styrdok.ModelGenerator.Emit;

/// <summary>Writes the shapes: what the binder, the rules and the layout checks know of each record.</summary>
internal static class ShapeEmitter
{
    public static string EmitIndex(ModelGraph graph)
    {
        var writer = new SourceWriter(graph.Namespace, "System.Collections.Generic", "Styrdok.Core.Yaml.Binding");
        writer.Summary("The shapes of the model's records. Written from the records by Styrdok.ModelGenerator.");
        using (writer.Block("public static partial class ModelShapes"))
        {
            writer.Summary("Every shape, by the name of its record.");
            writer.Line("public static IReadOnlyList<RecordShape> All => Index.All;").Line();
            writer.Line("// A class of its own: static fields of one class over several files have no order.");
            using (writer.Block("private static class Index"))
            using (writer.Block("public static readonly RecordShape[] All =", ";"))
            {
                foreach (var record in graph.Records) writer.Line($"{record.Name},");
            }
        }

        return writer.ToString();
    }

    public static string Emit(string @namespace, RecordModel record)
    {
        var writer = new SourceWriter(@namespace, "System.Collections.Generic", "Styrdok.Core.Annotations", "Styrdok.Core.Yaml.Binding");
        using (writer.Block("public static partial class ModelShapes"))
        {
            writer.Summary(record.Summary.Length > 0 ? record.Summary : $"The shape of {record.Name}.");
            using (writer.Block($"public static RecordShape {record.Name} {{ get; }} = new()", ";"))
            {
                writer.Line($"Name = {SourceWriter.Literal(record.Name)},");
                writer.Line($"Words = {SourceWriter.Literal(record.Words)},");
                if (record.Kinds.Count > 0) writer.Line($"Kinds = [{string.Join(", ", record.Kinds.Select(SourceWriter.Literal))}],");
                if (record.Cases.Count > 0) writer.Line($"Cases = [{string.Join(", ", record.Cases.Select(@case => SourceWriter.Literal(@case.Record)))}],");
                Elsewhere(writer, record);
                using (writer.Block("Members = new MemberShape[]", ","))
                {
                    foreach (var member in record.Members) writer.Line($"new() {{ {string.Join(", ", Parts(record, member))} }},");
                }
            }
        }

        return writer.ToString();
    }

    private static void Elsewhere(SourceWriter writer, RecordModel record)
    {
        if (record.KeysElsewhere.Count == 0) return;
        using (writer.Block("KeysOfOtherCases = new Dictionary<string, string>", ","))
        {
            foreach (var key in record.KeysElsewhere) writer.Line($"[{SourceWriter.Literal(key.Key)}] = {SourceWriter.Literal(key.Where)},");
        }
    }

    /// <summary>What an overlay can change, as an expression over <c>value</c>: texts, records, and lists of them or of strings; null for the rest.</summary>
    private static string? Value(TypeModel type) => type switch
    {
        { Kind: ValueKind.Text or ValueKind.Record } => $"({type.FullName})value",
        { Kind: ValueKind.List, Element: { Kind: ValueKind.Record or ValueKind.String } element } => $"MemberShape.ListOf<{element.FullName}>(value)",
        { Kind: ValueKind.Map, Element: { Kind: ValueKind.Record } element } => $"MemberShape.MapOf<{element.FullName}>(value)",
        _ => null,
    };

    private static IEnumerable<string> Parts(RecordModel record, MemberModel member)
    {
        yield return $"Key = {SourceWriter.Literal(member.Key)}";
        yield return $"Property = {SourceWriter.Literal(member.Property)}";
        yield return $"Kind = MemberKind.{member.Type.Kind}";
        if (member.Type.Element is { } element) yield return $"Element = MemberKind.{element.Kind}";
        yield return $"Type = {SourceWriter.Literal(member.Type.Innermost.Name)}";
        if (member.IsRequired) yield return "Required = true";
        if (member.IsIdentity) yield return "IsIdentity = true";
        if (member.IdentityOrElse is not null) yield return $"IdentityOrElse = {SourceWriter.Literal(member.IdentityOrElse)}";
        if (member.UnitStep is not null) yield return $"UnitStep = {SourceWriter.Literal(member.UnitStep)}";
        if (member.Form is not null) yield return $"Form = TextForm.{member.Form}";
        if (member.InlineMap) yield return "InlineMap = true";
        if (member.Head is not null) yield return $"Head = {SourceWriter.Literal(member.Head)}";
        if (member.Refers is not null) yield return $"Refers = RefTarget.{member.Refers}";
        if (member.Pattern is not null) yield return $"Pattern = {SourceWriter.Literal(member.Pattern)}, PatternWords = {SourceWriter.Literal(member.PatternWords)}";
        if (member.Minimum is { } minimum) yield return $"Minimum = {minimum.ToString(CultureInfo.InvariantCulture)}";
        if (member.Maximum is { } maximum) yield return $"Maximum = {maximum.ToString(CultureInfo.InvariantCulture)}";
        if (member.IsShorthand) yield return "IsShorthand = true";
        if (member.IsWhole) yield return "IsWhole = true";
        if (member.IsOneOrMore) yield return "IsOneOrMore = true";
        if (member.MayBeEmpty) yield return "MayBeEmpty = true";
        yield return $"Get = static record => (({record.FullName})record).{member.Property}";
        if (Value(member.Type) is { } value) yield return $"With = static (record, value) => (({record.FullName})record) with {{ {member.Property} = {value} }}";
    }
}
