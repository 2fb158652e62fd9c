using System;
using System.Collections.Generic;
using System.Linq;
using Styrdok.Core.Findings;
using Styrdok.Core.Resolution;

namespace Styrdok.Core.Rules;

/// <summary>Two ids that become one name in C#: <c>step-1</c> and <c>step1</c> are both <c>Step1</c>.</summary>
internal sealed class ClashingNames() : Rule("STY3003", FindingSeverity.Error, "Two ids with one C# name")
{
    public override void Check(LibraryFiles files, FindingSink sink)
    {
        var documents = files.Documents.GroupBy(file => MemberName.GroupOf(file.Model.Kind), StringComparer.Ordinal);
        foreach (var group in documents) Check(group.Select(file => (file.Model.Id, file.SpanOf(file.Model, "id"))), sink);
        Check(files.Terms.SelectMany(file => file.Model.Terms.Select(term => (term.Id, file.SpanOf(term, "id")))), sink);
        foreach (var file in files.Documents)
        {
            foreach (var siblings in file.Bound.Ids.GroupBy(id => Parent(id.Path), StringComparer.Ordinal))
                Check(siblings.Select(id => (id.Id, id.Span)), sink);
        }
    }

    private void Check(IEnumerable<(string Id, SourceSpan Span)> siblings, FindingSink sink)
    {
        var names = new Dictionary<string, (string Id, SourceSpan Span)>(StringComparer.Ordinal);
        foreach (var (id, span) in siblings)
        {
            var name = MemberName.Of(id);
            if (!names.TryGetValue(name, out var first))
            {
                names.Add(name, (id, span));
                continue;
            }

            // The same id twice is another rule's.
            if (first.Id == id) continue;
            sink.Report(Descriptor.At(
                span, $"'{id}' and '{first.Id}' are both called {name} in C#.", "Give this one an id that differs in more than its hyphens.",
                new RelatedPlace(first.Span, $"'{first.Id}' is here.")));
        }
    }

    private static string Parent(string path) => path.LastIndexOf('/') is > 0 and var slash ? path.Substring(0, slash) : string.Empty;
}
