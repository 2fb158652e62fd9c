using Styrdok.Core.Annotations;
using Styrdok.Core.Values;

namespace Styrdok.Core.Document;

/// <summary>
/// A drawing that every renderer can draw: shapes first, in order, then texts, in reading order. Units are the drawing's own, from its top left corner, y
/// downwards; on paper one of them is a point, on a phone a CSS pixel, unless the drawing is scaled. Colours are named by role, so that a dark scheme can have its own.
/// </summary>
[TemplateModel]
public sealed record VectorDrawing
{
    /// <summary>Width. Only the half of an arrowhead may reach outside.</summary>
    public required double Width { get; init; }

    /// <summary>Height.</summary>
    public required double Height { get; init; }

    /// <summary>What is under the texts, in the order of painting.</summary>
    public required ValueList<DrawnShape> Shapes { get; init; }

    /// <summary>The texts, each one line, in reading order.</summary>
    public required ValueList<DrawnText> Texts { get; init; }
}

/// <summary>A shape of a drawing.</summary>
[TemplateModel]
public abstract record DrawnShape;

/// <summary>A filled rectangle.</summary>
/// <param name="X">Left edge.</param>
/// <param name="Top">Top edge.</param>
/// <param name="Width">Width.</param>
/// <param name="Height">Height.</param>
/// <param name="Fill">Its colour.</param>
[TemplateModel]
public sealed record DrawnRectangle(double X, double Top, double Width, double Height, DrawnColour Fill) : DrawnShape
{
    /// <summary>The radius of its corners; half its height makes a disc of a square.</summary>
    public double Radius { get; init; }
}

/// <summary>The edge of a rectangle; its line lies inside.</summary>
/// <param name="X">Left edge.</param>
/// <param name="Top">Top edge.</param>
/// <param name="Width">Width.</param>
/// <param name="Height">Height.</param>
/// <param name="Weight">How thick the line is.</param>
/// <param name="Colour">Its colour.</param>
[TemplateModel]
public sealed record DrawnFrame(double X, double Top, double Width, double Height, double Weight, DrawnColour Colour) : DrawnShape
{
    /// <summary>The radius of its corners, at the outside.</summary>
    public double Radius { get; init; }
}

/// <summary>A rectangle whose colour changes along it.</summary>
/// <param name="X">Left edge.</param>
/// <param name="Top">Top edge.</param>
/// <param name="Width">Width.</param>
/// <param name="Height">Height.</param>
/// <param name="IsVertical">Whether the colour changes downwards; else to the right.</param>
/// <param name="Stops">The colours on the way, from 0 to 1 with rising places; two of one colour make a flat stretch.</param>
[TemplateModel]
public sealed record DrawnGradient(double X, double Top, double Width, double Height, bool IsVertical, ValueList<ColourStop> Stops) : DrawnShape;

/// <summary>A colour on the way of a gradient.</summary>
/// <param name="At">Where it is reached, 0 to 1.</param>
/// <param name="Colour">The colour.</param>
[TemplateModel]
public sealed record ColourStop(double At, DrawnColour Colour);

/// <summary>A line with square ends through points; its corners may be round.</summary>
/// <param name="Points">The points, two at least.</param>
/// <param name="Radius">The radius of its corners, which are right angles; 0 for sharp ones.</param>
/// <param name="Weight">How thick it is.</param>
/// <param name="Colour">Its colour.</param>
[TemplateModel]
public sealed record DrawnLine(ValueList<DrawnPoint> Points, double Radius, double Weight, DrawnColour Colour) : DrawnShape
{
    /// <summary>How long the dashes and the gaps of a broken line are.</summary>
    public static (double Dash, double Gap) Dashes => (3, 2.5);

    /// <summary>Whether the line is broken.</summary>
    public bool IsDashed { get; init; }
}

/// <summary>A filled figure with straight sides: an arrowhead.</summary>
/// <param name="Points">Its corners.</param>
/// <param name="Fill">Its colour.</param>
[TemplateModel]
public sealed record DrawnPolygon(ValueList<DrawnPoint> Points, DrawnColour Fill) : DrawnShape;

/// <summary>A place in a drawing.</summary>
/// <param name="X">From the left.</param>
/// <param name="Y">From the top.</param>
[TemplateModel]
public readonly record struct DrawnPoint(double X, double Y);

/// <summary>One line of text in a drawing. Whoever composes the drawing has broken the lines.</summary>
[TemplateModel]
public sealed record DrawnText
{
    /// <summary>The letters, without soft hyphens.</summary>
    public required string Text { get; init; }

    /// <summary>The language, where it is another than the document's; else null.</summary>
    public Language? Language { get; init; }

    /// <summary>Where the line starts, or its middle, or its end.</summary>
    public required double X { get; init; }

    /// <summary>The baseline.</summary>
    public required double Baseline { get; init; }

    /// <summary>The room it was given; the composer holds that the letters need no more.</summary>
    public required double Room { get; init; }

    /// <summary>Size of the type.</summary>
    public required double Size { get; init; }

    /// <summary>Weight of the type.</summary>
    public required TypeWeight Weight { get; init; }

    /// <summary>The colour of the letters.</summary>
    public required DrawnColour Colour { get; init; }

    /// <summary>Whether <see cref="X"/> is the middle of the line.</summary>
    public bool IsCentred { get; init; }

    /// <summary>Whether <see cref="X"/> is where the line ends.</summary>
    public bool IsAtEnd { get; init; }
}

/// <summary>The colours of drawings, by their role in the palette.</summary>
public enum DrawnColour
{
    /// <summary>Text and main lines.</summary>
    Ink,

    /// <summary>Paler text.</summary>
    Ink2,

    /// <summary>Lines that are no text.</summary>
    Rule,

    /// <summary>The page itself.</summary>
    Paper,

    /// <summary>The brand where it is a line or a text.</summary>
    Brand,

    /// <summary>The palest tint of the brand.</summary>
    Tint,

    /// <summary>The palest tint of the accent.</summary>
    AccentTint,

    /// <summary>The middle tint of the brand.</summary>
    Tint2,

    /// <summary>The strongest tint of the brand.</summary>
    Tint3,

    /// <summary>The brand's own field.</summary>
    Field,

    /// <summary>Text on the field.</summary>
    OnField,

    /// <summary>Paler text on the field.</summary>
    OnField2,
}
