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
        var words = prose.MeantWords;
        if (expected.Common.Count == 0 || words.Count < FewestWords) return null;
        var (signs, own) = (new int[languages.Signs.Count], new int[languages.Signs.Count]);
        var at = languages.Signs.PlaceOf(expected);
        if (at < 0) return null;
        foreach (var word in words) Count(word, languages.Signs, at, signs, own);
        (Language Language, int Signs)? best = null;
        for (var i = 0; i < signs.Length; i++)
        {
            if (i == at || signs[i] < FewestSigns || signs[i] * LeastShare < words.Count || signs[i] <= 2 * own[i]) continue;
            if (best is null || signs[i] > best.Value.Signs) best = (languages.Signs.LanguageAt(i), signs[i]);
        }

        return best?.Language;
    }

    /// <summary>Counts a word for each language that it belongs to while the expected one has no such word, and the other way round.</summary>
    private static void Count(Word word, LanguageSigns languages, int expected, int[] signs, int[] own)
    {
        var common = languages.Of(word.Text);
        ulong more = 0, less = 0;
        if (!word.IsCapital)
        {
            foreach (var letter in word.Text)
            {
                var with = languages.Of(letter);
                if (with == 0) continue;
                if (Has(with, expected)) less |= ~with;
                else more |= with;
            }
        }

        if ((common | more | less) == 0) return;
        for (var i = 0; i < signs.Length; i++)
        {
            if (Has(common, i) ? !Has(common, expected) : Has(more, i)) signs[i]++;
            if (Has(common, expected) ? !Has(common, i) : Has(less, i)) own[i]++;
        }
    }

    private static bool Has(ulong set, int place) => ((set >> place) & 1) != 0;
}
