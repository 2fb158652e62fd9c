using System.Runtime.InteropServices;

namespace Styrdok.Typesetting.Text;

/// <summary>One character as the line breaker sees it.</summary>
/// <param name="CodePoint">The character; tells spaces, vowels and figures.</param>
/// <param name="Width">Its advance in points, space between letters included.</param>
/// <param name="Kern">What stands between it and the next character on the same line, in points.</param>
/// <param name="After">Whether a line may end after it.</param>
/// <param name="HyphenWidth">The width of a hyphen in its style, in points.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct BreakCell(int CodePoint, double Width, double Kern, BreakOpportunity After, double HyphenWidth)
{
    /// <summary>Whether the character has no width at the end of a line.</summary>
    public bool IsSpace => CodePoint is ' ' or '\n';
}

/// <summary>A line of a paragraph: characters <paramref name="Start"/> up to, not including, <paramref name="End"/>.</summary>
/// <param name="Start">The first character.</param>
/// <param name="End">One past the last; a space at the end counts here and not in the width.</param>
/// <param name="Width">The width in points, spaces at the end left out, a hyphen included.</param>
/// <param name="IsHyphenated">Whether a hyphen is added at the end.</param>
public readonly record struct LineSpan(int Start, int End, double Width, bool IsHyphenated);

/// <summary>When words may be cut.</summary>
public enum HyphenPolicy
{
    /// <summary>At soft hyphens where that helps.</summary>
    Allowed,

    /// <summary>Only in a word that is wider than its line: titles and headings.</summary>
    OnlyWhenTooWide,
}
