using System;
using System.Collections.Generic;
using System.Linq;
using Styrdok.Core.Branding;
using Styrdok.Core.Document;
using Styrdok.Typesetting.Theme;

namespace Styrdok.Typesetting.Layout;

/// <summary>
/// Where the parts of a cover stand. Where a long title and notices would run into the metadata, notices move together, then the block moves up into the band or
/// towards the mark, then the title takes a smaller size; and last a title and subtitle of many lines become smaller than the theme has them.
/// </summary>
internal sealed class CoverPlan
{
    /// <summary>A band is lower by whole steps of half an inch, so that its edge stays on the pixels of common screens.</summary>
    private const double Step = 36;

    /// <summary>By what titles become smaller that are too long for every size of the theme, the least share, and that of a subtitle, which begins smaller.</summary>
    private const double Shrink = 0.1, LeastShare = 0.5, LeastSubtitleShare = 0.7;

    private CoverPlan(TextLines title, TextLines? state, TextLines? subtitle)
    {
        Title = title;
        State = state;
        Subtitle = subtitle;
    }

    /// <summary>The title in the size that fits.</summary>
    public TextLines Title { get; }

    /// <summary>The words that mark an outdated or untranslated title, under it; null for a title that is what it should be.</summary>
    public TextLines? State { get; }

    /// <summary>The line under it, if there is one.</summary>
    public TextLines? Subtitle { get; }

    /// <summary>Height of the coloured band or field; 0 for none.</summary>
    public double FieldHeight { get; private set; }

    /// <summary>Top of the section line of a plain cover.</summary>
    public double LineTop { get; private set; }

    /// <summary>Top of the kind label.</summary>
    public double KindTop { get; private set; }

    /// <summary>Top of the title.</summary>
    public double TitleTop { get; private set; }

    /// <summary>Top of the words that mark the title.</summary>
    public double StateTop { get; private set; }

    /// <summary>Top of the subtitle.</summary>
    public double SubtitleTop { get; private set; }

    /// <summary>Top of the first notice.</summary>
    public double NoticesTop { get; private set; }

    /// <summary>Between two notices.</summary>
    public double NoticeGap { get; private set; }

    /// <summary>How far the metadata table stands lower than it should, where all above needs more room than there is.</summary>
    public double Lowered { get; private set; }

    /// <summary>The bottom edge of the metadata table.</summary>
    public static double MetadataBottom(Flow flow) =>
        (flow.Document.Issuer.Brand.Cover == CoverStyle.Field ? flow.Theme.Cover.FieldMetadataBottom : flow.Theme.Cover.MetadataBottom).Pt();

    /// <summary>Plans a cover.</summary>
    /// <param name="flow">The flow.</param>
    /// <param name="notices">The notice rows.</param>
    /// <param name="metadata">The height of the metadata table.</param>
    public static CoverPlan Make(Flow flow, IReadOnlyList<NoticeRow> notices, double metadata)
    {
        var limit = MetadataBottom(flow) - metadata - (metadata > 0 ? flow.Theme.Page.Gutter.Pt() : 0);
        CoverPlan plan;
        var step = TitleStep.Large;
        do
        {
            plan = Build(flow, step);
        }
        while (!plan.Stand(flow, notices, limit) && step++ < TitleStep.Long);

        // A cover has no foot: the last room is there.
        var lowest = flow.Theme.Page.FootTop.Pt() + flow.Looks.Of(flow.Roles.Small).Leading;
        var room = Math.Max(0, lowest - MetadataBottom(flow));
        for (var share = 1 - Shrink; plan.Bottom(notices) - limit > room && share > LeastShare - (Shrink / 2); share -= Shrink)
        {
            plan = Build(flow, TitleStep.Long, share);
            plan.Stand(flow, notices, limit);
        }

        plan.Lowered = Math.Clamp(plan.Bottom(notices) - limit, 0, room);
        return plan;
    }

