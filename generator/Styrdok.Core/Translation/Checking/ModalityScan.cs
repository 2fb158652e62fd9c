using System;
using System.Collections.Generic;
using System.Linq;
using Styrdok.Core.Model;

namespace Styrdok.Core.Translation.Checking;

/// <summary>A word that says what must, should or may be done.</summary>
/// <param name="Modality">What it says.</param>
/// <param name="Word">The word.</param>
/// <param name="Index">How many words stand before it.</param>
internal sealed record ModalMark(Modality Modality, Word Word, int Index);

/// <summary>What a text says of what must, should and may be done, outside quotations and questions.</summary>
internal sealed class ModalityScan
{
    private readonly List<ModalMark> _firm = [];
    private readonly List<Modality> _loose = [];

    /// <summary>The words that say it and nothing else.</summary>
    public IReadOnlyList<ModalMark> Firm => _firm;

    /// <summary>Whether a text says something of the sort, in whatever words.</summary>
    public bool Has(Modality modality) => Count(modality) > 0;

    /// <summary>How often a text says something of the sort, in whatever words.</summary>
    public int Count(Modality modality) => CountFirm(modality) + _loose.Count(other => other == modality);

    /// <summary>How often a text says so in words that say nothing else.</summary>
    public int CountFirm(Modality modality) => _firm.Count(mark => mark.Modality == modality);

    /// <summary>Looks through a text.</summary>
    /// <param name="prose">The text.</param>
    /// <param name="table">The words of its language.</param>
    /// <param name="stated">What the item says whose text it is: its words are firm then.</param>
    public static ModalityScan Of(Prose prose, ModalTable table, Modality? stated = null)
    {
        var scan = new ModalityScan();
        var words = prose.OwnWords;
        for (var i = 0; i < words.Count; i++)
        {
            // "Should it rain …", "Skal vi lykkes, …" and the month of May begin with a capital.
            var isShouted = words[i].Length > 2 && char.IsUpper(prose.Own[words[i].Start + 1]);
            if ((words[i].IsCapital && !isShouted) || !table.ByFirst.Contains(words[i].Text) || IsAsked(prose.Own, words[i].End)) continue;
            foreach (var (expression, modality, isFirm) in table.ByFirst[words[i].Text])
            {
                if (!Stands(words, i, expression)) continue;
                var forbids = modality == Modality.May && words.Skip(i + 1).Take(2).Any(word => table.Negations.Contains(word.Text));
                if (forbids) scan._loose.Add(Modality.Must);
                else if (isFirm || modality == stated) scan._firm.Add(new ModalMark(modality, words[i], i));
                else scan._loose.Add(modality);
            }
        }

        return scan;
    }

    private static bool Stands(IReadOnlyList<Word> words, int at, string[] expression)
    {
        if (at + expression.Length > words.Count) return false;
        for (var i = 1; i < expression.Length; i++)
        {
            if (!string.Equals(words[at + i].Text, expression[i], StringComparison.Ordinal)) return false;
        }

        return true;
    }

    /// <summary>Whether the sentence that goes on here ends in a question mark.</summary>
    private static bool IsAsked(string text, int at)
    {
        var end = text.IndexOfAny(['.', '!', '?', ':'], at);
        return end >= 0 && text[end] == '?';
    }
}
