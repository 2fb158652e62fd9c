using System.Linq;
using Styrdok.Core.Values;

namespace Styrdok.Core.Translation.Checking;

/// <summary>Tells the language of a text by its most common words and its letters.</summary>
internal static class LanguageGuess
{
    // Fewer words say too little: a heading may be three names.
    private const int FewestWords = 6;
    private const int FewestSigns = 3;

    // Bokmål and Nynorsk share most of their words: one in twelve that only the other has is much.
    private const int LeastShare = 12;

    /// <summary>The language that a text is written in where it clearly is another than the one it should be in; else null.</summary>
    public static Language? Other(Prose prose, LanguageTable expected, LanguageTables languages)
    {
        if (expected.Common.Count == 0 || prose.MeantWords.Count < FewestWords) return null;
        (Language Language, int Signs)? best = null;
        foreach (var other in languages.All)
        {
            if (other.Language.Equals(expected.Language) || other.Common.Count == 0) continue;
            var signs = Signs(prose, other, expected);
            if (signs < FewestSigns || signs * LeastShare < prose.MeantWords.Count || signs <= 2 * Signs(prose, expected, other)) continue;
            if (best is null || signs > best.Value.Signs) best = (other.Language, signs);
        }

        return best?.Language;
    }

    /// <summary>How many words belong to one language and not to another.</summary>
    private static int Signs(Prose prose, LanguageTable language, LanguageTable other)
    {
        var signs = 0;
        foreach (var word in prose.MeantWords)
        {
            if (language.Common.Contains(word.Text) ? !other.Common.Contains(word.Text) : !word.IsCapital && word.Text.Any(letter => language.Letters.IndexOf(letter) >= 0 && other.Letters.IndexOf(letter) < 0)) signs++;
        }

        return signs;
    }
}
