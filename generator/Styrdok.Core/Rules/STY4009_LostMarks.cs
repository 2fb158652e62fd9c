using System;
using System.Collections.Generic;
using System.Linq;
using Styrdok.Core.Annotations;
using Styrdok.Core.Findings;
using Styrdok.Core.Resolution;
using Styrdok.Core.Translation.Checking;

namespace Styrdok.Core.Rules;

/// <summary>A translation that has lost, or gained, a placeholder, a citation or a footnote, or cites another place of a work.</summary>
internal sealed class LostMarks() : TextCheck("STY4009", "Placeholders, citations or footnotes differ", FindingSeverity.Error, TextKinds.All)
{
    private const string Note = "^[";

    /// <inheritdoc/>
    protected override IEnumerable<Finding> In(CheckedText text, CheckTables tables)
    {
        if (text.Of is not { } of) yield break;
        var source = Marks(of.Prose);
        var target = Marks(text.Prose);
        var lost = Without(source, target);
        var gained = Without(target, source);
        if (lost.Count > 0)
            yield return Descriptor.At(text.Span, $"The translation has lost {Named(lost)}.", "Put it in where the sentence needs it.", text.Related);
        else if (gained.Count > 0)
            yield return Descriptor.At(text.SpanOf(gained[0].Start, gained[0].Length), $"The source has no {Named(gained)}.", "Remove it from the translation.", text.Related);
    }

    private static string Named(List<Mark> marks) => string.Join(", ", marks.Select(mark => mark.Shown).OrderBy(mark => mark, StringComparer.Ordinal));

    private static List<Mark> Marks(Prose prose)
    {
        var marks = TextMarks.Placeholders(prose.Raw).Select(mark => new Mark("${" + mark.Name + "}", "${" + mark.Name + "}", mark.Index, mark.Length)).ToList();
        if (prose.Form == TextForm.Plain) return marks;

        // The words of a place are the language's own, its numbers are not: "s. 12" is "p. 12".
        marks.AddRange(TextMarks.Citations(prose.Raw).Select(mark => new Mark(
            $"{mark.Reference} {Digits(mark.Locator)}", mark.Locator is null ? $"[@{mark.Reference}]" : $"[@{mark.Reference}, {mark.Locator}]", mark.Index, mark.Reference.Length)));
        var text = TextMarks.WithoutCode(prose.Raw);
        for (var at = text.IndexOf(Note, StringComparison.Ordinal); at >= 0; at = text.IndexOf(Note, at + 1, StringComparison.Ordinal))
        {
            if (at == 0 || text[at - 1] != '\\') marks.Add(new Mark(Note, Note + "…]", at, Note.Length));
        }

        return marks;
    }

    private static string Digits(string? locator) => locator is null ? string.Empty : string.Join(" ", Word.Of(locator).Select(word => word.Text).Where(word => word.Any(char.IsDigit)));

    private static List<Mark> Without(List<Mark> marks, List<Mark> others)
    {
        var left = new List<Mark>(marks);
        foreach (var other in others)
        {
            var same = left.FindIndex(mark => mark.Key == other.Key);
            if (same >= 0) left.RemoveAt(same);
        }

        return left;
    }

    private readonly record struct Mark(string Key, string Shown, int Start, int Length);
}
