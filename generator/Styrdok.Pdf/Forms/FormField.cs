using System.Collections.Generic;

namespace Styrdok.Pdf.Forms;

/// <summary>A field of the document's form (ISO 32000-1, 12.7).</summary>
public abstract record FormField
{
    /// <summary>Its name, unique in the document: what a program that reads filled forms calls it. A period would make
    /// two levels of it (ISO 32000-1, 12.7.3.2) and is written as a slash.</summary>
    public required string Name { get; init; }

    /// <summary>What to fill in, understood without the page around it: what a screen reader says (ISO 14289-1, 7.18.1).</summary>
    public required string Description { get; init; }

    /// <summary>Where it stands.</summary>
    public required PdfBox Box { get; init; }
}

/// <summary>A box to tick.</summary>
public sealed record CheckBoxField : FormField
{
    /// <summary>Whether it is ticked.</summary>
    public bool IsOn { get; init; }

    /// <summary>Its colours.</summary>
    public required CheckBoxLook Look { get; init; }
}

/// <summary>A field to write in.</summary>
public sealed record TextField : FormField
{
    /// <summary>What stands in it.</summary>
    public string Value { get; init; } = "";

    /// <summary>Whether it has several lines.</summary>
    public bool IsMultiline { get; init; }

    /// <summary>Its colours.</summary>
    public required FieldLook Look { get; init; }
}

/// <summary>A field to choose one value from a list.</summary>
public sealed record ChoiceField : FormField
{
    /// <summary>What may be chosen.</summary>
    public required IReadOnlyList<FieldChoice> Choices { get; init; }

    /// <summary>The <see cref="FieldChoice.Value"/> chosen, or where it is editable any text; null: none yet.</summary>
    public string? Value { get; init; }

    /// <summary>Whether something else than the choices may be written in.</summary>
    public bool IsEditable { get; init; }

    /// <summary>Its colours.</summary>
    public required FieldLook Look { get; init; }
}

/// <summary>
/// One button of several of which one is on. All buttons with the same <see cref="FormField.Name"/> are one field, described by the first one's <see
/// cref="GroupDescription"/>;
/// <see cref="FormField.Description"/> tells the button from the others.
/// </summary>
public sealed record RadioButtonField : FormField
{
    /// <summary>What is chosen among, in words.</summary>
    public required string GroupDescription { get; init; }

    /// <summary>The value this button stands for, other than <c>Off</c>.</summary>
    public required string Value { get; init; }

    /// <summary>Whether it is the one that is on.</summary>
    public bool IsOn { get; init; }

    /// <summary>Whether it is a box with a tick; else a ring with a disc.</summary>
    public bool IsSquare { get; init; }

    /// <summary>Its colours.</summary>
    public required CheckBoxLook Look { get; init; }
}

/// <summary>Something that may be chosen.</summary>
/// <param name="Value">What the form holds when it is chosen: the same in every language.</param>
/// <param name="Label">The words shown.</param>
public readonly record struct FieldChoice(string Value, string Label);

/// <summary>The colours of a box to tick.</summary>
/// <param name="Ground">Inside the box.</param>
/// <param name="Line">The box, drawn inside its edge.</param>
/// <param name="Mark">The tick, drawn as a path: no font for symbols is needed.</param>
public sealed record CheckBoxLook(PdfColour Ground, PdfColour Line, PdfColour Mark)
{
    /// <summary>Inside the box when it is ticked; null: as when it is not.</summary>
    public PdfColour? TickedGround { get; init; }

    /// <summary>The box when it is ticked; null: as when it is not.</summary>
    public PdfColour? TickedLine { get; init; }

    /// <summary>Width of the box's line in points.</summary>
    public double LineWidth { get; init; } = 1;

    /// <summary>Width of the tick's line in points.</summary>
    public double MarkWidth { get; init; } = 1.6;
}

/// <summary>The colours of a field to write in or choose from.</summary>
/// <param name="Ground">Behind the text.</param>
/// <param name="Rule">The line at the bottom.</param>
/// <param name="Ink">The text.</param>
public sealed record FieldLook(PdfColour Ground, PdfColour Rule, PdfColour Ink)
{
    /// <summary>Size of the text in points.</summary>
    public double Size { get; init; } = 9.5;

    /// <summary>Width of the line at the bottom in points.</summary>
    public double RuleWidth { get; init; } = 0.75;

    /// <summary>Room before and after the text in points.</summary>
    public double Padding { get; init; } = 4;
}
