using System.Collections.Generic;
using Styrdok.Core.Document;
using Styrdok.Typesetting.Text;
using Styrdok.Typesetting.Theme;

namespace Styrdok.Typesetting.Layout.Blocks;

/// <summary>What stands in a cell, as slices that a row higher than a page may be parted between: a text, paragraphs and lists, or a field.</summary>
internal sealed class TableCellContent
{
    /// <summary>Lays a cell.</summary>
    /// <param name="flow">The flow of the table.</param>
    /// <param name="cell">The cell.</param>
    /// <param name="place">Where it stands, under its element.</param>
    /// <param name="look">How its text is set.</param>
    /// <param name="right">Where figures end that stand right; null for text.</param>
    public TableCellContent(Flow flow, TableCell cell, Place place, Look look, double? right)
    {
        (X, Width) = (place.X, place.Width);
        Stack = new SliceStack(
            cell.Field is { } field ? Field(flow, field, place)
            : cell.Blocks.Count > 0 ? Blocks(flow, cell, place)
            : cell.Text.StateNote is not null ? Marked(flow, cell.Text, place, look)
            : Text(flow, cell.Text, place, look, right));
    }

    /// <summary>Where the cell stands in the grid.</summary>
    public required PlacedCell At { get; init; }

    /// <summary>Left edge of the content in points.</summary>
    public double X { get; }

    /// <summary>Width of the content in points.</summary>
    public double Width { get; }

    /// <summary>The content.</summary>
    public SliceStack Stack { get; }

    private static List<Slice> Field(Flow flow, EntryField field, Place place)
    {
        var form = place.Parent.Add("Form");
        return [new Slice { Height = TableFields.HeightOf(flow, field), Draw = (page, top) => TableFields.Draw(page, flow, field, place.X, top, place.Width, form) }];
    }

    private static List<Slice> Blocks(Flow flow, TableCell cell, Place place)
    {
        var inside = flow.Inside();
        BlockLayout.Lay(inside, cell.Blocks, place);
        return inside.Slices;
    }

    private static List<Slice> Marked(Flow flow, TextUnit text, Place place, Look look)
    {
        var inside = flow.Inside();
        inside.AddStateNote(text, place);
        inside.Lines(text, look, place.Width).AddTo(place.X, place.Parent.Add("P"));
        return inside.Slices;
    }

    private static List<Slice> Text(Flow flow, TextUnit text, Place place, Look look, double? right)
    {
        var lines = flow.Lines(text, look, place.Width);
        var slices = new List<Slice>(lines.Lines.Count);
        for (var i = 0; i < lines.Lines.Count; i++)
        {
            var line = i;
            slices.Add(new Slice
            {
                Height = look.Leading,
                Unit = text.Unit,
                KeepWithNext = i == 0 || i == lines.Lines.Count - 2,
                Draw = (page, top) => lines.DrawLine(page, line, right is { } end ? end - lines.Lines[line].Width : place.X, top + lines.FirstBaseline, place.Parent),
            });
        }

        return slices;
    }
}
