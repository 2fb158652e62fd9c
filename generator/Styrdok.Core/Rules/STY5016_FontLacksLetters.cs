using System;
using System.Linq;
using Styrdok.Core.Findings;

namespace Styrdok.Core.Rules;

/// <summary>A font without the letters that every document needs: those of the four languages, figures and the marks of ordinary text.</summary>
internal sealed class FontLacksLetters() : FontRule("STY5016", "Font lacks letters of the alphabet")
{
    private const string Alphabet = " abcdefghijklmnopqrstuvwxyzæøåäöéABCDEFGHIJKLMNOPQRSTUVWXYZÆØÅÄÖÉ0123456789.,:;-?!()";

    private const int MostNamed = 8;

    /// <summary>The letters of the alphabet that a font lacks.</summary>
    public static string Lacking(Func<int, bool> shows) => new(Alphabet.Where(letter => !shows(letter)).ToArray());

    protected override Finding? Judge(NamedFont font, LibraryFiles files)
    {
        if (font.Facts?.Shows is not { } shows || Lacking(shows) is not { Length: > 0 } lacking) return null;
        var named = string.Join(", ", lacking.Take(MostNamed).Select(letter => Character.Show(letter)));
        var more = lacking.Length > MostNamed ? $" and {lacking.Length - MostNamed} more" : string.Empty;
        return Descriptor.At(font.Span, $"{font.FullPath} lacks letters that every document needs: {named}{more}.", "Use a build of the family with the letters of the Nordic languages.");
    }
}
