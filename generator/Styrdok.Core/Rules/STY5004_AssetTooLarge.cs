using System.Globalization;
using Styrdok.Core.Findings;

namespace Styrdok.Core.Rules;

/// <summary>A logo or art of more than a mebibyte: it would be in every file that is rendered.</summary>
internal sealed class AssetTooLarge() : AssetRule("STY5004", "Image too large")
{
    private const long Limit = 1024 * 1024;

    protected override Finding? Judge(Asset asset, LibraryFiles files)
    {
        if (files.Assets is not { } assets || !assets.TryGetValue(asset.FullPath, out var file) || file.Length is not > Limit) return null;
        var size = (file.Length.Value / (double)Limit).ToString("0.0", CultureInfo.InvariantCulture);
        return Descriptor.At(asset.Span, $"{asset.FullPath} is {size} MiB large; an image may be 1 MiB.", "Remove embedded pictures and needless points from the drawing.");
    }
}
