using System.Collections.Generic;
using System.Linq;
using System.Text;
using System.Text.RegularExpressions;

namespace Styrdok.Core.Translation;

/// <summary>
/// Writes a text as no language has it, to see on the page what a translation will do to it: letters have accents, words are longer, and marks stand at both ends of every paragraph, so that what
/// is cut off or was never meant for translation is seen. Placeholders, citations, links and Markdown stay as they are.
/// </summary>
public static class PseudoText
{
    /// <summary>The marks at both ends of a paragraph.</summary>
    public const char Begin = '\u2039', End = '\u203A';

    // How much longer a text becomes; no translation between the languages of the Nordic countries and English adds more (W3C, Text size in translation).
    private const double Longer = 0.4;

    private const string Vowels = "aeiouyåäöæøAEIOUYÅÄÖÆØ";

    // What is no language: placeholders, citations, notes, the targets of links, code, escapes, entities, addresses.
    private static readonly Regex s_kept = new(
        @"\$\$?\{[^}]*\}|\{\w+\}|\[@[^\]]*\]|\[\^[^\]]*\]|\]\([^)]*\)|`[^`]*`|\\.|&#?\w+;|<[^<>\s]+>|https?://\S+|www\.\S+|[\w.+-]+@[\w-]+\.\S+", RegexOptions.CultureInvariant);

    // What begins a paragraph of Markdown: quotes, bullets, numbers, notes.
    private static readonly Regex s_lead = new(@"^\s*(?:(?:>|[-*+]|\d{1,9}[.)]|\[\^[^\]]+\]:)\s+)*", RegexOptions.CultureInvariant);

    private static readonly Dictionary<char, char> s_accents = "aáeéiíoóuúyýnñcçAÁEÉIÍOÓUÚYÝ".Select((letter, index) => (letter, index)).Where(one => one.index % 2 == 0)
        .ToDictionary(one => one.letter, one => "aáeéiíoóuúyýnñcçAÁEÉIÍOÓUÚYÝ"[one.index + 1]);

    /// <summary>The text, paragraph by paragraph.</summary>
    public static string Of(string text)
    {
        var lines = text.Split('\n');
        var written = new StringBuilder(text.Length * 2);
        for (var i = 0; i < lines.Length; i++)
        {
            if (i > 0) written.Append('\n');
            var lead = s_lead.Match(lines[i]);
            var rest = lines[i].Substring(lead.Length);
            if (rest.Trim().Length == 0)
            {
                written.Append(lines[i]);
                continue;
            }

            var begins = i == 0 || lines[i - 1].Trim().Length == 0 || lead.Value.Trim().Length > 0;
            var ends = i == lines.Length - 1 || lines[i + 1].Trim().Length == 0 || s_lead.Match(lines[i + 1]).Value.Trim().Length > 0;
            var end = rest.Length - rest.TrimEnd().Length;
            written.Append(lead.Value);
            if (begins) written.Append(Begin);
            Write(written, rest.Substring(0, rest.Length - end));
            if (ends) written.Append(End);
            written.Append(rest, rest.Length - end, end);
        }

        return written.ToString();
    }

    /// <summary>The words of a text without marks at its ends: for what is put together with others.</summary>
    public static string Words(string text)
    {
        var written = new StringBuilder(text.Length * 2);
        Write(written, text);
        return written.ToString();
    }

    private static void Write(StringBuilder written, string text)
    {
        double owed = 0;
        var from = 0;
        foreach (Match kept in s_kept.Matches(text))
        {
            Letters(written, text, from, kept.Index, ref owed);
            written.Append(kept.Value);
            from = kept.Index + kept.Length;
        }

        Letters(written, text, from, text.Length, ref owed);
    }

    // A vowel is written twice when half a letter is owed, any letter when one and a half are: words stay words, and can be read.
    private static void Letters(StringBuilder written, string text, int from, int to, ref double owed)
    {
        for (var i = from; i < to; i++)
        {
            var letter = s_accents.TryGetValue(text[i], out var accented) ? accented : text[i];
            written.Append(letter);
            owed += Longer;
            if (owed < (Vowels.IndexOf(text[i]) >= 0 ? 0.5 : 1.5) || !char.IsLetter(text[i])) continue;
            written.Append(char.ToLowerInvariant(letter));
            owed--;
        }
    }
}
