using System;
using System.Globalization;
using Styrdok.Core.Document;
using Styrdok.Typesetting.Text;
using Styrdok.Typesetting.Theme;

namespace Styrdok.Typesetting.Layout.Blocks;

/// <summary>A section: a line across the page at the top level, a hung number, a heading that stays with what follows.</summary>
internal static class SectionLayout
{
    /// <summary>Deepest heading that PDF knows (ISO 32000-1, 14.8.4.3.2).</summary>
    private const int DeepestHeading = 6;

    public static void Lay(Flow flow, SectionBlock section, Place place)
    {
        var sect = place.Parent.Add("Sect");
        var target = section.Id ?? "heading-" + flow.Headings.Count.ToString(CultureInfo.InvariantCulture);
        if (section.Id is null) flow.Anchor(target);
        flow.Headings.Add(new Heading(section.Level, (section.Number + " " + section.Heading.PlainText).Trim(), target));

        var heading = sect.Add("H" + Math.Min(place.Level + 1, DeepestHeading).ToString(CultureInfo.InvariantCulture));
        var inside = place with { Parent = sect, Level = place.Level + 1 };
        if (section.Level <= 1) TopHeading(flow, section, inside, heading);
        else Subheading(flow, section, inside, heading);
        flow.AddStateNote(section.Heading, inside);
        Remark(flow, section, inside);
        BlockLayout.Lay(flow, section.Blocks, inside, isSection: true);

        // What ends a section does not hold on to the next one: an empty section, a heading with one line under it.
        flow.Slices[^1].KeepWithNext = false;
    }

    private static void TopHeading(Flow flow, SectionBlock section, Place place, TagNode owner)
    {
        var measures = flow.Theme.Flow;
        var look = flow.Looks.Of(flow.Roles.Section);
        var lines = flow.Lines(section.Heading, look, place.Width, HyphenPolicy.OnlyWhenTooWide);
        flow.Space(measures.SectionAbove.Pt());
        var weight = flow.Theme.Lines.Section.Pt();
        var line = flow.Add(weight + measures.SectionLineBelow.Pt(), (page, top) => page.Rule(flow.HangX, top, page.RightX - flow.HangX, weight, flow.Palette.BrandInk));
        line.KeepWithNext = true;
        line.Reserve = lines.Height + measures.SectionBelow.Pt() + measures.SectionReserve.Pt();
        AddHeading(flow, section, place, owner, lines, flow.Looks.Of(flow.Roles.SectionNumber));
        flow.Space(measures.SectionBelow.Pt());
    }

    private static void Subheading(Flow flow, SectionBlock section, Place place, TagNode owner)
    {
        var measures = flow.Theme.Flow;
        var isSmall = section.Level > 2;
        var look = isSmall ? flow.Looks.Of(flow.Roles.SmallHeading) : flow.Looks.Of(flow.Roles.Subheading);
        var number = isSmall ? flow.Looks.Of(flow.Roles.DutyLabel) : flow.Looks.Of(flow.Roles.SubheadingNumber);
        flow.Space((isSmall ? measures.SmallHeadingAbove : measures.SubheadingAbove).Pt());
        AddHeading(flow, section, place, owner, flow.Lines(section.Heading, look, place.Width, HyphenPolicy.OnlyWhenTooWide), number);
        if (!isSmall) flow.Space(measures.SubheadingBelow.Pt());
    }

    private static void AddHeading(Flow flow, SectionBlock section, Place place, TagNode owner, TextLines lines, Look numberLook)
    {
        var number = section.Number.Length == 0 ? null : Flow.Shape(section.Number, numberLook, section.Heading.Unit);
        var x = flow.HangX - flow.OpticalShift(numberLook);
        lines.AddTo(place.X, owner, keep: true, (page, baseline) =>
        {
            if (number is not null) page.Text(number, number.Line, x, baseline, owner);
        });
    }

    private static void Remark(Flow flow, SectionBlock section, Place place)
    {
        if (section.Remark is null) return;
        flow.AddStateNote(section.Remark, place);
        flow.Lines(section.Remark, flow.Looks.Of(flow.Roles.Note), place.Width).AddTo(place.X, place.Parent.Add("P"), keep: true);
        flow.Space(flow.Theme.Flow.Paragraph.Pt());
    }
}
