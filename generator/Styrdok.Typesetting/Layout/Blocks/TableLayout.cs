using System;
using System.Collections.Generic;
using System.Linq;
using Styrdok.Core.Document;
using Styrdok.Typesetting.Drawing;
using Styrdok.Typesetting.Text;
using Styrdok.Typesetting.Theme;

namespace Styrdok.Typesetting.Layout.Blocks;

/// <summary>A table: caption, column heads that come again on every page, rows that stay whole, hairlines and no verticals.</summary>
internal sealed class TableLayout
{
    private const double Tolerance = 0.01;

    private readonly Flow _flow;
    private readonly TableBlock _table;
    private readonly Place _place;
    private readonly TableHeads _heads;
    private readonly double[] _x;
    private readonly double[] _width;
    private int _headStart;
    private int _headCount;

    private TableLayout(Flow flow, TableBlock table, Place place, TableHeads heads)
    {
        _flow = flow;
        _table = table;
        _place = place;
        _heads = heads;
        _width = TableFrame.Widths(
            table.Columns.Select(column => Math.Max(column.Weight, double.Epsilon)).ToArray(),
            Enumerable.Range(0, table.Columns.Count).Select(LeastWidth).ToArray(),
            place.Width);
        _x = new double[_width.Length];
        for (var i = 0; i < _x.Length; i++) _x[i] = i == 0 ? place.X : _x[i - 1] + _width[i - 1];
    }

    public static void Lay(Flow flow, TableBlock table, Place place)
    {
        if (table.Columns.Count == 0) return;
        if (!flow.IsTurned && IsTurned(flow, table, place))
        {
            flow.Turn(true);
            Lay(flow, table, place);
            flow.Turn(false);
            return;
        }

        flow.Space(flow.Theme.Table.Above.Pt());
        var node = place.Parent.Add("Table");
        var start = flow.Slices.Count;
        TableFrame.Caption(flow, table.Label, table.Caption, node);
        var layout = new TableLayout(flow, table, TableFrame.Place(flow, place, table.Columns.Count).Under(node), new TableHeads(table, flow.NextTable()));
        layout.Head(node.Add("THead").Add("TR"));
        var rows = flow.Slices.Count;
        if (table.Rows.Count > 0) layout.Body(node.Add("TBody"));
        else flow.Slices[^1].KeepWithNext = false;
        TableFrame.Keep(flow, start, rows);
        flow.Space(flow.Theme.Table.Below.Pt());
    }

    // Turned where the author says so, or where a column would be too narrow upright.
    private static bool IsTurned(Flow flow, TableBlock table, Place place)
    {
        if (table.Orientation != PageOrientation.Auto) return table.Orientation == PageOrientation.Landscape;
        var upright = new TableLayout(flow, table, TableFrame.Place(flow, place, table.Columns.Count), new TableHeads(table, 0));
        return Enumerable.Range(0, table.Columns.Count).Any(column =>
            table.Columns[column].LeastLetters > 0 && upright._width[column] - upright.Gap(column) < upright.NeededWidth(column) - Tolerance);
    }

    // Figures that stand right need more room before text that stands left.
    private double Gap(int column)
    {
        if (column == _table.Columns.Count - 1) return 0;
        var meets = _table.Columns[column].IsNumeric && !_table.Columns[column + 1].IsNumeric;
        return (meets ? _flow.Theme.Page.Gutter : _flow.Theme.Table.ColumnGap).Pt();
    }

    // The letters a column must hold; one of text alone no more than its longest text has.
    private double NeededWidth(int column)
    {
        var needed = TableFields.WidthOf(_flow, _table.Columns[column].LeastLetters);
        var cells = _heads.Rows.SelectMany(row => row).Where(cell => cell.Column == column && cell.Cell.ColumnSpan == 1).ToList();
        if (cells.Any(cell => cell.Cell.Field is not null || cell.Cell.Blocks.Count > 0)) return needed;
        var longest = _flow.Shape(_table.Columns[column].Label, _flow.Looks.Of(_flow.Roles.ColumnHead)).Width;
        foreach (var cell in cells) longest = Math.Max(longest, _flow.Shape(cell.Cell.Text, LookOf(cell)).Width);
        return Math.Min(needed, longest);
    }

