using System;
using System.Collections.Generic;
using System.Linq;
using Styrdok.Core.Annotations;
using Styrdok.Core.Findings;
using Styrdok.Core.Model;
using Styrdok.Core.Resolution;
using Styrdok.Core.Translation;
using Styrdok.Core.Values;
using Styrdok.Core.Yaml.Binding;

namespace Styrdok.Exchange.Incoming;

/// <summary>What becomes of one text: one of an edit, a reason to leave it, a finding; a note may be taken from a text that is left.</summary>
/// <param name="Edit">What changes in the sidecar.</param>
/// <param name="Left">Why nothing of its translation is taken.</param>
/// <param name="Finding">What is wrong with it.</param>
internal sealed record JudgedUnit(UnitEdit? Edit = null, LeftReason? Left = null, Finding? Finding = null);

/// <summary>
/// Judges one text that came back by comparing it with the document and the sidecar as they are. Texts decide: programs leave states as they were, or lower them. A
/// mark counts only where it is higher than the one that went out, and never for more than that somebody has reviewed the text: an approval is given by name.
/// </summary>
internal static class UnitJudge
{
    private const string FootnoteStart = "^[";

    /// <summary>Judges a text.</summary>
    public static JudgedUnit Judge(TranslatableFile file, Language language, BoundUnit unit, ReceivedUnit received)
    {
        if (file.IsInline(unit, language))
        {
            return Wrong(ExchangeFindings.InDocument, received.Span, $"The translation of '{unit.Id}' stands in the document itself.", $"Change it in {unit.Span}, in the map of languages, and take the unit out of the file.");
        }

        // White space that a program made otherwise is no change: what is written is the document's own source.
        var source = SourceText.Normalise(file.SourceOf(unit), unit.Form);
        if (!SourceText.Same(received.Source.Text, source, TextForm.Inline))
        {
            return received.Source.Codes.Count > 0
                ? Wrong(ExchangeFindings.UnknownCode, received.Source.Span, $"The file does not say what {received.Source.Codes[0]} stands for in '{unit.Id}'.", "Save the file from the translation program with its codes as text.")
                : Wrong(ExchangeFindings.OtherSource, received.Source.Span, $"'{unit.Id}' reads otherwise in the document now.", "Export the document anew and translate the text as it is now.", new RelatedPlace(unit.Span, "The text is now here."));
        }

        TranslationUnit? there = null;
        if (file.SidecarOf(language) is { } sidecar && sidecar.Units.TryGet(unit.Id, out var found)) there = found;
        var present = string.IsNullOrEmpty(there?.Target) ? null : SourceText.Unwrapped(there.Target, unit.Form);
        var isCurrent = present is not null && SourceText.Same(there!.Source, source, unit.Form);
        var target = received.Target is null ? string.Empty : SourceText.Unwrapped(unit.Form == TextForm.Body ? Outdented(received.Target.Text) : received.Target.Text, unit.Form);
        if (received.Target is { Codes.Count: > 0 } unknown)
            return Wrong(ExchangeFindings.UnknownCode, unknown.Span, $"The file does not say what {unknown.Codes[0]} stands for in '{unit.Id}'.", "Save the file from the translation program with its codes as text.");

        // A program that knows no no-break spaces makes others of them; that is no new translation.
        var isSame = present is not null && (target == present || target == SourceText.Normalise(present, unit.Form));
        var isSource = SourceText.Same(target, source, unit.Form);
        if (Reason(received, isSame, isCurrent, isSource, target, there?.State) is { } reason) return new JudgedUnit(NoteOf(unit, source, there, received), reason);
        if (Marks(unit, source, target, received) is { } finding) return new JudgedUnit(Finding: finding);
        return new JudgedUnit(new UnitEdit(unit.Id)
        {
            Source = file.SourceOf(unit).TrimEnd('\n'),
            Target = isSame ? present : target,
            State = State(received, isSame, isCurrent ? there!.State : null),
            Note = received.Note,
        });
    }

