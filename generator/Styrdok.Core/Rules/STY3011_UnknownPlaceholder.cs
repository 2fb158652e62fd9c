using System.Collections.Generic;
using System.Linq;
using Styrdok.Core.Findings;
using Styrdok.Core.Model;
using Styrdok.Core.Resolution;

namespace Styrdok.Core.Rules;

/// <summary>A placeholder that stands for nothing, or whose brace is not closed.</summary>
internal sealed class UnknownPlaceholder() : Rule("STY3011", FindingSeverity.Error, "Unknown placeholder")
{
    public override void Check(LibraryFiles files, FindingSink sink)
    {
        foreach (var place in files.Texts)
        {
            foreach (var mark in TextMarks.Placeholders(place.Text)) Check(place, mark, sink);
        }
    }

    private void Check(TextPlace place, PlaceholderMark mark, FindingSink sink)
    {
        var span = place.SpanOf(mark.Index, mark.Length);
        if (!mark.IsClosed)
        {
            sink.Report(Descriptor.At(span, "The placeholder that opens here has no closing brace.", "Write '}' after its name, or '$${' for the signs themselves."));
            return;
        }

        var known = Known(place.Document).ToList();
        if (known.Contains(mark.Name)) return;
        sink.Report(Descriptor.At(
            span, $"There is no placeholder '{mark.Name}'.",
            Nearest.Suggest(mark.Name, known) + " For the signs themselves write '$${'."));
    }

    private static IEnumerable<string> Known(LibraryDocument? document)
    {
        yield return "org.name";
        yield return "org.genitive";
        if (document is null) yield break;
        foreach (var section in document.Sections) yield return "ref:" + section.Id;
    }
}
