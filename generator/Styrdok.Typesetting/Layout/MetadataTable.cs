using System;
using System.Collections.Generic;
using System.Linq;
using Styrdok.Core.Document;
using Styrdok.Core.Values;
using Styrdok.Typesetting.Drawing;
using Styrdok.Typesetting.Theme;

namespace Styrdok.Typesetting.Layout;

/// <summary>The metadata table of a cover: cells fill rows of four columns; label above, value below, a line on top of each.</summary>
internal sealed class MetadataTable
{
    private readonly Flow _flow;
    private readonly List<List<Cell>> _rows = [];

    /// <summary>Plans the table. Label and value are an entry of a list, so that they are read as pairs.</summary>
    public MetadataTable(Flow flow, ValueList<MetadataCell> cells, TagNode parent)
    {
        _flow = flow;
        if (cells.Count == 0) return;
        var columns = flow.Theme.Cover.MetadataColumns;
        var list = parent.Add(new TagNode("L") { ListNumbering = "None" });
        var used = columns;
        foreach (var cell in cells)
        {
            var span = Math.Min(columns, Math.Max(1, cell.Columns));
            if (used + span > columns)
            {
                _rows.Add([]);
                used = 0;
            }

            _rows[^1].Add(new Cell(flow, cell, used, span, list.Add("LI")));
            used += span;
        }
    }

    /// <summary>The height in points.</summary>
    public double Height => _rows.Sum(RowHeight);

    /// <summary>Draws the table with its bottom edge at a place.</summary>
    public void Draw(PageDrawing page, double bottom)
    {
        var top = bottom - Height;
        foreach (var row in _rows)
        {
            foreach (var cell in row) cell.Draw(page, top);
            top += RowHeight(row);
        }
    }

    private double RowHeight(List<Cell> row) => Math.Max(_flow.Theme.Cover.MetadataRow.Pt(), row.Max(cell => cell.Height));

    private sealed class Cell
    {
        private readonly Flow _flow;
        private readonly double _x;
        private readonly double _width;
        private readonly TextLines _label;
        private readonly TextLines _value;
        private readonly TagNode _labelNode;
        private readonly TagNode _valueNode;

        public Cell(Flow flow, MetadataCell cell, int column, int span, TagNode item)
        {
            _flow = flow;
            var gutter = flow.Theme.Page.Gutter.Pt();
            var columns = flow.Theme.Cover.MetadataColumns;
            var one = (flow.RightX - flow.HangX - ((columns - 1) * gutter)) / columns;
            _x = flow.HangX + (column * (one + gutter));
            _width = (span * one) + ((span - 1) * gutter);
            _labelNode = item.Add("Lbl");
            _valueNode = item.Add("LBody");
            _label = flow.Lines(cell.Label, flow.Looks.Of(flow.Roles.Small), _width);
            var look = cell.IsSet ? flow.Looks.Of(flow.Roles.RowHead) : flow.Looks.Of(flow.Roles.Note);
            _value = flow.Lines(TextUnit.Of(cell.Value, cell.Language), look, _width);
        }

        public double Height => Line + Above + _label.Height + Gap + _value.Height + _flow.Theme.Cover.MetadataBelow.Pt();

        private double Line => _flow.Theme.Lines.Border.Pt();

        private double Above => _flow.Theme.Cover.MetadataAbove.Pt();

        private double Gap => _flow.Theme.Cover.MetadataGap.Pt();

        public void Draw(PageDrawing page, double top)
        {
            page.Rule(_x, top, _width, Line, _flow.Palette.Rule);
            _label.Draw(page, _x, top + Line + Above, _labelNode);
            _value.Draw(page, _x, top + Line + Above + _label.Height + Gap, _valueNode);
        }
    }
}
