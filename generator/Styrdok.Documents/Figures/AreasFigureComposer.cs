using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using Styrdok.Core.Document;
using Styrdok.Core.Model;
using Styrdok.Core.Values;
using Styrdok.Documents.Wording;

namespace Styrdok.Documents.Figures;

/// <summary>Composes the figure of an areas section whose areas overlap: drawings, caption, and the same in words.</summary>
internal sealed partial class AreasFigureComposer(Composition composition)
{
    private Words Words => composition.Words;

    /// <summary>The figure, or null where there is nothing to draw.</summary>
    /// <param name="section">The section.</param>
    /// <param name="composed">Its areas as composed, in order, for their numbers, names and texts.</param>
    public FigureBlock? Compose(AreasSection section, IReadOnlyList<SectionBlock> composed)
    {
        if (section.Diagram != Core.Model.AreasDiagram.Overlapping) return null;
        var areas = section.Areas.Select((area, index) => (area.Base, Block: composed[index])).ToList();
        var bases = areas.Where(area => area.Base).Select(area => area.Block).ToList();
        var beside = areas.Where(area => !area.Base).Select(area => area.Block).ToList();
        if (beside.Count == 0) return null;

        var needs = section.Needs.Select(need => composition.Text(need.Text, section.Id + "/" + need.Id + "/text").PlainText).Select(Bare).ToList();
        var half = (needs.Count + 1) / 2;
        var diagram = new AreasDiagram(beside.Select(Area).ToValueList(), bases.Select(Area).ToValueList(), Sides(needs.Take(half)), Sides(needs.Skip(half)));
        return new FigureBlock
        {
            Id = Composition.Anchor(section.Id + "/figure_"),
            Label = composition.NextFigureLabel(),
            Caption = TextUnit.Of(Words["areas_figure_caption"]),
            Drawing = AreasDiagramComposer.Wide(diagram),
            NarrowDrawing = AreasDiagramComposer.Narrow(diagram),
            Alt = Words["areas_figure_alt", ("areas", Words.List(beside.Concat(bases).Select(Numbered)))],
            WordsLabel = Words["figure_words"],
            Words = [new ListBlock { Items = InWords(beside, bases, needs).ToValueList() }],
        };
    }

    private IEnumerable<ListEntry> InWords(List<SectionBlock> beside, List<SectionBlock> bases, List<string> needs)
    {
        if (bases.Count > 0) yield return Entry("areas_words_base", bases);
        if (beside.Count > 1) yield return Entry("areas_words_beside", beside);
        if (needs.Count > 0) yield return new ListEntry { Text = TextUnit.Of(Words["areas_words_loop", ("needs", string.Join("; ", needs.Select(Wording.Words.Within)))]) };
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

    private string Sides(IEnumerable<string> needs)
    {
        var all = needs.Select((need, index) => index == 0 ? need : Wording.Words.Within(need)).ToList();
        return all.Count == 0 ? string.Empty : Wording.Words.Capital(Words.List(all));
    }

    private static string Bare(string text) => text.TrimEnd('.', ' ');

    // A short word before a full stop is an abbreviation.
    private static string FirstSentence(string text) => SentenceEnd().Match(text) is { Success: true } end ? text[..(end.Index + end.Length)].TrimEnd() : text;

    [GeneratedRegex(@"(?<=\p{L}{4})[.!?](?=\s+\p{Lu})", RegexOptions.CultureInvariant)]
    private static partial Regex SentenceEnd();
}
