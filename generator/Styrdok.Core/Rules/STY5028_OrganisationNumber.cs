using System.Linq;
using Styrdok.Core.Findings;

namespace Styrdok.Core.Rules;

/// <summary>A number of an organisation whose check digit is wrong: Norwegian ones have nine figures and mod 11, Swedish ones ten and the Luhn sum.</summary>
internal sealed class OrganisationNumber() : Rule("STY5028", FindingSeverity.Warning, "Organisation number with a wrong check digit")
{
    /// <summary>What to do about it.</summary>
    public const string Remedy = "Compare it with the register: a figure is wrong, or two have changed places.";

    private const int Norwegian = 9, Swedish = 10;

    private static readonly int[] s_weights = [3, 2, 7, 6, 5, 4, 3, 2];

    public override void Check(LibraryFiles files, FindingSink sink)
    {
        foreach (var file in files.Organisations)
        {
            if (file.Model.OrganisationNumber is { } written && ProblemOf(written) is { } problem) sink.Report(Descriptor.At(file.SpanOf(file.Model, "organisation_number"), problem, Remedy));
        }
    }

    /// <summary>What is wrong with a number; null where nothing is, or where it is nobody's to judge.</summary>
    /// <param name="written">The number as it is written.</param>
    public static string? ProblemOf(string written)
    {
        var figures = written.Where(char.IsDigit).Select(figure => figure - '0').ToArray();

        // Numbers of other countries, and letters such as MVA after one, are nobody's to judge.
        if (written.Any(c => c is not (' ' or '-' or '\u00A0') && !(c is >= '0' and <= '9'))) return null;
        var isRight = figures.Length switch
        {
            Norwegian => Mod11(figures) == figures[8],
            Swedish => Luhn(figures),
            _ => true,
        };
        return isRight ? null : $"'{written}' has a wrong check digit for a {(figures.Length == Norwegian ? "Norwegian" : "Swedish")} organisation number.";
    }

    // The digit that the first eight ask for; 10 is none, so that such a number does not exist.
    private static int Mod11(int[] figures)
    {
        var rest = s_weights.Select((weight, index) => weight * figures[index]).Sum() % 11;
        return rest == 0 ? 0 : 11 - rest;
    }

    private static bool Luhn(int[] figures) => figures.Select((figure, index) => index % 2 == 0 ? Digits(figure * 2) : figure).Sum() % 10 == 0;

    private static int Digits(int number) => (number / 10) + (number % 10);
}