    private double LeastWidth(int column)
    {
        var least = LongestWord(_flow.Shape(_table.Columns[column].Label, _flow.Looks.Of(_flow.Roles.ColumnHead)));
        if (_table.Columns[column].LeastLetters > 0) least = Math.Max(least, NeededWidth(column));
        foreach (var row in _heads.Rows)
        {
            foreach (var cell in row)
            {
                if (cell.Column == column && cell.Cell.ColumnSpan == 1) least = Math.Max(least, LongestWord(_flow.Shape(cell.Cell.Text, LookOf(cell))));
            }
        }

        return Math.Min(least + Gap(column), _place.Width / 2);
    }

    private static double LongestWord(ShapedText text)
    {
        double longest = 0, word = 0;
        foreach (var cell in text.Cells())
        {
            if (!cell.IsSpace) word += cell.Width;
            longest = Math.Max(longest, word);
            if (cell.After != BreakOpportunity.None) word = 0;
            else word += cell.Kern;
        }

        return longest;
    }

    private Look LookOf(PlacedCell cell)
    {
        var look = IsHead(cell) ? _flow.Looks.Of(_flow.Roles.RowHead) : _flow.Looks.Of(_flow.Roles.Cell);
        return IsNumeric(cell) ? look with { Tabular = true } : look;
    }

    private bool IsHead(PlacedCell cell) => cell.Cell.IsHeader || _table.Columns[cell.Column].IsRowHeader;

    private bool IsNumeric(PlacedCell cell) => cell.Cell.IsNumeric || _table.Columns[cell.Column].IsNumeric;

    private void Head(TagNode row)
    {
        var look = _flow.Looks.Of(_flow.Roles.ColumnHead);
        var heads = new List<(TextLines Lines, TagNode Owner)>();
        for (var i = 0; i < _table.Columns.Count; i++)
        {
            heads.Add((_flow.Lines(_table.Columns[i].Label, look, _width[i] - Gap(i)), row.Add(new TagNode("TH") { Scope = "Column", Id = _heads.ColumnId(i) })));
        }

        var text = heads.Max(head => head.Lines.Height);
        var height = text + _flow.Theme.Table.HeadBelow.Pt() + _flow.Theme.Lines.Head.Pt();
        void Draw(PageDrawing page, double top, bool isRepeated)
        {
            page.Rule(_place.X, top + height - _flow.Theme.Lines.Head.Pt(), _place.Width, _flow.Theme.Lines.Head.Pt(), _flow.Palette.Ink);
            for (var i = 0; i < heads.Count; i++)
            {
                var (lines, owner) = heads[i];
                DrawCell(page, lines, i, i + 1, _table.Columns[i].IsNumeric, top + text - lines.Height, isRepeated ? null : owner);
            }
        }

        _headStart = _flow.Slices.Count;
        _headCount = 1;
        var slice = _flow.Add(height, (page, top) => Draw(page, top, false), _table.Caption.Unit);
        slice.DrawRepeated = (page, top) => page.RepeatedArtifact(() => Draw(page, top, true));
        slice.KeepWithNext = true;
    }

    private void DrawCell(PageDrawing page, TextLines lines, int column, int endColumn, bool isNumeric, double top, TagNode? owner)
    {
        var last = endColumn - 1;
        if (isNumeric) lines.DrawRight(page, _x[last] + _width[last] - Gap(last), top, owner);
        else lines.Draw(page, _x[column], top, owner);
    }

    private void Body(TagNode body)
    {
        var rows = _heads.Rows;
        var cells = new List<TableCellContent>[rows.Count];
        for (var r = 0; r < rows.Count; r++)
        {
            var tr = body.Add("TR");
            cells[r] = rows[r].Select(cell => Cell(cell, tr)).ToList();
        }

        var spans = new TableSpans(cells);
        var parts = new TableParts(cells, spans, _flow.Theme.Table.CellAbove.Pt() + _flow.Theme.Table.CellBelow.Pt(), _flow.Looks.Of(_flow.Roles.Cell).Leading);
        var isKept = KeptRows(spans, parts, rows.Count);
        for (var r = 0; r < rows.Count; r++)
        {
            var first = _flow.Slices.Count;
            Row(parts, spans, r, r == rows.Count - 1);
            for (var s = first; s < _flow.Slices.Count; s++) (_flow.Slices[s].HeadStart, _flow.Slices[s].HeadCount) = (_headStart, _headCount);
            if (isKept[r]) _flow.Slices[^1].KeepWithNext = true;
        }
    }

