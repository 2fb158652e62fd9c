using Styrdok.Core.Findings;

namespace Styrdok.Core.Rules;

/// <summary>A logo, art or figure that cannot be drawn: a damaged file, or one that holds something that is not read. Told before anything is rendered, by hosts that draw.</summary>
internal sealed class AssetNotDrawn() : AssetRule("STY5005", "Image cannot be drawn")
{
    protected override Finding? Judge(Asset asset, LibraryFiles files) =>
        !asset.IsOutside && asset.In(files)?.Judge?.Invoke() is { } problem
            ? Descriptor.At(asset.Span, $"{asset.FullPath} cannot be drawn. {problem}", "Put the image right, or export it again: a drawing as plain SVG.")
            : null;
}
