using System;
using System.Collections;
using System.Collections.Generic;
using System.Linq;
using Styrdok.Core.Annotations;
using Styrdok.Core.Model;
using Styrdok.Core.Values;
using Styrdok.Core.Yaml.Binding;

namespace Styrdok.Core.Resolution.Tailoring;

/// <summary>Makes another document of a document: texts worded otherwise, elements left out and added. What has not changed stays the same record.</summary>
internal sealed class Rewriting
{
    private readonly Dictionary<string, LocalizedText> _texts = new(StringComparer.Ordinal);
    private readonly HashSet<string> _excluded = new(StringComparer.Ordinal);
    private readonly HashSet<string> _lostAreas = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<object>> _before = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<object>> _after = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Path, string Type), List<object>> _last = [];

    /// <summary>Words a unit otherwise.</summary>
    public void Replace(string unit, LocalizedText text) => _texts[unit] = text;

    /// <summary>Leaves out an element with all below it.</summary>
    public void Exclude(string path) => _excluded.Add(path);

    /// <summary>Drops an area from the lists of those an item belongs to.</summary>
    public void ForgetArea(string id) => _lostAreas.Add(id);

    /// <summary>Adds an element before or after another.</summary>
    public void AddBeside(string path, bool after, object element) => ListOf(after ? _after : _before, path).Add(element);

    /// <summary>Adds an element as the last of a list of an element; of the document for an empty path.</summary>
    public void AddLast(string path, string type, object element) => ListOf(_last, (path, type)).Add(element);

    /// <summary>The document as it becomes.</summary>
    public LibraryDocument Apply(LibraryDocument document) => (LibraryDocument)Record(document, string.Empty, string.Empty);

    private object Record(object record, string path, string element)
    {
        foreach (var member in ElementIndex.ShapeOf(record).Members)
        {
            if (member.With is not { } with || member.Get(record) is not { } value) continue;
            var below = BindPlace.Join(path, member.UnitStep);
            var changed = member switch
            {
                { Kind: MemberKind.Text } => _texts.TryGetValue(member.UnitId(below), out var text) ? text : value,
                { Kind: MemberKind.Record } => Record(value, ElementIndex.PathOf(value, ElementIndex.ShapeOf(value), below), element),
                { Kind: MemberKind.List, Element: MemberKind.Record } => List(((IEnumerable)value).Cast<object>().ToList(), member, below, element) ?? value,
                { Kind: MemberKind.List, Refers: RefTarget.Area } => Areas(((IEnumerable)value).Cast<object>().ToList()) ?? value,
                { Kind: MemberKind.Map, Element: MemberKind.Record } => Map((IKeyedValues)value, below, element) ?? value,
                _ => value,
            };
            if (!ReferenceEquals(changed, value)) record = with(record, changed);
        }

        return record;
    }

    /// <summary>The elements as they become; null where nothing has changed.</summary>
    private List<object>? List(List<object> elements, MemberShape list, string path, string owner)
    {
        var result = new List<object>(elements.Count);
        var changed = false;
        foreach (var element in elements)
        {
            var own = ElementIndex.PathOf(element, ElementIndex.ShapeOf(element), path);
            if (own.Length > path.Length)
            {
                changed |= Insert(_before, own, result);
                if (_excluded.Contains(own)) changed = true;
                else result.Add(Record(element, own, own));
                changed |= Insert(_after, own, result);
            }
            else
            {
                result.Add(Record(element, own, owner));
            }

            if (result.Count > 0 && !changed) changed = !ReferenceEquals(result[result.Count - 1], element);
        }

        // Of several lists of one type, the first that the walk meets is the one that ElementIndex.ListFor finds.
        if (_last.TryGetValue((owner, list.Type), out var added))
        {
            _last.Remove((owner, list.Type));
            result.AddRange(added);
            changed = true;
        }

        return changed ? result : null;
    }

    private List<object>? Areas(List<object> ids) => ids.Any(id => _lostAreas.Contains((string)id)) ? ids.Where(id => !_lostAreas.Contains((string)id)).ToList() : null;

    private List<KeyValuePair<string, object>>? Map(IKeyedValues map, string path, string element)
    {
        var entries = map.Entries.Select(entry => (entry.Key, entry.Value, Changed: Record(entry.Value, BindPlace.Join(path, entry.Key), element))).ToList();
        return entries.All(entry => ReferenceEquals(entry.Value, entry.Changed)) ? null : entries.Select(entry => new KeyValuePair<string, object>(entry.Key, entry.Changed)).ToList();
    }

    private static bool Insert(Dictionary<string, List<object>> additions, string path, List<object> target)
    {
        if (!additions.TryGetValue(path, out var added)) return false;
        target.AddRange(added);
        return true;
    }

    private static List<object> ListOf<TKey>(Dictionary<TKey, List<object>> lists, TKey key)
        where TKey : notnull
    {
        if (!lists.TryGetValue(key, out var list)) lists.Add(key, list = []);
        return list;
    }
}
