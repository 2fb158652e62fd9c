using System.Collections.Generic;
using System.Linq;

namespace Styrdok.Core.Values;

/// <summary>Which language stands in for another in typed content. A rendered document shows the text that was written, in the document's own language, and marks it.</summary>
public static class Languages
{
    /// <summary>
    /// The languages that stand in for one, the nearest first: for the two forms of Norwegian the other one, then Swedish, then English; for Swedish Norwegian, then English; for English
    /// Norwegian, then Swedish; for one that a library adds English, then the built-in ones.
    /// </summary>
    public static IReadOnlyList<Language> Fallbacks(Language language)
    {
        if (language.Equals(Language.Nb)) return [Language.Nn, Language.Sv, Language.En];
        if (language.Equals(Language.Nn)) return [Language.Nb, Language.Sv, Language.En];
        if (language.Equals(Language.Sv)) return [Language.Nb, Language.Nn, Language.En];
        if (language.Equals(Language.En)) return [Language.Nb, Language.Nn, Language.Sv];
        return Language.BuiltIn.OrderBy(other => other.Equals(Language.En) ? 0 : 1).ToList();
    }
}
