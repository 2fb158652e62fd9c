using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Styrdok.Core.Findings;
using Styrdok.Core.Translation.Checking;

namespace Styrdok.Core.Rules;

/// <summary>A translation with other numbers or dates than its source, or with a number written as another language writes it. Words stand for numbers as well.</summary>
internal sealed class NumbersDiffer() : TextCheck("STY4010", "Numbers or dates differ", kinds: TextKinds.All)
{
    /// <inheritdoc/>
    protected override IEnumerable<Finding> In(CheckedText text, CheckTables tables)
    {
        if (text.Of is not { Table.Numbers: { } sourceForms } of || text.Table?.Numbers is not { } forms) yield break;
        var source = NumberScan.Of(of.Prose, sourceForms);
        var target = NumberScan.Of(text.Prose, forms);
        if (source.Count == 0 && target.Count == 0) yield break;
        foreach (var wrong in target.Where(number => number.Right is not null))
            yield return Descriptor.At(text.SpanOf(wrong.Start, wrong.Length), $"'{Written(text.Prose, wrong)}' is not how '{text.Language}' writes a number.", $"Write '{wrong.Right}'.", text.Related);
        var lost = Without(source, target, text.Prose, forms);
        var gained = Without(target, source, of.Prose, sourceForms);
        if (lost.Count == 0 && gained.Count == 0) yield break;
        var span = gained.Count > 0 ? text.SpanOf(gained[0].Start, gained[0].Length) : text.Span;
        var what = (lost.Count, gained.Count) switch
        {
            (0, _) => $"The source has no {Named(text.Prose, gained)}.",
            (_, 0) => $"The translation lacks {Named(of.Prose, lost)}.",
            _ => $"The translation has {Named(text.Prose, gained)} where the source has {Named(of.Prose, lost)}.",
        };
        yield return Descriptor.At(span, what, "Write the numbers and dates of the source, in figures or in words.", text.Related);
    }

    /// <summary>The numbers that the other text has neither in figures nor in words.</summary>
    private static List<NumberMark> Without(List<NumberMark> numbers, List<NumberMark> others, Prose other, NumberTable forms)
    {
        var values = new HashSet<string>(others.Select(number => number.Value), StringComparer.Ordinal);
        return numbers.Where(number => !values.Contains(number.Value) && !InWords(number.Value)).GroupBy(number => number.Value, StringComparer.Ordinal).Select(group => group.First()).ToList();

        bool InWords(string value)
        {
            if (value[0] == 'm')
            {
                var month = int.Parse(value.Substring(1), CultureInfo.InvariantCulture);
                return other.Words.Any(word => forms.Months.TryGetValue(word.Text, out var found) && found == month);
            }

            return forms.Words.TryGetValue(value, out var words) && other.Words.Any(word => words.Contains(word.Text) || word.Text.Split('-').Any(words.Contains));
        }
    }

    private static string Named(Prose prose, List<NumberMark> numbers) => string.Join(", ", numbers.Select(number => $"'{Written(prose, number)}'"));

    private static string Written(Prose prose, NumberMark number) => prose.Text.Substring(number.Start, number.Length);
}
