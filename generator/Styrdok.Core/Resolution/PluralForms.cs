using System;
using System.Collections.Generic;
using System.Linq;

namespace Styrdok.Core.Resolution;

/// <summary>
/// The forms of a word for numbers, as a placeholder gives them: <c>one: måned | other: måneder</c>. The categories are those of CLDR that nb, nn, sv and en have;
/// <c>one</c> is for the number 1 alone.
/// </summary>
/// <param name="One">The form for one.</param>
/// <param name="Other">The form for every other number.</param>
public sealed record PluralForms(string One, string Other)
{
    /// <summary>How forms are written, for messages.</summary>
    public const string Words = "one: month | other: months";

    /// <summary>The form for a number.</summary>
    public string For(decimal number) => number == 1 ? One : Other;

    /// <summary>Reads forms; null where they are not both there, once each, and nothing else.</summary>
    public static PluralForms? Parse(string text)
    {
        var forms = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var part in text.Split('|'))
        {
            var colon = part.IndexOf(':');
            if (colon < 0) return null;
            var (category, form) = (part.Substring(0, colon).Trim(), part.Substring(colon + 1).Trim());
            if (category is not ("one" or "other") || form.Length == 0 || forms.ContainsKey(category)) return null;
            forms.Add(category, form);
        }

        return forms.Count == 2 ? new PluralForms(forms["one"], forms["other"]) : null;
    }
}
