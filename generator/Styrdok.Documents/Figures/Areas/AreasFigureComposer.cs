using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using Styrdok.Core.Document;
using Styrdok.Core.Model;
using Styrdok.Core.Values;
using Styrdok.Documents.Wording;
using AreasForm = Styrdok.Core.Model.AreasDiagram;

namespace Styrdok.Documents.Figures.Areas;

/// <summary>Composes the figure of an areas section: drawings, caption, and the same in words.</summary>
internal sealed partial class AreasFigureComposer(Composition composition)
{
    private Words Words => composition.Words;

    /// <summary>The figure, or null where there is nothing to draw.</summary>
    /// <param name="section">The section.</param>
    /// <param name="composed">Its areas as composed, in order, for their numbers, names and texts.</param>
    public FigureBlock? Compose(AreasSection section, IReadOnlyList<SectionBlock> composed)
    {
        if (section.Diagram is not { } asked) return null;
        var areas = section.Areas.Select((area, index) => (area.Base, Block: composed[index])).ToList();
        var bases = areas.Where(area => area.Base).Select(area => area.Block).ToList();
        var beside = areas.Where(area => !area.Base).Select(area => area.Block).ToList();
        if (beside.Count == 0) return null;

        // What an organisation has left out may leave too few for a ring; the rest is shown side by side.
        var form = asked == AreasForm.Ring && beside.Count is < RingAreasComposer.LeastAreas or > RingAreasComposer.MostAreas ? AreasForm.Grid : asked;
        var needs = section.Needs.Select(need => composition.Text(need.Text, section.Id + "/" + need.Id + "/text")).ToList();
        var diagram = Diagram(form, beside, bases, needs);
        return new FigureBlock
        {
            Id = Composition.Anchor(section.Id + "/figure_"),
            Label = composition.NextFigureLabel(),
            Caption = TextUnit.Of(Words["areas_" + Key(form) + "_caption"]),
            Drawing = form switch
            {
                AreasForm.Ring => RingAreasComposer.Wide(diagram),
                AreasForm.Grid => GridAreasComposer.Wide(diagram),
                _ => OverlappingAreasComposer.Wide(diagram),
            },
            NarrowDrawing = form switch
            {
                AreasForm.Ring => RingAreasComposer.Narrow(diagram),
                AreasForm.Grid => GridAreasComposer.Narrow(diagram),
                _ => OverlappingAreasComposer.Narrow(diagram),
            },
            Alt = Words["areas_figure_alt", ("areas", Words.List(beside.Concat(bases).Select(Numbered)))],
            WordsLabel = Words["figure_words"],
            Words = [new ListBlock { Items = InWords(form, beside, bases, needs).ToValueList() }],
        };
    }

    private static string Key(AreasForm form) => form switch { AreasForm.Ring => "ring", AreasForm.Grid => "grid", _ => "overlapping" };

    private AreasDiagram Diagram(AreasForm form, List<SectionBlock> beside, List<SectionBlock> bases, List<TextUnit> needs)
    {
        var (areas, under) = (beside.Select(Area).ToValueList(), bases.Select(Area).ToValueList());
        if (form != AreasForm.Overlapping)
        {
            return new AreasDiagram(areas, under, string.Empty, string.Empty)
            {
                NeedsLabel = Words["areas_needs"],
                Needs = needs.Select(need => new DiagramNeed(Bare(DrawnLetters.Of(need.Inlines)), need.Language)).ToValueList(),
            };
        }

        var half = (needs.Count + 1) / 2;
        var (above, below) = (needs.Take(half).ToList(), needs.Skip(half).ToList());
        return new AreasDiagram(areas, under, Side(above), Side(below)) { AboveLanguage = Common(above), BelowLanguage = Common(below) };
    }

    private IEnumerable<ListEntry> InWords(AreasForm form, List<SectionBlock> beside, List<SectionBlock> bases, List<TextUnit> needs)
    {
        if (bases.Count > 0) yield return Entry("areas_words_base", bases);
        if (beside.Count > 1 || form == AreasForm.Grid) yield return Entry("areas_words_" + Key(form), beside);
        if (needs.Count > 0) yield return Needs(form == AreasForm.Overlapping ? "areas_words_loop" : "areas_words_needs", needs);
    }

    private ListEntry Needs(string key, List<TextUnit> needs)
    {
        var all = new List<Inline>();
        foreach (var need in needs)
        {
            if (all.Count > 0) all.Add(new TextInline("; "));
            all.AddRange(Phrase.Name(TextUnit.Of(Bare(need.PlainText)) with { Language = need.Language }, within: true));
        }

        return new ListEntry { Text = new Phrase(Words).Of(key, ("needs", all)) };
    }

    // A sentence around names, each with its number and in its own language.
    private ListEntry Entry(string key, List<SectionBlock> areas)
    {
        var sentence = Words[key].Split("{areas}");
        var inlines = new List<Inline> { new TextInline(sentence[0]) };
        for (var i = 0; i < areas.Count; i++)
        {
            if (i > 0) inlines.Add(new TextInline(Words[i == areas.Count - 1 ? "list_and" : "list_separator"]));
            var name = new TextInline(areas[i].Heading.PlainText);
            if (areas[i].Number.Length > 0) inlines.Add(new TextInline(areas[i].Number + "\u00A0"));
            inlines.Add(areas[i].Heading.Language is { } language ? new ForeignInline(language, [name]) : name);
        }

        if (sentence.Length > 1) inlines.Add(new TextInline(sentence[1]));
        return new ListEntry { Text = new TextUnit { Inlines = inlines.ToValueList() } };
    }

    // Names hold commas and "and" of their own; the numbers tell where each begins.
    private static string Numbered(SectionBlock area) => area.Number.Length > 0 ? area.Number + " " + area.Heading.PlainText : area.Heading.PlainText;

    private static DiagramArea Area(SectionBlock area)
    {
        var text = area.Blocks.OfType<ParagraphBlock>().FirstOrDefault(paragraph => paragraph.Style == ParagraphStyle.Body)?.Text;
        return new DiagramArea(area.Number, DrawnLetters.Of(area.Heading.Inlines), text is null ? string.Empty : FirstSentence(DrawnLetters.Of(text.Inlines)), area.Heading.Language, text?.Language);
    }

    private string Side(List<TextUnit> needs)
    {
        var all = needs.Select((need, index) => index == 0 ? Bare(need.PlainText) : Wording.Words.Within(Bare(need.PlainText))).ToList();
        return all.Count == 0 ? string.Empty : Wording.Words.Capital(Words.List(all));
    }

    // What stands on one side of the loop is one text; it has a language of its own where all of it has.
    private static Language? Common(List<TextUnit> needs) => needs.Count > 0 && needs.All(need => need.Language == needs[0].Language) ? needs[0].Language : null;

    private static string Bare(string text) => text.TrimEnd('.', ' ');

    // A short word before a full stop is an abbreviation.
    private static string FirstSentence(string text) => SentenceEnd().Match(text) is { Success: true } end ? text[..(end.Index + end.Length)].TrimEnd() : text;

    [GeneratedRegex(@"(?<=\p{L}{4})[.!?](?=\s+\p{Lu})", RegexOptions.CultureInvariant)]
    private static partial Regex SentenceEnd();
}
