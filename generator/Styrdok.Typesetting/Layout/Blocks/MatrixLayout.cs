using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Styrdok.Core.Document;
using Styrdok.Core.Values;
using Styrdok.Typesetting.Drawing;
using Styrdok.Typesetting.Text;
using Styrdok.Typesetting.Theme;

namespace Styrdok.Typesetting.Layout.Blocks;

/// <summary>The overview of who does what where. More areas than a page has room for make several tables one under another.</summary>
internal sealed class MatrixLayout
{
    private const string None = "–";
    private const int MostColumns = 6;

    private readonly Flow _flow;
    private readonly MatrixBlock _matrix;
    private readonly Place _place;
    private readonly int _first;
    private readonly int _count;
    private readonly double _rowHead;
    private readonly double _column;
    private readonly string _prefix;

    private MatrixLayout(Flow flow, MatrixBlock matrix, Place place, int first, int count)
    {
        _flow = flow;
        _matrix = matrix;
        _place = place with { X = flow.HangX, Width = flow.RightX - flow.HangX };
        _prefix = "table-" + flow.NextTable().ToString(CultureInfo.InvariantCulture);
        _first = first;
        _count = count;
        // Fewer areas than fill the line leave the room to the roles.
        var most = (_place.Width - flow.Theme.Table.MatrixRowHead.Pt()) / Math.Max(count, MostColumns - 2);
        _column = Math.Min(most, (_place.Width - flow.Theme.Table.MatrixRowHead.Pt()) / count);
        _rowHead = _place.Width - (_column * count);
    }

    public static void Lay(Flow flow, MatrixBlock matrix, Place place)
    {
        if (matrix.Columns.Count == 0) return;
        var parts = (matrix.Columns.Count + MostColumns - 1) / MostColumns;
        var size = (matrix.Columns.Count + parts - 1) / parts;
        for (var first = 0; first < matrix.Columns.Count; first += size)
        {
            flow.Space(flow.Theme.Table.Above.Pt());
            var node = place.Parent.Add("Table");
            var start = flow.Slices.Count;
            TableFrame.Caption(flow, matrix.Label, matrix.Caption, node);
            var part = new MatrixLayout(flow, matrix, place, first, Math.Min(size, matrix.Columns.Count - first));
            var head = part.Head(node.Add("THead").Add("TR"));
            part.Rows(node, head);
            TableFrame.Keep(flow, start, head + 1);
        }

        flow.Slices[^1].KeepWithNext = matrix.Key.Count > 0;
        flow.Space(flow.Theme.Table.KeyAbove.Pt());
        KeyLayout.Lay(flow, matrix.Key, place.Parent);
        Summary(flow, matrix, place);
        flow.Space(flow.Theme.Table.Below.Pt());
    }

    private double Gap => _flow.Theme.Table.ColumnGap.Pt();

    private string ColumnId(int column) => _prefix + "-c" + (column + 2).ToString(CultureInfo.InvariantCulture);

    private string RowId(int row) => _prefix + "-r" + (row + 1).ToString(CultureInfo.InvariantCulture);

    private double X(int column) => _place.X + _rowHead + (column * _column);

    private int Head(TagNode row)
    {
        var look = _flow.Looks.Of(_flow.Roles.ColumnHead);
        var role = _flow.Lines(_matrix.RowLabel, look, _rowHead - Gap);
        var roleOwner = row.Add(new TagNode("TH") { Scope = "Column", Id = ColumnId(-1) });
        var heads = Enumerable.Range(0, _count)
            .Select(i => (Lines: _flow.Lines(_matrix.Columns[_first + i], look, i == _count - 1 ? _column : _column - Gap), Owner: row.Add(new TagNode("TH") { Scope = "Column", Id = ColumnId(i) })))
            .ToList();
        var text = Math.Max(role.Height, heads.Max(head => head.Lines.Height));
        var line = _flow.Theme.Lines.Head.Pt();
        var height = text + _flow.Theme.Table.HeadBelow.Pt() + line;
        void Draw(PageDrawing page, double top, bool isRepeated)
        {
            page.Rule(_place.X, top + height - line, _place.Width, line, _flow.Palette.Ink);
            role.Draw(page, _place.X, top + text - role.Height, isRepeated ? null : roleOwner);
            for (var i = 0; i < heads.Count; i++) heads[i].Lines.Draw(page, X(i), top + text - heads[i].Lines.Height, isRepeated ? null : heads[i].Owner);
        }

        var slice = _flow.Add(height, (page, top) => Draw(page, top, false), _matrix.Caption.Unit);
        slice.DrawRepeated = (page, top) => page.RepeatedArtifact(() => Draw(page, top, true));
        slice.KeepWithNext = true;
        return _flow.Slices.Count - 1;
    }

