using System;
using System.Collections.Generic;
using System.Linq;
using Styrdok.Core.Document;
using Styrdok.Typesetting.Drawing;
using Styrdok.Typesetting.Text;
using Styrdok.Typesetting.Theme;

namespace Styrdok.Typesetting.Layout.Blocks;

/// <summary>
/// A group whose items are all answered with the same steps: the words of the steps stand in its head, which every page repeats, and a box for each step beside
/// each item. Under an item stands what the answer is based on.
/// </summary>
internal sealed class ChecklistScaleTable
{
    private readonly Flow _flow;
    private readonly ChecklistGroupBlock _group;
    private readonly ChecklistScale _scale;
    private readonly Place _place;
    private readonly List<TextLines> _words;
    private readonly TextLines _name;
    private readonly ShapedText _number;
    private readonly TagNode _heading;
    private readonly TagNode _key;
    private readonly double _textX;

    /// <summary>Plans a group.</summary>
    public ChecklistScaleTable(Flow flow, ChecklistGroupBlock group, ChecklistScale scale, Place place)
    {
        (_flow, _group, _scale, _place) = (flow, group, scale, place);
        _heading = ChecklistGroupLayout.HeadingNode(place);
        _key = place.Parent.Add("P");
        _textX = flow.HangX + Math.Max(Measures.ScaleTextX.Pt(), NumberWidth() + Measures.ScaleGap.Pt());
        var look = flow.Looks.Of(flow.Roles.ColumnHead);
        _words = scale.Steps.Select(step => flow.Lines(step.Number.Length == 0 ? step.Label : step.Number + "\n" + step.Label, look, Measures.ScaleColumn.Pt() - Measures.ScaleGap.Pt())).ToList();
        _name = flow.Lines(group.Heading, flow.Looks.Of(flow.Roles.Subheading), TextWidth, HyphenPolicy.OnlyWhenTooWide);
        _number = Flow.Shape(group.Number, flow.Looks.Of(flow.Roles.GroupNumber), group.Heading.Unit);
    }

    private ChecklistMeasures Measures => _flow.Theme.Checklist;

    // Two steps leave room that four take, and long numbers take some.
    private double TextWidth => Measures.ScaleTextWidth.Pt() + ScaleX - Measures.ScaleX.Pt() - (_textX - Measures.ScaleTextX.Pt());

    private double ScaleX => _flow.RightX - (_scale.Steps.Count * Measures.ScaleColumn.Pt());

    /// <summary>Lays the head and the items.</summary>
    public void Lay()
    {
        _flow.Space(Measures.ScaleGroupAbove.Pt());
        var head = _flow.Slices.Count;
        var height = Math.Max(_name.Height, _words.Max(words => words.Height)) + Measures.GroupPaddingBelow.Pt();
        var slice = _flow.Add(height, (page, top) => Head(page, top, height, false), _group.Heading.Unit);
        slice.DrawRepeated = (page, top) => page.RepeatedArtifact(() => Head(page, top, height, true));
        slice.KeepWithNext = true;
        var list = _place.Parent.Add(new TagNode("L") { ListNumbering = "Decimal" });
        for (var i = 0; i < _group.Items.Count; i++)
        {
            _flow.Anchor(_group.Items[i].Id);
            new Row(this, _group.Items[i], list.Add("LI"), i == _group.Items.Count - 1).Add(i == 0);
            (_flow.Slices[^1].HeadStart, _flow.Slices[^1].HeadCount) = (head, 1);
            if (i == _group.Items.Count - 2) _flow.Slices[^1].KeepWithNext = true; // the last one does not stand alone on a page
        }
    }

    // Of all such groups of the document, so that their texts begin on one edge. Figures are equally wide: the number with most of them is the widest.
    private double NumberWidth()
    {
        var groups = ((IEnumerable<Block>)_flow.Document.Blocks).OfType<ChecklistGroupBlock>().Where(group => group.Scale is not null).ToList();
        var group = groups.Select(group => group.Number).MaxBy(number => number.Length) ?? string.Empty;
        var item = groups.SelectMany(group => group.Items, (_, item) => item.Number).MaxBy(number => number.Length) ?? string.Empty;
        return Math.Max(Flow.Shape(group, _flow.Looks.Of(_flow.Roles.GroupNumber)).Width, Flow.Shape(item, _flow.Looks.Of(_flow.Roles.DutyLabel)).Width);
    }

    private void Head(PageDrawing page, double top, double height, bool isRepeated)
    {
        var bottom = top + height;
        var name = bottom - Measures.GroupPaddingBelow.Pt() - _name.Height;
        page.Text(_number, _number.Line, _flow.HangX, name + _name.FirstBaseline, isRepeated ? null : _heading);
        _name.Draw(page, _textX, name, isRepeated ? null : _heading);
        for (var i = 0; i < _words.Count; i++)
        {
            _words[i].Draw(page, ScaleX + (i * Measures.ScaleColumn.Pt()), bottom - Measures.GroupPaddingBelow.Pt() - _words.Max(words => words.Height), isRepeated ? null : _key);
        }

        page.Rule(_flow.HangX, bottom - _flow.Theme.Lines.Head.Pt(), _flow.RightX - _flow.HangX, _flow.Theme.Lines.Head.Pt(), _flow.Palette.Ink);
    }

