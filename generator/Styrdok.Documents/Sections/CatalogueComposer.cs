using System;
using System.Collections.Generic;
using System.Linq;
using Styrdok.Core.Document;
using Styrdok.Core.Model;
using Styrdok.Core.Values;
using Styrdok.Documents.Views;

namespace Styrdok.Documents.Sections;

/// <summary>
/// Composes the factors of a catalogue: as a table in the catalogue itself, as lists where another document shows them. Names in other languages than the owner's
/// are marked as ours, and what may not be made into a survey says so.
/// </summary>
internal sealed class CatalogueComposer(Composition composition)
{
    private const int MostAcross = 3;

    /// <summary>The factors of the catalogue that is composed, with what must be said of the list.</summary>
    public IEnumerable<Block> Factors(Catalogue catalogue)
    {
        if (Remark(catalogue) is { } remark) yield return remark;
        var translated = IsTranslated(catalogue);
        if (translated) yield return new ParagraphBlock { Text = TextUnit.Of(composition.Words["our_translation_note"]), Style = ParagraphStyle.Note };
        yield return Table(catalogue, translated);
    }

    /// <summary>Catalogues that another document shows, each as a list under its title; two or more stand side by side.</summary>
    /// <param name="ids">The catalogues.</param>
    /// <param name="path">The path of what shows them.</param>
    public IEnumerable<Block> Lists(ValueList<string> ids, string path)
    {
        var columns = ids.Select(composition.Edition.Library.FindDocument).OfType<Catalogue>().Select(catalogue => Column(catalogue, path + "/" + catalogue.Id)).ToList();

        // Four are two rows of two: in a row of three and one, the one would look like a remark to the three.
        var across = columns.Count % MostAcross == 1 && columns.Count > 1 ? MostAcross - 1 : MostAcross;
        foreach (var row in columns.Chunk(across))
        {
            if (row.Length > 1)
            {
                yield return new ColumnsBlock { Id = Composition.Anchor(path + "/uses_" + row[0].Id), Columns = row.ToValueList() };
                continue;
            }

            yield return new ParagraphBlock { Id = row[0].Id, Text = row[0].Heading! with { Inlines = [new StrongInline(row[0].Heading!.Inlines)] } };
            foreach (var block in row[0].Blocks) yield return block;
        }
    }

    private SideBySide Column(Catalogue catalogue, string path)
    {
        var list = new ListBlock
        {
            Items = catalogue.Factors.Select(factor => new ListEntry
            {
                Id = Composition.Anchor(path + "/" + factor.Id),
                Text = Name(catalogue, factor),
            }).ToValueList(),
        };
        return new SideBySide
        {
            Id = Composition.Anchor(path),
            Heading = composition.Shared(catalogue.Title, OwnLanguage(catalogue)),
            Blocks = Source(catalogue) is { } source ? [list, new ParagraphBlock { Text = source, Style = ParagraphStyle.Note }] : [list],
        };
    }

    private TableBlock Table(Catalogue catalogue, bool translated)
    {
        var words = composition.Words;
        var own = OwnLanguage(catalogue);
        var columns = new List<(TableColumn Column, Func<Factor, TextUnit?> Cell)>
        {
            (new TableColumn { Label = TextUnit.Of(words[translated ? "factor_translated" : "factor"]), Weight = 5, IsRowHeader = true }, factor => Name(catalogue, factor) with { Unit = "factors/" + factor.Id + "/label" }),
        };
        void Add(string key, int weight, Func<Factor, TextUnit?> cell)
        {
            // A column of which no cell would say anything is left out.
            if (catalogue.Factors.Any(factor => cell(factor) is not null)) columns.Add((new TableColumn { Label = TextUnit.Of(words[key]), Weight = weight }, cell));
        }

        if (translated) Add("factor_original", 4, factor => factor.Label.Find(own) is { } original ? TextUnit.Of(original, own) : null);
        Add("factor_also", 4, Aliases);
        Add("factor_polarity", 3, factor => factor.Polarity is { } polarity ? TextUnit.Of(words[Key(polarity)]) : null);
        Add("factor_level", 3, factor => factor.Level is { } level ? TextUnit.Of(words[Key(level)]) : null);
        return new TableBlock
        {
            Id = "factors_table",
            Label = composition.NextTableLabel(),
            Caption = TextUnit.Of(words["factors_caption", ("catalogue", composition.Shared(catalogue.Title, catalogue.SourceLanguage).PlainText)]),
            Columns = columns.Select(column => column.Column).ToValueList(),
            Rows = catalogue.Factors.Select(factor => new TableRow(columns.Select(column => new TableCell
            {
                Text = column.Cell(factor) ?? TextUnit.Of("–"), IsHeader = column.Column.IsRowHeader,
            }).ToValueList())).ToValueList(),
        };
    }

