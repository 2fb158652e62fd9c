using System.Collections.Generic;
using System.Linq;
using Styrdok.Typesetting.Drawing;
using Styrdok.Typesetting.Theme;

namespace Styrdok.Typesetting.Layout.Blocks;

/// <summary>A field to fill in: its label above, the field draws its own ground and the line under it.</summary>
internal sealed class FieldBox
{
    private readonly Flow _flow;
    private readonly TextLines _label;
    private readonly TagNode _owner;
    private readonly TagNode _form;
    private readonly double _x;
    private readonly double _width;
    private readonly string _name;

    /// <summary>Plans a field in a paragraph of its own: the label is its text, the field a Form element (ISO 14289-1, 7.18.4).</summary>
    public FieldBox(Flow flow, TagNode parent, string label, string name, double x, double width)
    {
        _flow = flow;
        _label = flow.Lines(label, flow.Looks.Of(flow.Roles.Small), width);
        _owner = parent.Add("P");
        _form = _owner.Add("Form");
        _x = x;
        _width = width;
        _name = name;
    }

    /// <summary>What to fill in, understood without the page around it (ISO 14289-1, 7.18.1).</summary>
    public required string Description { get; init; }

    /// <summary>What stands in the field.</summary>
    public string Value { get; init; } = string.Empty;

    /// <summary>What may be chosen; empty for a field to write in.</summary>
    public IReadOnlyList<FieldChoice> Choices { get; init; } = [];

    /// <summary>Whether something else than what may be chosen can be written in.</summary>
    public bool IsEditable { get; init; }

    /// <summary>Room for the arrow of a field to choose from, in points.</summary>
    public const double ArrowWidth = 12;

    /// <summary>The height of fields side by side with their labels: what the highest label needs, they all have.</summary>
    public static double Height(Flow flow, IEnumerable<FieldBox> row) =>
        LabelHeight(row) + flow.Theme.Checklist.FieldLabelGap.Pt() + flow.Theme.Checklist.FieldHeight.Pt();

    /// <summary>Draws fields side by side with their top at a place; a label of fewer lines stands close to its field.</summary>
    public static void Draw(PageDrawing page, IReadOnlyList<FieldBox> row, double top)
    {
        var labels = LabelHeight(row);
        foreach (var box in row) box.Draw(page, top, labels);
    }

    private static double LabelHeight(IEnumerable<FieldBox> row) => row.Max(box => box._label.Height);

    private void Draw(PageDrawing page, double top, double labels)
    {
        var measures = _flow.Theme.Checklist;
        var box = top + labels + measures.FieldLabelGap.Pt();
        _label.Draw(page, _x, top + labels - _label.Height, _owner);
        page.Field(new FormField(_name, Description, _x, box, _width, measures.FieldHeight.Pt(), _form, Value, Choices) { IsEditable = IsEditable });
    }
}
