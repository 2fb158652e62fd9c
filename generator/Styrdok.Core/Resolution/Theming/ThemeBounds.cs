using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Styrdok.Core.Document;
using Styrdok.Core.Yaml;
using Styrdok.Core.Yaml.Binding;

namespace Styrdok.Core.Resolution.Theming;

/// <summary>A token that would break pages.</summary>
/// <param name="Tokens">The tokens it may be due to, the likeliest first.</param>
/// <param name="Message">What is wrong, as a sentence.</param>
/// <param name="Remedy">What to do, as a sentence.</param>
public sealed record ThemeProblem(IReadOnlyList<string> Tokens, string Message, string Remedy);

/// <summary>What the tokens of a theme must hold so that every page can be set, read and filled in, whatever stands in it.</summary>
public static class ThemeBounds
{
    // Points. The smallest type of printed text that the documents allow themselves, and of the raised number of a note.
    private const decimal LeastType = 8.5m, LeastNoteNumber = 6m, MostType = 120m;
    private const decimal LeastColumn = 280m, LeastWhole = 376m, LeastFrame = 400m, Margin = 28m, Gap = 4m;

    /// <summary>What is wrong with a printed page.</summary>
    public static IEnumerable<ThemeProblem> Of(PrintTheme theme) =>
        Measures(theme).Concat(Roles(theme)).Concat(Page(theme)).Concat(Cover(theme)).Concat(Blocks(theme)).Concat(Grounds(theme));

    /// <summary>What is wrong with a screen, besides the bounds of single values.</summary>
    public static IEnumerable<ThemeProblem> Of(ScreenTheme theme)
    {
        foreach (var (id, text) in theme.Text.Select(entry => (entry.Key, entry.Value)))
        {
            if (text.Leading < text.Size) yield return new([$"text.{id}.leading", $"text.{id}.size"], $"Lines of '{id}' are {text.Leading} px high, lower than their letters of {text.Size} px.", $"Write {text.Size} or more.");
            if (text.PhoneSize is { } phone && (text.PhoneLeading ?? text.Leading) < phone) yield return new([$"text.{id}.phone_leading", $"text.{id}.phone_size"], $"Lines of '{id}' on phones are lower than their letters of {phone} px.", $"Write {phone} or more.");
        }

        foreach (var (id, least, why) in new[] { ("box", 24, "a finger"), ("button", 24, "a finger"), ("focus", 2, "an eye that looks for the focus"), ("text", 320, "a line of text"), ("hairline", 1, "a screen") })
        {
            if (Measure(theme, id) is { } value && value < least) yield return new([$"measures.{id}"], $"'{id}' is {value} px, too small for {why}.", $"Write {least} or more.");
        }

        if (theme.Text.TryGet("body", out var body) && body.Size < 15) yield return new(["text.body.size"], $"Running text of {body.Size} px is too small to read on.", "Write 15 or more.");
        var across = new[] { "contents", "contents-gap", "hang", "text" };
        if (across.Sum(id => Measure(theme, id) ?? 0) is var sum && Measure(theme, "container") is { } container && sum > container)
            yield return new(["measures.container", .. across.Select(id => "measures." + id)], $"Contents, hang column and text are {sum} px wide together, wider than the container of {container} px.", $"Make one narrower, or 'container' {sum} or more.");
    }

    private static int? Measure(ScreenTheme theme, string id) => theme.Measures.TryGet(id, out var measure) ? measure.Value : null;

    // Every measure that is no size of type: not negative, and not larger than the page.
    private static IEnumerable<ThemeProblem> Measures(PrintTheme theme)
    {
        foreach (var group in ModelShapes.PrintTheme.Members.Where(member => member.Kind == MemberKind.Record && member.Key != "text"))
        {
            var record = group.Get(theme)!;
            var most = group.Key == "lines" ? 12m : theme.Page.Height;
            foreach (var member in ModelShapes.All.First(shape => shape.Name == group.Type).Members)
            {
                if (member.Get(record) is not { } value || member.Kind is not (MemberKind.Number or MemberKind.Integer)) continue;
                var number = System.Convert.ToDecimal(value, CultureInfo.InvariantCulture);
                if (Range($"{group.Key}.{member.Key}", number, 0, most) is { } problem) yield return problem;
            }
        }
    }

