using System;

namespace Styrdok.Pdf.Images;

/// <summary>What the first bytes of a file say that it is. Pictures are often renamed: what a browser saves as a PNG may be a WebP file.</summary>
internal static class ImageSignature
{
    /// <summary>Whether a file can be XML: it begins with a mark of UTF-8 or UTF-16, or with the sign that begins an element after any white space. An empty file can.</summary>
    public static bool MayBeText(ReadOnlySpan<byte> file)
    {
        if (file.Length == 0 || (file.Length > 1 && ((file[0] == 0xFF && file[1] == 0xFE) || (file[0] == 0xFE && file[1] == 0xFF)))) return true;
        if (file.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF])) file = file[3..];
        var rest = file.TrimStart(" \t\r\n"u8);
        return rest.Length == 0 || rest[0] == '<';
    }

    /// <summary>What to call a file that is no SVG, PNG or JPEG.</summary>
    public static string NameOf(ReadOnlySpan<byte> file)
    {
        if (file.StartsWith("GIF8"u8)) return "a GIF picture";
        if (file.StartsWith("RIFF"u8) && Has(file, 8, "WEBP"u8)) return "a WebP picture";
        if (Has(file, 4, "ftypavif"u8)) return "an AVIF picture";
        if (Has(file, 4, "ftyp"u8)) return "an HEIF picture or a film";
        if (file.StartsWith("II*\0"u8) || file.StartsWith("MM\0*"u8)) return "a TIFF picture";
        if (file.StartsWith("BM"u8)) return "a BMP picture";
        if (file.StartsWith("%PDF"u8)) return "a PDF";
        return "neither SVG nor PNG nor JPEG";
    }

    private static bool Has(ReadOnlySpan<byte> file, int at, ReadOnlySpan<byte> mark) => file.Length >= at + mark.Length && file[at..].StartsWith(mark);
}
