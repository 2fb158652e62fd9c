using System;
using System.Collections.Generic;
using System.Linq;
using Styrdok.Core.Document;
using Styrdok.Typesetting.Drawing;
using Styrdok.Typesetting.Layout;
using Styrdok.Typesetting.Theme;

namespace Styrdok.Typesetting;

/// <summary>
/// A document laid out on pages: blocks become slices, slices fill pages, pages are drawn once. A page is drawn when it is asked for, and what it was drawn from is
/// let go: so the memory that a long document takes does not grow with what its pages show.
/// </summary>
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
    private readonly CoverLayout? _cover;
    private IReadOnlyList<PageFill> _fills = [];

    /// <summary>Lays a document out. A text that names pages is laid out again until the numbers it names are those of the pages.</summary>
    /// <exception cref="TypesettingException">A glyph is missing, or a piece is higher than a page.</exception>
    public static DocumentLayout Of(ComposedDocument document, PrintTheme theme, Looks looks)
    {
        var layout = new DocumentLayout(document, theme, looks, _ => -1);

        // Nobody looks a page number up to turn one page.
        if (document.IsDocument && document.Contents.Count > 0 && layout.PageCount <= CoverContentsAndOnePage) return Of(document with { Contents = [] }, theme, looks);
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
        _cover = document.IsDocument ? new CoverLayout(_flow, Root) : null;
        if (_cover is null) TitleLayout.Lay(_flow, Root);
        else ContentsLayout.Lay(_flow, Root);
        if (_cover is not null) _flow.StartPage();
        BlockLayout.Lay(_flow, document.Blocks, _flow.TextColumn(Root, 1));
        _footnotes = new FootnoteLayout(_flow, Root);
        if (_cover is not null) ColophonLayout.Lay(_flow, Root);
        Fill();
    }

    /// <summary>The root of the structure: the Document element.</summary>
    public TagNode Root { get; } = new("Document");

    /// <summary>How many pages it has.</summary>
    public int PageCount => _fills.Count + Before;

    /// <summary>The headings, for the outline.</summary>
    public IReadOnlyList<Heading> Headings => _flow.Headings;

    // The cover stands before the pages that the flow fills.
    private int Before => _cover is null ? 0 : 1;

    private double Top => _theme.Page.FrameTop.Pt();

    /// <summary>Draws one page after another, once: what only one page shows is forgotten when it has been drawn.</summary>
    /// <param name="lines">Gets every line of text; null for nobody.</param>
    /// <param name="isProof">Whether the ids of units stand in a margin beside their texts.</param>
    public IEnumerable<PageContent> Draw(ICollection<LayoutLine>? lines = null, bool isProof = false)
    {
        var proof = isProof ? new ProofMargin(_flow) : null;
        var anchors = _pageOf.ToLookup(entry => entry.Value, entry => (entry.Key, _topOf[entry.Key]));
        var furniture = new FurnitureLayout(_flow);
        var turnedFurniture = new FurnitureLayout(new Flow(_turnedTheme, _flow.Looks, _document, _flow.PageOf));
        if (_cover is not null)
        {
            var page = NewPage(1, false);
            _cover.Draw(page);
            furniture.DrawStrip(page);
            DrawProof(page, _theme);
            yield return page.Content;
        }

        var isTurned = false;
        for (var p = 0; p < _fills.Count; p++)
        {
            var fill = _fills[p];
            if (fill.Slices.Count > 0) isTurned = _flow.Slices[fill.Slices[0].Slice].IsTurned;
            var page = NewPage(p + 1 + Before, isTurned);
            var around = isTurned ? turnedFurniture : furniture;
            around.DrawStrip(page);
            BackdropDrawing.Draw(page, _flow, fill, Top);
            foreach (var placement in fill.Slices)
            {
                var slice = _flow.Slices[placement.Slice];
                if (placement.IsRepeated) slice.DrawRepeated?.Invoke(page, Top + placement.Y);
                else slice.Draw?.Invoke(page, Top + placement.Y);
                if (slice.DrawRepeated is null) slice.Draw = null;
            }

            _footnotes.Draw(page, fill.Notes, Top);
            around.Draw(page, p + 1 + Before, PageCount);
            DrawProof(page, isTurned ? _turnedTheme : _theme);
            yield return page.Content;
        }

        void DrawProof(PageDrawing page, PrintTheme theme) => proof?.Draw(page, theme.Page.Width.Pt(), theme.Page.Height.Pt() - theme.Page.Gutter.Pt());

        PageDrawing NewPage(int number, bool turned)
        {
            var page = new PageDrawing(turned ? _turnedTheme : _theme, number, id => _pageOf.GetValueOrDefault(id), lines, proof);
            page.Content.Anchors.AddRange(anchors[number]);
            return page;
        }
    }

    private void Fill()
    {
        var frame = _theme.Page.FrameBottom.Pt() - Top;
        var turned = (_turnedTheme.Page.FrameBottom - _turnedTheme.Page.FrameTop).Pt();
        foreach (var slice in _flow.Slices)
        {
            if (slice.Height > (slice.IsTurned ? turned : frame) + 1) throw TypesettingException.TooHigh(slice.Unit);
        }

        _footnotes.Assign(_flow.Slices);
        _fills = Paginator.Paginate(_flow.Slices.Select(slice => slice.Extent).ToArray(), frame, turned, _footnotes.Frame);
        for (var p = 0; p < _fills.Count; p++)
        {
            foreach (var note in _fills[p].Notes.Where(note => note.FirstLine == 0)) Lead(_footnotes.IdOf(note.Note), p, note.Y);
            foreach (var placement in _fills[p].Slices.Where(placement => !placement.IsRepeated))
            {
                foreach (var anchor in _flow.Slices[placement.Slice].Anchors) Lead(anchor, p, placement.Y);
            }
        }
    }

    private void Lead(string id, int fill, double y)
    {
        if (_pageOf.TryAdd(id, fill + 1 + Before)) _topOf[id] = Top + y;
    }
}
