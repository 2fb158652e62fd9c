using System;
using System.Collections.Generic;
using System.Linq;
using Styrdok.Core.Annotations;
using Styrdok.Core.Findings;
using Styrdok.Core.Resolution;

namespace Styrdok.Core.Rules;

/// <summary>A text with more links, lists in lists or brackets in brackets than anybody reads. It would be shown sign by sign, since reading it could take a machine for ever.</summary>
internal sealed class TooManyMarks() : Rule("STY3029", FindingSeverity.Error, "Text with too many marks")
{
    public override void Check(LibraryFiles files, FindingSink sink)
    {
        foreach (var place in files.Texts.Where(place => place.Form != TextForm.Plain))
        {
            var signs = Signs(place.Text);
            if (signs > TextMarks.MostSigns)
            {
                sink.Report(Descriptor.At(place.Node.Span, $"The text has {signs} stars, low lines, backticks and brackets, and {TextMarks.MostSigns} are the most.", "Divide it into several texts."));
                continue;
            }

            var text = TextMarks.WithoutCode(place.Text);
            var openings = TextMarks.Openings(text);
            if (openings > TextMarks.MostOpenings)
            {
                sink.Report(Descriptor.At(
                    place.Node.Span, $"The text has {openings} links, footnotes and citations, and {TextMarks.MostOpenings} are the most.", "Divide it into several texts, or look for a bracket that is not closed."));
            }

            var brackets = Brackets(text);
            if (brackets > TextMarks.MostBrackets)
            {
                sink.Report(Descriptor.At(place.Node.Span, $"The text has brackets in brackets {brackets} deep, and {TextMarks.MostBrackets} is the most.", "Close every bracket, and write a backslash before one that is only a sign: \\[."));
            }

            var levels = place.Form == TextForm.Body ? Levels(text) : 0;
            if (levels > TextMarks.MostListLevels)
            {
                sink.Report(Descriptor.At(place.Node.Span, $"The text has lists in lists {levels} deep, and {TextMarks.MostListLevels} is the most.", "Make sections, or several lists after one another."));
            }
        }
    }

    private static int Signs(string text)
    {
        var signs = 0;
        foreach (var c in text)
        {
            if (c is '*' or '_' or '`' or '[') signs++;
        }

        return signs;
    }

    private static int Brackets(string text)
    {
        int depth = 0, most = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\\') i++;
            else if (text[i] == '[') most = Math.Max(most, ++depth);
            else if (text[i] == ']' && depth > 0) depth--;
        }

        return most;
    }

    // How deep lists stand in lists: an entry holds what is indented at least to its text, and an entry may begin within the line of another.
    private static int Levels(string text)
    {
        var open = new List<int>();
        var most = 0;
        for (int start = 0, stop; start < text.Length; start = stop + 1)
        {
            stop = text.IndexOf('\n', start);
            if (stop < 0) stop = text.Length;
            var at = start;
            while (at < stop && text[at] is ' ' or '\t') at++;
            if (at == stop) continue;
            while (open.Count > 0 && open[open.Count - 1] > at - start) open.RemoveAt(open.Count - 1);
            for (var end = Marker(text, at, stop); end > 0; end = Marker(text, at, stop))
            {
                at = end;
                open.Add(at - start);
            }

            most = Math.Max(most, open.Count);
        }

        return most;
    }

    // Where the text of an entry begins whose mark stands here; 0 where none does.
    private static int Marker(string text, int at, int stop)
    {
        var end = at;
        while (end < stop && end - at < 9 && text[end] is >= '0' and <= '9') end++;
        if (end >= stop || !(end > at ? text[end] is '.' or ')' : text[end] is '-' or '*' or '+')) return 0;
        end++;
        if (end >= stop || text[end] is not (' ' or '\t')) return 0;
        while (end < stop && text[end] is ' ' or '\t') end++;
        return end;
    }
}
