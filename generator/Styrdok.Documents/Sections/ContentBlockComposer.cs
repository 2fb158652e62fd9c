using System;
using System.Collections.Generic;
using System.Linq;
using Styrdok.Core.Annotations;
using Styrdok.Core.Document;
using Styrdok.Core.Model;
using Styrdok.Core.Values;

namespace Styrdok.Documents.Sections;

/// <summary>Composes the blocks of a text section.</summary>
internal sealed class ContentBlockComposer(Composition composition)
{
    private readonly ItemComposer _items = new(composition);
    private readonly TableComposer _tables = new(composition);

    /// <summary>The blocks of the tree that a block of the content becomes.</summary>
    public IEnumerable<Block> Compose(ContentBlock block, string section, SectionNumbers numbers)
    {
        var path = section + "/" + block.Id;
        return block switch
        {
            TextContent text => [new ParagraphBlock { Id = Composition.Anchor(path), Text = composition.Text(text.Text, path + "/text") }],
            ItemsContent items => [Items(items, path, numbers)],
            TableContent table => [_tables.Table(table.Table, path)],
            FormContent form => [new FormComposer(composition, _tables).Form(form.Form, path)],
            MatrixContent matrix => new ScoreMatrixComposer(composition).Compose(matrix.Matrix, path),
            FigureContent figure => [Figure(figure.Figure, path)],
            ModelContent model => [new Figures.Models.ModelFigureComposer(composition).Compose(model.Model, path)],
            ChartContent chart => [new Figures.Charts.ChartFigureComposer(composition).Compose(chart.Chart, path)],
            SignaturesContent signatures => [new SignaturesComposer(composition).Lines(signatures.Signatures, path)],
            QuoteContent quote => [Quote(quote.Quote, path)],
            CalloutContent callout => [Callout(callout.Callout, path, numbers)],
            ColumnsContent columns => [Columns(columns.Columns, path)],
            DefinitionsContent definitions => [Definitions(definitions.Definitions, path)],
            UsesContent uses => new CatalogueComposer(composition).Lists(uses.Uses, path),
            _ => throw new InvalidOperationException($"No composer for the block {path}."),
        };
    }

    /// <summary>Terms, sorted by the alphabet of the language.</summary>
    public DefinitionsBlock Definitions(ValueList<TermDefinition> definitions, string path) => new()
    {
        Id = Composition.Anchor(path),
        Items = definitions
            .Select(definition => new Definition
            {
                Id = Composition.Anchor(path + "/" + definition.Id),
                Term = composition.Text(definition.Term, path + "/" + definition.Id + "/term", TextForm.Plain),
                Text = composition.Text(definition.Text, path + "/" + definition.Id + "/text"),
            })
            .OrderBy(definition => definition.Term.PlainText, composition.Words.Alphabet)
            .ToValueList(),
    };

    private ColumnsBlock Columns(ValueList<SideColumn> columns, string path) => new()
    {
        Id = Composition.Anchor(path),
        Columns = columns.Select(column =>
        {
            var own = path + "/" + column.Id;
            return new SideBySide
            {
                Id = Composition.Anchor(own),
                Heading = column.Heading is null ? null : composition.Text(column.Heading, own + "/heading", TextForm.Plain),
                Blocks = column.Text is not null ? composition.Body(column.Text, own + "/text") : [_items.Nested(column.Items, own, column.Numbering ?? Numbering.None)],
            };
        }).ToValueList(),
    };

    private Block Items(ItemsContent content, string path, SectionNumbers numbers)
    {
        var obliges = content.Items.Any(item => item.Modality is not null);

        // Letters and Roman numbers count within the list; only figures go on from those of the section.
        if (!obliges && content.Numbering is Numbering.LowerAlpha or Numbering.LowerRoman) return _items.Nested(content.Items, path, content.Numbering!.Value);
        var numbered = content.Numbering is null ? obliges : content.Numbering != Numbering.None;
        return _items.List(content.Items, path, numbered ? numbers : new SectionNumbers(string.Empty));
    }

    private PictureBlock Figure(Figure figure, string path) => new()
    {
        Id = Composition.Anchor(path),
        Picture = composition.Edition.Picture(figure.Src)
            ?? throw new InvalidOperationException($"There is no picture {figure.Src} for the block {path}. Edition.Picture reads the files that figures name."),
        Alt = composition.Text(figure.Alt, path + "/alt", TextForm.Plain),
        Label = figure.Caption is null ? null : composition.NextFigureLabel(),
        Caption = figure.Caption is null ? null : composition.Text(figure.Caption, path + "/caption"),
    };

    private QuoteBlock Quote(Quotation quote, string path) => new()
    {
        Id = Composition.Anchor(path),
        Text = composition.Text(quote.Text, path + "/text"),
        Source = quote.Source is null ? null : composition.Text(quote.Source, path + "/source"),
    };

    private CalloutBlock Callout(Callout callout, string path, SectionNumbers numbers)
    {
        var (variety, key) = callout.Kind switch
        {
            CalloutKind.Note => (CalloutVariety.Note, "callout_note"),
            CalloutKind.Important => (CalloutVariety.Important, "callout_important"),
            CalloutKind.Question => (CalloutVariety.Question, "callout_question"),
            _ => (CalloutVariety.Dilemma, "callout_dilemma"),
        };
        return new CalloutBlock
        {
            Id = Composition.Anchor(path),
            Variety = variety,
            Label = composition.Words[key],
            Blocks = callout.Text is not null
                ? [new ParagraphBlock { Text = composition.Text(callout.Text, path + "/text") }]
                : callout.Blocks.SelectMany(block => Compose(block, path, numbers)).ToValueList(),
            Sides = callout.Sides.Select(side => composition.Text(side.Text, path + "/" + side.Id + "/text")).ToValueList(),
        };
    }
}
