using Styrdok.Core.Findings;

namespace Styrdok.Core.Rules;

/// <summary>A logo, art or figure outside the folder of the file that names it: the folder must be enough to render from.</summary>
internal sealed class AssetOutside() : AssetRule("STY5002", "Image outside its folder")
{
    protected override Finding? Judge(Asset asset, LibraryFiles files) => !asset.IsOutside
        ? null
        : Descriptor.At(asset.Span, $"'{asset.Path}' is not in the folder of {asset.Owner}.", $"Put the file into the folder of {asset.Owner}, or into one below, and write its name, with '/' between folders.");
}
