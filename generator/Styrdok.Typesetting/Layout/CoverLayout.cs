using System;
using System.Collections.Generic;
using System.Linq;
using Styrdok.Core.Branding;
using Styrdok.Core.Document;
using Styrdok.Core.Values;
using Styrdok.Typesetting.Drawing;
using Styrdok.Typesetting.Text;
using Styrdok.Typesetting.Theme;

namespace Styrdok.Typesetting.Layout;

/// <summary>The title page in its three styles: a band, a field, or plain.</summary>
internal sealed class CoverLayout
{
    // The share of a plate that is left free on each side of the mark.
    private const double PlateMargin = 0.12;

    private readonly Flow _flow;
    private readonly Brand _brand;
    private readonly Cover _cover;
    private readonly TagNode _name;
    private readonly TagNode _kind;
    private readonly TagNode _title;
    private readonly TagNode? _state;
    private readonly TagNode? _subtitle;
    private readonly List<NoticeRow> _notices = [];
    private readonly MetadataTable _metadata;
    private readonly CoverPlan _plan;

    /// <summary>Plans the cover and its elements, in reading order.</summary>
    public CoverLayout(Flow flow, TagNode parent)
    {
        _flow = flow;
        _brand = flow.Document.Issuer.Brand;
        _cover = flow.Document.Cover;
        _name = WideOf(flow) is null ? parent.Add("P") : parent.Add(new TagNode("Figure") { AlternateText = flow.Document.Issuer.Name, Language = flow.Document.Issuer.NameLanguage });
        _kind = parent.Add("P");
        _title = parent.Add("H1");
        if (flow.Document.Title.StateNote is not null) _state = parent.Add("P");
        if (_cover.Subtitle is not null) _subtitle = parent.Add("P");
        foreach (var notice in _cover.Notices) _notices.Add(new NoticeRow(flow, notice, parent));
        _metadata = new MetadataTable(flow, _cover.Metadata, parent);
        _plan = CoverPlan.Make(flow, _notices, _metadata.Height);
    }

    private CoverMeasures Measures => _flow.Theme.Cover;

    private bool IsOnField => _brand.Cover == CoverStyle.Field;

    private double Width => _flow.RightX - _flow.HangX;

    /// <summary>Draws the page.</summary>
    public void Draw(PageDrawing page)
    {
        if (_plan.FieldHeight > 0) Field(page, _plan.FieldHeight);
        Mark(page, _plan.FieldHeight > 0);
        if (_brand.Cover == CoverStyle.Plain)
        {
            page.Rule(_flow.HangX, _plan.LineTop, Width, _flow.Theme.Lines.Section.Pt(), _flow.Palette.BrandInk);
        }

        TitleBlock(page);
        var top = _plan.NoticesTop;
        foreach (var notice in _notices)
        {
            notice.Draw(page, top);
            top += notice.Height + _plan.NoticeGap;
        }

        _metadata.Draw(page, CoverPlan.MetadataBottom(_flow) + _plan.Lowered);
    }

    private void Field(PageDrawing page, double height)
    {
        var width = _flow.Theme.Page.Width.Pt();
        page.Path(new PathShape().Rectangle(0, 0, width, height), _flow.Palette.Field);
        if (_brand.Art is not { } art) return;

        // The title stands over the art of a field: where the field ends higher than planned, the art stays where it is, or it would come up under the title.
        page.ArtAtBottomRight(art, width, IsOnField ? Math.Max(height, Measures.FieldHeight.Pt()) : height, height);
    }

    // The wide logo where the organisation has one for the ground of the cover, or nothing else to show there; it holds the name.
    private static Picture? WideOf(Flow flow)
    {
        var brand = flow.Document.Issuer.Brand;
        return brand.Cover == CoverStyle.Plain ? brand.Wide : brand.WideOnField ?? (brand.Mark is null && brand.MarkOnField is null ? brand.Wide : null);
    }

