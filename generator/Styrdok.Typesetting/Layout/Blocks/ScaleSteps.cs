using System;
using System.Collections.Generic;
using System.Linq;
using Styrdok.Core.Document;
using Styrdok.Typesetting.Drawing;
using Styrdok.Typesetting.Theme;

namespace Styrdok.Typesetting.Layout.Blocks;

/// <summary>The steps of a scale under the text of an item: boxes side by side, of which one is ticked, each with its words.</summary>
internal sealed class ScaleSteps
{
    /// <summary>So many steps stand side by side in the text column.</summary>
    private const int Columns = 4;

    private readonly Flow _flow;
    private readonly ChecklistItem _item;
    private readonly ChecklistScale _scale;
    private readonly double _x;
    private readonly List<(ScaleStep Step, TagNode Owner, TagNode Form, TextLines Words)> _steps = [];

    /// <summary>Plans the steps: a paragraph for each, with its field and its words (ISO 14289-1, 7.18.4).</summary>
    public ScaleSteps(Flow flow, ChecklistItem item, ChecklistScale scale, TagNode parent, double x)
    {
        (_flow, _item, _scale, _x) = (flow, item, scale, x);
        foreach (var step in scale.Steps)
        {
            var owner = parent.Add("P");
            var form = owner.Add("Form");
            _steps.Add((step, owner, form, flow.Lines(Words(step), flow.Looks.Of(flow.Roles.Small), Column - Indent - Measures.ScaleGap.Pt())));
        }
    }

    /// <summary>The height of the highest step.</summary>
    public double Height => Math.Max(Measures.Box.Pt(), _steps.Max(step => step.Words.Height));

    private ChecklistMeasures Measures => _flow.Theme.Checklist;

    private double Column => (_flow.RightX - _x) / Columns;

    private double Indent => Measures.Box.Pt() + Measures.StepGap.Pt();

    /// <summary>The number and the words of a step: "3 In place".</summary>
    public static string Words(ScaleStep step) => step.Number.Length == 0 ? step.Label : step.Number + "\u00A0" + step.Label;

    /// <summary>The field of a step with its top left corner at a place.</summary>
    public static void Button(PageDrawing page, Flow flow, ChecklistItem item, ChecklistScale scale, ScaleStep step, TagNode form, double x, double top)
    {
        var side = flow.Theme.Checklist.Box.Pt();
        var description = ChecklistText.Describe(item, Words(step).Replace('\u00A0', ' '));
        page.Radio(new FormField(item.Id + ".answer", description, x, top, side, side, form, string.Empty, []), ChecklistText.Describe(item, scale.Label), step.Name);
    }

    /// <summary>Draws them with their top at a place.</summary>
    public void Draw(PageDrawing page, double top)
    {
        var shift = (Measures.Box.Pt() - _flow.Looks.Of(_flow.Roles.Small).Leading) / 2;
        for (var i = 0; i < _steps.Count; i++)
        {
            var (step, owner, form, words) = _steps[i];
            var x = _x + (i * Column);
            Button(page, _flow, _item, _scale, step, form, x, top);
            words.Draw(page, x + Indent, top + shift, owner);
        }
    }
}
