using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using Styrdok.Core.Document;
using Styrdok.Core.Values;
using Styrdok.Testing;

namespace Styrdok.Rendering.Tests.Documents.Figures;

/// <summary>What figures say in words, from YAML to the tree, in each language.</summary>
public sealed class FigureWordsTests
{
    private const string Sections = """
        - id: why
          type: section
          heading: "Hvorfor"
          blocks:
            - id: balance
              model:
                caption: "Det møter tar og gir"
                nodes:
                  - { id: hours, label: "Timer i møter", kind: drains, at: [1, 1], level: [individual, group] }
                  - { id: fatigue, label: "Trøtthet", kind: harm, at: [2, 1] }
                  - { id: say, label: "Innflytelse", kind: nourishes, at: [1, 2], examples: [{ id: agenda, text: "Egen saksliste" }, { id: turn, text: "Ordet etter tur" }] }
                  - { id: energy, label: "Overskudd", kind: benefit, at: [2, 2] }
                  - { id: room, label: "Rommet", at: [3, 2] }
                edges:
                  - { id: tire, from: hours, to: fatigue }
                  - { id: lift, from: say, to: energy }
                  - { id: soften, from: say, modifies: tire, sign: "-", label: "demper" }
                  - { id: both, from: fatigue, to: energy, mutual: true }
                  - { id: told, from: energy, to: hours, sign: "+", text: "Den som har overskudd, orker flere møter." }
                processes:
                  - { id: draining, label: "Det som tapper", path: [hours, fatigue] }
                  - { id: giving, label: "Det som gir", path: [say, energy] }
            - id: hours
              chart:
                type: bar
                caption: "Timer i uka"
                unit: percent
                series:
                  - { id: leaders, label: "Ledere", points: [{ at: 2024, value: 17.5 }, { at: 2026, value: 12 }] }
                  - { id: others, label: "Andre", points: [{ at: 2026, value: 5 }] }
                source: "Kalenderne"
        """;

    [Fact]
    public void Models_and_charts_are_said_like_this_in_each_language()
    {
        var library = SmallLibrary.Of(Sections, "languages: { nb: authoritative, nn: courtesy, sv: courtesy, en: courtesy }\n");
        var dump = new StringBuilder();
        foreach (var language in new[] { Language.Nb, Language.Nn, Language.Sv, Language.En })
        {
            dump.Append("== ").Append(language.Code).Append('\n');
            foreach (var figure in Tree.All<FigureBlock>(library.Compose(language).Blocks))
            {
                dump.Append(figure.Label).Append(": ").Append(Show(figure.Caption)).Append('\n');
                if (figure.Remark is { } remark) dump.Append("remark: ").Append(Show(remark)).Append('\n');
                dump.Append("alt: ").Append(figure.Alt).Append('\n').Append(figure.WordsLabel).Append('\n');
                foreach (var block in figure.Words) Show(dump, block);
            }
        }

        Snapshot.Verify(dump.ToString(), "figures-in-words");
    }

    [Fact]
    public void Labels_that_are_not_translated_keep_their_language_in_both_drawings()
    {
        var own = new[] { "Trøtthet", "Innflytelse", "Overskudd", "Rommet", "Egen saksliste", "Ledere", "Andre" };
        var figures = Tree.All<FigureBlock>(SmallLibrary.Of(Sections).Compose(Language.En).Blocks).ToList();
        Assert.Equal(2, figures.Count);
        foreach (var drawing in figures.SelectMany(figure => new[] { figure.Drawing, figure.NarrowDrawing }))
        {
            var texts = drawing.Texts.Where(text => own.Contains(text.Text)).ToList();
            Assert.NotEmpty(texts);
            Assert.All(texts, text => Assert.Equal(Language.Nb, text.Language));
        }

        // Numbers and words of the interface are the document's own.
        Assert.All(figures.SelectMany(figure => figure.Drawing.Texts).Where(text => text.Text is "1" or "2" or "2024" or "12%"), text => Assert.Null(text.Language));
    }

    private static void Show(StringBuilder dump, Block block)
    {
        switch (block)
        {
            case ListBlock list:
                foreach (var entry in list.Items) dump.Append(entry.Label.Length > 0 ? "(" + entry.Label + ") " : "- ").Append(Show(entry.Text)).Append('\n');
                break;
            case TableBlock table:
                dump.Append(table.Label).Append(": ").Append(Show(table.Caption)).Append('\n').AppendJoin(" | ", table.Columns.Select(column => Show(column.Label))).Append('\n');
                foreach (var row in table.Rows) dump.AppendJoin(" | ", row.Cells.Select(cell => Show(cell.Text))).Append('\n');
                break;
            default:
                dump.Append(block.GetType().Name).Append('\n');
                break;
        }
    }

    // Runs of another language stand in brackets after its code.
    private static string Show(TextUnit text) => (text.Language is { } language ? language.Code + "[" : string.Empty) + Show(text.Inlines) + (text.Language is null ? string.Empty : "]");

    private static string Show(IEnumerable<Inline> inlines) => string.Concat(inlines.Select(inline => inline switch
    {
        TextInline letters => letters.Text.Replace('\u00A0', '_'),
        ForeignInline foreign => foreign.Language.Code + "[" + Show(foreign.Children) + "]",
        SpanInline span => Show(span.Children),
        _ => string.Empty,
    }));
}
