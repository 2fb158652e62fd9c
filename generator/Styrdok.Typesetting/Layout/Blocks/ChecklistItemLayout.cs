using System;
using System.Collections.Generic;
using System.Linq;
using Styrdok.Core.Document;
using Styrdok.Core.Values;
using Styrdok.Typesetting.Drawing;
using Styrdok.Typesetting.Text;
using Styrdok.Typesetting.Theme;

namespace Styrdok.Typesetting.Layout.Blocks;

/// <summary>An item of a checklist: a box to tick, number, square and word, the text with the link to its clause, and the fields. Never split.</summary>
internal sealed class ChecklistItemLayout
{
    /// <summary>A clause label of so many letters stays on one line; a heading in its place may break.</summary>
    private const int LongestWholeLabel = 20;

    private readonly Flow _flow;
    private readonly ChecklistItem _item;
    private readonly Place _place;
    private readonly TagNode _label;
    private readonly TagNode? _box;
    private readonly ScaleSteps? _steps;
    private readonly TextLines _text;
    private readonly TextLines? _state;
    private readonly List<(TagNode Owner, TextLines Lines)> _evidenceNodes = [];
    private readonly TagNode _textNode;
    private readonly TagNode? _stateNode;
    private readonly List<FieldBox> _fields;
    private readonly ObligationSign? _sign;

    private ChecklistItemLayout(Flow flow, ChecklistItem item, Place place)
    {
        _flow = flow;
        _item = item;
        _place = place;
        var li = place.Parent.Add("LI");
        _label = li.Add("Lbl");
        if (item.Obligation is { } obligation)
        {
            var look = flow.Looks.Of(flow.Roles.Small) with { Leading = flow.Looks.Of(flow.Roles.Body).Leading };
            _sign = new ObligationSign(flow, obligation, look, _label, flow.Theme.Checklist.Square.Pt(), flow.Theme.Checklist.WordGap.Pt(), item.Text.Unit);
        }

        var body = li.Add("LBody");
        if (item.Text.StateNote is not null && item.Text.State != TextState.Current)
        {
            _stateNode = body.Add("P");
            _state = flow.Lines(item.Text.StateNote, flow.Looks.Of(flow.Roles.StateNote), place.Width, item.Text.Unit);
        }

        _textNode = body.Add("P");
        if (item.Scale is null) _box = _textNode.Add("Form");
        _text = ChecklistText.WithClause(flow, item, flow.Looks.Of(flow.Roles.Body), place.Width);
        foreach (var evidence in item.Evidence)
        {
            _evidenceNodes.Add((body.Add("P"), flow.Lines(evidence, flow.Looks.Of(flow.Roles.Note), place.Width)));
        }

        if (item.Scale is { HasSteps: true } scale) _steps = new ScaleSteps(flow, item, scale, body, place.X);
        _fields = Fields(body);
    }

    /// <summary>Adds an item as one slice.</summary>
    public static void Lay(Flow flow, ChecklistItem item, Place place, bool isFirst)
    {
        var layout = new ChecklistItemLayout(flow, item, place);
        flow.Anchor(item.Id);
        flow.Add(layout.Height, (page, top) => layout.Draw(page, top, isFirst), item.Text.Unit ?? item.Id);
    }

    private ChecklistMeasures Measures => _flow.Theme.Checklist;

    private double Height =>
        Measures.ItemAbove.Pt() + (_state?.Height ?? 0) + _text.Height + _evidenceNodes.Sum(node => node.Lines.Height)
        + (_steps is null ? 0 : Measures.StepsAbove.Pt() + _steps.Height) + Measures.FieldsAbove.Pt() + FieldBox.Height(_flow, _fields) + Measures.ItemBelow.Pt();

