using System.Globalization;
using System.Text;
using Styrdok.Core.Model;

namespace Styrdok.Documents;

/// <summary>Numbers as the parts of documents are numbered.</summary>
internal static class Numerals
{
    /// <summary>What stands before the number of a paragraph, held to it.</summary>
    public const string Paragraph = "§\u00A0";

    /// <summary>1, 2, 3.</summary>
    public static string Decimal(int number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>a, b, … z, aa, ab.</summary>
    public static string Alpha(int number)
    {
        var text = new StringBuilder();
        for (; number > 0; number = (number - 1) / 26) text.Insert(0, (char)('a' + ((number - 1) % 26)));
        return text.ToString();
    }

    /// <summary>i, ii, iii, iv.</summary>
    public static string Roman(int number)
    {
        (int Value, string Sign)[] signs =
            [(1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"), (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i")];
        var text = new StringBuilder();
        foreach (var (value, sign) in signs)
        {
            for (; number >= value; number -= value) text.Append(sign);
        }

        return text.ToString();
    }

    /// <summary>The label of an entry: "1.", "a.", "i."; empty for none.</summary>
    public static string Label(Numbering numbering, int number) => numbering switch
    {
        Numbering.Decimal => Decimal(number) + ".",
        Numbering.LowerAlpha => Alpha(number) + ".",
        Numbering.LowerRoman => Roman(number) + ".",
        Numbering.Paragraph => Paragraph + Decimal(number),
        _ => string.Empty,
    };
}
