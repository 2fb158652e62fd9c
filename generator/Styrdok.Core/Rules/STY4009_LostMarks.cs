using System;
using System.Collections.Generic;
using System.Linq;
using Styrdok.Core.Annotations;
using Styrdok.Core.Findings;
using Styrdok.Core.Resolution;
using Styrdok.Core.Translation;

namespace Styrdok.Core.Rules;

/// <summary>A translation that has lost, or gained, a placeholder, a citation or a footnote.</summary>
internal sealed class LostMarks() : Rule("STY4009", FindingSeverity.Error, "Placeholders, citations or footnotes differ")
{
    private const string Note = "^[";

    public override void Check(LibraryFiles files, FindingSink sink)
    {
        foreach (var file in files.Sidecars)
        {
            if (files.TranslatedBy(file) is not { } document) continue;
            foreach (var entry in file.Model.Units.Where(entry => entry.Value.Target is not null))
            {
                // An outdated translation is of another text and reported as that.
                if (!document.UnitsById.TryGetValue(entry.Key, out var unit) || !SourceText.Same(document.SourceOf(unit), entry.Value.Source, unit.Form)) continue;
                var source = Marks(document.SourceOf(unit), unit.Form);
                var target = Marks(entry.Value.Target!, unit.Form);
                var lost = Without(source, target);
                var gained = Without(target, source);
                if (lost.Count > 0) Report(lost, "The translation has lost", "Put it in where the sentence needs it.");
                else if (gained.Count > 0) Report(gained, "The source has no", "Remove it from the translation.");

                void Report(List<string> marks, string message, string remedy) => sink.Report(
                    Descriptor.At(file.SpanOf(entry.Value, "target"), $"{message} {string.Join(", ", marks)}.", remedy, new RelatedPlace(unit.Span, "The source is here.")));
            }
        }
    }

    private static List<string> Marks(string text, TextForm form)
    {
        var marks = TextMarks.Placeholders(text).Select(mark => "${" + mark.Name + "}").ToList();
        if (form != TextForm.Plain) marks.AddRange(TextMarks.Citations(text).Select(mark => $"[@{mark.Reference}]"));
        if (form == TextForm.Plain) return marks;
        for (var at = text.IndexOf(Note, StringComparison.Ordinal); at >= 0; at = text.IndexOf(Note, at + 1, StringComparison.Ordinal))
        {
            if (at == 0 || text[at - 1] != '\\') marks.Add(Note + "…]");
        }

        return marks;
    }

    private static List<string> Without(List<string> marks, List<string> others)
    {
        var left = new List<string>(marks);
        foreach (var other in others) left.Remove(other);
        left.Sort(StringComparer.Ordinal);
        return left;
    }
}
