using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Styrdok.Core.Findings;
using Styrdok.Core.Model;
using Styrdok.Core.Values;

namespace Styrdok.Core.Rules;

/// <summary>Boxes of a model in one another's place, or a grid that no page has room for.</summary>
internal sealed class GridOfModel() : Rule("STY3033", FindingSeverity.Error, "The model cannot be drawn")
{
    // Five columns leave each box 66 points on paper; a page with caption has about 600 points of height.
    private const int MostColumns = 5, HighestDrawing = 600, LeastRow = 48, LastPlace = 40;

    // Nearly as the boxes are drawn: points of the page, and a letter as a share of its size.
    private const double Page = 472, ColumnGap = 36, Inside = 24, Letter = 0.6, Name = 10.5, NameRow = 14, Example = 9.5, ExampleRow = 13, ExampleGap = 3, RowGap = 20;

    private const char SoftHyphen = '\u00AD';

    public override void Check(LibraryFiles files, FindingSink sink)
    {
        foreach (var file in files.Documents.Where(file => file.Bound.IsComplete))
        {
            foreach (var model in FigureBlocks.Models(file.Model)) Check(file, model, sink);
        }
    }

    private void Check(DocumentFile file, FlowModel model, FindingSink sink)
    {
        var placed = new List<ModelNode>();
        foreach (var node in model.Nodes)
        {
            // How many numbers there are is reported where the list is read.
            if (node.At.Count != 2) return;
            var (column, row) = (node.At[0], node.At[1]);
            if (column < 1 || column > LastPlace || column != Math.Floor(column) || row < 1 || row > LastPlace || row * 2 != Math.Floor(row * 2))
            {
                sink.Report(Descriptor.At(
                    file.SpanOf(node, "at"), $"The box '{node.Id}' stands at no place of the grid.", $"Write a column and a row from 1 to {Words(LastPlace)}, such as [1, 2]; only the row may end in .5."));
                return;
            }

            if (placed.FirstOrDefault(other => other.At[0] == column && Math.Abs(other.At[1] - row) < 1) is { } taken)
            {
                sink.Report(Descriptor.At(
                    file.SpanOf(node, "at"), $"The boxes '{taken.Id}' and '{node.Id}' stand in one place of the grid.", "Give one of them another column, or a row at least one further down."));
                return;
            }

            placed.Add(node);
        }

        Size(file, model, sink);
    }

    private void Size(DocumentFile file, FlowModel model, FindingSink sink)
    {
        var columns = model.Nodes.Select(node => node.At[0]).Distinct().Count();
        if (columns > MostColumns)
        {
            sink.Report(Descriptor.At(
                file.SpanOf(model, "nodes"), $"The model has {Words(columns)} columns; a page has room for {Words(MostColumns)}.", "Use more rows and fewer columns, or make two models of it."));
            return;
        }

        var rows = model.Nodes.GroupBy(node => Math.Floor(node.At[1])).ToList();
        var room = ((Page - (ColumnGap * (columns - 1))) / columns) - Inside;
        var height = (int)Math.Ceiling(rows.Sum(row => row.Max(node => Height(node, room))) + (RowGap * (rows.Count - 1)));
        if (height <= HighestDrawing) return;
        sink.Report(Descriptor.At(
            file.SpanOf(model, "nodes"), $"The model is too high for a page: its {Words(rows.Count)} rows need about {Words(height)} points of {Words(HighestDrawing)}.", "Use fewer rows or fewer examples, or make two models of it."));
    }

    private static double Height(ModelNode node, double room) => Math.Max(
        LeastRow, Inside + (NameRow * Lines(node.Label, Name, room)) + node.Examples.Sum(example => ExampleGap + (ExampleRow * Lines(example.Text, Example, room))));

    // In the language that needs most.
    private static int Lines(LocalizedText text, double size, double room) =>
        text.Texts.Select(one => (int)Math.Ceiling(one.Text.Count(letter => letter != SoftHyphen) * Letter * size / room)).DefaultIfEmpty(1).Max();

    private static string Words(int number) => number.ToString(CultureInfo.InvariantCulture);
}
