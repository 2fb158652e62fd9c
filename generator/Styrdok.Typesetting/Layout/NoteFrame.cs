using System;
using System.Collections.Generic;

namespace Styrdok.Typesetting.Layout;

/// <summary>What the paginator knows of footnotes. Lengths in points.</summary>
/// <param name="Above">What stands above the notes of a page: white space and the rule.</param>
/// <param name="Gap">White space between two notes.</param>
/// <param name="Leading">The height of a line.</param>
/// <param name="Lines">How many lines each note has.</param>
public sealed record NoteFrame(double Above, double Gap, double Leading, IReadOnlyList<int> Lines)
{
    /// <summary>No notes.</summary>
    public static NoteFrame None { get; } = new(0, 0, 0, []);
}

/// <summary>Where lines of a note stand.</summary>
/// <param name="Note">The index of the note.</param>
/// <param name="FirstLine">Its first line on the page.</param>
/// <param name="Lines">How many lines stand here.</param>
/// <param name="Y">Their top, in points below the top of the text frame.</param>
public readonly record struct NotePlacement(int Note, int FirstLine, int Lines, double Y);

/// <summary>
/// The notes at the foot of one page while it is filled; never changed, so that a page can go back to an earlier state. A note of four lines at most is never
/// parted; of a longer one two lines at least stand on both sides of a page break. What is left of a parted note comes first on the next page.
/// </summary>
internal sealed class NoteArea
{
    private const int LeastLines = 2;
    private const int LongestWhole = 4;

    private readonly NoteFrame _frame;
    private readonly IReadOnlyList<Part> _parts;

    private NoteArea(NoteFrame frame, IReadOnlyList<Part> parts, IReadOnlyList<Part> rest)
    {
        (_frame, _parts, Rest) = (frame, parts, rest);
        if (parts.Count == 0) return;
        Height = frame.Above + ((parts.Count - 1) * frame.Gap);
        foreach (var part in parts) Height += part.Lines * frame.Leading;
    }

    /// <summary>How much of the frame the notes take, the rule above them included.</summary>
    public double Height { get; }

    /// <summary>What goes on on the next page.</summary>
    public IReadOnlyList<Part> Rest { get; }

    /// <summary>A page that begins with what was left of the notes before.</summary>
    /// <param name="frame">The notes.</param>
    /// <param name="left">What was left.</param>
    /// <param name="room">How much of the page it may take.</param>
    public static NoteArea Begin(NoteFrame frame, IReadOnlyList<Part> left, double room)
    {
        var area = new NoteArea(frame, [], []);
        return left.Count == 0 ? area : area.Take(left, room);
    }

    /// <summary>The area with the notes of a slice; null where they do not fit and the slice should go to the next page.</summary>
    /// <param name="notes">The notes.</param>
    /// <param name="room">How much of the frame all notes together may take.</param>
    /// <param name="isForced">Whether the slice cannot go to another page.</param>
    public NoteArea? With(IReadOnlyList<int> notes, double room, bool isForced)
    {
        if (notes.Count == 0) return this;
        var added = new List<Part>(notes.Count);
        foreach (var note in notes) added.Add(new Part(note, 0, _frame.Lines[note]));
        if (Rest.Count > 0) return isForced ? new NoteArea(_frame, _parts, [.. Rest, .. added]) : null;
        var area = Take(added, room);
        if (area.Rest.Count == 0 || isForced) return area;

        // Only the last of them may go on on the next page, and only a long one.
        var isParted = area.Rest is [{ Note: var last, First: >= LeastLines }] && last == notes[^1] && _frame.Lines[last] > LongestWhole;
        return isParted ? area : null;
    }

    /// <summary>Where the notes stand: the last line ends at the bottom of the frame.</summary>
    public IReadOnlyList<NotePlacement> Place(double frame)
    {
        var placed = new List<NotePlacement>(_parts.Count);
        var y = frame - Height + _frame.Above;
        foreach (var part in _parts)
        {
            placed.Add(new NotePlacement(part.Note, part.First, part.Lines, y));
            y += (part.Lines * _frame.Leading) + _frame.Gap;
        }

        return placed;
    }

    private NoteArea Take(IReadOnlyList<Part> added, double room)
    {
        var parts = new List<Part>(_parts);
        var rest = new List<Part>();
        var left = room - (parts.Count == 0 ? _frame.Above : Height);
        foreach (var part in added)
        {
            var gap = parts.Count == 0 ? 0 : _frame.Gap;
            var fitting = rest.Count > 0 ? 0 : Math.Min(part.Lines, (int)Math.Floor(((left - gap) / _frame.Leading) + 0.001));
            if (fitting < part.Lines) fitting = Cut(part, fitting);
            if (fitting > 0)
            {
                parts.Add(part with { Lines = fitting });
                left -= gap + (fitting * _frame.Leading);
            }

            if (fitting < part.Lines) rest.Add(new Part(part.Note, part.First + fitting, part.Lines - fitting));
        }

        return new NoteArea(_frame, parts, rest);
    }

    // Two lines at least before and after the cut; a short note, or one with no room for two lines, goes on as a whole.
    private static int Cut(Part part, int fitting)
    {
        var most = Math.Min(fitting, part.Lines - LeastLines);
        return part.Lines <= LongestWhole || most < LeastLines ? 0 : most;
    }

    /// <summary>Consecutive lines of a note.</summary>
    /// <param name="Note">The index of the note.</param>
    /// <param name="First">The first line.</param>
    /// <param name="Lines">How many.</param>
    public readonly record struct Part(int Note, int First, int Lines);
}
