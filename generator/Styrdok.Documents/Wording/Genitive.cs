using System;
using Styrdok.Core.Values;

namespace Styrdok.Documents.Wording;

/// <summary>The genitive of a name, for <c>${org.genitive}</c>.</summary>
public static class Genitive
{
    /// <summary>
    /// The genitive by the language's own rule: Norwegian adds s, or an apostrophe after s, x and z; Swedish adds s, and nothing after those letters;
    /// English adds an apostrophe and s, or the apostrophe alone after s.
    /// </summary>
    public static string Of(string name, Language language)
    {
        if (name.Length == 0) return name;
        var hisses = char.ToLowerInvariant(name[^1]) is 's' or 'x' or 'z';
        if (language == Language.En) return name + (name.EndsWith("s", StringComparison.OrdinalIgnoreCase) ? "’" : "’s");
        if (language == Language.Sv) return hisses ? name : name + "s";
        return name + (hisses ? "’" : "s");
    }
}