    private static IEnumerable<ThemeProblem> Roles(PrintTheme theme)
    {
        foreach (var member in ModelShapes.TextRoles.Members)
        {
            var role = (TextRole)member.Get(theme.Text)!;
            var path = "text." + member.Key;
            var isRaised = member.Key == "note_number";
            if (Range(path + ".size", role.Size, isRaised ? LeastNoteNumber : LeastType, MostType) is { } size) yield return size;
            else if (Range(path + ".leading", role.Leading, isRaised ? role.Size : decimal.Round(role.Size * 1.0m, 1), role.Size * 2.4m) is { } leading) yield return leading;
            if (Range(path + ".tracking", role.Tracking ?? 0, -60, 60) is { } tracking) yield return tracking;
            if (Range(path + ".rise", role.Rise ?? 0, 0, role.Leading) is { } rise) yield return rise;
        }

        if (Range("text.body.size", theme.Text.Body.Size, 9, 16) is { } body) yield return body;
    }

    private static IEnumerable<ThemeProblem> Page(PrintTheme theme)
    {
        var page = theme.Page;
        var small = theme.Text.Small.Leading;
        return Problems(
            Range("page.hang_x", page.HangX, Margin, page.Width / 3),
            Range("page.text_x", page.TextX, page.HangX, page.HangX + 200),
            Range("page.right_x", page.RightX, System.Math.Max(page.TextX + LeastColumn, page.HangX + LeastWhole), page.Width - Margin, "page.text_x", "page.hang_x"),
            Range("page.gutter", page.Gutter, 8, 40),
            Range("page.strip_height", page.StripHeight, small, 40),
            Range("page.strip_dash", page.StripDash, 0.5m, 40),
            Range("page.head_top", page.HeadTop, page.StripHeight + Gap, 120, "page.strip_height"),
            Range("page.frame_top", page.FrameTop, page.HeadTop + small + Gap, 220, "page.head_top"),
            Range("page.frame_bottom", page.FrameBottom, page.FrameTop + LeastFrame, page.FootTop - Gap, "page.foot_top", "page.frame_top"),
            Range("page.foot_top", page.FootTop, page.FrameTop, page.Height - small - Gap),
            Range("page.head_width", page.HeadWidth, 120, page.RightX - page.HangX - 80),
            Range("page.baseline_shift", page.BaselineShift, 0.25m, 0.45m),
            Range("page.optical_shift", page.OpticalShift, 0, 0.1m),
            Range("page.slant", page.Slant, 0, 0.35m));
    }

    private static IEnumerable<ThemeProblem> Cover(PrintTheme theme)
    {
        var cover = theme.Cover;
        var page = theme.Page;
        var width = page.RightX - page.HangX;
        var under = cover.MarkTop + cover.MarkSize;
        return Problems(
            Range("cover.mark_size", cover.MarkSize, 16, 120),
            Range("cover.mark_top", cover.MarkTop, page.StripHeight, 160),
            Range("cover.name_x", cover.NameX, page.HangX + cover.MarkSize, page.RightX - 160, "cover.mark_size"),
            Range("cover.band_height", cover.BandHeight, cover.LeastBandHeight, page.Height * 0.6m, "cover.least_band_height"),
            Range("cover.least_band_height", cover.LeastBandHeight, under, cover.BandHeight, "cover.mark_top", "cover.mark_size"),
            Range("cover.band_kind_top", cover.BandKindTop, cover.BandHeight, page.Height * 0.7m, "cover.band_height"),
            Range("cover.band_kind_top_with_notice", cover.BandKindTopWithNotice, cover.BandHeight, page.Height * 0.7m, "cover.band_height"),
            Range("cover.field_height", cover.FieldHeight, cover.FieldKindTop + 160, page.Height * 0.78m, "cover.field_kind_top"),
            Range("cover.field_kind_top", cover.FieldKindTop, under, page.Height / 2, "cover.mark_top", "cover.mark_size"),
            Range("cover.field_subtitle_width", cover.FieldSubtitleWidth, 160, width),
            Range("cover.subtitle_width", cover.SubtitleWidth, 160, width),
            Range("cover.plain_line_top", cover.PlainLineTop, under, page.Height / 2, "cover.mark_top"),
            Range("cover.notice_indent", cover.NoticeIndent, 80, width / 2),
            Range("cover.metadata_columns", cover.MetadataColumns, 2, 6),
            Range("cover.metadata_bottom", cover.MetadataBottom, page.Height * 0.6m, page.Height - Margin),
            Range("cover.field_metadata_bottom", cover.FieldMetadataBottom, page.Height * 0.6m, page.Height - Margin),
            Range("cover.large_lines", cover.LargeLines, 1, 4),
            Range("cover.middle_lines", cover.MiddleLines, 1, 5));
    }

