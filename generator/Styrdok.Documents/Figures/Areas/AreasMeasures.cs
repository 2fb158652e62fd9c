namespace Styrdok.Documents.Figures.Areas;

/// <summary>The measures of the diagrams of areas, for paper and wide screens or for phones. Distances are between baselines and edges.</summary>
internal sealed record AreasMeasures
{
    /// <summary>Width of the whole drawing.</summary>
    public required double Width { get; init; }

    /// <summary>What the drawing should not be higher than, so that the heading above it stands on its page; a higher one leaves out the sentences, which the areas' own text has.</summary>
    public required double Highest { get; init; }

    /// <summary>How far the bars stand inside the loop at both sides.</summary>
    public required double Inset { get; init; }

    /// <summary>From the loop to the bars, above and below.</summary>
    public required double LoopGap { get; init; }

    /// <summary>Inside a bar, at its sides.</summary>
    public required double Padding { get; init; }

    /// <summary>From the upper edge of a bar to its first baseline.</summary>
    public double First => 22;

    /// <summary>From the last baseline of a bar to its lower edge.</summary>
    public double Last => 16;

    /// <summary>Between the areas' bar and the base.</summary>
    public double BarGap => 8;

    /// <summary>Above each thing that all areas rest on, besides the leading.</summary>
    public double NeedGap => 3;

    /// <summary>Between two columns of text.</summary>
    public double ColumnGap => 20;

    /// <summary>Between two boxes that an arrow joins.</summary>
    public required double ArrowGap { get; init; }

    /// <summary>Between the text of one area and the next one's edge, where they stand one under another.</summary>
    public double RowGap => 24;

    /// <summary>Columns narrower than this are hard to read; areas then stand one under another.</summary>
    public double LeastColumn => 88;

    /// <summary>Size of numbers and sentences.</summary>
    public required double Text { get; init; }

    /// <summary>Distance between their baselines.</summary>
    public required double TextLeading { get; init; }

    /// <summary>Size of names.</summary>
    public required double Name { get; init; }

    /// <summary>Distance between their baselines.</summary>
    public required double NameLeading { get; init; }

    /// <summary>Size of what stands on the loop.</summary>
    public required double Loop { get; init; }

    /// <summary>Distance between its baselines.</summary>
    public required double LoopLeading { get; init; }

    /// <summary>From the end of the loop's line to what stands on it.</summary>
    public double LoopLabelGap => 12;

    /// <summary>Radius of the loop's corners.</summary>
    public double Radius => 8;

    /// <summary>Half the foot of an arrowhead, and its length.</summary>
    public (double Half, double Length) Arrow => (4, 8);

    /// <summary>The look of paper: a unit is a point, the drawing as wide as hang and text column.</summary>
    public static AreasMeasures Wide { get; } = new()
    {
        Width = 472, Highest = 536, ArrowGap = 32, Inset = 16, LoopGap = 22, Padding = 12, Text = 9.5, TextLeading = 14, Name = 13, NameLeading = 18, Loop = 9.5, LoopLeading = 13,
    };

    /// <summary>The look of phones: a unit is a CSS pixel.</summary>
    public static AreasMeasures Narrow { get; } = new()
    {
        Width = 320, Highest = double.MaxValue, ArrowGap = 28, Inset = 12, LoopGap = 22, Padding = 14, Text = 13, TextLeading = 18, Name = 17, NameLeading = 22, Loop = 13, LoopLeading = 17,
    };
}
