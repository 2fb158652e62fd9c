using System;
using System.Text;
using Styrdok.Core.Findings;
using Styrdok.Core.Translation;
using Styrdok.Core.Yaml;

namespace Styrdok.Exchange.Incoming;

/// <summary>Reads what came back from translators: XLIFF 1.0 to 1.2, XLIFF 2, PO. What it is, the content says and not the name.</summary>
public static class ExchangeReader
{
    /// <summary>The greatest size of a file: 32 MiB. The texts of a large library are a hundredth of it.</summary>
    public const int MostBytes = 32 * 1024 * 1024;

    /// <summary>Reads a file. Whatever stands in it, nothing is thrown.</summary>
    /// <param name="path">The path, as findings are to name it.</param>
    /// <param name="bytes">The content; of a larger file than <see cref="MostBytes"/> the first part will do.</param>
    public static ReceivedFile Read(string path, byte[] bytes)
    {
        if (bytes.Length > MostBytes) return Unreadable(path, "The file is larger than 32 MiB; no export of texts is.", "Export the documents one by one.");
        if (bytes.Length == 0) return Unreadable(path, "The file is empty.", "Save it again from the translation program.");
        if (bytes.AsSpan().StartsWith("PK\u0003\u0004"u8)) return Unreadable(path, "The file is a package (ZIP).", "Export XLIFF or PO from the translation program, not its own package.");
        var decoded = TextDecoding.Of(bytes);
        var source = new SourceFile(path, decoded.Text);
        if (decoded.Problem is { } problem) return new ReceivedFile(source, [], [ExchangeFindings.Unreadable.At(source.SpanAt(decoded.At, decoded.At + 1), problem, decoded.Remedy)]);
        var start = 0;
        while (start < source.Text.Length && char.IsWhiteSpace(source.Text[start])) start++;
        if (start < source.Text.Length && source.Text[start] == '<') return XliffReader.Read(source);
        return PoReader.LooksLikePo(source.Text) ? PoReader.Read(source) : Unreadable(path, "The file is neither XLIFF nor PO.", "Name a file that 'styrdok translate export' wrote and a translation program saved.");
    }

    private static ReceivedFile Unreadable(string path, string message, string remedy) =>
        new(new SourceFile(path, string.Empty), [], [ExchangeFindings.Unreadable.At(SourceSpan.StartOf(path), message, remedy)]);
}

/// <summary>The text of a file, or why there is none.</summary>
/// <param name="Text">The text; where there is a problem, what could be decoded.</param>
/// <param name="At">Where in the text the problem is.</param>
/// <param name="Problem">What is wrong; null for nothing.</param>
/// <param name="Remedy">What to do.</param>
internal sealed record DecodedText(string Text, int At = 0, string? Problem = null, string? Remedy = null);

/// <summary>Makes text of bytes by what the file says of its encoding: a byte order mark, the head of XML or of PO, else UTF-8.</summary>
internal static class TextDecoding
{
    private const int HeadLength = 4096;
    private const string SaveAsUtf8 = "Save it as UTF-8 from the translation program.";

    public static DecodedText Of(byte[] bytes)
    {
        ReadOnlySpan<byte> span = bytes;
        if (span.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF])) return Strict(span[3..], Encoding.UTF8);
        if (span.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE])) return Strict(span[2..], Encoding.Unicode);
        if (span.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF])) return Strict(span[2..], Encoding.BigEndianUnicode);

        // UTF-16 without a mark: XML, 1.0, appendix F.
        if (span.StartsWith((ReadOnlySpan<byte>)[(byte)'<', 0])) return Strict(span, Encoding.Unicode);
        if (span.StartsWith((ReadOnlySpan<byte>)[0, (byte)'<'])) return Strict(span, Encoding.BigEndianUnicode);
        if (Said(span) is not { } name) return Strict(span, Encoding.UTF8);
        return name.ToLowerInvariant() switch
        {
            "utf-8" or "utf8" or "charset" => Strict(span, Encoding.UTF8),
            "us-ascii" or "ascii" => Strict(span, Encoding.ASCII),
            "iso-8859-1" or "iso_8859-1" or "latin1" => Strict(span, Encoding.Latin1),
            _ => new DecodedText(string.Empty, 0, $"The file says that it is written in '{Shown(name)}', which is not read.", SaveAsUtf8),
        };
    }

    private static DecodedText Strict(ReadOnlySpan<byte> bytes, Encoding encoding)
    {
        var strict = Encoding.GetEncoding(encoding.CodePage, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback);
        try
        {
            var text = strict.GetString(bytes);
            var nothing = text.IndexOf('\0');
            return nothing < 0 ? new DecodedText(text) : new DecodedText(text[..nothing] + " ", nothing, "The file is no text: it holds bytes of zero.", "Name a file of XLIFF or PO.");
        }
        catch (DecoderFallbackException exception)
        {
            var good = encoding.GetString(bytes[..Math.Max(0, exception.Index)]);
            return new DecodedText(good + " ", good.Length, $"The file is not {encoding.WebName.ToUpperInvariant()} from here on, as it should be or says that it is.", SaveAsUtf8);
        }
    }

    // encoding="…" in the first line of XML, charset=… in the head of PO.
    private static string? Said(ReadOnlySpan<byte> bytes)
    {
        var head = Encoding.Latin1.GetString(bytes[..Math.Min(HeadLength, bytes.Length)]);
        if (head.TrimStart().StartsWith("<?xml", StringComparison.Ordinal)) return After(head[..(head.IndexOf("?>", StringComparison.Ordinal) is var end and >= 0 ? end : head.Length)], "encoding");
        return head.TrimStart().StartsWith('<') ? null : After(head, "charset");
    }

    private static string? After(string head, string word)
    {
        var at = head.IndexOf(word, StringComparison.OrdinalIgnoreCase);
        if (at < 0) return null;
        var start = at + word.Length;
        while (start < head.Length && (head[start] is '=' or '"' or '\'' || char.IsWhiteSpace(head[start]))) start++;
        var end = start;
        while (end < head.Length && (char.IsAsciiLetterOrDigit(head[end]) || head[end] is '-' or '_' or '.')) end++;
        return end > start ? head[start..end] : null;
    }

    private static string Shown(string name) => name.Length > 40 ? name[..40] + "…" : name;
}
