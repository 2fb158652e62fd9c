using System;
using System.Collections.Generic;
using System.Linq;
using Styrdok.ModelGenerator.Model;
using Styrdok.ModelGenerator.Pipeline;
using Styrdok.ModelGenerator.Reading;

namespace Styrdok.ModelGenerator.Emit.Templates;

/// <summary>Writes the shapes that templates are checked and rendered against: names, kinds and getters, without reflection at run time.</summary>
internal static class TemplateShapeEmitter
{
    /// <summary>Puts the records in order of name and tells the abstract ones their cases.</summary>
    public static EquatableArray<TemplateModel> Join(IEnumerable<TemplateModel> models)
    {
        var sorted = models.OrderBy(model => model.Name, StringComparer.Ordinal).ToArray();
        return new(sorted.Select(model => model with
        {
            Cases = new(sorted.Where(other => !other.IsAbstract && other.Bases.Contains(model.Name)).Select(other => other.Name)),
        }));
    }

    public static IEnumerable<(string File, string Source)> Emit(EquatableArray<TemplateModel> models)
    {
        if (models.Count == 0) yield break;
        foreach (var model in models) yield return ($"TemplateShapes.{model.Name}.g.cs", Shape(model));
        yield return ("TemplateShapes.g.cs", Index(models));
    }

    private static string Index(EquatableArray<TemplateModel> models)
    {
        var writer = new SourceWriter(models[0].Namespace, "System", "System.Collections.Generic", "Styrdok.Core.Templates");
        writer.Summary("The shapes of the document tree's records. Written from the records by Styrdok.ModelGenerator.");
        using (writer.Block("public static partial class TemplateShapes"))
        {
            writer.Summary("Every shape, by name.");
            writer.Line("public static IReadOnlyList<TemplateShape> All => Shapes.List;").Line();
            writer.Summary("The shape with a name, or null.");
            writer.Line("public static TemplateShape? Find(string name) => Shapes.ByName.TryGetValue(name, out var shape) ? shape : null;").Line();
            writer.Summary("The shape of a record by its own type, or null for a type that is no part of the document tree.");
            writer.Line("public static TemplateShape? Of(Type type) => Shapes.ByType.TryGetValue(type, out var shape) ? shape : null;").Line();
            writer.Line("// A class of its own: static fields of one class over several files have no order.");
            using (writer.Block("private static class Shapes"))
            {
                using (writer.Block("public static readonly TemplateShape[] List =", ";"))
                {
                    foreach (var model in models) writer.Line($"{model.Name},");
                }

                writer.Line().Line("public static readonly Dictionary<string, TemplateShape> ByName = new(StringComparer.Ordinal);").Line();
                writer.Line("public static readonly Dictionary<Type, TemplateShape> ByType = new();").Line();
                using (writer.Block("static Shapes()"))
                using (writer.Block("foreach (var shape in List)"))
                    writer.Line("ByName.Add(shape.Name, shape);").Line("ByType.Add(shape.Type, shape);");
            }
        }

        return writer.ToString();
    }

    private static string Shape(TemplateModel model)
    {
        var writer = new SourceWriter(model.Namespace, "Styrdok.Core.Templates");
        using (writer.Block("public static partial class TemplateShapes"))
        {
            writer.Summary(model.Summary.Length > 0 ? model.Summary : $"The shape of {model.Name}.");
            using (writer.Block($"public static TemplateShape {model.Name} {{ get; }} = new()", ";"))
            {
                writer.Line($"Name = {SourceWriter.Literal(model.Name)},");
                writer.Line($"Summary = {SourceWriter.Literal(model.Summary)},");
                writer.Line($"Type = typeof({model.FullName}),");
                if (model.Bases.Count > 0) writer.Line($"Base = {SourceWriter.Literal(model.Bases[0])},");
                if (model.Cases.Count > 0) writer.Line($"Cases = [{string.Join(", ", model.Cases.Select(SourceWriter.Literal))}],");
                using (writer.Block("Members = new TemplateMember[]", ","))
                {
                    foreach (var member in model.Members) writer.Line($"new() {{ {string.Join(", ", Parts(model, member))} }},");
                }
            }
        }

        return writer.ToString();
    }

    private static IEnumerable<string> Parts(TemplateModel model, TemplateMemberModel member)
    {
        yield return $"Name = {SourceWriter.Literal(Names.Camel(member.Property))}";
        yield return $"Summary = {SourceWriter.Literal(member.Summary)}";
        yield return $"Kind = TemplateMemberKind.{member.Kind}";
        if (member.Element is not null) yield return $"Element = TemplateMemberKind.{member.Element}";
        yield return $"Type = {SourceWriter.Literal(member.Type)}";
        if (member.IsNullable) yield return "IsNullable = true";
        if (member.Words.Count > 0) yield return $"Words = [{string.Join(", ", member.Words.Select(word => SourceWriter.Literal(Names.Kebab(word))))}]";
        yield return $"Get = static record => {Read($"(({model.FullName})record).{member.Property}", member)}";
    }

    /// <summary>A word is read as its kebab-case string; a value without a name, which only a cast can make, as null.</summary>
    private static string Read(string access, TemplateMemberModel member)
    {
        if (member.EnumType is null) return access;
        var arms = member.Words.Select(word => $"{member.EnumType}.{word} => {SourceWriter.Literal(Names.Kebab(word))}");
        return $"{access} switch {{ {string.Join(", ", arms)}, _ => null }}";
    }
}
