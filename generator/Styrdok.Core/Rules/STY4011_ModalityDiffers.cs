using System.Collections.Generic;
using System.Linq;
using Styrdok.Core.Findings;
using Styrdok.Core.Model;
using Styrdok.Core.Translation.Checking;

namespace Styrdok.Core.Rules;

/// <summary>
/// A translation that obliges where its source advises, or the other way round; and a text whose words do not oblige as its item says. What stands in quotation
/// marks or in a question is not judged.
/// </summary>
internal sealed class ModalityDiffers() : TextCheck("STY4011", "Obligation differs")
{
    // "Each of the managers should …": further on, the word may belong to another sentence.
    private const int OpeningWords = 6;

    private static readonly Modality[] s_all = [Modality.Must, Modality.Should, Modality.May];

    /// <inheritdoc/>
    protected override IEnumerable<Finding> In(CheckedText text, CheckTables tables)
    {
        if (text.Table?.Modality is not { } words) yield break;
        var target = ModalityScan.Of(text.Prose, words);
        if (text.Of is not { } of)
        {
            if (text.Modality is not { } stated || target.Has(stated)) yield break;
            if (target.Firm.FirstOrDefault(mark => mark.Modality != stated && mark.Index < OpeningWords && !text.Prose.OwnWords.Take(mark.Index).Any(word => words.Clauses.Contains(word.Text)) && (mark.Modality != Modality.May || stated == Modality.Must)) is { } other)
                yield return Descriptor.At(text.SpanOf(other.Word), $"The item says '{Key(stated)}', and its text '{other.Word.Text}'.", "Let the text oblige as the item does, or change 'modality'.");
            yield break;
        }

        if (of.Table?.Modality is not { } sourceWords) yield break;
        var source = ModalityScan.Of(of.Prose, sourceWords, text.Modality);
        foreach (var was in s_all)
        {
            foreach (var becomes in s_all.Where(becomes => becomes != was && Changed(source, target, was, becomes)))
            {
                var mark = target.Firm.First(mark => mark.Modality == becomes);
                var old = source.Firm.First(mark => mark.Modality == was);
                yield return Descriptor.At(
                    text.SpanOf(mark.Word), $"The source says '{old.Word.Text}' and the translation '{mark.Word.Text}': what {Says(was)} there {Says(becomes)} here.",
                    $"Translate '{old.Word.Text}' with: {string.Join(", ", words.ByFirst.SelectMany(group => group).Where(entry => entry.IsFirm && entry.Modality == was).Select(entry => string.Join(" ", entry.Words)))}.", text.Related);
                yield break;
            }
        }

        if (text.Modality is not { } modality || target.Has(modality) || source.Firm.Any(mark => mark.Modality != modality)) yield break;
        if (target.Firm.FirstOrDefault(mark => mark.Modality != modality && mark.Modality != Modality.May) is { } wrong)
            yield return Descriptor.At(text.SpanOf(wrong.Word), $"The item says '{Key(modality)}', and its translation '{wrong.Word.Text}'.", "Let the translation oblige as the item does.", text.Related);
    }

    /// <summary>Whether a word of one kind has become one of another. What allows is often what somebody is able to do, so it counts only where it stands alone.</summary>
    private static bool Changed(ModalityScan source, ModalityScan target, Modality was, Modality becomes) =>
        source.CountFirm(was) > target.Count(was) && target.CountFirm(becomes) > source.Count(becomes)
        && ((was != Modality.May && becomes != Modality.May) || (!target.Has(was) && !source.Has(becomes) && source.Firm.All(mark => mark.Modality == was) && target.Firm.All(mark => mark.Modality == becomes)));

    private static string Key(Modality modality) => modality switch { Modality.Must => "must", Modality.Should => "should", _ => "may" };

    private static string Says(Modality modality) => modality switch { Modality.Must => "is an obligation", Modality.Should => "is advice", _ => "is allowed" };
}
