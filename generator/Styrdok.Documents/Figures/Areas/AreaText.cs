using System;
using System.Collections.Generic;
using Styrdok.Core.Document;

namespace Styrdok.Documents.Figures.Areas;

/// <summary>The colours of an area's number, name and sentence.</summary>
internal readonly record struct AreaColours(DrawnColour Number, DrawnColour Name, DrawnColour Text)
{
    /// <summary>On a tint.</summary>
    public static AreaColours OnTint => new(DrawnColour.Ink2, DrawnColour.Ink, DrawnColour.Ink);

    /// <summary>Where tints go over into each other: the quieter ink is read on the lighter ones only.</summary>
    public static AreaColours OnTints => new(DrawnColour.Ink, DrawnColour.Ink, DrawnColour.Ink);

    /// <summary>On the field of the brand.</summary>
    public static AreaColours OnField => new(DrawnColour.OnField2, DrawnColour.OnField, DrawnColour.OnField2);
}

/// <summary>Number, name and sentence of an area, broken for a width.</summary>
internal sealed class AreaText
{
    private readonly AreasMeasures _measures;
    private readonly DiagramArea _area;
    private readonly double _room;
    private readonly IReadOnlyList<string> _name;
    private readonly IReadOnlyList<string> _sentence;

    public AreaText(DiagramArea area, AreasMeasures measures, double room, bool hasSentence = true)
    {
        (_area, _measures, _room) = (area, measures, room);
        _name = LineFitting.Break(area.Name, measures.Name, TypeWeight.SemiBold, room);
        _sentence = hasSentence ? LineFitting.Break(area.Text, measures.Text, TypeWeight.Regular, room) : [];
    }

    /// <summary>How many lines the name has.</summary>
    public int NameLines => _name.Count;

    /// <summary>From the top of its box to the last baseline.</summary>
    /// <param name="nameLines">How many lines the name has at least, so that sentences side by side begin on one line.</param>
    public double LastBaseline(int nameLines = 0) => FirstSentence(nameLines) + (_sentence.Count == 0 ? 0 : SentenceGap + (_sentence.Count * _measures.TextLeading));

    /// <summary>The height of its box.</summary>
    public double Height(int nameLines = 0) => LastBaseline(nameLines) + _measures.Last;

    /// <summary>Draws it in a box that begins at a place.</summary>
    public void Draw(DrawingSheet sheet, double x, double top, AreaColours colours, int nameLines = 0)
    {
        if (_area.Number.Length > 0) sheet.Text(_area.Number, null, x, top + _measures.First, _room, _measures.Text, TypeWeight.Regular, colours.Number);
        for (var i = 0; i < _name.Count; i++) sheet.Text(_name[i], _area.NameLanguage, x, top + FirstName + (i * _measures.NameLeading), _room, _measures.Name, TypeWeight.SemiBold, colours.Name);
        for (var i = 0; i < _sentence.Count; i++)
        {
            var baseline = top + FirstSentence(nameLines) + SentenceGap + ((i + 1) * _measures.TextLeading);
            sheet.Text(_sentence[i], _area.TextLanguage, x, baseline, _room, _measures.Text, TypeWeight.Regular, colours.Text);
        }
    }

    private double SentenceGap => _measures.NameLeading - _measures.TextLeading + 2;

    private double FirstName => _measures.First + (_area.Number.Length > 0 ? _measures.NameLeading : 0);

    // The last baseline of the name, or of the room that names have.
    private double FirstSentence(int nameLines) => FirstName + ((Math.Max(1, Math.Max(_name.Count, nameLines)) - 1) * _measures.NameLeading);
}
