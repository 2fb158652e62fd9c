using System.Linq;
using Styrdok.Core.Findings;
using Styrdok.Core.Model;

namespace Styrdok.Core.Rules;

/// <summary>A callout inside a callout: a box in a box sets nothing apart.</summary>
internal sealed class CalloutInCallout() : Rule("STY3041", FindingSeverity.Error, "Callout in a callout")
{
    public override void Check(LibraryFiles files, FindingSink sink)
    {
        foreach (var file in files.Documents)
        {
            foreach (var inner in DocumentBlocks.Of(file.Model).OfType<CalloutContent>().SelectMany(outer => outer.Callout.Blocks.OfType<CalloutContent>()))
            {
                sink.Report(Descriptor.At(file.SpanOf(inner, "id"), $"The callout '{inner.Id}' stands in a callout.", "Move it out, or give its text as 'text:' or 'quote:'."));
            }
        }
    }
}
