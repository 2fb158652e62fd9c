using Styrdok.Core.Findings;

namespace Styrdok.Core.Rules;

/// <summary>A logo or art that is no SVG file: only drawings stay sharp on paper and screen.</summary>
internal sealed class AssetNotSvg() : AssetRule("STY5003", "Image is not SVG")
{
    protected override Finding? Judge(Asset asset, LibraryFiles files) =>
        asset.IsSvg ? null : Descriptor.At(asset.Span, $"'{asset.Path}' is no SVG file.", "Save the image as SVG, with a name that ends in '.svg'.");
}
