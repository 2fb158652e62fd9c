using System;
using System.Linq;
using Styrdok.Core.Model;
using Styrdok.Documents.Wording;

namespace Styrdok.Documents.Figures.Charts;

/// <summary>The numbers of one chart as they are written: with as many decimals as any of them has, and thousands apart where any has five figures.</summary>
internal sealed class ChartNumbers
{
    /// <summary>From where thousands stand apart.</summary>
    public const decimal FiveFigures = 10000;

    private const int MostDecimals = 4;

    private readonly Words _words;
    private readonly IndicatorUnit _unit;
    private readonly int _decimals;
    private readonly bool _isGrouped;

    public ChartNumbers(Words words, Chart chart)
    {
        (_words, _unit) = (words, chart.Unit);
        var values = chart.Series.SelectMany(series => series.Points, (_, point) => point.Value).ToList();
        _decimals = values.Select(Decimals).DefaultIfEmpty(0).Max();
        _isGrouped = values.Any(value => Math.Abs(value) >= FiveFigures);
    }

    /// <summary>A number.</summary>
    public string Shown(decimal value)
    {
        var number = _words.Number(value, _decimals, _isGrouped);
        return _unit == IndicatorUnit.Percent ? _words["unit_percent", ("value", number)].Replace(' ', '\u00A0') : number;
    }

    private static int Decimals(decimal value)
    {
        var decimals = 0;
        while (decimals < MostDecimals && Math.Round(value, decimals) != Math.Round(value, MostDecimals)) decimals++;
        return decimals;
    }
}
