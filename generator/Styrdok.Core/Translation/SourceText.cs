using System;
using System.Linq;
using System.Security.Cryptography;
using System.Text;
using Styrdok.Core.Annotations;

namespace Styrdok.Core.Translation;

/// <summary>
/// The text of a unit as far as it matters to a translator. Line wraps in the YAML are not a change: in inline text all white space is one space; in a body,
/// where line breaks make paragraphs and lists, spaces and tabs are collapsed and the ends of lines trimmed.
/// </summary>
public static class SourceText
{
    /// <summary>How many hexadecimal digits of the hash are kept.</summary>
    public const int HashLength = 12;

    /// <summary>The text without the white space that does not matter.</summary>
    public static string Normalise(string text, TextForm form) => form == TextForm.Body ? Body(text) : Collapse(text, char.IsWhiteSpace);

    /// <summary>
    /// The text as it was written, without its line wraps: what goes to translators and comes back. Unlike in the normalised text, which is for comparing, a no-break
    /// space stays one.
    /// </summary>
    public static string Unwrapped(string text, TextForm form) => form == TextForm.Body ? Body(text) : Collapse(text.Trim(), IsWrap);

    /// <summary>Words without Markdown, such as a note: line wraps are spaces, and an empty line begins a paragraph.</summary>
    public static string Paragraphs(string text) =>
        string.Join("\n\n", Body(text).Split(["\n\n"], StringSplitOptions.RemoveEmptyEntries).Select(paragraph => Collapse(paragraph, char.IsWhiteSpace)).Where(paragraph => paragraph.Length > 0));

    /// <summary>Whether two texts say the same to a translator.</summary>
    public static bool Same(string left, string right, TextForm form) =>
        string.Equals(left, right, StringComparison.Ordinal) || string.Equals(Normalise(left, form), Normalise(right, form), StringComparison.Ordinal);

    /// <summary>The source hash: the first 12 hexadecimal digits of SHA-256 over the normalised text in UTF-8.</summary>
    public static string Hash(string text, TextForm form)
    {
        using var sha = SHA256.Create();
        var hash = sha.ComputeHash(Encoding.UTF8.GetBytes(Normalise(text, form)));
        var digits = new StringBuilder(HashLength);
        for (var i = 0; i < HashLength / 2; i++) digits.Append(hash[i].ToString("x2", System.Globalization.CultureInfo.InvariantCulture));
        return digits.ToString();
    }

    private static bool IsWrap(char c) => c is ' ' or (>= '\t' and <= '\r');

    private static string Body(string text)
    {
        var lines = text.Replace("\r\n", "\n").Replace('\r', '\n').Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            // The indentation of a line makes nested lists, so only its end is trimmed.
            lines[i] = Collapse(lines[i], c => c is ' ' or '\t', keepStart: true);
        }

        return string.Join("\n", lines).Trim('\n');
    }

    private static string Collapse(string text, Func<char, bool> isWhite, bool keepStart = false)
    {
        var result = new StringBuilder(text.Length);
        var i = 0;
        if (keepStart)
        {
            while (i < text.Length && isWhite(text[i])) i++;
            if (i < text.Length) result.Append(text, 0, i);
        }

        var gap = false;
        for (; i < text.Length; i++)
        {
            if (isWhite(text[i]))
            {
                gap = true;
                continue;
            }

            if (gap && result.Length > 0) result.Append(' ');
            gap = false;
            result.Append(text[i]);
        }

        return result.ToString();
    }
}