    // Programs that set XML anew indent every line of a text as deep as its element.
    private static string Outdented(string text)
    {
        var lines = text.ReplaceLineEndings("\n").Split('\n');
        var margin = lines.Where(line => line.Trim().Length > 0).Select(line => line.Length - line.TrimStart(' ', '\t').Length).DefaultIfEmpty().Min();
        return string.Join('\n', lines.Select(line => line.Length > margin ? line[margin..] : string.Empty)).Trim('\n');
    }

    private static LeftReason? Reason(ReceivedUnit received, bool isSame, bool isCurrent, bool isSource, string target, TranslationState? state)
    {
        if (target.Length == 0) return LeftReason.Empty;
        var isMarked = received.Level >= ExchangeLevel.Translated;
        if (isSame)
        {
            if (!isCurrent) return isMarked ? null : LeftReason.StillOutdated;
            return isMarked && Counted(received.Level) > ExchangeLevels.Of(state) ? null : LeftReason.Unchanged;
        }

        return isSource && !isMarked ? LeftReason.StillSource : null;
    }

    /// <summary>The state that is written.</summary>
    /// <param name="received">What came back.</param>
    /// <param name="isSame">Whether the translation is the one that the sidecar has.</param>
    /// <param name="before">The state of a translation of the text as it is now; null for none.</param>
    private static TranslationState State(ReceivedUnit received, bool isSame, TranslationState? before)
    {
        var level = Counted(received.Level);
        var wentOut = ExchangeLevels.Of(before);
        if (level >= ExchangeLevel.Reviewed && level > wentOut) return TranslationState.Reviewed;
        if (level == ExchangeLevel.Doubtful && !isSame && (received.IsDoubtMeant || wentOut > ExchangeLevel.Doubtful)) return TranslationState.Draft;
        return TranslationState.Translated;
    }

    private static ExchangeLevel Counted(ExchangeLevel? level) => level is null ? ExchangeLevel.Untranslated : level > ExchangeLevel.Reviewed ? ExchangeLevel.Reviewed : level.Value;

    private static UnitEdit? NoteOf(BoundUnit unit, string source, TranslationUnit? there, ReceivedUnit received) =>
        received.Note is not { } note || note == there?.Note?.Trim() ? null : there is null ? new UnitEdit(unit.Id) { Source = source, Note = note } : new UnitEdit(unit.Id) { Note = note };

    private static Finding? Marks(BoundUnit unit, string source, string target, ReceivedUnit received)
    {
        var inSource = MarksOf(source, unit.Form);
        var inTarget = MarksOf(target, unit.Form);
        var lost = Without(inSource, inTarget);
        var gained = Without(inTarget, inSource);
        if (lost.Count == 0 && gained.Count == 0) return null;
        var words = lost.Count > 0 ? $"has lost {string.Join(", ", lost)}" : $"has {string.Join(", ", gained)}, which the source has not";
        return ExchangeFindings.LostMarks.At(
            received.Target!.Span, $"The translation of '{unit.Id}' {words}.", lost.Count > 0 ? "Put it in where the sentence needs it." : "Remove it from the translation.", new RelatedPlace(unit.Span, "The source is here."));
    }

    private static List<string> MarksOf(string text, TextForm form)
    {
        var marks = TextMarks.Placeholders(text).Select(mark => "${" + mark.Name + "}").ToList();
        if (form == TextForm.Plain) return marks;
        marks.AddRange(TextMarks.Citations(text).Select(mark => $"[@{mark.Reference}]"));
        for (var at = text.IndexOf(FootnoteStart, StringComparison.Ordinal); at >= 0; at = text.IndexOf(FootnoteStart, at + 1, StringComparison.Ordinal))
        {
            if (at == 0 || text[at - 1] != '\\') marks.Add(FootnoteStart + "…]");
        }

        return marks;
    }

    private static List<string> Without(List<string> marks, List<string> others)
    {
        var rest = new List<string>(marks);
        foreach (var other in others) rest.Remove(other);
        rest.Sort(StringComparer.Ordinal);
        return rest;
    }

    private static JudgedUnit Wrong(FindingDescriptor rule, SourceSpan span, string message, string remedy, params RelatedPlace[] related) => new(Finding: rule.At(span, message, remedy, related));
}
