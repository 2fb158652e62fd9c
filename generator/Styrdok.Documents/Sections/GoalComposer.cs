using System.Collections.Generic;
using System.Linq;
using Styrdok.Core.Annotations;
using Styrdok.Core.Document;
using Styrdok.Core.Model;
using Styrdok.Core.Values;
using Styrdok.Documents.Citations;
using Styrdok.Documents.Figures;
using Styrdok.Documents.Figures.Charts;

namespace Styrdok.Documents.Sections;

/// <summary>Composes goals with outcomes and indicators.</summary>
internal sealed class GoalComposer(Composition composition)
{
    /// <summary>The goals of a section, numbered from 1.</summary>
    public IEnumerable<Block> Compose(GoalsSection section)
    {
        // Where no goal has an indicator, saying so at each one would be noise: the document does not measure.
        var measured = section.Goals.Any(goal => goal.Indicators.Count > 0);
        var number = 0;
        foreach (var goal in section.Goals)
        {
            var path = section.Id + "/" + goal.Id;
            var label = Label(++number);
            var anchor = Composition.Anchor(path);
            composition.Place = new Place(label, anchor, label);
            yield return new GoalBlock
            {
                Id = anchor,
                Label = label,
                Statement = composition.Text(goal.Text, path + "/text"),
                Outcomes = goal.Outcomes.Select(outcome => new ListEntry
                {
                    Id = Composition.Anchor(path + "/" + outcome.Id),
                    Text = composition.Text(outcome.Text, path + "/" + outcome.Id + "/text"),
                }).ToValueList(),
                Indicators = goal.Indicators.Select(indicator => Indicator(indicator, path)).ToValueList(),
                NoIndicators = measured && goal.Indicators.Count == 0 ? composition.Words["no_indicators"] : null,
            };
        }
    }

    /// <summary>"Goal 3".</summary>
    public string Label(int number) => composition.Words["goal_label", ("number", Numerals.Decimal(number))];

    /// <summary>From what to what, and from when to when: "8,6 → 6,5 %", "2025 → 2028".</summary>
    public (string Values, string Periods) Numbers(GoalIndicator indicator)
    {
        var shown = Writer(indicator);
        var target = WithUnit(indicator, indicator.Target.Value);
        return indicator.Baseline is { } baseline
            ? (shown(baseline.Value) + "\u00A0→ " + target, Numerals.Decimal(baseline.Period) + " → " + Numerals.Decimal(indicator.Target.Period))
            : ("→\u00A0" + target, composition.Words["not_measured"] + " → " + Numerals.Decimal(indicator.Target.Period));
    }

    private Indicator Indicator(GoalIndicator indicator, string path)
    {
        var (values, periods) = Numbers(indicator);
        return new Indicator
        {
            Id = Composition.Anchor(path + "/" + indicator.Id),
            Label = composition.Text(indicator.Label, path + "/" + indicator.Id + "/label", TextForm.Plain),
            Values = values,
            Periods = periods,
            Bar = Bar(indicator),
        };
    }

    // As in charts: thousands apart in all numbers of the indicator where one has five figures.
    private System.Func<decimal, string> Writer(GoalIndicator indicator)
    {
        var isGrouped = new[] { indicator.Target.Value, indicator.Baseline?.Value ?? 0, indicator.Low ?? 0, indicator.High ?? 0 }.Any(value => System.Math.Abs(value) >= ChartNumbers.FiveFigures);
        return value => composition.Words.Number(value, isGrouped);
    }

    private string WithUnit(GoalIndicator indicator, decimal value)
    {
        var unit = indicator.Unit switch
        {
            IndicatorUnit.Percent => "unit_percent",
            IndicatorUnit.Days => value == 1 ? "unit_days_one" : "unit_days",
            IndicatorUnit.Score => "unit_score",
            _ => "unit_count",
        };
        return composition.Words[unit, ("value", Writer(indicator)(value))].Replace(' ', '\u00A0');
    }

    private VectorDrawing? Bar(GoalIndicator indicator)
    {
        var low = indicator.Low ?? 0;
        if ((indicator.High ?? (indicator.Unit == IndicatorUnit.Percent ? 100 : null)) is not { } high || high <= low) return null;
        double? At(decimal? value) => value is { } number && number >= low && number <= high ? (double)((number - low) / (high - low)) : null;
        return At(indicator.Target.Value) is { } target
            ? IndicatorBarComposer.Compose(Writer(indicator)(low), WithUnit(indicator, high), At(indicator.Baseline?.Value), target)
            : null;
    }
}