    /// <summary>One item: never split.</summary>
    private sealed class Row
    {
        private readonly ChecklistScaleTable _table;
        private readonly ChecklistItem _item;
        private readonly TagNode _label;
        private readonly TagNode _textNode;
        private readonly TagNode? _stateNode;
        private readonly TextLines? _state;
        private readonly TextLines _text;
        private readonly List<(TagNode Owner, TextLines Lines)> _evidence = [];
        private readonly List<(ScaleStep Step, TagNode Form)> _steps = [];
        private readonly ShapedText _basis;
        private readonly TagNode _basisNode;
        private readonly TagNode _basisForm;
        private readonly bool _isLast;

        public Row(ChecklistScaleTable table, ChecklistItem item, TagNode li, bool isLast)
        {
            (_table, _item, _isLast) = (table, item, isLast);
            var flow = table._flow;
            _label = li.Add("Lbl");
            var body = li.Add("LBody");
            if (item.Text.StateNote is { } note && item.Text.State != TextState.Current)
            {
                _stateNode = body.Add("P");
                _state = flow.Lines(note, flow.Looks.Of(flow.Roles.StateNote), table.TextWidth, item.Text.Unit);
            }

            _textNode = body.Add("P");
            _text = ChecklistText.WithClause(flow, item, flow.Looks.Of(flow.Roles.Cell), table.TextWidth);
            foreach (var evidence in item.Evidence) _evidence.Add((body.Add("P"), flow.Lines(evidence, flow.Looks.Of(flow.Roles.Small), table.TextWidth)));
            foreach (var step in item.Scale!.Steps) _steps.Add((step, body.Add("P").Add("Form")));
            _basis = Flow.Shape(flow.Document.Labels["checklist_basis"], flow.Looks.Of(flow.Roles.Small));
            _basisNode = body.Add("P");
            _basisForm = _basisNode.Add("Form");
        }

        private ChecklistMeasures Measures => _table.Measures;

        private double TextHeight => Math.Max(Measures.Box.Pt(), (_state?.Height ?? 0) + _text.Height + _evidence.Sum(evidence => evidence.Lines.Height));

        public void Add(bool isFirst)
        {
            var height = Measures.ItemAbove.Pt() + TextHeight + Measures.FieldsAbove.Pt() + Measures.FieldHeight.Pt() + Measures.ItemBelow.Pt();
            _table._flow.Add(height, (page, top) => Draw(page, top, height, isFirst), _item.Text.Unit ?? _item.Id);
        }

        private void Draw(PageDrawing page, double top, double height, bool isFirst)
        {
            var flow = _table._flow;
            var width = flow.RightX - flow.HangX;
            if (!isFirst) page.Rule(flow.HangX, top, width, flow.Theme.Lines.Hairline.Pt(), flow.Palette.Hair);
            if (_isLast) page.Rule(flow.HangX, top + height - flow.Theme.Lines.Border.Pt(), width, flow.Theme.Lines.Border.Pt(), flow.Palette.Rule);
            var y = top + Measures.ItemAbove.Pt();
            var number = Flow.Shape(_item.Number, flow.Looks.Of(flow.Roles.DutyLabel), _item.Text.Unit);
            page.Text(number, number.Line, flow.HangX, y + _text.FirstBaseline, _label);
            var line = y;
            Lines(page, _stateNode, _state, ref line);
            Lines(page, _textNode, _text, ref line);
            foreach (var (owner, lines) in _evidence) Lines(page, owner, lines, ref line);
            for (var i = 0; i < _steps.Count; i++)
            {
                ScaleSteps.Button(page, flow, _item, _item.Scale!, _steps[i].Step, _steps[i].Form, _table.ScaleX + (i * Measures.ScaleColumn.Pt()), y + ((_text.Look.Leading - Measures.Box.Pt()) / 2));
            }

            Basis(page, y + TextHeight + Measures.FieldsAbove.Pt());
        }

        private void Lines(PageDrawing page, TagNode? owner, TextLines? lines, ref double y)
        {
            if (lines is null) return;
            lines.Draw(page, _table._textX, y, owner);
            y += lines.Height;
        }

        private void Basis(PageDrawing page, double top)
        {
            var flow = _table._flow;
            var look = flow.Looks.Of(flow.Roles.Small);
            page.Text(_basis, _basis.Line, _table._textX, top + ((Measures.FieldHeight.Pt() - look.Leading) / 2) + flow.Baseline(look), _basisNode);
            var x = _table._textX + _basis.Width + Measures.FieldGap.Pt();
            var description = ChecklistText.Describe(_item, flow.Document.Labels["checklist_basis"]);
            page.Field(new FormField(_item.Id + ".note", description, x, top, flow.RightX - x, Measures.FieldHeight.Pt(), _basisForm, string.Empty, []));
        }
    }
}