    private void Mark(PageDrawing page, bool isOnField)
    {
        var (size, top) = (Measures.MarkSize.Pt(), Measures.MarkTop.Pt());
        var x = _flow.HangX;
        if (WideOf(_flow) is { } wide)
        {
            // One for white ground may vanish on the field: it gets a plate of paper.
            var margin = isOnField && _brand.WideOnField is null ? size * PlateMargin : 0;

            // As high as the mark; one that is wider than the page has room for is lower.
            var scale = Math.Min((size - (2 * margin)) / wide.Height, (Width - (2 * margin)) / wide.Width);
            var (width, height) = (wide.Width * scale, wide.Height * scale);
            if (margin > 0) page.Path(new PathShape().Rectangle(x, top, width + (2 * margin), height + (2 * margin)), _flow.Palette.Paper);
            page.Picture(wide, x + margin, top + margin, width, height, _name);
            return;
        }

        if ((isOnField ? _brand.MarkOnField ?? _brand.Mark : _brand.Mark) is { } mark)
        {
            // A mark for white ground may vanish on the field: it gets a plate of paper.
            var plate = isOnField && _brand.MarkOnField is null ? size * PlateMargin : 0;
            if (plate > 0) page.Path(new PathShape().Rectangle(x, top, size, size), _flow.Palette.Paper);
            page.Image(mark, x + plate, top + plate, size - (2 * plate), size - (2 * plate));
            x = Measures.NameX.Pt();
        }

        var look = _flow.Looks.Of(_flow.Roles.Organisation);
        if (isOnField) look = look with { Colour = _flow.Palette.OnField };
        var issuer = _flow.Document.Issuer;
        var name = _flow.Lines(TextUnit.Of(issuer.Name, issuer.NameLanguage), look, _flow.RightX - x);
        name.Draw(page, x, Measures.NameTop.Pt(), _name);
    }

    private void TitleBlock(PageDrawing page)
    {
        Kind(page, _plan.KindTop);
        _plan.Title.Draw(page, _flow.HangX, _plan.TitleTop, _title);
        if (_plan.State is { } state && _state is not null)
        {
            var length = (_flow.Theme.Flow.StateDashLength + _flow.Theme.Flow.StateDashGap).Pt();
            state.Draw(page, _flow.HangX + length, _plan.StateTop, _state);
            _flow.DrawStateDash(page, _flow.Document.Title.State, _flow.HangX, _plan.StateTop + state.FirstBaseline, state.Look);
        }

        if (_subtitle is not null) _plan.Subtitle?.Draw(page, _flow.HangX, _plan.SubtitleTop, _subtitle);
    }

    private void Kind(PageDrawing page, double top)
    {
        var look = _flow.Looks.Of(_flow.Roles.Kind);
        if (IsOnField) look = look with { Colour = _flow.Palette.OnField2 };
        var kind = Flow.Shape(_cover.KindLabel, look);
        var baseline = top + _flow.Baseline(look);
        page.Text(kind, kind.Line, _flow.HangX, baseline, _kind);
        var x = _flow.HangX + kind.Width;
        foreach (var tag in new[] { _cover.Status, _cover.Classification }.OfType<StatusTag>())
        {
            // Beside a long kind there is no room for it: it stands above.
            if (x + Measures.TagGap.Pt() + TagWidth(tag) > _flow.RightX)
            {
                top -= look.Leading + Measures.TagPadding.Pt();
                x = _flow.HangX - Measures.TagGap.Pt();
            }

            x = Tag(page, tag, x + Measures.TagGap.Pt(), top, look);
        }
    }

    private double TagWidth(StatusTag tag) => Flow.Shape(tag.Word, _flow.Looks.Of(_flow.Roles.Tag)).Width + (2 * Measures.TagPadding.Pt());

    // A word in a frame beside the kind; gives its right edge.
    private double Tag(PageDrawing page, StatusTag tag, double x, double top, Look beside)
    {
        var colour = IsOnField ? _flow.Palette.OnField : ToneColours.Text(tag.Tone, _flow.Palette);
        var look = _flow.Looks.Of(_flow.Roles.Tag) with { Colour = colour };
        var word = Flow.Shape(tag.Word, look);
        var padding = Measures.TagPadding.Pt();
        var frameTop = top + ((beside.Leading - look.Leading) / 2);
        page.Frame(x, frameTop, word.Width + (2 * padding), look.Leading, _flow.Theme.Lines.Field.Pt(), colour);
        page.Text(word, word.Line, x + padding, frameTop + _flow.Baseline(look), _kind);
        return x + word.Width + (2 * padding);
    }
}
