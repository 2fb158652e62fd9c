using System;
using System.Collections.Generic;
using System.Linq;
using Styrdok.Core.Findings;
using Styrdok.Core.Resolution;

namespace Styrdok.Core.Rules;

/// <summary>Two documents, two organisations or two layouts with one id: links, outputs and translations could not tell them apart.</summary>
internal sealed class DuplicateFileId() : Rule("STY3001", FindingSeverity.Error, "Duplicate id of a document")
{
    public override void Check(LibraryFiles files, FindingSink sink)
    {
        Check("document", files.Documents.Select(file => (file.Model.Id, file.SpanOf(file.Model, "id"))), sink);
        Check("organisation", files.Organisations.Select(file => (file.Model.Id, file.SpanOf(file.Model, "id"))), sink);

        // An organisation's own layout takes the place of everybody's with the same id.
        foreach (var layouts in files.Layouts.GroupBy(file => files.OrganisationOf(file)?.Id)) Check("layout", layouts.Select(file => (file.Model.Id, file.SpanOf(file.Model, "id"))), sink);
    }

    private void Check(string what, IEnumerable<(string Id, SourceSpan Span)> ids, FindingSink sink)
    {
        var first = new Dictionary<string, SourceSpan>(StringComparer.Ordinal);
        foreach (var (id, span) in ids)
        {
            if (!first.TryGetValue(id, out var taken))
            {
                first.Add(id, span);
                continue;
            }

            var remedy = what == "document" && BuiltInLibrary.Holds(taken.File) && !BuiltInLibrary.Holds(span.File)
                ? $"Give yours another id, or write 'replaces: [{id}]' in styrdok.yaml to take it instead of the built-in one."
                : "Give one of them another id, and name its file after it.";
            sink.Report(Descriptor.At(
                span, $"The id '{id}' is taken by the {what} in {taken.File}.", remedy,
                new RelatedPlace(taken, $"The first '{id}' is here.")));
        }
    }
}
