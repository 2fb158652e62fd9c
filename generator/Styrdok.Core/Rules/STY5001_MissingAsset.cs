using Styrdok.Core.Findings;

namespace Styrdok.Core.Rules;

/// <summary>A logo or art that is not where the organisation says.</summary>
internal sealed class MissingAsset() : AssetRule("STY5001", "Missing image")
{
    protected override Finding? Judge(Asset asset, LibraryFiles files)
    {
        // Nothing is known of the disk, or the place is another rule's.
        if (files.Assets is not { } assets || asset.IsOutside || !asset.IsSvg || assets.ContainsKey(asset.FullPath)) return null;
        return Descriptor.At(asset.Span, $"There is no file {asset.FullPath}.", "Put the SVG file there, or correct the name; capital letters count.");
    }
}
