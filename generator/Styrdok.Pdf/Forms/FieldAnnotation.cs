using System;
using System.Linq;
using Styrdok.Pdf.Cos;
using Styrdok.Pdf.Drawing;
using Styrdok.Pdf.Navigation;
using Styrdok.Pdf.Tagging;

namespace Styrdok.Pdf.Forms;

/// <summary>A field and its widget in one dictionary; of a radio button the widget alone (ISO 32000-1, 12.5.6.19).</summary>
internal sealed class FieldAnnotation(PageCanvas page, int number, StructElement owner, FormField field, AcroForm form) : PageAnnotation(page, number, owner)
{
    private const int Multiline = 1 << 12, Combo = 1 << 17, Edit = 1 << 18;

    /// <inheritdoc/>
    protected override void WriteEntries(PdfDocument document, TokenWriter body)
    {
        body.Raw("/Subtype/Widget"u8);
        WriteRectangle(body, field.Box);
        body.TextEntry("TU", field.Description);
        switch (field)
        {
            case CheckBoxField box:
                Named(body).Raw("/FT/Btn"u8);
                WriteStates(body, "Yes", box.IsOn, isOn => Appearance.Box(box.Box, box.Look, isOn));
                break;
            case RadioButtonField radio:
                body.Entry("Parent", form.GroupOf(radio));
                WriteStates(body, radio.Value, radio.IsOn, isOn => radio.IsSquare ? Appearance.Box(radio.Box, radio.Look, isOn) : Appearance.Ring(radio.Box, radio.Look, isOn));
                break;
            case TextField text:
                Named(body).Raw("/FT/Tx/Ff "u8).Integer(text.IsMultiline ? Multiline : 0).TextEntry("V", text.Value);
                WriteText(document, body, text.Look, text.Value, text.IsMultiline);
                break;
            case ChoiceField choice:
                Named(body).Raw("/FT/Ch/Ff "u8).Integer(choice.IsEditable ? Combo | Edit : Combo).Raw("/Opt["u8);
                foreach (var (value, label) in choice.Choices) body.Raw('[').Text(value).Text(label).Raw(']');
                body.Raw(']').TextEntry("V", choice.Value);
                var shown = choice.Choices.Where(option => option.Value == choice.Value).Select(option => option.Label).FirstOrDefault(choice.IsEditable ? choice.Value ?? "" : "");
                WriteText(document, body, choice.Look, shown, false);
                break;
        }
    }

    private TokenWriter Named(TokenWriter body) => body.TextEntry("T", AcroForm.PartialName(field.Name));

    // H/N: no highlight while pressed, which readers draw as an inverted box. MK is there and empty: nothing for a reader to draw anew with a font of its own.
    private void WriteStates(TokenWriter body, string onState, bool isOn, Func<bool, TokenWriter> draw)
    {
        int on = form.State(field.Box, draw(true)), off = form.State(field.Box, draw(false));
        var state = isOn ? onState : "Off";
        if (field is CheckBoxField) body.Raw("/V"u8).Name(state);
        body.Raw("/AS"u8).Name(state).Raw("/H/N/MK<<>>/AP<</N<<"u8).Entry(onState, on).Entry("Off", off).Raw(">>>>"u8);
    }

    private void WriteText(PdfDocument document, TokenWriter body, FieldLook look, string text, bool isMultiline)
    {
        var content = Appearance.Ground(field.Box, look);
        if (field is ChoiceField)
        {
            // A small arrow says that there is something to choose.
            double x = field.Box.Width - 9, y = (field.Box.Height / 2) - 1.25;
            content.Stroke(new StrokeStyle(look.Ink, 1) { IsRound = true })
                .Path(new PdfPath().MoveTo(x - 3, y).LineTo(x, y + 3).LineTo(x + 3, y), field.Box.Height).Raw("S\n"u8);
        }

        var font = document.Font(form.Face);
        new FieldText(font, look).Write(content, text, field.Box, isMultiline);
        var resources = new PageResources();
        resources.Add("Font", font.Resource, font.Number);
        var appearance = Appearance.Write(document.Store, field.Box, content, resources);
        body.Raw("/DA("u8).Raw(AcroForm.DefaultAppearance(look)).Raw(")/MK<</BG["u8)
            .Numbers(look.Ground.R / 255.0, look.Ground.G / 255.0, look.Ground.B / 255.0)
            .Raw("]/BC["u8).Numbers(look.Rule.R / 255.0, look.Rule.G / 255.0, look.Rule.B / 255.0)
            .Raw("]>>/BS<</S/U/W "u8).Number(look.RuleWidth).Raw(">>/AP<<"u8).Entry("N", appearance).Raw(">>"u8);
    }
}
