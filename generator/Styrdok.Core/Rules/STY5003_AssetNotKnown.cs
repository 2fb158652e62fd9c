using Styrdok.Core.Findings;

namespace Styrdok.Core.Rules;

/// <summary>A logo, art or figure of a sort that is not read.</summary>
internal sealed class AssetNotKnown() : AssetRule("STY5003", "Image of an unknown sort")
{
    protected override Finding? Judge(Asset asset, LibraryFiles files) => asset.IsKnown
        ? null
        : Descriptor.At(asset.Span, $"'{asset.Path}' is no SVG, PNG or JPEG file.", "Save the image as SVG if it is a drawing, else as PNG or JPEG, with a name that ends in '.svg', '.png' or '.jpg'.");
}
