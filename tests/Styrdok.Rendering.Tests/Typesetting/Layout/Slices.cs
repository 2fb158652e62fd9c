using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.RegularExpressions;
using Styrdok.Typesetting.Layout;

namespace Styrdok.Rendering.Tests.Typesetting.Layout;

/// <summary>
/// Slices in a tiny language: a letter is a slice of height 1; before it stand <c>_</c> for space above and <c>!</c> for a new page; after it <c>+</c> for keep with next,
/// a figure for the height, <c>*</c> for a row under the head <c>h</c>, <c>(3)</c> for a reserve, <c>v</c> for sinking, <c>~2</c> for a footnote of two lines,
/// <c>@2</c> for the first of two slices that float, <c>^</c> for text that may move up before them. Pages are written with bars between; a repeated head in
/// brackets; after a slash the notes, with their lines where they are parted. The rule above notes takes 1, a line of a note 1.
/// </summary>
internal static class Slices
{
    public static string Paginate(string slices, double frame)
    {
        var words = slices.Split(' ');
        var names = words.Select(word => word.First(char.IsLetter)).ToArray();
        var notes = words.Where(word => word.Contains('~')).Select(word => Number(word, '~')).ToList();
        var frames = new NoteFrame(1, 0, 1, notes);
        return string.Join('|', Paginator.Paginate(Parse(slices), frame, null, frames).Select(page =>
            string.Concat(page.Slices.Select(placement => placement.IsRepeated ? "[" + names[placement.Slice] + "]" : names[placement.Slice].ToString()))
            + (page.Notes.Count == 0 ? string.Empty : "/" + string.Join(',', page.Notes.Select(note => Note(note, notes[note.Note]))))));
    }

    public static List<SliceExtent> Parse(string slices)
    {
        var words = slices.Split(' ');
        var head = Array.FindIndex(words, word => word.StartsWith('h') && word.Contains('+'));
        var note = 0;
        return words.Select(word =>
        {
            var plain = Regex.Replace(word, @"\(.*\)|[~@]\d+", string.Empty);
            return new SliceExtent
            {
                Height = plain.FirstOrDefault(char.IsDigit, '1') - '0',
                SpaceBefore = plain.StartsWith('_') ? 1 : 0,
                StartsPage = plain.StartsWith('!'),
                KeepWithNext = plain.Contains('+'),
                Sinks = plain.EndsWith('v') && plain.Length > 1,
                Reserve = word.Contains('(') ? Number(word, '(') : 0,
                HeadStart = head,
                HeadCount = plain.Contains('*') ? 1 : 0,
                Notes = word.Contains('~') ? [note++] : null,
                FloatCount = word.Contains('@') ? Number(word, '@') : 0,
                MayPass = plain.Contains('^'),
            };
        }).ToList();
    }

    private static int Number(string word, char mark) =>
        int.Parse(string.Concat(word[(word.IndexOf(mark) + 1)..].TakeWhile(char.IsDigit)), CultureInfo.InvariantCulture);

    private static string Note(NotePlacement note, int lines) => note.Lines == lines
        ? FormattableString.Invariant($"{note.Note}")
        : FormattableString.Invariant($"{note.Note}:{note.FirstLine + 1}-{note.FirstLine + note.Lines}");
}
