using Styrdok.Core.Findings;

namespace Styrdok.Core.Rules;

/// <summary>A logo, art or figure that is not where a file says.</summary>
internal sealed class MissingAsset() : AssetRule("STY5001", "Missing image")
{
    protected override Finding? Judge(Asset asset, LibraryFiles files)
    {
        // Nothing is known of the disk, or the place is another rule's.
        if (files.Assets is null || asset.IsOutside || !asset.IsKnown || asset.In(files) is not null) return null;
        return Descriptor.At(asset.Span, $"There is no file {asset.FullPath}.", "Put the file there, or correct the name; capital letters count.");
    }
}
