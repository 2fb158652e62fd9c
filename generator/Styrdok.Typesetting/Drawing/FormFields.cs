using System.Collections.Generic;
using Styrdok.Core.Branding;
using Styrdok.Core.Document;
using Styrdok.Pdf;
using Styrdok.Pdf.Forms;
using Styrdok.Typesetting.Theme;

namespace Styrdok.Typesetting.Drawing;

/// <summary>Gives the fields of a page the theme's look.</summary>
internal sealed class FormFields(PrintTheme theme, Palette palette)
{
    // A choice can be taken back: the first one says nothing.
    private static readonly Styrdok.Pdf.Forms.FieldChoice Blank = new("none", "–");

    private readonly CheckBoxLook _box = new(Colour(palette.Paper), Colour(palette.Ink2), Colour(palette.Paper))
    {
        TickedGround = Colour(palette.BrandInk),
        TickedLine = Colour(palette.BrandInk),
        LineWidth = theme.Lines.Head.Pt(),
    };

    private readonly FieldLook _field = new(Colour(palette.Wash), Colour(palette.Rule), Colour(palette.Ink))
    {
        Size = theme.Checklist.FieldSize.Pt(),
        RuleWidth = theme.Lines.Field.Pt(),
        Padding = theme.Checklist.FieldPadding.Pt(),
    };

    /// <summary>A box to tick.</summary>
    public CheckBoxField Checkbox(FormField field) => new() { Name = field.Name, Description = field.Description, Box = Box(field), Look = _box };

    /// <summary>One box of several of which one is ticked: a square, since that is what is ticked on paper too.</summary>
    public RadioButtonField Radio(RadioItem radio) => new()
    {
        Name = radio.Field.Name,
        Description = radio.Field.Description,
        GroupDescription = radio.Group,
        Value = radio.Value,
        Box = Box(radio.Field),
        Look = _box,
        IsSquare = true,
    };

    /// <summary>A field to write in, or to choose from when it has choices.</summary>
    public Styrdok.Pdf.Forms.FormField Field(FormField field)
    {
        if (field.Choices.Count == 0) return new TextField { Name = field.Name, Description = field.Description, Box = Box(field), Look = _field, Value = field.Value, IsMultiline = field.IsMultiline };
        var choices = new List<Styrdok.Pdf.Forms.FieldChoice> { Blank };
        foreach (var choice in field.Choices) choices.Add(new Styrdok.Pdf.Forms.FieldChoice(choice.Name, choice.Label));
        return new ChoiceField
        {
            Name = field.Name,
            Description = field.Description,
            Box = Box(field),
            Look = _field,
            Choices = choices,
            Value = field.Value.Length == 0 ? null : field.Value,
            IsEditable = field.IsEditable,
        };
    }

    private static PdfBox Box(FormField field) => new(field.X, field.Top, field.Width, field.Height);

    private static PdfColour Colour(Rgb colour) => new(colour.R, colour.G, colour.B);
}
