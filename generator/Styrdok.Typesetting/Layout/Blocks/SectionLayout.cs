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
        if (measures.SectionStartsPage) flow.StartPage();
        flow.Space(measures.SectionAbove.Pt());
        var first = flow.Slices.Count;
        if (measures.SectionGround == SectionGround.Paper)
        {
            var weight = flow.Theme.Lines.Section.Pt();
            flow.Add(weight + measures.SectionLineBelow.Pt(), (page, top) =>
            {
                if (weight > 0) page.Rule(flow.HangX, top, page.RightX - flow.HangX, weight, flow.Palette.BrandInk);
            });
        }
        else
        {
            flow.Backdrop = SectionField(flow);
            flow.Add(measures.SectionGroundPadding.Pt(), null);
        }

        AddHeading(flow, section, place, owner, look, flow.Looks.Of(flow.Roles.SectionNumber), measures.SectionNumbers);
        if (measures.SectionGround != SectionGround.Paper)
        {
            flow.Add(measures.SectionGroundPadding.Pt(), null);
            flow.Backdrop = null;
        }

        flow.KeepTogether(first, andNext: true);
        flow.Slices[first].Reserve = flow.HeightFrom(first) - flow.Slices[first].Height + measures.SectionBelow.Pt() + measures.SectionReserve.Pt();
        flow.Space(measures.SectionBelow.Pt());
    }

    // Across the page, from edge to edge. At the top of a page it reaches no further: head and strip stand on paper.
    private static Backdrop SectionField(Flow flow) => new(
        0, flow.PageWidth, flow.Theme.Flow.SectionGround == SectionGround.Field ? flow.Palette.Field : flow.Palette.Tint, flow.Palette.Rule, 0, 0);

    private static void Subheading(Flow flow, SectionBlock section, Place place, TagNode owner)
    {
        var measures = flow.Theme.Flow;
        var isSmall = section.Level > 2;
        var look = isSmall ? flow.Looks.Of(flow.Roles.SmallHeading) : flow.Looks.Of(flow.Roles.Subheading);
        var number = isSmall ? flow.Looks.Of(flow.Roles.DutyLabel) : flow.Looks.Of(flow.Roles.SubheadingNumber);
        flow.Space((isSmall ? measures.SmallHeadingAbove : measures.SubheadingAbove).Pt());
        AddHeading(flow, section, place, owner, look, number, isSmall && measures.SubheadingNumbers == HeadingNumbers.Above ? HeadingNumbers.Before : measures.SubheadingNumbers);
        if (!isSmall) flow.Space(measures.SubheadingBelow.Pt());
    }

    private static void AddHeading(Flow flow, SectionBlock section, Place place, TagNode owner, Look look, Look numberLook, HeadingNumbers numbers)
    {
        var number = section.Number.Length == 0 ? null : Flow.Shape(section.Number, numberLook, section.Heading.Unit);
        var (x, width) = (place.X, place.Width);
        if (number is not null && numbers == HeadingNumbers.Before)
        {
            // Headings of one level begin under each other as long as their numbers have as many figures.
            var indent = number.Width + flow.Theme.Flow.NumberGap.Pt();
            (x, width) = (x + indent, width - indent);
        }

        var lines = flow.Lines(section.Heading, look, width, HyphenPolicy.OnlyWhenTooWide);
        var numberX = (numbers == HeadingNumbers.Beside ? flow.HangX : place.X) - flow.OpticalShift(numberLook);
        var isAbove = number is not null && numbers == HeadingNumbers.Above;
        if (number is not null && isAbove)
        {
            flow.Add(numberLook.Leading, (page, top) => page.Text(number, number.Line, numberX, top + flow.Baseline(numberLook), owner), section.Heading.Unit).KeepWithNext = true;
        }

        lines.AddTo(x, owner, keep: true, (page, baseline) =>
        {
            if (number is not null && !isAbove) page.Text(number, number.Line, numberX, baseline, owner);
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
