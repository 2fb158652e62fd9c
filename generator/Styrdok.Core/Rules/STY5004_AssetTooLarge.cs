using System.Globalization;
using Styrdok.Core.Findings;

namespace Styrdok.Core.Rules;

/// <summary>A logo, art or figure that is too large: it would be in every file that is rendered.</summary>
internal sealed class AssetTooLarge() : AssetRule("STY5004", "Image too large")
{
    private const long Mebibyte = 1024 * 1024;

    protected override Finding? Judge(Asset asset, LibraryFiles files)
    {
        var limit = asset.IsDrawing ? 1 : 4;
        if (asset.In(files)?.Length is not { } length || length <= limit * Mebibyte) return null;
        var size = (length / (double)Mebibyte).ToString("0.0", CultureInfo.InvariantCulture);
        return asset.IsDrawing
            ? Descriptor.At(asset.Span, $"{asset.FullPath} is {size} MiB large; a drawing may be 1 MiB.", "Remove embedded pictures and needless points from the drawing.")
            : Descriptor.At(asset.Span, $"{asset.FullPath} is {size} MiB large; a picture may be 4 MiB.", "Scale it down to the size it is shown at, or save photographs as JPEG.");
    }
}
