using System.Linq;
using Styrdok.Core.Findings;
using Styrdok.Core.Resolution.Tailoring;

namespace Styrdok.Core.Rules;

/// <summary>An overlay that was written for another version than the document has now.</summary>
internal sealed class OverlayOfOtherVersion() : Rule("STY3067", FindingSeverity.Warning, "Overlay of another version")
{
    public override void Check(LibraryFiles files, FindingSink sink)
    {
        foreach (var file in files.Overlays)
        {
            if (file.Document is not { } document || OverlayReview.Latest(document.Model) is not { } current) continue;
            if (current.Version == file.Model.Base.Version) continue;
            var known = document.Model.History.Any(entry => entry.Version == file.Model.Base.Version);
            sink.Report(Descriptor.At(
                file.SpanOf(file.Model.Base, "version"),
                known ? $"'{document.Model.Id}' has moved on to {current.Version}; the overlay was written for {file.Model.Base.Version}." : $"'{document.Model.Id}' has no version {file.Model.Base.Version}; it is at {current.Version}.",
                $"Run 'styrdok overlay' to see what to look at, then write \"{current.Version}\".",
                new RelatedPlace(document.SpanOf(current, "version"), "The version is here.")));
        }
    }
}
