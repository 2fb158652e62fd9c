using System;
using System.Collections.Generic;
using System.Linq;
using Styrdok.Core.Values;

namespace Styrdok.Core.Findings;

/// <summary>Collects findings and keeps a flood out of the reader's way: of one id in one file the first ones are kept, the rest become one summary.</summary>
/// <param name="cap">How many findings of one id in one file are kept.</param>
public sealed class FindingSink(int cap = FindingSink.DefaultCap)
{
    /// <summary>How many findings of one id in one file are kept unless told otherwise.</summary>
    public const int DefaultCap = 25;

    private readonly List<Finding> _kept = [];
    private readonly Dictionary<(string File, string Id), Flood> _floods = [];

    /// <summary>Whether an error was reported.</summary>
    public bool HasErrors { get; private set; }

    /// <summary>Takes a finding.</summary>
    public void Report(Finding finding)
    {
        if (finding.Severity == FindingSeverity.Error) HasErrors = true;
        var key = (finding.Span.File, finding.Id);
        if (!_floods.TryGetValue(key, out var flood)) _floods[key] = flood = new Flood();
        if (++flood.Count <= cap) _kept.Add(finding);
        else if (flood.FirstLeftOut is null || finding.Severity > flood.FirstLeftOut.Severity) flood.FirstLeftOut = finding;
    }

    /// <summary>Takes several findings, in their order.</summary>
    public void Report(IEnumerable<Finding> findings)
    {
        foreach (var finding in findings) Report(finding);
    }

    /// <summary>Takes what another with the same cap has collected, as if it had been reported here.</summary>
    public void Report(FindingSink other)
    {
        foreach (var finding in other._kept) Report(finding);
        foreach (var flood in other._floods)
        {
            if (flood.Value.FirstLeftOut is not { } leftOut) continue;
            Report(leftOut);
            _floods[flood.Key].Count += flood.Value.Count - cap - 1;
        }
    }

    /// <summary>
    /// Everything kept, and for each flood a summary with the flood's own id, placed at the first finding that was left out; by file, place and id.
    /// </summary>
    public ValueList<Finding> ToList() =>
        _kept.Concat(_floods.Values.Where(flood => flood.FirstLeftOut is not null).Select(Summary))
            .OrderBy(finding => finding.Span.File, StringComparer.Ordinal)
            .ThenBy(finding => finding.Span.Offset)
            .ThenBy(finding => finding.Id, StringComparer.Ordinal)
            .ToValueList();

    private Finding Summary(Flood flood) => flood.FirstLeftOut! with
    {
        Message = $"{flood.Count - cap} more of '{flood.FirstLeftOut.Descriptor.Title}' from here on in this file are not listed.",
        Remedy = $"Put the first {cap} right and check again.",
        Related = default,
    };

    private sealed class Flood
    {
        public int Count { get; set; }

        public Finding? FirstLeftOut { get; set; }
    }
}
