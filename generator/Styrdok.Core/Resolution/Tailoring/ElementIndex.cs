using System;
using System.Collections;
using System.Collections.Generic;
using System.Linq;
using Styrdok.Core.Translation;
using Styrdok.Core.Values;
using Styrdok.Core.Yaml;
using Styrdok.Core.Yaml.Binding;

namespace Styrdok.Core.Resolution.Tailoring;

/// <summary>An element of a document: a record that stands in a list and has an id there.</summary>
/// <param name="Path">The ids from the section down: <c>responsibilities/manager</c>.</param>
/// <param name="Record">The record.</param>
/// <param name="Owner">The path of the element around it; empty for a section.</param>
/// <param name="List">The list that it stands in.</param>
/// <param name="Siblings">How many elements the list has.</param>
internal sealed record Element(string Path, object Record, string Owner, MemberShape List, int Siblings);

/// <summary>The elements and units of a document by their paths.</summary>
internal sealed class ElementIndex
{
    private static readonly Dictionary<string, RecordShape> s_shapes = ModelShapes.All.ToDictionary(shape => shape.Name, StringComparer.Ordinal);

    private readonly Dictionary<string, Element> _elements = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ModelUnit> _units = new(StringComparer.Ordinal);

    /// <summary>Walks a document.</summary>
    public ElementIndex(object document)
    {
        foreach (var unit in UnitTable.Of(document))
        {
            if (!_units.ContainsKey(unit.Id)) _units.Add(unit.Id, unit);
        }

        Root = document;
        Walk(document, string.Empty, string.Empty);
    }

    /// <summary>The document.</summary>
    public object Root { get; }

    /// <summary>The elements by path; of two with one path, which a rule reports, the first.</summary>
    public IReadOnlyDictionary<string, Element> Elements => _elements;

    /// <summary>The units by id.</summary>
    public IReadOnlyDictionary<string, ModelUnit> Units => _units;

    /// <summary>The elements and units that can be named, for suggestions.</summary>
    public IEnumerable<string> Paths => _elements.Keys.Concat(_units.Keys);

    /// <summary>What records of a type are called.</summary>
    public static string WordsOf(string type) => s_shapes[type].Words;

    /// <summary>The shape of a record.</summary>
    public static RecordShape ShapeOf(object record) => s_shapes[record.GetType().Name];

    /// <summary>The way of an element below the path of its list.</summary>
    public static string PathOf(object record, RecordShape shape, string path) =>
        shape.Identity is { } identity ? BindPlace.Join(path, UnitTable.Step(record, shape, identity)) : path;

    /// <summary>The list of an element, or of the document for an empty path, that takes records of a type: its own, or one of a record that is part of it.</summary>
    public MemberShape? ListFor(string path, string type) =>
        path.Length == 0 ? ListFor(Root, type) : _elements.TryGetValue(path, out var element) ? ListFor(element.Record, type) : null;

    /// <summary>The same in a record.</summary>
    public static MemberShape? ListFor(object record, string type)
    {
        var shape = ShapeOf(record);
        return shape.Members.FirstOrDefault(member => IsListOf(member, type))
            ?? shape.Members.Where(IsPart).Select(member => member.Get(record)).Where(part => part is not null).Select(part => ListFor(part!, type)).FirstOrDefault(list => list is not null);
    }

    /// <summary>The element itself and everything below it.</summary>
    public IEnumerable<Element> Below(string path) => _elements.Values.Where(element => IsWithin(element.Path, path));

    /// <summary>The first text of an element, by which readers know it, with the id that it has in the document; of a path to a text that text.</summary>
    public ModelUnit? TextOf(string path)
    {
        if (!_elements.TryGetValue(path, out var element)) return _units.TryGetValue(path, out var unit) ? unit : null;
        return UnitTable.Of(element.Record).FirstOrDefault() is { } first ? first with { Id = BindPlace.Join(path, first.Id) } : null;
    }

    /// <summary>Whether a path is another or leads on from it.</summary>
    public static bool IsWithin(string path, string ancestor) =>
        path.StartsWith(ancestor, StringComparison.Ordinal) && (path.Length == ancestor.Length || path[ancestor.Length] == '/');

    internal static bool IsListOf(MemberShape member, string type) => member.Kind == MemberKind.List && member.Element == MemberKind.Record && member.Type == type;

    // A record that is no element: a table in its block, what a callout holds.
    private static bool IsPart(MemberShape member) => member.Kind == MemberKind.Record && s_shapes.TryGetValue(member.Type, out var shape) && shape.Identity is null;

    private void Walk(object record, string path, string owner)
    {
        foreach (var member in ShapeOf(record).Members)
        {
            if (member.Get(record) is not { } value) continue;
            var below = BindPlace.Join(path, member.UnitStep);
            if (member.Kind == MemberKind.Record) Walk(value, PathOf(value, ShapeOf(value), below), owner);
            else if (member.Kind == MemberKind.List && member.Element == MemberKind.Record) Walk(((IEnumerable)value).Cast<object>().ToList(), member, below, owner);
        }
    }

    private void Walk(List<object> elements, MemberShape list, string path, string owner)
    {
        foreach (var element in elements)
        {
            var own = PathOf(element, ShapeOf(element), path);
            var isElement = own.Length > path.Length;
            if (isElement && !_elements.ContainsKey(own)) _elements.Add(own, new Element(own, element, owner, list, elements.Count));
            Walk(element, own, isElement ? own : owner);
        }
    }
}
