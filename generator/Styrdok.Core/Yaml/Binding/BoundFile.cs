using System.Collections.Generic;
using System.Linq;
using System.Runtime.CompilerServices;
using Styrdok.Core.Annotations;
using Styrdok.Core.Findings;
using Styrdok.Core.Values;

namespace Styrdok.Core.Yaml.Binding;

/// <summary>A file after binding: the model, which knows no places, beside tables that do.</summary>
public sealed class BoundFile
{
    private readonly IReadOnlyDictionary<object, YamlNode> _nodes;

    internal BoundFile(YamlFile file, IReadOnlyDictionary<object, YamlNode> nodes)
    {
        File = file;
        _nodes = nodes;
    }

    /// <summary>The file as read.</summary>
    public YamlFile File { get; }

    /// <summary>The value of <c>kind:</c>, or the key that tells the file (<c>translates</c>); null when neither is known.</summary>
    public string? Kind { get; internal init; }

    /// <summary>
    /// The model: one of the records marked <see cref="YamlDocumentAttribute"/>. Null when the file is not YAML, its kind is unknown, or a key that its root must have
    /// is missing or wrong. Below the root, an element that could not be built is left out; what is emitted or rendered needs <see cref="IsComplete"/>.
    /// </summary>
    public object? Model { get; internal init; }

    /// <summary>The language of the texts in this file, or null where each text is a map of languages.</summary>
    public Language? SourceLanguage { get; internal init; }

    /// <summary>The translatable texts, in the order of the file's keys in the model, with those of elements that could not be built.</summary>
    public IReadOnlyList<BoundUnit> Units { get; internal init; } = [];

    /// <summary>The uses of ids defined elsewhere.</summary>
    public IReadOnlyList<BoundReference> References { get; internal init; } = [];

    /// <summary>The ids that elements have among their siblings.</summary>
    public IReadOnlyList<BoundId> Ids { get; internal init; } = [];

    /// <summary>What reader and binder found, by place.</summary>
    public ValueList<Finding> Findings { get; internal init; }

    /// <summary>Whether the model holds everything that stands in the file: reader and binder found no error.</summary>
    public bool IsComplete { get; internal init; }

    /// <summary>The node that a record of the model was read from; records are told apart by reference, not by value. Null for a record of another file.</summary>
    public YamlNode? NodeOf(object record) => _nodes.TryGetValue(record, out var node) ? node : null;

    /// <summary>The records of a sort that were built, wherever they stand, in the order of the file.</summary>
    internal IEnumerable<T> RecordsOf<T>()
        where T : class => _nodes.Where(entry => entry.Key is T).OrderBy(entry => entry.Value.Span.Offset).Select(entry => (T)entry.Key);

    /// <summary>The place of a key's value in the node of a record, or of the record where it lacks the key; for rules that judge one property.</summary>
    public SourceSpan SpanOf(object record, string? key = null)
    {
        var node = NodeOf(record);
        if (node is null) return SourceSpan.StartOf(File.Source.Path);
        var value = key is null ? null : (node as YamlMapping)?.Find(key);
        return value?.Span ?? ((node as YamlMapping)?.Entries is { Count: > 0 } entries ? entries[0].Key.Span : node.Span);
    }

    internal sealed class ByReference : IEqualityComparer<object>
    {
        bool IEqualityComparer<object>.Equals(object? x, object? y) => ReferenceEquals(x, y);

        int IEqualityComparer<object>.GetHashCode(object obj) => RuntimeHelpers.GetHashCode(obj);
    }
}

/// <summary>A translatable text of a file.</summary>
/// <param name="Id">The unit id: <c>goals/good-health/text</c>.</param>
/// <param name="Span">Where the text stands, of a map of languages the whole map.</param>
/// <param name="Form">What Markdown it may hold.</param>
/// <param name="Pointer">The way to it in the file: <c>/sections/2/goals/0/text</c>.</param>
/// <param name="SourceText">The text in the source language; without one, the first text of the map.</param>
/// <param name="SourceLanguage">The language of <paramref name="SourceText"/>.</param>
/// <param name="Texts">The text in every language, with what the sidecars add.</param>
/// <param name="IsInlineMap">Whether the languages stand in the file itself.</param>
public sealed record BoundUnit(
    string Id, SourceSpan Span, TextForm Form, string Pointer, string SourceText, Language SourceLanguage, LocalizedText Texts, bool IsInlineMap);

/// <summary>A use of an id that is defined elsewhere.</summary>
/// <param name="Target">What it names.</param>
/// <param name="Id">The id.</param>
/// <param name="Span">Where it stands.</param>
/// <param name="Owner">The path of ids of the element that uses it; empty for the document itself.</param>
/// <param name="Pointer">The way to it in the file.</param>
public sealed record BoundReference(RefTarget Target, string Id, SourceSpan Span, string Owner, string Pointer);

/// <summary>An id that an element has among its siblings.</summary>
/// <param name="Scope">The path of ids of the parent; empty for the document itself.</param>
/// <param name="Id">The id as it stands in the file.</param>
/// <param name="Step">The id as a step of unit ids: <c>v2-0</c> for the version 2.0, else the id.</param>
/// <param name="Record">The C# name of the element's record.</param>
/// <param name="Span">Where the id stands.</param>
public sealed record BoundId(string Scope, string Id, string Step, string Record, SourceSpan Span)
{
    /// <summary>The path of ids of the element itself.</summary>
    public string Path => Scope.Length == 0 ? Step : Scope + "/" + Step;
}