    /// <summary>The question that a checklist asks about a factor: what it asks of people, gives them or endangers them with.</summary>
    public TextUnit Question(Factor factor)
    {
        var key = "factor_question_" + (factor.Polarity switch
        {
            FactorPolarity.Demand => "demand",
            FactorPolarity.Resource => "resource",
            FactorPolarity.Risk => "risk",
            FactorPolarity.Health => "health",
            _ => "plain",
        });
        var label = composition.Edition.Document is Catalogue catalogue ? Name(catalogue, factor) : composition.Shared(factor.Label);
        var within = label.Language is null ? TextUnit.Of(Wording.Words.Within(label.PlainText)) : label;
        return new TextUnit { Inlines = ElsewhereText.Sentence(composition.Words[key], "factor", ElsewhereText.Within(within)).ToValueList() };
    }

    // An owner's name for a factor stays the owner's where a translation repeats it; what nobody owns is a word of the language it is written for.
    private TextUnit Name(Catalogue catalogue, Factor factor) =>
        catalogue.Owner is null && factor.Label.Find(composition.Language) is { } name ? TextUnit.Of(name) : composition.Shared(factor.Label, OwnLanguage(catalogue));

    private TextUnit? Aliases(Factor factor)
    {
        var names = factor.Aliases.Select(alias => alias.Find(composition.Language)).OfType<string>().ToList();
        return names.Count == 0 ? null : TextUnit.Of(composition.Words.List(names));
    }

    /// <summary>Whose list it is, with a link to the owner's page, and that its names are ours where they are; null where there is nothing to say.</summary>
    private TextUnit? Source(Catalogue catalogue)
    {
        var words = composition.Words;
        var sentences = new List<IEnumerable<Inline>>();
        void Add(string key, TextUnit name) => sentences.Add([new TextInline(words[key] + ": "), .. Linked(name, catalogue.Link), new TextInline(".")]);
        if (catalogue.Owner is { } owner) Add("catalogue_owner", new PartComposer(composition).Actor(owner));
        if (catalogue.AttributedTo is { } from) Add("catalogue_from", composition.Shared(from));
        if (IsTranslated(catalogue)) sentences.Add([new TextInline(words["our_translation"] + ".")]);
        if (sentences.Count == 0) return null;
        return new TextUnit { Inlines = sentences.SelectMany((sentence, index) => index == 0 ? sentence : sentence.Prepend(new TextInline(" "))).ToValueList() };
    }

    private static IEnumerable<Inline> Linked(TextUnit name, string? link)
    {
        ValueList<Inline> shown = name.Language is { } language ? [new ForeignInline(language, name.Inlines)] : name.Inlines;
        return link is null ? shown : [new LinkInline(link, shown)];
    }

    private CalloutBlock? Remark(Catalogue catalogue)
    {
        if (!catalogue.Standalone) return null;
        var title = composition.Shared(catalogue.Title, catalogue.SourceLanguage).PlainText;
        var text = catalogue.Owner is { } owner
            ? composition.Words["standalone_note", ("owner", new PartComposer(composition).Actor(owner).PlainText), ("catalogue", title)]
            : composition.Words["standalone_note_plain", ("catalogue", title)];
        return new CalloutBlock
        {
            Id = "standalone_note",
            Variety = CalloutVariety.Important,
            Label = composition.Words["callout_important"],
            Blocks = [new ParagraphBlock { Text = TextUnit.Of(text) }],
        };
    }

    /// <summary>The language that the list's own names are in: the owner's, where it has one.</summary>
    private Language OwnLanguage(Catalogue catalogue) =>
        composition.Edition.Library.FindActor(catalogue.Owner)?.NameLanguage ?? catalogue.SourceLanguage;

    private bool IsTranslated(Catalogue catalogue) => catalogue.Owner is not null && OwnLanguage(catalogue) != composition.Language;

    private static string Key(FactorPolarity polarity) => polarity switch
    {
        FactorPolarity.Demand => "polarity_demand",
        FactorPolarity.Resource => "polarity_resource",
        FactorPolarity.Risk => "polarity_risk",
        _ => "polarity_health",
    };

    private static string Key(FactorLevel level) => level switch
    {
        FactorLevel.Individual => "level_individual",
        FactorLevel.Group => "level_group",
        _ => "level_organisation",
    };
}
