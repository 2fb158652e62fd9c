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
    private readonly Flow _flow;
    private readonly ComposedDocument _document;
    private readonly PrintTheme _theme;
    private readonly Dictionary<string, int> _pageOf = [];
    private readonly Dictionary<string, double> _topOf = [];

    /// <summary>Lays a document out.</summary>
    /// <exception cref="TypesettingException">A glyph is missing, or a piece is higher than a page.</exception>
    public DocumentLayout(ComposedDocument document, PrintTheme theme, Looks looks)
    {
        _document = document;
        _theme = theme;
        _flow = new Flow(theme, looks, document);
        var cover = document.Form == DocumentForm.Document ? new CoverLayout(_flow, Root) : null;
        if (cover is null) ChecklistTitleLayout.Lay(_flow, Root);
        ContentsLayout.Lay(_flow, Root);
        if (cover is not null) _flow.StartPage();
        BlockLayout.Lay(_flow, document.Blocks, _flow.TextColumn(Root, 1));
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
        foreach (var slice in _flow.Slices)
        {
            if (slice.Height > frame + 1) throw TypesettingException.TooHigh(slice.Unit);
        }

        var pages = Paginator.Paginate(_flow.Slices.Select(slice => slice.Extent).ToArray(), frame);
        var before = cover is null ? 0 : 1;
        for (var p = 0; p < pages.Count; p++)
        {
            foreach (var placement in pages[p].Where(placement => !placement.IsRepeated))
            {
                foreach (var anchor in _flow.Slices[placement.Slice].Anchors)
                {
                    if (_pageOf.TryAdd(anchor, p + 1 + before)) _topOf[anchor] = top + placement.Y;
                }
            }
        }

        var furniture = new FurnitureLayout(_flow);
        var count = pages.Count + before;
        if (cover is not null)
        {
            var page = NewPage(1);
            cover.Draw(page);
            furniture.DrawStrip(page);
        }

        for (var p = 0; p < pages.Count; p++)
        {
            var page = NewPage(p + 1 + before);
            furniture.DrawStrip(page);
            Backdrops(page, pages[p], top);
            foreach (var placement in pages[p])
            {
                var slice = _flow.Slices[placement.Slice];
                if (placement.IsRepeated) slice.DrawRepeated?.Invoke(page, top + placement.Y);
                else slice.Draw?.Invoke(page, top + placement.Y);
            }

            furniture.Draw(page, p + 1 + before, count);
        }

        foreach (var (id, page) in _pageOf) Pages[page - 1].Anchors.Add((id, _topOf[id]));
    }

    private PageDrawing NewPage(int number)
    {
        var page = new PageDrawing(_theme, number, id => _pageOf.GetValueOrDefault(id), Lines);
        Pages.Add(page.Content);
        return page;
    }

    private void Backdrops(PageDrawing page, IReadOnlyList<Placement> placements, double top)
    {
        for (var first = 0; first < placements.Count;)
        {
            var backdrop = _flow.Slices[placements[first].Slice].Backdrop;
            var end = first + 1;
            while (end < placements.Count && ReferenceEquals(_flow.Slices[placements[end].Slice].Backdrop, backdrop)) end++;
            if (backdrop is not null)
            {
                var y = top + placements[first].Y;
                var bottom = top + placements[end - 1].Y + _flow.Slices[placements[end - 1].Slice].Height;
                page.Path(new PathShape().Rectangle(backdrop.X, y, backdrop.Width, bottom - y), backdrop.Fill);
            }

            first = end;
        }
    }
}
