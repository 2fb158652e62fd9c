using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using Styrdok.Core.Annotations;
using Styrdok.Core.Values;

namespace Styrdok.Core.Translation;

/// <summary>Shows word by word how a text was changed: what a translator has to look at, and no more.</summary>
public static class TextChanges
{
    // With fewer words in common than one in four a patchwork says less than the two texts whole.
    private const int LeastInCommon = 4;

    /// <summary>
    /// The stretches of both texts in order, what was removed before what came in its place. The same stretches without the added ones are the old text, without the
    /// removed ones the new, both without the white space that does not matter to a translator.
    /// </summary>
    /// <param name="old">The text as it was.</param>
    /// <param name="now">The text as it is.</param>
    /// <param name="form">What Markdown it may hold.</param>
    public static ValueList<TextChange> Between(string old, string now, TextForm form)
    {
        var (before, after) = (TextTokens.Of(SourceText.Normalise(old, form)), TextTokens.Of(SourceText.Normalise(now, form)));
        var (keptBefore, keptAfter) = CommonTokens.Of(Numbered(before, after));
        var most = Math.Max(before.Count(token => token.IsWord), after.Count(token => token.IsWord));
        if (before.Where((token, at) => keptBefore[at] && token.IsWord).Count() * LeastInCommon < most) return Whole(before, after);
        return FromWords(Readable(Runs(before, keptBefore, after, keptAfter))).Where(run => run.Tokens.Count > 0).Select(Change).ToValueList();
    }

    private static ValueList<TextChange> Whole(List<TextToken> before, List<TextToken> after) =>
        Runs(before, new bool[before.Count], after, new bool[after.Count]).Where(run => run.Tokens.Count > 0).Select(Change).ToValueList();

    // Comparing numbers is faster than comparing words.
    private static (int[] Before, int[] After) Numbered(List<TextToken> before, List<TextToken> after)
    {
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        int Number(TextToken token)
        {
            if (!numbers.TryGetValue(token.Text, out var number)) numbers.Add(token.Text, number = numbers.Count);
            return number;
        }

        return (before.Select(Number).ToArray(), after.Select(Number).ToArray());
    }

    private static List<Run> Runs(List<TextToken> before, bool[] keptBefore, List<TextToken> after, bool[] keptAfter)
    {
        var runs = new List<Run>();
        for (int i = 0, j = 0; i < before.Count || j < after.Count;)
        {
            var (removed, added, same) = (new Run(TextChangeKind.Removed), new Run(TextChangeKind.Added), new Run(TextChangeKind.Same));
            for (; i < before.Count && !keptBefore[i]; i++) removed.Add(before[i]);
            for (; j < after.Count && !keptAfter[j]; j++) added.Add(after[j]);
            for (; i < before.Count && j < after.Count && keptBefore[i] && keptAfter[j]; i++, j++) same.Add(after[j]);
            runs.AddRange([removed, added, same]);
        }

        return runs;
    }

    // What stands between two changes and is no more than a space, or one word shorter than they are, belongs to the change: a reader sees one and not two.
    private static List<Run> Readable(List<Run> runs)
    {
        var joined = new List<Run>();
        for (var at = 0; at < runs.Count; at += 3)
        {
            var (removed, added) = (runs[at], runs[at + 1]);
            if (joined.Count > 0 && Joins(joined[joined.Count - 1], Math.Max(joined[joined.Count - 3].Length, joined[joined.Count - 2].Length), Math.Max(removed.Length, added.Length)))
            {
                foreach (var token in joined[joined.Count - 1].Tokens)
                {
                    joined[joined.Count - 3].Add(token);
                    joined[joined.Count - 2].Add(token);
                }

                foreach (var token in removed.Tokens) joined[joined.Count - 3].Add(token);
                foreach (var token in added.Tokens) joined[joined.Count - 2].Add(token);
                joined[joined.Count - 1] = runs[at + 2];
            }
            else
            {
                joined.AddRange([removed, added, runs[at + 2]]);
            }
        }

        return joined;
    }

    private static bool Joins(Run same, int before, int after)
    {
        if (before == 0 || after == 0 || same.Tokens.Any(token => token.Kind == TextPieceKind.Break)) return false;
        if (same.Tokens.All(token => token.IsSpace)) return true;
        return same.Tokens.Count(token => token.IsWord) == 1 && same.Tokens.All(token => token.IsWord || token.IsSpace) && same.WordLength <= Math.Min(before, after);
    }

    private static TextChange Change(Run run)
    {
        var pieces = new List<TextPiece>();
        var text = new StringBuilder();
        for (var at = 0; at < run.Tokens.Count; at++)
        {
            text.Append(run.Tokens[at].Text);
            if (at + 1 < run.Tokens.Count && run.Tokens[at + 1].Kind == run.Tokens[at].Kind) continue;
            pieces.Add(new TextPiece(run.Tokens[at].Kind, text.ToString()));
            text.Clear();
        }

        return new TextChange(run.Kind, pieces.ToValueList());
    }

    // «alle får [+god ]opplæring» and not «alle får[+ god] opplæring»: a change begins with a word.
    private static List<Run> FromWords(List<Run> runs)
    {
        for (var at = 0; at + 2 < runs.Count; at += 3)
        {
            var (removed, added, same) = (runs[at], runs[at + 1], runs[at + 2]);
            var alone = removed.Tokens.Count == 0 ? added : added.Tokens.Count == 0 ? removed : null;
            if (at == 0 || alone is null || alone.Tokens.Count < 2 || same.Tokens.Count == 0 || !alone.Tokens[0].IsSpace || alone.Tokens[0] != same.Tokens[0]) continue;
            runs[at - 1].Tokens.Add(same.Tokens[0]);
            alone.Tokens.RemoveAt(0);
            alone.Tokens.Add(same.Tokens[0]);
            same.Tokens.RemoveAt(0);
        }

        return runs;
    }

    private sealed class Run(TextChangeKind kind)
    {
        public TextChangeKind Kind { get; } = kind;

        public List<TextToken> Tokens { get; } = [];

        public int Length { get; private set; }

        public int WordLength => Tokens.Where(token => token.IsWord).Sum(token => token.Text.Length);

        public void Add(TextToken token)
        {
            Tokens.Add(token);
            Length += token.Text.Length;
        }
    }
}
