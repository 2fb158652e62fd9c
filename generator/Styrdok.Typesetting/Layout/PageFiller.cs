using System;
using System.Collections.Generic;

namespace Styrdok.Typesetting.Layout;

/// <summary>Fills one page after another. What floats, a figure with its caption, lets the text after it move up before it where it does not fit itself.</summary>
internal sealed class PageFiller
{
    private const double Tolerance = 0.01;

    /// <summary>How much of a page the end of a note that was begun before may take while there is text to set.</summary>
    private const double MostForNotes = 0.6;

    /// <summary>An empty room that is a smaller share of the page is left empty rather than filled with text from below.</summary>
    private const double LeastHole = 0.08;

    /// <summary>The most of a page that is left empty so that a paragraph is not parted by a figure and its words.</summary>
    private const double LargestLeft = 0.2;

    private readonly SliceExtent[] _slices;
    private readonly int[] _order;
    private readonly double _frame;
    private readonly double _turnedFrame;
    private readonly NoteFrame _notes;

    public PageFiller(IReadOnlyList<SliceExtent> slices, double frame, double turnedFrame, NoteFrame notes)
    {
        _slices = [.. slices];
        _order = new int[slices.Count];
        for (var i = 0; i < _order.Length; i++) _order[i] = i;
        (_frame, _turnedFrame, _notes) = (frame, turnedFrame, notes);
    }

    /// <summary>The pages.</summary>
    public IReadOnlyList<PageFill> Fill()
    {
        var pages = new List<PageFill>();
        IReadOnlyList<NoteArea.Part> left = [];
        var isTurned = false;
        for (var next = 0; next < _order.Length || left.Count > 0;)
        {
            if (next < _order.Length) isTurned = At(next).IsTurned;
            var frame = isTurned ? _turnedFrame : _frame;
            var area = NoteArea.Begin(_notes, left, next < _order.Length ? Math.Min(frame * MostForNotes, frame - HeadHeight(next) - At(next).Height) : frame);
            var placed = new List<Placement>();
            if (next < _order.Length) (next, area) = FillPage(next, frame, area, placed);
            pages.Add(new PageFill(placed, area.Place(frame)));
            left = area.Rest;
        }

        return pages;
    }

    private ref SliceExtent At(int place) => ref _slices[_order[place]];

    private (int Next, NoteArea Notes) FillPage(int start, double frame, NoteArea begun, List<Placement> page)
    {
        var y = RepeatHead(start, page);
        var repeated = page.Count;
        var areas = new List<NoteArea> { begun };
        var i = start;
        var floated = -1;
        var passing = 0;
        for (; i < _order.Length; i++)
        {
            var slice = At(i);
            if (i > start && BeginsPage(i)) break;
            var top = y + (i == start ? 0 : slice.SpaceBefore);
            var room = frame - areas[^1].Height;
            if (slice.FloatCount > 0 && i > start && !GroupFits(i, top, room))
            {
                if (floated >= 0 || room - top <= frame * LeastHole) break;
                passing = Pass(i);
                if (passing == 0) break;
                floated = i;
                i--;
                continue;
            }

            var area = areas[^1].With(slice.Notes ?? [], frame - top - slice.Height, i == start);
            if (i > start && (area is null || !Fits(i, top, frame - area.Height))) break;
            y = Math.Max(top, SunkTop(i, frame - area!.Height));
            page.Add(new Placement(_order[i], y, false));
            areas.Add(area);
            y += slice.Height;
        }

        var end = i;
        if (i < _order.Length && !BeginsPage(i))
        {
            while (end > start && At(end - 1).KeepWithNext) end--;
            if (end == start) end = i;
            else page.RemoveRange(repeated + end - start, i - end);
        }

        if (floated >= 0)
        {
            var whole = WholeParagraphs(floated, passing, end, frame);
            page.RemoveRange(repeated + whole - start, end - whole);
            end = whole;
            Return(floated, passing, end);
        }

        return (end, areas[end - start]);
    }

    private bool BeginsPage(int place) => At(place).StartsPage || (place > 0 && At(place).IsTurned != At(place - 1).IsTurned);

