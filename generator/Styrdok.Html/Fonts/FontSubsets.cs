using System;
using System.Collections;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Net;
using System.Runtime.CompilerServices;
using System.Text;
using Styrdok.Fonts;

namespace Styrdok.Html.Fonts;

/// <summary>The faces of a page, cut down to the letters it shows, as data inside it.</summary>
internal static class FontSubsets
{
    // What a reader can type into fields, and marks that style sheets add.
    private const string Always = " abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZæøåÆØÅäöÄÖéÉ0123456789.,:;!?()[]/-–—…«»”“’‘'\"%§&@+·×";

    // As long as a face is used its subsets are kept; most pages of a library show the same letters.
    private static readonly ConditionalWeakTable<FontFace, Dictionary<string, byte[]>> Cut = [];

    /// <summary>The names for <c>font-family</c>, best first.</summary>
    public static string Names(FontFamily family) => (family.Signs is null ? "Inter" : "\"" + family.Name + "\",Inter") + ",system-ui,sans-serif";

    /// <summary>The @font-face rules for a page.</summary>
    /// <param name="family">The family.</param>
    /// <param name="parts">The body, its attributes, and the data that its script writes from; null for none.</param>
    public static string For(FontFamily family, params ReadOnlySpan<string?> parts)
    {
        var letters = Letters(parts);
        var css = new StringBuilder();
        if (family.Signs is null)
        {
            css.Append("/* Inter, copyright The Inter Project Authors, SIL Open Font License 1.1 (openfontlicense.org). Cut down to the letters of this page. */\n");
            Rules(css, "Inter", family, letters);
            return css.ToString();
        }

        css.Append("/* ").Append(Words(family.Name)).Append(", ").Append(Words(family.Regular.Copyright)).Append(". Cut down to the letters of this page. */\n");
        Rules(css, "\"" + family.Name + "\"", family, letters);
        var signs = new SortedSet<int>(letters.Where(letter => Typography.IsSign(letter) && Faces(family).Any(face => Typography.GlyphOf(face.Face, letter) == 0)));
        if (signs.Count == 0) return css.ToString();
        css.Append("/* Signs that it lacks: Inter, copyright The Inter Project Authors, SIL Open Font License 1.1 (openfontlicense.org). */\n");
        Rules(css, "Inter", family.Signs, signs);
        return css.ToString();
    }

    private static SortedSet<int> Letters(ReadOnlySpan<string?> parts)
    {
        var letters = new SortedSet<int>(Always.EnumerateRunes().Select(rune => rune.Value));

        // The text of a whole library may stand in a page, in a hundred letters or two.
        var seen = new BitArray(char.MaxValue + 1);
        foreach (var part in parts)
        {
            // Attributes count too: a field shows its placeholder, and scripts write the words they find in those of the body.
            foreach (var rune in (WebUtility.HtmlDecode(part) ?? string.Empty).EnumerateRunes())
            {
                if (rune.Value < ' ' || (rune.IsBmp && seen[rune.Value])) continue;
                if (rune.IsBmp) seen[rune.Value] = true;
                letters.Add(rune.Value);
            }
        }

        // Soft hyphens show as hyphens where they break.
        letters.Remove(0xAD);
        return letters;
    }

    private static void Rules(StringBuilder css, string name, FontFamily family, SortedSet<int> letters)
    {
        foreach (var (weights, face) in Faces(family))
        {
            css.Append("@font-face{font-family:").Append(name).Append(";font-weight:").Append(weights)
                .Append(";font-display:block;src:url(data:font/woff;base64,").Append(Convert.ToBase64String(Subset(face, letters))).Append(") format(\"woff\")}\n");
        }
    }

    // A face that stands for several weights has all of them: otherwise browsers thicken it, and the page would not look like the PDF.
    private static IEnumerable<(string Weights, FontFace Face)> Faces(FontFamily family) =>
        new (int Weight, FontFace Face)[] { (300, family.Light), (400, family.Regular), (500, family.Medium), (600, family.SemiBold) }
            .GroupBy(entry => entry.Face)
            .Select(group => (Weights(group.First().Weight, group.Last().Weight), group.Key));

    private static string Weights(int first, int last) =>
        first.ToString(CultureInfo.InvariantCulture) + (first == last ? string.Empty : " " + last.ToString(CultureInfo.InvariantCulture));

    // What comes from a font must not end the comment, or the style element.
    private static string Words(string text) => new(text.Where(letter => char.IsLetterOrDigit(letter) || letter is ' ' or '.' or ',' or '(' or ')' or '-' or '©').Take(200).ToArray());

    private static byte[] Subset(FontFace face, SortedSet<int> letters)
    {
        var kept = letters.Where(letter => face.Glyph(letter) != 0).ToList();
        var key = string.Join(',', kept);
        var cut = Cut.GetOrCreateValue(face);
        lock (cut)
        {
            if (!cut.TryGetValue(key, out var bytes)) cut[key] = bytes = WebFont.Subset(face, kept);
            return bytes;
        }
    }
}
