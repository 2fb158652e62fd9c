using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using Styrdok.Core.Model;
using Styrdok.Core.Rules;
using Styrdok.Core.Values;
using Styrdok.Core.Yaml;
using Styrdok.Core.Yaml.Binding;

namespace Styrdok.Core.Resolution;

/// <summary>What holds for kinds of documents where a library says nothing: templates/kinds.yaml, which is built into this assembly because the compiler opens no files.</summary>
internal static class KindDefaults
{
    /// <summary>The path by which hosts that know the disk read the same file.</summary>
    public const string Path = "templates/kinds.yaml";

    private const string Name = "Styrdok.Core.kinds.yaml";

    private static readonly Lazy<ValueList<KindRules>> s_all = new(Read);

    /// <summary>The rules of every kind.</summary>
    public static ValueList<KindRules> All => s_all.Value;

    /// <summary>What holds in a library: its own rules over the tool's. Where a host reads the tool's as a file too, they lie under every library all the same.</summary>
    public static ValueList<KindRules> Shared(LibraryFiles files) =>
        Lay(files.Kinds.Where(file => files.OrganisationOf(file) is null && file.Path != Path).SelectMany(file => file.Model.Kinds, (_, kind) => kind), All);

    /// <summary>What organisations say above that.</summary>
    public static ValueList<OrganisationKinds> OfOrganisations(LibraryFiles files) => files.Kinds
        .Select(file => (Organisation: files.OrganisationOf(file)?.Id, file.Model.Kinds))
        .Where(entry => entry.Organisation is not null)
        .GroupBy(entry => entry.Organisation!, StringComparer.Ordinal)
        .Select(group => new OrganisationKinds(group.Key, Lay(group.SelectMany(entry => entry.Kinds), []))).ToValueList();

    private static ValueList<KindRules> Lay(IEnumerable<KindRules> above, IEnumerable<KindRules> below)
    {
        var kinds = new SortedDictionary<string, KindRules>(StringComparer.Ordinal);
        foreach (var kind in below.Concat(above)) kinds[kind.Id] = kinds.TryGetValue(kind.Id, out var under) ? kind.Over(under) : kind;
        return kinds.Values.ToValueList();
    }

    private static ValueList<KindRules> Read()
    {
        using var stream = typeof(KindDefaults).Assembly.GetManifestResourceStream(Name) ?? throw new InvalidOperationException($"The assembly lacks {Name}.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        var bound = ModelBinder.Bind(YamlReader.Read(new SourceFile(Path, reader.ReadToEnd())), BindContext.Empty);
        return bound.Model is KindsFile file && bound.Findings.Count == 0 ? file.Kinds : throw new InvalidOperationException($"{Name} cannot be read: {string.Join(" ", bound.Findings)}");
    }
}
