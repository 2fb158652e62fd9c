using System.Collections.Generic;
using System.Linq;
using Styrdok.Core.Findings;
using Styrdok.Core.Yaml;
using Styrdok.Core.Yaml.Binding;

namespace Styrdok.Core.Rules;

/// <summary>A file whose model could be built, with the places of what stands in it.</summary>
/// <typeparam name="T">The record of its kind.</typeparam>
internal class ModelFile<T>(BoundFile bound, T model)
    where T : class
{
    /// <summary>What was read.</summary>
    public T Model { get; } = model;

    /// <summary>The file with its tables of ids, references and units.</summary>
    public BoundFile Bound { get; } = bound;

    /// <summary>The path as the host named it.</summary>
    public string Path => Bound.File.Source.Path;

    /// <summary>The folder, with a '/' at the end; empty for a file that stands at the top.</summary>
    public string Folder => Path.Substring(0, Path.LastIndexOf('/') + 1);

    /// <summary>The name without the folder.</summary>
    public string Name => Path.Substring(Path.LastIndexOf('/') + 1);

    /// <summary>The place of a record, or of the value of one of its keys where the record has it.</summary>
    public SourceSpan SpanOf(object record, string? key = null) => Bound.SpanOf(record, key);

    /// <summary>The keys of the mapping that stands under a key of a record: language codes, unit ids.</summary>
    public IEnumerable<YamlScalar> KeysOf(object record, string key) =>
        Bound.NodeOf(record) is YamlMapping mapping && mapping.Find(key) is YamlMapping values ? values.Entries.Select(entry => entry.Key) : [];
}
