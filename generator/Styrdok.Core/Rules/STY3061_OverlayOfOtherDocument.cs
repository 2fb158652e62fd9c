using System.Linq;
using Styrdok.Core.Findings;

namespace Styrdok.Core.Rules;

/// <summary>A document adopted with an overlay that tailors another one.</summary>
internal sealed class OverlayOfOtherDocument() : Rule("STY3061", FindingSeverity.Error, "Overlay of another document")
{
    public override void Check(LibraryFiles files, FindingSink sink)
    {
        foreach (var file in files.Organisations)
        {
            foreach (var adoption in file.Model.Adopts)
            {
                foreach (var overlay in files.OverlaysOf(adoption).Where(overlay => overlay.Model.Base.Id != adoption.Document))
                {
                    sink.Report(Descriptor.At(
                        file.SpanOf(adoption, "overlay"), $"'{overlay.Model.Id}' tailors '{overlay.Model.Base.Id}', not '{adoption.Document}'.", "Name an overlay of this document, or correct the overlay's 'base'.",
                        new RelatedPlace(overlay.SpanOf(overlay.Model.Base, "id"), "The overlay's document is named here.")));
                }
            }
        }
    }
}
