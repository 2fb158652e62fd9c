using System;
using System.Collections.Generic;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax.Inlines;

namespace Styrdok.Documents.Markdown;

/// <summary>One work inside a citation: <c>@id</c>, perhaps with a place in it.</summary>
/// <param name="Id">The reference.</param>
/// <param name="Locator">The place ("§ 4-3", "s. 12"), or null.</param>
internal readonly record struct CitedWork(string Id, string? Locator);

/// <summary>A citation as it stands in Markdown: <c>[@id]</c>, <c>[@id, § 4-3]</c>, <c>[@a; @b, s. 12]</c>.</summary>
internal sealed class CitationSyntax(IReadOnlyList<CitedWork> works) : LeafInline
{
    /// <summary>The works, in the order written.</summary>
    public IReadOnlyList<CitedWork> Works { get; } = works;
}

/// <summary>Reads citations before links get to see the bracket.</summary>
internal sealed class CitationParser : InlineParser
{
    public CitationParser() => OpeningCharacters = ['['];

    /// <inheritdoc/>
    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        if (slice.PeekChar() != '@') return false;
        var end = slice.Text.IndexOf(']', slice.Start);
        if (end < 0 || end > slice.End) return false;
        var works = new List<CitedWork>();
        foreach (var part in slice.Text[(slice.Start + 1)..end].Split(';', StringSplitOptions.TrimEntries))
        {
            if (part.Length < 2 || part[0] != '@') return false;
            var comma = part.IndexOf(',', StringComparison.Ordinal);
            var id = (comma < 0 ? part[1..] : part[1..comma]).Trim();
            var locator = comma < 0 ? null : part[(comma + 1)..].Trim();
            works.Add(new CitedWork(id, string.IsNullOrEmpty(locator) ? null : locator));
        }

        processor.Inline = new CitationSyntax(works);
        slice.Start = end + 1;
        return true;
    }
}
