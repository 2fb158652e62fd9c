using Styrdok.Typesetting.Drawing;
using Styrdok.Typesetting.Text;
using Styrdok.Typesetting.Theme;

namespace Styrdok.Typesetting.Layout;

/// <summary>The title of what has no cover at the head of its first page, with what a cover would say of its state.</summary>
internal static class TitleLayout
{
    public static void Lay(Flow flow, TagNode parent)
    {
        var document = flow.Document;
        var look = flow.Looks.Of(flow.Roles.TitleLong);
        flow.Lines(document.Title, look, flow.RightX - flow.HangX, HyphenPolicy.OnlyWhenTooWide).AddTo(flow.HangX, parent.Add("H1"), keep: true);
        flow.AddStateNote(document.Title, new Place(parent, flow.HangX, flow.RightX - flow.HangX, 0));
        foreach (var notice in document.Cover.Notices)
        {
            var row = new NoticeRow(flow, notice, parent);
            flow.Space(flow.Theme.Cover.NoticePadding.Pt());
            flow.Add(row.Height, (page, top) => row.Draw(page, top)).KeepWithNext = true;
        }

        // A checklist begins with its own note close to the title; what is read on begins with a paragraph.
        if (!document.IsChecklist) flow.Space(flow.Theme.Flow.SectionBelow.Pt());
        else if (document.Cover.Notices.Count > 0) flow.Space(flow.Theme.Cover.NoticePadding.Pt());
    }
}
