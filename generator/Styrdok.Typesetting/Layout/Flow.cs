using System;
using System.Collections.Generic;
using Styrdok.Core.Branding;
using Styrdok.Core.Document;
using Styrdok.Typesetting.Drawing;
using Styrdok.Typesetting.Text;
using Styrdok.Typesetting.Theme;

namespace Styrdok.Typesetting.Layout;

/// <summary>Collects the slices of a document in reading order. The white space between two blocks is the greater of what they ask for.</summary>
/// <param name="theme">The measures.</param>
/// <param name="looks">Faces and colours of the text roles.</param>
/// <param name="document">The document that is set.</param>
/// <param name="pageOf">The page that an id leads to: 0 for an unknown id, less than 0 while pages are not known.</param>
internal sealed class Flow(PrintTheme theme, Looks looks, ComposedDocument document, Func<string, int> pageOf)
{
    /// <summary>How marked runs are set.</summary>
    public RunStyles Styles { get; } = new()
    {
        Strong = looks.Strong,
        Link = looks.Palette.BrandInk,
        Number = looks.Of(theme.Text.NoteNumber),
        BodySize = theme.Text.Body.Size.Pt(),
        Breaks = looks.Breaks(document),
        PageOf = pageOf,
    };

    private readonly PageMeasures _turnedPage = theme.Page.Turn();
    private readonly List<string> _anchors = [];
    private double _space;
    private bool _startsPage;
    private int _tables;

    /// <summary>The slices so far.</summary>
    public List<Slice> Slices { get; } = [];

    /// <summary>The measures.</summary>
    public PrintTheme Theme => theme;

    /// <summary>Faces and colours of the text roles.</summary>
    public Looks Looks => looks;

    /// <summary>The text roles.</summary>
    public TextRoles Roles => theme.Text;

    /// <summary>The colours.</summary>
    public Palette Palette => looks.Palette;

    /// <summary>The document that is set.</summary>
    public ComposedDocument Document => document;

    /// <summary>The headings in order, for the outline.</summary>
    public List<Heading> Headings { get; } = [];

    /// <summary>The left edge of the hang column.</summary>
    public double HangX => theme.Page.HangX.Pt();

    /// <summary>Where everything ends.</summary>
    public double RightX => (IsTurned ? _turnedPage : theme.Page).RightX.Pt();

    /// <summary>The width of the page.</summary>
    public double PageWidth => (IsTurned ? _turnedPage : theme.Page).Width.Pt();

    /// <summary>The height of the text frame.</summary>
    public double FrameHeight => IsTurned ? (_turnedPage.FrameBottom - _turnedPage.FrameTop).Pt() : (theme.Page.FrameBottom - theme.Page.FrameTop).Pt();

    /// <summary>Whether slices added from now on stand on turned pages.</summary>
    public bool IsTurned { get; private set; }

    /// <summary>The text column under an element.</summary>
    public Place TextColumn(TagNode parent, int level) => new(parent, theme.Page.TextX.Pt(), RightX - theme.Page.TextX.Pt(), level);

    /// <summary>The same column, begun so far right of the hang column that what hangs beside its text has room: where the text column is not there anyway.</summary>
    public Place Hang(Place place, double indent) => place.Indent(Math.Max(0, HangX + indent - place.X));

    /// <summary>Whether a word stands beside the text of a place, in the hang column; else above it.</summary>
    public bool HangsBeside(Place place, double width) => HangX + width + (Theme.Page.Gutter.Pt() / 2) <= place.X;

    /// <summary>Whether a place is one of several columns, so that nothing in it may hang in the margin.</summary>
    public bool IsNarrow(Place place) => place.X > theme.Page.TextX.Pt() + 1 || place.X + place.Width < RightX - 1;

    /// <summary>The box that slices added from now on stand before.</summary>
    public Backdrop? Backdrop { get; set; }

    /// <summary>A flow of its own for what stands inside a cell or a column: text in the size of tables.</summary>
    public Flow Inside() => new(theme with { Text = theme.Text with { Body = theme.Text.Cell, SmallHeading = theme.Text.RowHead } }, looks, document, pageOf) { IsTurned = IsTurned };

    /// <summary>A number that no other table has, for the identifiers of its heads.</summary>
    public int NextTable() => ++_tables;

    /// <summary>Asks for at least this much white space before the next slice.</summary>
    public void Space(double atLeast) => _space = Math.Max(_space, atLeast);

