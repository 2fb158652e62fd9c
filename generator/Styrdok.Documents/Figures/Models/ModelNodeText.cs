using System;
using System.Collections.Generic;
using System.Linq;
using Styrdok.Core.Document;
using Styrdok.Core.Model;
using Styrdok.Core.Values;

namespace Styrdok.Documents.Figures.Models;

/// <summary>The texts of a box, broken for a width, with the height that they need.</summary>
internal sealed class ModelNodeText
{
    private readonly ModelMeasures _measures;
    private readonly DiagramNode _node;
    private readonly double _room;
    private readonly IReadOnlyList<string> _name;
    private readonly List<(IReadOnlyList<string> Lines, Language? Language)> _examples;
    private readonly IReadOnlyList<string> _remark;

    public ModelNodeText(DiagramNode node, ModelMeasures measures, double width)
    {
        (_node, _measures, _room) = (node, measures, width - (2 * measures.Padding));
        _name = LineFitting.Break(node.Label.Text, measures.Name, TypeWeight.SemiBold, _room);
        _examples = node.Examples.Select(example => (LineFitting.Break(example.Text, measures.Text, TypeWeight.Regular, _room), example.Language)).ToList();
        _remark = LineFitting.Break(node.Remark, measures.Small, TypeWeight.Regular, _room);
        Height = _examples.Count == 0
            ? Math.Max(measures.LeastNode, Content + (2 * measures.Padding))
            : measures.First + Content - measures.NameLeading + measures.Last;
    }

    /// <summary>The height of the box.</summary>
    public double Height { get; }

    private double Content => (_name.Count * _measures.NameLeading)
        + (_examples.Count == 0 ? 0 : _measures.ListGap + _examples.Sum(example => _measures.ExampleLeading + ((example.Lines.Count - 1) * _measures.TextLeading)))
        + (_remark.Count == 0 ? 0 : _measures.ListGap + (_remark.Count * _measures.SmallLeading));

    /// <summary>The width that a box asks for: at which the name stands on one line over a list, else on two, and no example is broken.</summary>
    public static double NaturalWidth(DiagramNode node, ModelMeasures measures)
    {
        var whole = LineFitting.Width(node.Label.Text, measures.Name, TypeWeight.SemiBold);
        var words = node.Label.Text.Split(' ').Max(word => LineFitting.Width(word, measures.Name, TypeWeight.SemiBold));
        var name = node.Examples.Count > 0 ? whole : Math.Max(words, whole * 0.6);
        return (2 * measures.Padding) + 1 + Math.Max(name, node.Examples.Select(example => LineFitting.Width(example.Text, measures.Text, TypeWeight.Regular)).DefaultIfEmpty(0).Max());
    }

    /// <summary>Draws the box with its texts.</summary>
    public void Draw(DrawingSheet sheet, PlaneBox box)
    {
        var (fill, edge, ink, paler) = Colours(_node.Kind);
        var radius = _node.Nourishes ? _measures.Radius : 0;
        sheet.Fill(box, fill, radius);
        if (edge is { } line) sheet.Frame(box, line, _node.Kind == NodeKind.Neutral ? _measures.ThinEdge : 1, radius);
        var isList = _examples.Count > 0;
        var x = isList ? box.Left + _measures.Padding : box.CentreX;
        var baseline = isList ? box.Top + _measures.First : box.CentreY - (Content / 2) + (_measures.NameLeading / 2) + DrawingSheet.BelowMiddle(_measures.Name);
        foreach (var name in _name)
        {
            sheet.Text(name, _node.Label.Language, x, baseline, _room, _measures.Name, TypeWeight.SemiBold, ink, !isList);
            baseline += _measures.NameLeading;
        }

        if (isList) baseline += _measures.ListGap + _measures.ExampleLeading - _measures.NameLeading;
        foreach (var (lines, language) in _examples)
        {
            for (var i = 0; i < lines.Count; i++) sheet.Text(lines[i], language, x, baseline + (i * _measures.TextLeading), _room, _measures.Text, TypeWeight.Regular, ink);
            baseline += _measures.ExampleLeading + ((lines.Count - 1) * _measures.TextLeading);
        }

        baseline += _measures.ListGap + _measures.SmallLeading - (isList ? _measures.ExampleLeading : _measures.NameLeading);
        foreach (var line2 in _remark)
        {
            sheet.Text(line2, null, x, baseline, _room, _measures.Small, TypeWeight.Regular, paler, !isList);
            baseline += _measures.SmallLeading;
        }
    }

    private static (DrawnColour Fill, DrawnColour? Edge, DrawnColour Ink, DrawnColour Paler) Colours(NodeKind kind) => kind switch
    {
        NodeKind.Nourishes => (DrawnColour.Tint, DrawnColour.Brand, DrawnColour.Ink, DrawnColour.Ink2),
        NodeKind.Benefit => (DrawnColour.Field, null, DrawnColour.OnField, DrawnColour.OnField2),
        NodeKind.Harm => (DrawnColour.Ink, null, DrawnColour.Paper, DrawnColour.Paper),
        NodeKind.Drains => (DrawnColour.Paper, DrawnColour.Ink, DrawnColour.Ink, DrawnColour.Ink2),
        _ => (DrawnColour.Paper, DrawnColour.Ink2, DrawnColour.Ink, DrawnColour.Ink2),
    };
}
