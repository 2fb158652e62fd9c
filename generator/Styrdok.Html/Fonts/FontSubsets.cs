using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Net;
using System.Text;
using Styrdok.Fonts;

namespace Styrdok.Html.Fonts;

/// <summary>The faces of a page, cut down to the letters it shows, as data inside it.</summary>
internal static class FontSubsets
{
    // What a reader can type into fields, and marks that style sheets add.
    private const string Always = " abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZæøåÆØÅäöÄÖéÉ0123456789.,:;!?()[]/-–—…«»”“’‘'\"%§&@+·";

    private static readonly Dictionary<string, byte[]> Cut = new(StringComparer.Ordinal);

    /// <summary>The @font-face rules for a body.</summary>
    public static string For(string body)
    {
        var letters = new SortedSet<int>(Always.EnumerateRunes().Select(rune => rune.Value));

        // Attributes count too: a field shows its placeholder, and the checklist's script lists the roles it finds in them.
        foreach (var rune in WebUtility.HtmlDecode(body).EnumerateRunes())
        {
            if (rune.Value >= ' ') letters.Add(rune.Value);
        }

        // Soft hyphens show as hyphens where they break.
        letters.Remove(0xAD);
        var css = new StringBuilder("/* Inter, copyright The Inter Project Authors, SIL Open Font License 1.1 (openfontlicense.org). Cut down to the letters of this page. */\n");
        foreach (var (weight, face) in new (int, FontFace)[] { (300, InterFaces.Light), (400, InterFaces.Regular), (500, InterFaces.Medium), (600, InterFaces.SemiBold) })
        {
            css.Append("@font-face{font-family:Inter;font-weight:").Append(weight.ToString(CultureInfo.InvariantCulture))
                .Append(";font-display:block;src:url(data:font/woff;base64,").Append(Convert.ToBase64String(Subset(weight, face, letters))).Append(") format(\"woff\")}\n");
        }

        return css.ToString();
    }

    private static byte[] Subset(int weight, FontFace face, SortedSet<int> letters)
    {
        var kept = letters.Where(letter => face.Glyph(letter) != 0).ToList();
        var key = weight.ToString(CultureInfo.InvariantCulture) + ":" + string.Join(',', kept);
        lock (Cut)
        {
            if (!Cut.TryGetValue(key, out var bytes)) Cut[key] = bytes = WebFont.Subset(face, kept);
            return bytes;
        }
    }
}
