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

    private Indicator Indicator(GoalIndicator indicator, string path)
    {
        var unit = indicator.Unit switch
        {
            IndicatorUnit.Percent => "unit_percent",
            IndicatorUnit.Days => "unit_days",
            IndicatorUnit.Score => "unit_score",
            _ => "unit_count",
        };

        // As in charts: thousands apart in all numbers of the indicator where one has five figures.
        var baseline = indicator.Baseline;
        var isGrouped = new[] { indicator.Target.Value, baseline?.Value ?? 0, indicator.Low ?? 0, indicator.High ?? 0 }.Any(value => System.Math.Abs(value) >= ChartNumbers.FiveFigures);
        string Shown(decimal value) => composition.Words.Number(value, isGrouped);
        string WithUnit(decimal value) => composition.Words[unit, ("value", Shown(value))].Replace(' ', '\u00A0');
        var target = WithUnit(indicator.Target.Value);
        return new Indicator
        {
            Id = Composition.Anchor(path + "/" + indicator.Id),
            Label = composition.Text(indicator.Label, path + "/" + indicator.Id + "/label", TextForm.Plain),
            Values = baseline is null ? "→\u00A0" + target : Shown(baseline.Value) + "\u00A0→ " + target,
            Periods = (baseline is null ? composition.Words["not_measured"] : Numerals.Decimal(baseline.Period)) + " → " + Numerals.Decimal(indicator.Target.Period),
            Bar = Bar(indicator, Shown, WithUnit),
        };
    }

    private VectorDrawing? Bar(GoalIndicator indicator, System.Func<decimal, string> shown, System.Func<decimal, string> withUnit)
    {
        var low = indicator.Low ?? 0;
        if ((indicator.High ?? (indicator.Unit == IndicatorUnit.Percent ? 100 : null)) is not { } high || high <= low) return null;
        double? At(decimal? value) => value is { } number && number >= low && number <= high ? (double)((number - low) / (high - low)) : null;
        return At(indicator.Target.Value) is { } target
            ? IndicatorBarComposer.Compose(shown(low), withUnit(high), At(indicator.Baseline?.Value), target)
            : null;
    }
}