    // Rows that a cell holds together stand on one page where one is high enough for them.
    private bool[] KeptRows(TableSpans spans, TableParts parts, int count)
    {
        var isKept = new bool[count];
        double height = 0;
        for (int r = 0, start = 0; r < count; r++)
        {
            height += parts.HeightOf(r);
            if (spans.GoingOn(r).Count > 0) continue;
            if (height <= Frame) Array.Fill(isKept, true, start, r - start);
            (start, height) = (r + 1, 0);
        }

        return isKept;
    }

    // The room for rows under the head, in points.
    private double Frame => _flow.FrameHeight - _flow.Slices[_headStart].Height;

    private TableCellContent Cell(PlacedCell cell, TagNode row)
    {
        var isHead = IsHead(cell);
        var owner = row.Add(new TagNode(isHead ? "TH" : "TD")
        {
            Scope = isHead ? "Row" : null,
            ColumnSpan = cell.Cell.ColumnSpan,
            RowSpan = cell.Cell.RowSpan,
            Id = isHead ? _heads.RowId(cell) : null,
        });
        owner.Headers.AddRange(_heads.Of(cell));
        var last = cell.EndColumn - 1;
        var width = _x[last] + _width[last] - _x[cell.Column] - Gap(last);
        return new TableCellContent(_flow, cell.Cell, new Place(owner, _x[cell.Column], width, 0), LookOf(cell), IsNumeric(cell) ? _x[last] + _width[last] - Gap(last) : null) { At = cell };
    }

    private void Row(TableParts parts, TableSpans spans, int row, bool isLastRow)
    {
        var (cells, height) = (parts.Of(row), parts.HeightOf(row));
        var above = _flow.Theme.Table.CellAbove.Pt();
        if (height > Frame)
        {
            // Only a row that fits on no page is parted, between its lines.
            SliceStack.AddBands(_flow, cells.Select(part => part.Stack).ToList(), above, _flow.Theme.Table.CellBelow.Pt(), (page, top, band, isLast) =>
            {
                if (isLast) BottomLine(page, spans.GoingOn(row), isLastRow, top + band);
                foreach (var part in cells.Where(part => part.Cell.At.Row == row)) Ground(page, part.Cell, top, band);
            });
            return;
        }

        var slice = _flow.Add(height, (page, top) =>
        {
            BottomLine(page, spans.GoingOn(row), isLastRow, top + height);
            foreach (var part in cells)
            {
                if (part.Cell.At.Row == row) Ground(page, part.Cell, top, height);
                part.Draw(page, top + above);
            }
        }, cells.Select(part => part.Stack.Unit).FirstOrDefault(unit => unit is not null));
        foreach (var line in cells.SelectMany(part => part.Stack.Slices)) slice.Anchors.AddRange(line.Anchors);
    }

    // The ground reaches half a gap to both sides, so that its text does not touch its edge; a hairline parts it from its neighbours.
    private void Ground(PageDrawing page, TableCellContent cell, double top, double height)
    {
        if (cell.At.Cell.Tone is not { } tone) return;
        var half = _flow.Theme.Table.ColumnGap.Pt() / 2;
        var line = _flow.Theme.Lines.Head.Pt();
        var left = cell.X - half;
        var right = Math.Min(cell.X + cell.Width + half - line, _place.X + _place.Width);
        page.Path(new PathShape().Rectangle(left, top + (line / 2), right - left, height - line), ToneColours.Ground(tone, _flow.Palette));
    }

    private void BottomLine(PageDrawing page, IReadOnlyList<TableCellContent> goingOn, bool isLast, double bottom)
    {
        var weight = (isLast ? _flow.Theme.Lines.Border : _flow.Theme.Lines.Hairline).Pt();
        var colour = isLast ? _flow.Palette.Rule : _flow.Palette.Hair;
        var start = 0;
        for (var c = 0; c <= _width.Length; c++)
        {
            var isOpen = c < _width.Length && goingOn.Any(cell => cell.At.Column <= c && c < cell.At.EndColumn);
            if (c < _width.Length && !isOpen) continue;
            if (c > start) page.Rule(_x[start], bottom - weight, _x[c - 1] + _width[c - 1] - _x[start], weight, colour);
            start = c + 1;
        }
    }
}