    private void Draw(PageDrawing page, double top, bool isFirst)
    {
        page.Rule(
            _flow.HangX,
            top,
            _flow.RightX - _flow.HangX,
            (isFirst ? _flow.Theme.Lines.Border : _flow.Theme.Lines.Hairline).Pt(),
            isFirst ? _flow.Palette.Rule : _flow.Palette.Hair);
        var y = top + Measures.ItemAbove.Pt();
        var number = Flow.Shape(_item.Number, _flow.Looks.Of(_flow.Roles.DutyLabel), _item.Text.Unit);
        var baseline = y + _text.FirstBaseline;
        page.Text(number, number.Line, _flow.HangX + Measures.NumberX.Pt(), baseline, _label);
        _sign?.Draw(page, _flow.HangX + Math.Max(Measures.SquareX.Pt(), Measures.NumberX.Pt() + number.Width + Measures.WordGap.Pt()), baseline);

        // The box stands in the middle of the first line.
        if (_box is not null)
        {
            page.Checkbox(new FormField(
                _item.Id + ".done",
                ChecklistText.Describe(_item, _flow.Document.Labels["checklist_in_place"]),
                _flow.HangX,
                y + ((_text.Look.Leading - Measures.Box.Pt()) / 2),
                Measures.Box.Pt(),
                Measures.Box.Pt(),
                _box,
                string.Empty,
                []));
        }

        if (_state is not null)
        {
            _state.Draw(page, _place.X, y, _stateNode);
            y += _state.Height;
        }

        _text.Draw(page, _place.X, y, _textNode);
        y += _text.Height;
        foreach (var (owner, lines) in _evidenceNodes)
        {
            lines.Draw(page, _place.X, y, owner);
            y += lines.Height;
        }

        if (_steps is not null)
        {
            _steps.Draw(page, y + Measures.StepsAbove.Pt());
            y += Measures.StepsAbove.Pt() + _steps.Height;
        }

        FieldBox.Draw(page, _fields, y + Measures.FieldsAbove.Pt());
    }

    private List<FieldBox> Fields(TagNode body)
    {
        var labels = _flow.Document.Labels;
        var gap = Measures.FieldGap.Pt();
        var fields = new List<FieldBox>();
        var answerWidth = _place.X - _flow.Theme.Page.Gutter.Pt() - _flow.HangX;
        if (_item.Scale is { IsInWords: true } words) return [Field(body, words.Label, ".value", _place.X, _flow.RightX - _place.X)];
        if (_item.Scale is { HasSteps: false } scale) fields.Add(Field(body, scale.Label, ".value", _flow.HangX, answerWidth));
        if (_item.Answers.Count > 0)
        {
            fields.Add(new FieldBox(_flow, body, labels["checklist_otherwise"], _item.Id + ".otherwise", _flow.HangX, answerWidth)
            {
                Description = ChecklistText.Describe(_item, labels["checklist_otherwise"]),
                Choices = [.. _item.Answers.Select(answer => new FieldChoice(answer.Name, answer.Label))],
            });
        }

        var x = _place.X;
        var responsible = Measures.ResponsibleWidth.Pt();
        var date = Measures.DateWidth.Pt();
        fields.Add(new FieldBox(_flow, body, labels["checklist_responsible"], _item.Id + ".responsible", x, responsible)
        {
            Description = ChecklistText.Describe(_item, labels["checklist_responsible"]),
            Value = Responsible(responsible),
            Choices = [.. Roles().Select(role => new FieldChoice(role.Name, role.Label))],
            IsEditable = true,
        });
        fields.Add(Field(body, labels["checklist_date"], ".date", x + responsible + gap, date, labels["checklist_date"] + " (" + labels["date_pattern"] + ")"));
        var note = x + responsible + gap + date + gap;
        fields.Add(Field(body, labels[_item.Scale is null ? "checklist_note_field" : "checklist_basis"], ".note", note, _flow.RightX - note));
        return fields;
    }

    private IEnumerable<ChecklistRole> Roles() => ((IEnumerable<Block>)_flow.Document.Blocks).OfType<ChecklistHeadBlock>().SelectMany(head => head.Roles);

    // A name cut off in its field would have to be deleted before it could be written out.
    private string Responsible(double width)
    {
        var look = _flow.Looks.Of(_flow.Roles.Body) with { Size = Measures.FieldSize.Pt() };
        var room = width - (2 * Measures.FieldPadding.Pt()) - FieldBox.ArrowWidth;
        return _item.Role.Length > 0 && Flow.Shape(_item.Role, look).Width <= room ? _item.RoleId ?? _item.Role : string.Empty;
    }

    private FieldBox Field(TagNode body, string label, string suffix, double x, double width, string? description = null) =>
        new(_flow, body, label, _item.Id + suffix, x, width) { Description = ChecklistText.Describe(_item, description ?? label) };
}
