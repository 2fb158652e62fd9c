using System.Linq;
using Styrdok.Core.Annotations;
using Styrdok.Core.Findings;
using Styrdok.Core.Resolution;

namespace Styrdok.Core.Rules;

/// <summary>A citation <c>[@id]</c> of a work that no file of references lists.</summary>
internal sealed class UnknownCitation() : Rule("STY3010", FindingSeverity.Error, "Unknown citation")
{
    public override void Check(LibraryFiles files, FindingSink sink)
    {
        if (!files.IsComplete(RefTarget.Reference)) return;
        var known = files.IdsOf(RefTarget.Reference);

        // In a plain text, a label or a title, brackets are brackets.
        foreach (var place in files.Texts.Where(place => place.Form != TextForm.Plain))
        {
            foreach (var citation in TextMarks.Citations(place.Text).Where(citation => !known.Contains(citation.Reference)))
            {
                sink.Report(Descriptor.At(
                    place.SpanOf(citation.Index, citation.Reference.Length), $"The text cites '{citation.Reference}', which no file of references lists.",
                    known.Count == 0 ? "Add it to a file of kind references, such as shared/references.yaml." : Nearest.Suggest(citation.Reference, known)));
            }
        }
    }
}