    private static IEnumerable<ThemeProblem> Blocks(PrintTheme theme)
    {
        var page = theme.Page;
        var (whole, text) = (page.RightX - page.HangX, page.RightX - page.TextX);
        var bars = theme.Goal.BarWidth + theme.Goal.ValueWidth + (2 * page.Gutter);
        var checks = theme.Checklist;
        return Problems(
            Range("contents.indent", theme.Contents.Indent, 16, 160),
            Range("contents.title_width", theme.Contents.TitleWidth, 160, whole - System.Math.Max(theme.Contents.Indent, page.TextX - page.HangX) - 24, "page.right_x"),
            Range("flow.fact_indent", theme.Flow.FactIndent, 64, 200),
            Range("flow.reference_indent", theme.Flow.ReferenceIndent, 24, 120),
            Range("flow.list_indent", theme.Flow.ListIndent, theme.Flow.DashLength, 60, "flow.dash_length"),
            Range("flow.section_reserve", theme.Flow.SectionReserve, 32, 240),
            Range("footnote.indent", theme.Footnote.Indent, 12, 120),
            Range("duty.indent", theme.Duty.Indent, 48, 160),
            Range("duty.square", theme.Duty.Square, 4, 16),
            Range("duty.square_line", theme.Duty.SquareLine, 0.5m, theme.Duty.Square / 3),
            Range("goal.label_width", theme.Goal.LabelWidth, 80, text - bars, "goal.bar_width", "goal.value_width"),
            Range("goal.bar_width", theme.Goal.BarWidth, 60, 240),
            Range("goal.value_width", theme.Goal.ValueWidth, 60, 160),
            Range("callout.outside", theme.Callout.Outside, 0, page.HangX),
            Range("table.wide_from", theme.Table.WideFrom, 1, 12),
            Range("table.column_gap", theme.Table.ColumnGap, 4, 24),
            Range("checklist.indent", checks.Indent, checks.SquareX + 32, 160, "checklist.square_x"),
            Range("checklist.box", checks.Box, 10, 24),
            Range("checklist.field_height", checks.FieldHeight, 14, 40),
            Range("checklist.field_size", checks.FieldSize, LeastType, 14),
            Range("checklist.responsible_width", checks.ResponsibleWidth, 80, text - checks.DateWidth - (2 * checks.FieldGap) - 80, "checklist.date_width"),
            Range("checklist.scale_text_width", checks.ScaleTextWidth, 120, 300));
    }

    // Colours are named by role, and every role holds its contrast on its own grounds: white paper and tints, or the field.
    private static IEnumerable<ThemeProblem> Grounds(PrintTheme theme)
    {
        foreach (var member in ModelShapes.TextRoles.Members)
        {
            var role = (TextRole)member.Get(theme.Text)!;
            var onField = role.Colour is ColourRole.OnField or ColourRole.OnField2;
            var isHeading = member.Key is "section" or "section_number" && theme.Flow.SectionGround == SectionGround.Field;
            if (onField == isHeading) continue;
            yield return new(
                [$"text.{member.Key}.colour", "flow.section_ground"],
                onField ? $"'{member.Key}' has a colour for the field and stands on paper." : $"'{member.Key}' stands on the field and has a colour for paper.",
                onField ? "Write ink, ink2 or brand." : "Write on_field or on_field2.");
        }
    }

    private static IEnumerable<ThemeProblem> Problems(params ThemeProblem?[] problems) => problems.OfType<ThemeProblem>();

    private static ThemeProblem? Range(string token, decimal value, decimal least, decimal most, params string[] others)
    {
        if (value >= least && value <= most) return null;
        return least > most
            ? new([token, .. others], $"'{token}' is {Number(value)}, but would have to be {Number(least)} or more for what stands beside it.", $"Change {string.Join(" or ", others.DefaultIfEmpty(token).Select(other => $"'{other}'"))}.")
            : new([token, .. others], $"'{token}' is {Number(value)}, but must be between {Number(least)} and {Number(most)} here.", $"Write {Number(value < least ? least : most)}, the nearest that holds.");
    }

    private static string Number(decimal value) => decimal.Round(value, 2).ToString("0.##", CultureInfo.InvariantCulture);
}
