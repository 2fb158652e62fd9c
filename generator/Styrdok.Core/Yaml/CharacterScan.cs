using System;
using System.Globalization;
using Styrdok.Core.Findings;

namespace Styrdok.Core.Yaml;

/// <summary>Looks at the characters of a file before YAML is made of them: encoding, control characters, indentation, normalisation.</summary>
internal static class CharacterScan
{
    // How much of a file is looked at to see how it is written.
    private const int Head = 64;

    /// <summary>Whether a file was written in two or four bytes a character: read as UTF-8, every other one is NUL.</summary>
    public static bool IsWide(string text)
    {
        var head = Math.Min(text.Length, Head);
        var empty = 0;
        for (var i = 0; i < head; i++)
        {
            if (text[i] == '\0') empty++;
        }

        return empty > 3 && empty > head / 3;
    }

    /// <summary>Reports what the characters tell.</summary>
    public static void Run(SourceFile file, FindingSink sink)
    {
        var replaced = false;
        var indenting = true;
        var text = file.Text;
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c is '\n' or '\r')
            {
                indenting = true;
                continue;
            }

            if (indenting && c != ' ') indenting = Indentation(file, ref i, sink);
            if (i >= text.Length) break;
            c = text[i];
            if (c == '\uFFFD' && !replaced)
            {
                replaced = true;
                sink.Report(YamlFindings.Encoding.At(
                    file.SpanAt(i, i + 1), "The file is not UTF-8 from here on, or holds the replacement character U+FFFD.", "Save the file as UTF-8 and type the character again."));
            }
            else if (IsForbidden(c))
            {
                sink.Report(YamlFindings.ControlCharacter.At(
                    file.SpanAt(i, i + 1), $"The file holds the control character {Name(c)}.", "Remove it; editors show it when they show invisible characters."));
            }
            else if (i > 0 && IsCombining(c) && char.IsLetter(text[i - 1]))
            {
                sink.Report(InTwo(file.SpanAt(i - 1, i + 1), text[i - 1], c));
            }
        }
    }

    /// <summary>Reports the escapes of a text in double quotes that stand for characters which a file may not hold as they are.</summary>
    public static void Escapes(SourceFile file, int start, int end, FindingSink sink)
    {
        var text = file.Text;

        // What the last escape stands for, where it begins and where it ends.
        (char Letter, int At, int End) last = default;
        for (var i = text.IndexOf('\\', start, end - start); i >= 0 && i + 1 < end; i = text.IndexOf('\\', i, end - i))
        {
            var digits = text[i + 1] switch { 'x' => 2, 'u' => 4, 'U' => 8, _ => 0 };
            var next = Math.Min(i + 2 + digits, end);
            var escaped = Escaped(text[i + 1], text.Substring(i + 2, next - i - 2));
            if (escaped is { } c)
            {
                var span = file.SpanAt(i, next);
                var (letter, at) = last.End == i ? (last.Letter, last.At) : (text[i - 1], i - 1);
                if (c == '\uFFFD') sink.Report(YamlFindings.Encoding.At(span, "The text holds the replacement character U+FFFD.", "Type the character that was here before."));
                else if (IsForbidden(c)) sink.Report(YamlFindings.ControlCharacter.At(span, $"The text holds the control character {Name(c)}.", "Remove it; nobody sees it, and no font shows it."));
                else if (IsCombining(c) && char.IsLetter(letter)) sink.Report(InTwo(file.SpanAt(at, next), letter, c));
                else if (char.IsLetter(c) && next < end && IsCombining(text[next]) && !char.IsLetter(text[next - 1])) sink.Report(InTwo(file.SpanAt(i, next + 1), c, text[next]));
            }

            last = (escaped ?? '\0', i, next);
            i = next;
        }
    }

    private static Finding InTwo(SourceSpan span, char letter, char mark) => YamlFindings.NotNfc.At(
        span,
        $"The letter '{letter}' and the mark {Name(mark)} are two characters here; search, sorting and hashes then miss the word.",
        "Type the letter anew on the keyboard, or save the file in Unicode normalisation form C.");

    // The escapes of YAML 1.2, 5.7, that may stand for something forbidden; null for the others and for what is beyond U+FFFF.
    private static char? Escaped(char letter, string digits) => letter switch
    {
        '0' => '\0',
        'a' => '\a',
        'b' => '\b',
        'v' => '\v',
        'f' => '\f',
        'e' => '\u001B',
        'N' => '\u0085',
        'L' => '\u2028',
        'P' => '\u2029',
        _ => uint.TryParse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code) && code <= char.MaxValue ? (char)code : null,
    };

    /// <summary>Reports a white-space character other than a space in the indentation of a line, unless the line is blank. Returns whether indentation goes on.</summary>
    private static bool Indentation(SourceFile file, ref int i, FindingSink sink)
    {
        var text = file.Text;
        if (!IsWhite(text[i])) return false;
        var start = i;
        while (i < text.Length && (text[i] == ' ' || IsWhite(text[i]))) i++;
        if (i < text.Length && text[i] is not ('\n' or '\r'))
        {
            var span = file.SpanAt(start, start + 1);
            if (text[start] == '\t')
                sink.Report(YamlFindings.TabIndentation.At(span, "The line is indented with a tab; YAML allows spaces only.", "Replace the tab with two spaces a level."));
            else
                sink.Report(YamlFindings.SpaceIndentation.At(span, $"The line is indented with {Name(text[start])}, which only looks like a space.", "Replace it with ordinary spaces."));
        }

        // The character after the indentation is judged by the caller like any other.
        if (i < text.Length && text[i] is '\n' or '\r') i--;
        return false;
    }

    private static bool IsWhite(char c) => c == '\t' || (c != ' ' && char.GetUnicodeCategory(c) == UnicodeCategory.SpaceSeparator) || c == '\uFEFF';

    // The last two are no characters, and no XML may hold them (XML 1.0, 2.2): texts go out as XLIFF and into the metadata of a PDF.
    private static bool IsForbidden(char c) => c is < ' ' and not ('\t' or '\n' or '\r') or '\u007F' or (>= '\u0080' and <= '\u009F') or '\u2028' or '\u2029' or '\uFFFE' or '\uFFFF';

    private static bool IsCombining(char c) =>
        c is (>= '\u0300' and <= '\u036F') or (>= '\u1AB0' and <= '\u1AFF') or (>= '\u1DC0' and <= '\u1DFF') or (>= '\u20D0' and <= '\u20FF');

    private static string Name(char c) => string.Format(CultureInfo.InvariantCulture, "U+{0:X4}", (int)c);
}
