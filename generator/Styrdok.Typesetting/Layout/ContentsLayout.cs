using System;
using System.Collections.Generic;
using System.Globalization;
using Styrdok.Core.Document;
using Styrdok.Typesetting.Text;
using Styrdok.Typesetting.Theme;

namespace Styrdok.Typesetting.Layout;

/// <summary>The table of contents. Page numbers are read when an entry is drawn, after the pages are filled, so one pass is enough.</summary>
internal static class ContentsLayout
{
    public static void Lay(Flow flow, TagNode parent)
    {
        if (flow.Document.Contents.Count == 0) return;
        var measures = flow.Theme.Contents;
        var place = flow.Hang(flow.TextColumn(parent, 1), measures.Indent.Pt());
        var look = flow.Looks.Of(flow.Roles.Section);

        // Here it stands on paper, whatever sections stand on.
        if (flow.Theme.Flow.SectionGround == SectionGround.Field) look = look with { Colour = flow.Palette.Ink };
        var heading = flow.Lines(flow.Document.Labels["contents"], look, place.Width);
        flow.StartPage();
        heading.AddTo(flow.TextColumn(parent, 1).X, parent.Add("H2"), keep: true);
        flow.SpaceExactly(measures.HeadingBelow.Pt());

        // The open list of each level with its last entry: an entry stands in the list below the last one of the level above.
        var open = new List<(TagNode List, TagNode Item)>();
        foreach (var entry in flow.Document.Contents)
        {
            var depth = Math.Clamp(entry.Level - 1, 0, open.Count);
            var isFirst = depth == open.Count;
            var list = isFirst ? (depth == 0 ? parent : open[depth - 1].Item).Add("TOC") : open[depth].List;
            var item = list.Add("TOCI");
            open.RemoveRange(depth, open.Count - depth);
            open.Add((list, item));
            if (depth == 0)
            {
                First(flow, entry, item.Add("Reference"), place);
                continue;
            }

            if (isFirst) flow.Slices[^1].KeepWithNext = true;
            Below(flow, entry, item.Add("Reference"), place.Indent((depth - 1) * flow.Theme.Flow.ListIndent.Pt()));
        }
    }

    private static void First(Flow flow, ContentsEntry entry, TagNode owner, Place place)
    {
        var measures = flow.Theme.Contents;
        var above = measures.Above.Pt();
        flow.Space(measures.Gap.Pt());
        var line = new Line(flow, entry, flow.Roles.Contents1, flow.Looks.Of(flow.Roles.Contents1), flow.Looks.Of(flow.Roles.Contents1Number), place);
        flow.Add(above + line.Height + measures.Below.Pt(), (page, top) =>
        {
            page.Rule(flow.HangX, top, flow.RightX - flow.HangX, flow.Theme.Lines.Hairline.Pt(), flow.Palette.Hair);
            line.Draw(page, top + above, owner);
        }, entry.Title.Unit);
    }

    private static void Below(Flow flow, ContentsEntry entry, TagNode owner, Place place)
    {
        var look = flow.Looks.Of(flow.Roles.Contents2);
        var line = new Line(flow, entry, flow.Roles.Contents2, look, look with { Tabular = true }, place);
        flow.Add(line.Height, (page, top) => line.Draw(page, top, owner), entry.Title.Unit);
    }

    /// <summary>Number, title and page number of one entry: three pieces of one link.</summary>
    private sealed class Line
    {
        private readonly Flow _flow;
        private readonly Place _place;
        private readonly string _target;
        private readonly InlineMark _link;
        private readonly Look _look;
        private readonly TextLines _title;
        private readonly ShapedText? _number;

        public Line(Flow flow, ContentsEntry entry, TextRole role, Look look, Look numberLook, Place place)
        {
            _flow = flow;
            _place = place;
            _target = entry.Target;
            _look = look;
            _link = new InlineMark { Href = "#" + entry.Target, Description = (entry.Number + " " + entry.Title.PlainText).Trim(), Language = entry.Title.Language };
            var runs = new List<TextRun>();
            foreach (var run in InlineRuns.Of(entry.Title, look, flow.Styles with { Strong = look.Face, Link = look.Colour, Number = null })) runs.Add(run with { Marks = [_link, .. Spoken(run.Marks)] });
            _title = new TextLines(flow, Shaper.Shape(runs, entry.Title.Unit), look, flow.Theme.Contents.TitleWidth.Pt() - (place.X - flow.Theme.Page.TextX.Pt()), HyphenPolicy.OnlyWhenTooWide);
            if (entry.Number.Length > 0) _number = Shaper.Shape([new TextRun(entry.Number, numberLook, [_link])], entry.Title.Unit);
            Height = Math.Max(1, _title.Lines.Count) * role.Leading.Pt();
        }

        public double Height { get; }

        public void Draw(Drawing.PageDrawing page, double top, TagNode owner)
        {
            var baseline = top + _flow.Baseline(_look);
            if (_number is not null) page.Text(_number, _number.Line, _flow.HangX, baseline, owner);
            _title.Draw(page, _place.X, top, owner);
            var number = Shaper.Shape([new TextRun(page.PageNumberOf(_target).ToString(CultureInfo.InvariantCulture), _look with { Tabular = true }, [_link])], null);
            page.Text(number, number.Line, _flow.RightX - number.Width, baseline, owner);
        }

        // A link inside a link is none: only how the title's runs are spoken is kept, their languages and what short names stand for.
        private static IEnumerable<InlineMark> Spoken(IReadOnlyList<InlineMark> marks)
        {
            foreach (var mark in marks)
            {
                if (mark.Language is not null || mark.Expansion is not null) yield return mark;
            }
        }
    }
}
