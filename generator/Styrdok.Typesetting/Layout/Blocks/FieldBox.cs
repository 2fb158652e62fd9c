using System.Collections.Generic;
using Styrdok.Typesetting.Drawing;
using Styrdok.Typesetting.Text;
using Styrdok.Typesetting.Theme;

namespace Styrdok.Typesetting.Layout.Blocks;

/// <summary>A field to fill in: its label above, the field draws its own ground and the line under it.</summary>
internal sealed class FieldBox
{
    private readonly Flow _flow;
    private readonly ShapedText _label;
    private readonly TagNode _owner;
    private readonly TagNode _form;
    private readonly double _x;
    private readonly double _width;
    private readonly string _name;

    /// <summary>Plans a field in a paragraph of its own: the label is its text, the field a Form element (ISO 14289-1, 7.18.4).</summary>
    public FieldBox(Flow flow, TagNode parent, string label, string name, double x, double width)
    {
        _flow = flow;
        _label = Flow.Shape(label, flow.Looks.Of(flow.Roles.Small));
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

    /// <summary>The height of label and field.</summary>
    public static double Height(Flow flow) =>
        flow.Looks.Of(flow.Roles.Small).Leading + flow.Theme.Checklist.FieldLabelGap.Pt() + flow.Theme.Checklist.FieldHeight.Pt();

    /// <summary>Draws it with its top at a place.</summary>
    public void Draw(PageDrawing page, double top)
    {
        var measures = _flow.Theme.Checklist;
        var look = _flow.Looks.Of(_flow.Roles.Small);
        var box = top + look.Leading + measures.FieldLabelGap.Pt();
        page.Text(_label, _label.Line, _x, top + _flow.Baseline(look), _owner);
        page.Field(new FormField(_name, Description, _x, box, _width, measures.FieldHeight.Pt(), _form, Value, Choices) { IsEditable = IsEditable });
    }
}
