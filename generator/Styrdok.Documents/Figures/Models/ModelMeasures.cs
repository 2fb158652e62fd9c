namespace Styrdok.Documents.Figures.Models;

/// <summary>The measures of a model's diagram, for paper and wide screens or for phones.</summary>
internal sealed record ModelMeasures
{
    /// <summary>Width of the whole drawing.</summary>
    public required double Width { get; init; }

    /// <summary>What a drawing on paper may not be higher than: a page has no room for more, and smaller letters could not be read.</summary>
    public static double Highest => 600;

    /// <summary>Inside a box, at its sides.</summary>
    public double Padding => 12;

    /// <summary>Size of names, and the distance between their baselines.</summary>
    public required double Name { get; init; }

    /// <summary>The distance between baselines of names.</summary>
    public required double NameLeading { get; init; }

    /// <summary>Size of examples.</summary>
    public required double Text { get; init; }

    /// <summary>Between the baselines of one example.</summary>
    public required double TextLeading { get; init; }

    /// <summary>From one example to the next.</summary>
    public required double ExampleLeading { get; init; }

    /// <summary>Size of remarks, numbers and words at links.</summary>
    public required double Small { get; init; }

    /// <summary>Between their baselines.</summary>
    public required double SmallLeading { get; init; }

    /// <summary>From the upper edge of a box with a list to its first baseline.</summary>
    public required double First { get; init; }

    /// <summary>From the last baseline to the lower edge.</summary>
    public double Last => 14;

    /// <summary>Between a name and what stands under it, besides the leading.</summary>
    public double ListGap => 3;

    /// <summary>The least height of a box.</summary>
    public double LeastNode => 48;

    /// <summary>Radius of what nourishes.</summary>
    public double Radius => 8;

    /// <summary>The edge of a box that neither drains nor nourishes.</summary>
    public double ThinEdge => 0.5;

    /// <summary>Thickness of the main flow.</summary>
    public double MainLine => 1.5;

    /// <summary>An arrowhead of the main flow: its length and half its foot.</summary>
    public (double Length, double Half) MainArrow => (8, 3.5);

    /// <summary>An arrowhead of a link across.</summary>
    public (double Length, double Half) CrossArrow => (7, 3);

    /// <summary>Radius of a number's ring.</summary>
    public required double Ring { get; init; }

    /// <summary>From the middle of a ring to its words.</summary>
    public double RingGap => 4;

    /// <summary>The name of a process.</summary>
    public required double Process { get; init; }

    /// <summary>Between its baselines.</summary>
    public required double ProcessLeading { get; init; }

    /// <summary>Between the line of a process and the boxes.</summary>
    public double ProcessGap => 16;

    /// <summary>The look of paper: a unit is a point.</summary>
    public static ModelMeasures Wide { get; } = new()
    {
        Width = 472, Name = 10.5, NameLeading = 14, Text = 9.5, TextLeading = 13, ExampleLeading = 16, Small = 8.5, SmallLeading = 12, First = 18, Ring = 8, Process = 9.5, ProcessLeading = 13,
    };

    /// <summary>The look of phones: a unit is a CSS pixel.</summary>
    public static ModelMeasures Narrow { get; } = new()
    {
        Width = 320, Name = 16, NameLeading = 21, Text = 14, TextLeading = 19, ExampleLeading = 22, Small = 13, SmallLeading = 18, First = 25, Ring = 10, Process = 14, ProcessLeading = 19,
    };
}
