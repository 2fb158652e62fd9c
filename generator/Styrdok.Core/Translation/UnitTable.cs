using System;
using System.Collections;
using System.Collections.Generic;
using System.Linq;
using Styrdok.Core.Annotations;
using Styrdok.Core.Model;
using Styrdok.Core.Values;
using Styrdok.Core.Yaml;
using Styrdok.Core.Yaml.Binding;

namespace Styrdok.Core.Translation;

/// <summary>A translatable text of a model.</summary>
/// <param name="Id">The unit id: <c>goals/good-health/text</c>.</param>
/// <param name="Form">What Markdown it may hold.</param>
/// <param name="Text">The text in every language it exists in.</param>
public sealed record ModelUnit(string Id, TextForm Form, LocalizedText Text);

/// <summary>The translatable texts of a record of the model, in the order and with the ids that the binder gives them.</summary>
public static class UnitTable
{
    private static readonly Dictionary<string, RecordShape> s_shapes = ModelShapes.All.ToDictionary(shape => shape.Name, StringComparer.Ordinal);

    /// <summary>The units of a document, an organisation or another record that a file is read into.</summary>
    /// <exception cref="ArgumentException">The object is no record of the model.</exception>
    public static IReadOnlyList<ModelUnit> Of(object model)
    {
        var units = new List<ModelUnit>();
        Record(model, string.Empty, true, units);
        return units;
    }

    private static void Record(object record, string path, bool isRoot, List<ModelUnit> units)
    {
        if (!s_shapes.TryGetValue(record.GetType().Name, out var shape))
            throw new ArgumentException($"{record.GetType().Name} is no record of the model.", nameof(record));
        if (!isRoot && shape.Identity is { } identity) path = Join(path, Step(record, shape, identity));
        foreach (var member in shape.Members)
        {
            if (member.Get(record) is { } value) Value(value, member, member.Element ?? member.Kind, Join(path, member.UnitStep), units);
        }
    }

    private static void Value(object value, MemberShape member, MemberKind kind, string path, List<ModelUnit> units)
    {
        switch (kind)
        {
            case MemberKind.Text when value is LocalizedText text:
                units.Add(new ModelUnit(member.UnitId(path), member.Form ?? TextForm.Plain, text));
                break;
            case MemberKind.Record when member.Kind == MemberKind.List:
                foreach (var element in (IEnumerable)value) Record(element, path, false, units);
                break;
            case MemberKind.Record when member.Kind == MemberKind.Map && value is IKeyedValues map:
                foreach (var (key, element) in map.Entries) Record(element, Join(path, key), false, units);
                break;
            case MemberKind.Record when member.Kind == MemberKind.Record:
                Record(value, path, false, units);
                break;
        }
    }

    internal static string Step(object record, RecordShape shape, MemberShape identity)
    {
        var id = identity.Get(record) as string;
        if (id is null && identity.IdentityOrElse is { } other) id = shape.Find(other)?.Get(record) as string;
        return id is null ? "?" : RecordReader.Step(identity, id);
    }

    private static string Join(string path, string? step) => string.IsNullOrEmpty(step) ? path : path.Length == 0 ? step! : path + "/" + step;
}
