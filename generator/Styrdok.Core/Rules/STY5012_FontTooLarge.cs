using System.Globalization;
using Styrdok.Core.Findings;

namespace Styrdok.Core.Rules;

/// <summary>A font of more than 4 MiB: a static face for Latin script has less than one.</summary>
internal sealed class FontTooLarge() : FontRule("STY5012", "Font too large")
{
    protected override Finding? Judge(NamedFont font, LibraryFiles files)
    {
        if (font.IsOutside || !font.IsTooLarge) return null;
        const double mebibyte = 1 << 20;
        var size = (font.File!.Length!.Value / mebibyte).ToString("0.0", CultureInfo.InvariantCulture);
        return Descriptor.At(font.Span, $"{font.FullPath} is {size} MiB large; a font may be 4 MiB.", "Use the build of the family for Latin script.");
    }
}
