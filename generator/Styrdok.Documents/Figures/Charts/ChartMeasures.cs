namespace Styrdok.Documents.Figures.Charts;

/// <summary>The measures of charts, for paper and wide screens or for phones.</summary>
internal sealed record ChartMeasures
{
    /// <summary>Width of the whole drawing.</summary>
    public required double Width { get; init; }

    /// <summary>Where bars and lines begin; what stands left of it is the names of series.</summary>
    public required double Left { get; init; }

    /// <summary>Between names of series and what they name.</summary>
    public double Gutter => 12;

    /// <summary>Size of names.</summary>
    public required double Text { get; init; }

    /// <summary>Between their baselines.</summary>
    public required double TextLeading { get; init; }

    /// <summary>Size of numbers and places.</summary>
    public required double Small { get; init; }

    /// <summary>Between their baselines.</summary>
    public required double SmallLeading { get; init; }

    /// <summary>The widest bar.</summary>
    public double Bar => 48;

    /// <summary>From one bar to the next, as a share of a bar.</summary>
    public double Pitch => 1.366;

    /// <summary>A bar is never thinner, so that a small number is seen beside a large one.</summary>
    public double LeastBar => 1;

    /// <summary>Between bars where nothing is known of the time between them.</summary>
    public double Break => 14;

    /// <summary>Height of the highest bar, by the number of series.</summary>
    public required double[] Plot { get; init; }

    /// <summary>Between the bars of one series and the next.</summary>
    public double SeriesGap => 18;

    /// <summary>Height of a lying bar.</summary>
    public required double Row { get; init; }

    /// <summary>The widest names beside lying bars, and behind lines.</summary>
    public required double Names { get; init; }

    /// <summary>Height of a chart of lines.</summary>
    public required double Lines { get; init; }

    /// <summary>Half the size of a mark.</summary>
    public required double Mark { get; init; }

    /// <summary>The height of the bars of a series.</summary>
    public double PlotOf(int series) => Plot[int.Min(series, Plot.Length) - 1];

    /// <summary>The look of paper.</summary>
    public static ChartMeasures Wide { get; } = new()
    {
        Width = 472, Left = 96, Text = 9.5, TextLeading = 13, Small = 8.5, SmallLeading = 12, Plot = [104, 84, 66, 54, 48, 44], Row = 12, Names = 150, Lines = 170, Mark = 3.5,
    };

    /// <summary>The look of phones.</summary>
    public static ChartMeasures Narrow { get; } = new()
    {
        Width = 320, Left = 0, Text = 14, TextLeading = 19, Small = 13, SmallLeading = 18, Plot = [130, 104, 84, 76, 76, 76], Row = 16, Names = 130, Lines = 200, Mark = 4.5,
    };
}
