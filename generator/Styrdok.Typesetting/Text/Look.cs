using Styrdok.Core.Branding;

namespace Styrdok.Typesetting.Text;

/// <summary>How a run is set: a text role of the theme with its face and colour found.</summary>
public sealed record Look
{
    /// <summary>The name of the text role, for the layout dump.</summary>
    public required string Name { get; init; }

    /// <summary>The font.</summary>
    public required IGlyphMetrics Face { get; init; }

    /// <summary>Size of the type in points.</summary>
    public required double Size { get; init; }

    /// <summary>Distance between baselines in points.</summary>
    public required double Leading { get; init; }

    /// <summary>The colour of the letters.</summary>
    public required Rgb Colour { get; init; }

    /// <summary>Space added between letters, in thousandths of the size.</summary>
    public int Tracking { get; init; }

    /// <summary>Whether figures all have one width.</summary>
    public bool Tabular { get; init; }

    /// <summary>How far the text is raised above the baseline, in points.</summary>
    public double Rise { get; init; }

    /// <summary>Whether the letters are slanted by the text matrix: emphasis, in a family without italics.</summary>
    public bool Slanted { get; init; }

    /// <summary>Whether the run is underlined: links.</summary>
    public bool Underlined { get; init; }
}