    // The height of the table head that stands again above a slice at the top of a page.
    private double HeadHeight(int start) => RepeatHead(start, []);

    private double RepeatHead(int start, List<Placement> page)
    {
        var slice = At(start);
        double y = 0;
        if (slice.HeadCount == 0 || _order[start] < slice.HeadStart + slice.HeadCount) return y;
        for (var k = slice.HeadStart; k < slice.HeadStart + slice.HeadCount; k++)
        {
            page.Add(new Placement(k, y, true));
            y += _slices[k].Height;
        }

        return y + slice.SpaceUnderHead;
    }

    private bool Fits(int place, double top, double frame)
    {
        var slice = At(place);
        var bottom = top + slice.Height;
        if (slice.Reserve > 0)
        {
            double following = 0;
            for (var k = place + 1; k < _order.Length && following < slice.Reserve; k++)
            {
                if (BeginsPage(k) || At(k).Reserve > 0 || At(k).Sinks) break;
                following += At(k).SpaceBefore + At(k).Height;
            }

            bottom += Math.Min(following, slice.Reserve);
        }

        return bottom <= frame + Tolerance;
    }

    private double SunkTop(int place, double frame)
    {
        if (!At(place).Sinks) return 0;
        var height = At(place).Height;
        for (var k = place + 1; k < _order.Length && At(k).Sinks; k++) height += At(k).SpaceBefore + At(k).Height;
        return frame - height;
    }

    private bool GroupFits(int place, double top, double frame)
    {
        // The figure and its caption hold together; the words about it may go on over the page.
        var bottom = top + At(place).Height;
        for (var k = place + 1; k < place + At(place).FloatCount && At(k - 1).KeepWithNext; k++) bottom += At(k).SpaceBefore + At(k).Height;
        return bottom <= frame + Tolerance;
    }

    // Moves the text after a floating group before it, for a trial; returns how many slices that are.
    private int Pass(int group)
    {
        var count = At(group).FloatCount;
        var first = group + count;
        var end = first;
        while (end < _order.Length && At(end).MayPass && !BeginsPage(end) && end - first < MostPassing) end++;
        if (end == first) return 0;
        var below = At(first).SpaceBefore;
        At(first) = At(first) with { SpaceBefore = At(group).SpaceBeforePassing };
        At(group) = At(group) with { SpaceBefore = below };
        Rotate(group, count, end);
        return end - first;
    }

    // A figure may stand in the middle of a sentence, as at the top of a page. The list of its words may not: what follows it would be read as its end.
    private int WholeParagraphs(int group, int passing, int end, double frame)
    {
        if (end <= group || end >= group + passing || !HasWords(group + passing)) return end;
        var whole = end;
        double empty = 0;
        while (whole > group && (At(whole).SpaceBefore <= 0 || At(whole - 1).KeepWithNext))
        {
            whole--;
            empty += At(whole).SpaceBefore + At(whole).Height;
        }

        return whole == group || empty > frame * LargestLeft ? end : whole;
    }

    // What of a floating group need not stand with the figure.
    private bool HasWords(int group)
    {
        var last = group;
        while (At(last).KeepWithNext) last++;
        return last + 1 < group + At(group).FloatCount;
    }

    // The group begins the next page, before what did not fit after all.
    private void Return(int group, int passing, int end)
    {
        var passed = Math.Clamp(end - group, 0, passing);
        if (passed == passing) return;
        var count = At(group + passing).FloatCount;
        Rotate(group + passed, passing - passed, group + passing + count);
        var rest = group + passed + count;
        if (rest < _order.Length) At(rest) = At(rest) with { SpaceBefore = Math.Max(At(rest).SpaceBefore, At(group + passed).SpaceBefore) };
    }

    // The first so many places from a place on go to the end of a stretch.
    private void Rotate(int at, int count, int end)
    {
        var moved = _order[at..(at + count)];
        Array.Copy(_order, at + count, _order, at, end - at - count);
        moved.CopyTo(_order, end - count);
    }

    private const int MostPassing = 60;
}
