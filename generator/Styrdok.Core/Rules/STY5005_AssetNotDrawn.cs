using Styrdok.Core.Findings;

namespace Styrdok.Core.Rules;

/// <summary>A logo or art that cannot be drawn: broken XML, or something of SVG that is not read. Told before anything is rendered, by hosts that draw.</summary>
internal sealed class AssetNotDrawn() : AssetRule("STY5005", "Image cannot be drawn")
{
    protected override Finding? Judge(Asset asset, LibraryFiles files) =>
        !asset.IsOutside && files.Assets is { } assets && assets.TryGetValue(asset.FullPath, out var file) && file.Judge?.Invoke() is { } problem
            ? Descriptor.At(asset.Span, $"{asset.FullPath} cannot be drawn. {problem}", "Put the drawing right, or export it again as plain SVG.")
            : null;
}
