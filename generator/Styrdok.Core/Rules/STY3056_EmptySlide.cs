using System.Linq;
using Styrdok.Core.Findings;
using Styrdok.Core.Model;

namespace Styrdok.Core.Rules;

/// <summary>A slide on which nothing stands.</summary>
internal sealed class EmptySlide() : Rule("STY3056", FindingSeverity.Error, "Slide without points")
{
    public override void Check(LibraryFiles files, FindingSink sink)
    {
        // What could not be read is missing for that reason, which is reported already.
        foreach (var file in files.Documents.Where(file => file.Bound.IsComplete))
        {
            foreach (var slide in file.Model.Sections.OfType<SlideSection>().Where(slide => slide.Points.Count == 0 && slide.Uses.Count == 0))
                sink.Report(Descriptor.At(file.SpanOf(slide, "id"), $"Nothing stands on the slide '{slide.Id}'.", "Add 'points:', or 'uses:' with the catalogues it shows."));
        }
    }
}
