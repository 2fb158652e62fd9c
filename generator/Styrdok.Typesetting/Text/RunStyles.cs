using System;
using Styrdok.Core.Branding;

namespace Styrdok.Typesetting.Text;

/// <summary>How runs with a mark are set, and what is known when they are.</summary>
internal sealed record RunStyles
{
    /// <summary>The face of strong runs.</summary>
    public required IGlyphMetrics Strong { get; init; }

    /// <summary>The colour of links.</summary>
    public required Rgb Link { get; init; }

    /// <summary>The raised number of a footnote beside body text; null where notes are not shown.</summary>
    public Look? Number { get; init; }

    /// <summary>The size of body text.</summary>
    public double BodySize { get; init; }

    /// <summary>Where long words may be cut.</summary>
    public required BreakDictionary Breaks { get; init; }

    /// <summary>The page that an id leads to: 0 for an unknown id, less than 0 while pages are not known.</summary>
    public required Func<string, int> PageOf { get; init; }

    /// <summary>The raised number beside a text: larger beside larger text, never smaller than beside body text.</summary>
    public Look? NumberOf(Look text)
    {
        if (Number is not { } number || text.Size <= BodySize) return Number;
        var scale = text.Size / BodySize;
        return number with { Size = number.Size * scale, Rise = number.Rise * scale };
    }
}
