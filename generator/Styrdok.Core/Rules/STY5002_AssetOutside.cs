using Styrdok.Core.Findings;

namespace Styrdok.Core.Rules;

/// <summary>A logo or art outside the organisation's folder: the folder must be enough to render from.</summary>
internal sealed class AssetOutside() : AssetRule("STY5002", "Image outside the organisation's folder")
{
    protected override Finding? Judge(Asset asset, LibraryFiles files) => !asset.IsOutside
        ? null
        : Descriptor.At(asset.Span, $"'{asset.Path}' is not in the organisation's folder.", "Put the file into the folder of organisation.yaml and write its name, with '/' between folders.");
}
