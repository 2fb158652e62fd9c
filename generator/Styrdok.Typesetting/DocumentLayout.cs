using System;
using System.Collections.Generic;
using System.Linq;
using Styrdok.Core.Document;
using Styrdok.Typesetting.Drawing;
using Styrdok.Typesetting.Layout;
using Styrdok.Typesetting.Theme;

namespace Styrdok.Typesetting;

/// <summary>A document laid out on pages: blocks become slices, slices fill pages, pages are drawn once.</summary>
internal sealed class DocumentLayout
{
    // A number with more digits can push its own target to the next page, and that one the next.
    private const int MostPasses = 4;

    private const int CoverContentsAndOnePage = 3;

    private readonly Flow _flow;
    private readonly PrintTheme _turnedTheme;
    private readonly FootnoteLayout _footnotes;
    private bool _asksForPages;
    private readonly ComposedDocument _document;
    private readonly PrintTheme _theme;
    private readonly Dictionary<string, int> _pageOf = [];
    private readonly Dictionary<string, double> _topOf = [];

    /// <summary>Lays a document out. A text that names pages is laid out again until the numbers it names are those of the pages.</summary>
    /// <exception cref="TypesettingException">A glyph is missing, or a piece is higher than a page.</exception>
    public static DocumentLayout Of(ComposedDocument document, PrintTheme theme, Looks looks)
    {
        var layout = new DocumentLayout(document, theme, looks, _ => -1);

        // Nobody looks a page number up to turn one page.
        if (document.Contents.Count > 0 && layout.Pages.Count <= CoverContentsAndOnePage) return Of(document with { Contents = [] }, theme, looks);
        for (var i = 0; i < MostPasses && layout._asksForPages; i++)
        {
            var pages = layout._pageOf;
            layout = new DocumentLayout(document, theme, looks, id => pages.GetValueOrDefault(id));
            if (layout._pageOf.All(entry => pages.GetValueOrDefault(entry.Key) == entry.Value)) break;
        }

        return layout;
    }

    private DocumentLayout(ComposedDocument document, PrintTheme theme, Looks looks, Func<string, int> pageOf)
    {
        _document = document;
        _theme = theme;
        _turnedTheme = theme with { Page = theme.Page.Turn() };
        _flow = new Flow(theme, looks, document, id =>
        {
            _asksForPages = true;
            return pageOf(id);
        });
        var cover = document.Form == DocumentForm.Document ? new CoverLayout(_flow, Root) : null;
        if (cover is null) ChecklistTitleLayout.Lay(_flow, Root);
        ContentsLayout.Lay(_flow, Root);
        if (cover is not null) _flow.StartPage();
        BlockLayout.Lay(_flow, document.Blocks, _flow.TextColumn(Root, 1));
        _footnotes = new FootnoteLayout(_flow, Root);
        if (cover is not null) ColophonLayout.Lay(_flow, Root);
        Draw(cover);
    }

    /// <summary>The root of the structure: the Document element.</summary>
    public TagNode Root { get; } = new("Document");

    /// <summary>The pages.</summary>
    public List<PageContent> Pages { get; } = [];

    /// <summary>Every line of text.</summary>
    public List<LayoutLine> Lines { get; } = [];

    /// <summary>The headings, for the outline.</summary>
    public IReadOnlyList<Heading> Headings => _flow.Headings;

    private void Draw(CoverLayout? cover)
    {
        var top = _theme.Page.FrameTop.Pt();
        var frame = _theme.Page.FrameBottom.Pt() - top;
        var turned = (_turnedTheme.Page.FrameBottom - _turnedTheme.Page.FrameTop).Pt();
        foreach (var slice in _flow.Slices)
        {
            if (slice.Height > (slice.IsTurned ? turned : frame) + 1) throw TypesettingException.TooHigh(slice.Unit);
        }

        _footnotes.Assign(_flow.Slices);
        var pages = Paginator.Paginate(_flow.Slices.Select(slice => slice.Extent).ToArray(), frame, turned, _footnotes.Frame);
        var before = cover is null ? 0 : 1;
        for (var p = 0; p < pages.Count; p++)
        {
            foreach (var note in pages[p].Notes.Where(note => note.FirstLine == 0))
            {
                if (_pageOf.TryAdd(_footnotes.IdOf(note.Note), p + 1 + before)) _topOf[_footnotes.IdOf(note.Note)] = top + note.Y;
            }

            foreach (var placement in pages[p].Slices.Where(placement => !placement.IsRepeated))
            {
                foreach (var anchor in _flow.Slices[placement.Slice].Anchors)
                {
                    if (_pageOf.TryAdd(anchor, p + 1 + before)) _topOf[anchor] = top + placement.Y;
                }
            }
        }

        var furniture = new FurnitureLayout(_flow);
        var turnedFurniture = new FurnitureLayout(new Flow(_turnedTheme, _flow.Looks, _document, _flow.PageOf));
        var count = pages.Count + before;
        if (cover is not null)
        {
            var page = NewPage(1);
            cover.Draw(page);
            furniture.DrawStrip(page);
        }

        var isTurned = false;
        for (var p = 0; p < pages.Count; p++)
        {
            if (pages[p].Slices.Count > 0) isTurned = _flow.Slices[pages[p].Slices[0].Slice].IsTurned;
            var page = NewPage(p + 1 + before, isTurned);
            var around = isTurned ? turnedFurniture : furniture;
            around.DrawStrip(page);
            BackdropDrawing.Draw(page, _flow, pages[p], top);
            foreach (var placement in pages[p].Slices)
            {
                var slice = _flow.Slices[placement.Slice];
                if (placement.IsRepeated) slice.DrawRepeated?.Invoke(page, top + placement.Y);
                else slice.Draw?.Invoke(page, top + placement.Y);
            }

            _footnotes.Draw(page, pages[p].Notes, top);
            around.Draw(page, p + 1 + before, count);
        }

        foreach (var (id, page) in _pageOf) Pages[page - 1].Anchors.Add((id, _topOf[id]));
    }

    private PageDrawing NewPage(int number, bool isTurned = false)
    {
        var page = new PageDrawing(isTurned ? _turnedTheme : _theme, number, id => _pageOf.GetValueOrDefault(id), Lines);
        Pages.Add(page.Content);
        return page;
    }
}
