using System;

namespace Styrdok.Pdf;

/// <summary>Language tags as PDF takes them (ISO 14289-1, 7.2; BCP 47).</summary>
internal static class LanguageTag
{
    /// <summary>The tag itself.</summary>
    /// <exception cref="ArgumentException">It is none; <c>nb_NO</c> with an underscore is the usual mistake.</exception>
    public static string Check(string tag)
    {
        var parts = tag.Split('-');
        for (var i = 0; i < parts.Length; i++)
        {
            var isGood = parts[i].Length is > 0 and <= 8;
            foreach (var c in parts[i]) isGood &= i == 0 ? char.IsAsciiLetter(c) : char.IsAsciiLetterOrDigit(c);
            if (!isGood) throw new ArgumentException($"'{tag}' is no language tag; one looks like 'nb-NO' (BCP 47).", nameof(tag));
        }

        return tag;
    }
}