    private void Rows(TagNode table, int head)
    {
        var body = table.Add("TBody");
        for (var r = 0; r < _matrix.Rows.Count; r++)
        {
            Row(_matrix.Rows[r], r, body.Add("TR"), r == _matrix.Rows.Count - 1);
            (_flow.Slices[^1].HeadStart, _flow.Slices[^1].HeadCount) = (head, 1);
        }
    }

    private void Row(MatrixRow row, int index, TagNode tr, bool isLast)
    {
        var measures = _flow.Theme.Table;
        var label = _flow.Lines(row.Label, _flow.Looks.Of(_flow.Roles.RowHead), _rowHead - Gap, HyphenPolicy.OnlyWhenTooWide);
        var labelOwner = tr.Add(new TagNode("TH") { Scope = "Row", Id = RowId(index) });
        labelOwner.Headers.Add(ColumnId(-1));
        var cells = Enumerable.Range(0, _count).Select(i =>
        {
            var owner = tr.Add("TD");
            owner.Headers.AddRange([ColumnId(i), RowId(index)]);
            return new Cell(_flow, row.Cells[_first + i], owner);
        }).ToList();
        var height = measures.CellAbove.Pt() + Math.Max(label.Height, label.Look.Leading) + measures.CellBelow.Pt();
        var weight = (isLast ? _flow.Theme.Lines.Border : _flow.Theme.Lines.Hairline).Pt();
        _flow.Add(height, (page, top) =>
        {
            page.Rule(_place.X, top + height - weight, _place.Width, weight, isLast ? _flow.Palette.Rule : _flow.Palette.Hair);
            label.Draw(page, _place.X, top + measures.CellAbove.Pt(), labelOwner);
            for (var i = 0; i < cells.Count; i++) cells[i].Draw(page, X(i), top + measures.CellAbove.Pt() + label.FirstBaseline);
        }, row.Label.Unit);
    }

    private static void Summary(Flow flow, MatrixBlock matrix, Place place)
    {
        if (matrix.Summary.Count == 0) return;
        flow.Space(flow.Theme.Table.SummaryAbove.Pt());
        if (flow.Document.Labels.Find("matrix_summary") is { } heading)
        {
            var lines = flow.Lines(heading, flow.Looks.Of(flow.Roles.SmallHeading), place.Width);
            lines.AddTo(place.X, place.Parent.Add("P"), keep: true);
        }

        ParagraphLayout.Lay(flow, TextUnit.Of(string.Join(" ", (IEnumerable<string>)matrix.Summary)), flow.Looks.Of(flow.Roles.Body), place, flow.Theme.Flow.Paragraph.Pt());
    }

    private sealed class Cell
    {
        private readonly Flow _flow;
        private readonly MatrixCell _cell;
        private readonly TagNode _owner;
        private readonly TagNode? _figure;
        private readonly ShapedText _text;

        public Cell(Flow flow, MatrixCell cell, TagNode owner)
        {
            _flow = flow;
            _cell = cell;
            _owner = owner;
            if (cell.Strongest is { } strongest && cell.Count > 0)
            {
                var words = strongest.IsJoint && strongest.JointWord is { } joint ? strongest.Word + ", " + joint : strongest.Word;
                _figure = owner.Add(new TagNode("Figure") { AlternateText = words });
            }

            var look = flow.Looks.Of(flow.Roles.Cell) with { Tabular = true };
            if (_figure is null) look = look with { Colour = flow.Palette.Ink3 };
            _text = Flow.Shape(cell.Count > 0 ? cell.Count.ToString(CultureInfo.InvariantCulture) : None, look);
        }

        public void Draw(PageDrawing page, double x, double baseline)
        {
            if (_figure is not null && _cell.Strongest is { } strongest)
            {
                var side = _flow.Theme.Duty.Square.Pt();
                ObligationSign.Squares(_flow, page, strongest.Modality, strongest.IsJoint, x, baseline, side, _figure);
                x += ObligationSign.SquaresWidth(_flow, side, strongest.IsJoint) + _flow.Theme.Table.MatrixSquareGap.Pt();
            }

            page.Text(_text, _text.Line, x, baseline, _owner);
        }
    }
}
