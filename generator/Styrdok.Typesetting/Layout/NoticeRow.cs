using System;
using Styrdok.Core.Document;
using Styrdok.Typesetting.Drawing;
using Styrdok.Typesetting.Theme;

namespace Styrdok.Typesetting.Layout;

/// <summary>What a reader must know before reading: a head in the margin and a sentence, under a line.</summary>
internal sealed class NoticeRow
{
    private readonly Flow _flow;
    private readonly TextLines _head;
    private readonly TextLines _text;
    private readonly TagNode _owner;

    /// <summary>Plans a row.</summary>
    public NoticeRow(Flow flow, Notice notice, TagNode parent)
    {
        _flow = flow;
        _owner = parent.Add("P");
        var indent = flow.Theme.Cover.NoticeIndent.Pt();
        _head = flow.Lines(notice.Head, flow.Looks.Of(flow.Roles.CaptionLabel), indent - flow.Theme.Page.Gutter.Pt());
        _text = flow.Lines(notice.Text, flow.Looks.Of(flow.Roles.Cell), flow.RightX - flow.HangX - indent);
    }

    /// <summary>The height in points.</summary>
    public double Height => (2 * _flow.Theme.Cover.NoticePadding.Pt()) + Math.Max(_head.Height, _text.Height);

    /// <summary>Draws it with its line at a place.</summary>
    public void Draw(PageDrawing page, double top)
    {
        var measures = _flow.Theme.Cover;
        page.Rule(_flow.HangX, top, _flow.RightX - _flow.HangX, _flow.Theme.Lines.Border.Pt(), _flow.Palette.Rule);
        _head.Draw(page, _flow.HangX, top + measures.NoticePadding.Pt(), _owner);
        _text.Draw(page, _flow.HangX + measures.NoticeIndent.Pt(), top + measures.NoticePadding.Pt(), _owner);
    }
}
