using System;
using System.Collections.Generic;
using System.Linq;
using Styrdok.ModelGenerator.Pipeline;

namespace Styrdok.ModelGenerator.Model;

/// <summary>Everything reachable from one or all document records, each list by name.</summary>
internal sealed record ModelGraph(
    string Namespace,
    EquatableArray<RecordModel> Records,
    EquatableArray<EnumModel> Enums,
    EquatableArray<ScalarModel> Scalars,
    EquatableArray<DiagnosticInfo> Diagnostics)
{
    /// <summary>Joins the graphs of the documents: each type once, by name, and cases told of their siblings.</summary>
    public static ModelGraph Join(IEnumerable<ModelGraph> graphs)
    {
        var all = graphs.ToArray();
        var records = Distinct(all.SelectMany(graph => graph.Records), record => record.FullName, record => record.Name);
        var enums = Distinct(all.SelectMany(graph => graph.Enums), item => item.FullName, item => item.Name);
        var scalars = Distinct(all.SelectMany(graph => graph.Scalars), item => item.FullName, item => item.Name);
        var twice = records.Select(record => (record.Name, record.FullName)).Concat(enums.Select(item => (item.Name, item.FullName))).Concat(scalars.Select(item => (item.Name, item.FullName)))
            .GroupBy(pair => pair.Name).Where(group => group.Count() > 1)
            .Select(group => new DiagnosticInfo("SMG004", string.Empty, default, default, new([group.Key, string.Join(", ", group.Select(pair => pair.FullName))])))
            .ToArray();

        // Methods and files are called by simple names: with two of one name nothing is written but the diagnostic.
        if (twice.Length > 0) return new ModelGraph(string.Empty, default, default, default, new(twice));
        return new ModelGraph(
            all.Select(graph => graph.Namespace).FirstOrDefault() ?? string.Empty,
            new(WithSiblings(records)),
            new(enums),
            new(scalars),
            new(all.SelectMany(graph => graph.Diagnostics).Distinct()));
    }

    public RecordModel Record(string name) => Records.First(record => record.Name == name);

    private static T[] Distinct<T>(IEnumerable<T> items, Func<T, string> identity, Func<T, string> name) =>
        items.GroupBy(identity).Select(group => group.First()).OrderBy(name, StringComparer.Ordinal).ThenBy(identity, StringComparer.Ordinal).ToArray();

    private static IEnumerable<RecordModel> WithSiblings(RecordModel[] records)
    {
        var byName = records.ToDictionary(record => record.FullName);
        var union = new Dictionary<string, RecordModel>();
        foreach (var record in records)
        {
            foreach (var @case in record.Cases) union[@case.FullName] = record;
        }

        foreach (var record in records)
        {
            if (!union.TryGetValue(record.FullName, out var owner))
            {
                yield return record;
                continue;
            }

            var own = new HashSet<string>(record.Members.Select(member => member.Key));
            var elsewhere = owner.Cases
                .SelectMany(@case => byName[@case.FullName].Members.Select(member => (member.Key, Case: @case)))
                .Where(pair => !own.Contains(pair.Key))
                .GroupBy(pair => pair.Key)
                .Select(group => new KeyElsewhere(group.Key, Where(owner, group.Select(pair => pair.Case).ToArray())));
            yield return record with
            {
                CaseKey = owner.UnionKey,
                CaseValues = owner.Cases.First(@case => @case.FullName == record.FullName).Values,
                KeysElsewhere = new(elsewhere),
            };
        }
    }

    private static string Where(RecordModel owner, CaseModel[] cases) => owner.Role == RecordRole.Union
        ? $"{Article(owner.Words)} of the {owner.UnionKey} {string.Join(", ", cases.SelectMany(@case => @case.Values))}"
        : $"{Article(owner.Words)} with {string.Join(" or ", cases.SelectMany(@case => @case.Values))}";

    private static string Article(string words) => ("aeio".IndexOf(words[0]) >= 0 ? "an " : "a ") + words;
}