    /// <summary>Asks for exactly this much, whatever was asked for before.</summary>
    public void SpaceExactly(double space) => _space = space;

    /// <summary>The next slice begins a page.</summary>
    public void StartPage() => _startsPage = true;

    /// <summary>
    /// What follows stands on turned pages, with the headings that are kept with it; or on upright ones again. A page begins where slices turn, so that what is
    /// turned goes on under what was turned before it.
    /// </summary>
    public void Turn(bool isTurned)
    {
        IsTurned = isTurned;
        if (!isTurned) return;
        var first = Slices.Count;
        while (first > 0 && Slices[first - 1] is { KeepWithNext: true, IsTurned: false }) first--;
        for (var i = first; i < Slices.Count; i++) Slices[i].IsTurned = true;
        WidenGrounds(first);
    }

    // The field of a heading that was laid for an upright page goes across the turned one too.
    private void WidenGrounds(int first)
    {
        Backdrop? upright = null, turned = null;
        for (var i = first; i < Slices.Count; i++)
        {
            if (Slices[i].Backdrop is not { X: <= 0 } ground || ground.Width < theme.Page.Width.Pt()) continue;
            if (!ReferenceEquals(ground, upright)) (upright, turned) = (ground, ground with { Width = _turnedPage.Width.Pt() });
            Slices[i].Backdrop = turned;
        }
    }

    /// <summary>An id leads to the next slice.</summary>
    public void Anchor(string? id)
    {
        if (!string.IsNullOrEmpty(id)) _anchors.Add(id);
    }

    /// <summary>Adds a slice.</summary>
    public Slice Add(double height, Action<PageDrawing, double>? draw, string? unit = null)
    {
        var slice = new Slice { SpaceBefore = _space, Height = height, Draw = draw, StartsPage = _startsPage, Backdrop = Backdrop, Unit = unit, IsTurned = IsTurned };
        slice.Anchors.AddRange(_anchors);
        _anchors.Clear();
        (_space, _startsPage) = (0, false);
        Slices.Add(slice);
        return slice;
    }

    /// <summary>Binds the slices from an index on to each other, so that no page break falls between them.</summary>
    /// <param name="from">The first slice.</param>
    /// <param name="andNext">Whether they stay with what follows, too.</param>
    public void KeepTogether(int from, bool andNext = false)
    {
        for (var i = from; i < Slices.Count - (andNext ? 0 : 1); i++) Slices[i].KeepWithNext = true;
    }

    /// <summary>The height of the slices from an index on.</summary>
    public double HeightFrom(int from)
    {
        double height = 0;
        for (var i = from; i < Slices.Count; i++) height += Slices[i].Height + (i > from ? Slices[i].SpaceBefore : 0);
        return height;
    }

    /// <summary>The height of the slices from an index on that hold together.</summary>
    public double HeldHeightFrom(int from)
    {
        var height = Slices[from].Height;
        for (var i = from + 1; i < Slices.Count && Slices[i - 1].KeepWithNext; i++) height += Slices[i].Height + Slices[i].SpaceBefore;
        return height;
    }

    /// <summary>The page that an id leads to: 0 for an unknown id, less than 0 while pages are not known.</summary>
    public int PageOf(string id) => pageOf(id);

    /// <summary>Shapes a text unit.</summary>
    public ShapedText Shape(TextUnit text, Look look) => Shaper.Shape(InlineRuns.Of(text, look, Styles), text.Unit);

    /// <summary>Shapes a word or a sentence without marks.</summary>
    public static ShapedText Shape(string text, Look look, string? unit = null) => Shaper.Shape([new TextRun(text, look, [])], unit);

    /// <summary>The baseline of a line whose top is at 0.</summary>
    public double Baseline(Look look) => (look.Leading / 2) + (theme.Page.BaselineShift.Pt() * look.Size);

    /// <summary>How far to the left large type moves so that its stems stand on the column edge.</summary>
    public double OpticalShift(Look look) => look.Size >= theme.Page.OpticalSize.Pt() ? theme.Page.OpticalShift.Pt() * look.Size : 0;
}

/// <summary>A heading for the outline.</summary>
/// <param name="Level">1 for a section.</param>
/// <param name="Text">Number and heading.</param>
/// <param name="Target">The id that leads to it.</param>
internal sealed record Heading(int Level, string Text, string Target);