    private static CoverPlan Build(Flow flow, TitleStep largest, double share = 1)
    {
        var cover = flow.Theme.Cover;
        var palette = flow.Palette;
        var isOnField = flow.Document.Issuer.Brand.Cover == CoverStyle.Field;
        var title = TitleFitting.Fit(flow, flow.Document.Title, flow.RightX - flow.HangX, largest, look => isOnField ? look with { Colour = palette.OnField } : look, share);
        var state = StateOf(flow, isOnField);
        if (flow.Document.Cover.Subtitle is not { } subtitle) return new CoverPlan(title, state, null);
        var look = flow.Looks.Of(flow.Roles.Subtitle);
        if (isOnField) look = look with { Colour = palette.OnField2 };
        look = TitleFitting.Smaller(look, Math.Max(share, LeastSubtitleShare));
        return new CoverPlan(title, state, flow.Lines(subtitle, look, (isOnField ? cover.FieldSubtitleWidth : cover.SubtitleWidth).Pt()));
    }

    private static TextLines? StateOf(Flow flow, bool isOnField)
    {
        if (flow.Document.Title is not { StateNote: { } words, State: not TextState.Current }) return null;
        var look = flow.Looks.Of(flow.Roles.StateNote);
        if (isOnField) look = look with { Colour = flow.Palette.OnField };
        return flow.Lines(words, look, flow.Theme.Cover.SubtitleWidth.Pt());
    }

    private bool Stand(Flow flow, IReadOnlyList<NoticeRow> notices, double limit)
    {
        var cover = flow.Theme.Cover;
        NoticeGap = cover.NoticeGap.Pt();
        Place(flow, notices.Count > 0, 0);
        var over = Bottom(notices) - limit;
        if (over <= 0) return true;
        NoticeGap = 0;
        over = Bottom(notices) - limit;
        if (over <= 0) return true;
        var room = flow.Document.Issuer.Brand.Cover switch
        {
            CoverStyle.Field => FieldHeight - (TextBottom + cover.NoticeAbove.Pt()),
            CoverStyle.Band => FieldHeight - cover.LeastBandHeight.Pt(),
            _ => LineTop - cover.LeastBandHeight.Pt(),
        };
        var up = Math.Ceiling(over / Step) * Step;
        Place(flow, notices.Count > 0, up <= room ? up : Math.Max(0, room));
        return over <= room;
    }

    private void Place(Flow flow, bool hasNotices, double up)
    {
        var cover = flow.Theme.Cover;
        var style = flow.Document.Issuer.Brand.Cover;
        switch (style)
        {
            case CoverStyle.Band:
                FieldHeight = cover.BandHeight.Pt() - up;
                KindTop = (hasNotices ? cover.BandKindTopWithNotice : cover.BandKindTop).Pt() - up;
                break;
            case CoverStyle.Field:
                FieldHeight = cover.FieldHeight.Pt() - up;
                KindTop = cover.FieldKindTop.Pt();
                break;
            default:
                LineTop = cover.PlainLineTop.Pt() - up;
                KindTop = LineTop + flow.Theme.Lines.Section.Pt() + cover.PlainKindBelow.Pt();
                break;
        }

        TitleTop = KindTop + flow.Looks.Of(flow.Roles.Kind).Leading + (style == CoverStyle.Plain ? cover.PlainTitleBelow : cover.TitleBelow).Pt();
        StateTop = TitleTop + Title.Height + (cover.SubtitleBelow.Pt() / 2);
        SubtitleTop = (State is null ? TitleTop + Title.Height : StateTop + State.Height) + cover.SubtitleBelow.Pt();

        // What is written in light letters never leaves the field.
        if (style == CoverStyle.Field && TextBottom > FieldHeight) FieldHeight = TextBottom + cover.NoticeAbove.Pt();
        NoticesTop = Math.Max(TextBottom, style == CoverStyle.Field ? FieldHeight : 0) + cover.NoticeAbove.Pt();
    }

    private double TextBottom => Subtitle is not null ? SubtitleTop + Subtitle.Height : State is not null ? StateTop + State.Height : TitleTop + Title.Height;

    private double Bottom(IReadOnlyList<NoticeRow> notices) =>
        notices.Count == 0 ? Math.Max(TextBottom, FieldHeight) : NoticesTop + notices.Sum(notice => notice.Height) + ((notices.Count - 1) * NoticeGap);
}
