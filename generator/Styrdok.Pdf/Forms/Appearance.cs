using System;
using Styrdok.Pdf.Cos;
using Styrdok.Pdf.Drawing;

namespace Styrdok.Pdf.Forms;

/// <summary>What a field looks like in one state: a form XObject of its own (ISO 32000-1, 12.5.5).</summary>
internal static class Appearance
{
    /// <summary>Writes an appearance; returns its number.</summary>
    /// <param name="store">The objects.</param>
    /// <param name="box">The field's place; only its size matters.</param>
    /// <param name="content">The operators, in a space with the lower left corner of the field at 0 0.</param>
    /// <param name="resources">What the operators call by name.</param>
    public static int Write(ObjectStore store, PdfBox box, TokenWriter content, PageResources? resources = null)
    {
        var entries = new TokenWriter().Raw("/Type/XObject/Subtype/Form/BBox[0 0 "u8).Number(box.Width).Raw(' ').Number(box.Height).Raw(']');
        (resources ?? new PageResources()).Write(entries);
        return store.AddStream(entries, content.ToArray());
    }

    /// <summary>A box, with a tick when it is on.</summary>
    public static TokenWriter Box(PdfBox box, CheckBoxLook look, bool isOn)
    {
        double inset = look.LineWidth / 2, w = box.Width, h = box.Height;
        var (ground, line) = isOn ? (look.TickedGround ?? look.Ground, look.TickedLine ?? look.Line) : (look.Ground, look.Line);
        var content = new TokenWriter().FillColour(ground).Stroke(new StrokeStyle(line, look.LineWidth))
            .Numbers(inset, inset, w - look.LineWidth, h - look.LineWidth).Raw("re B\n"u8);
        if (!isOn) return content;
        return content.Stroke(new StrokeStyle(look.Mark, look.MarkWidth) { IsRound = true })
            .Path(new PdfPath().MoveTo(w * 0.24, h * 0.50).LineTo(w * 0.43, h * 0.71).LineTo(w * 0.77, h * 0.27), h).Raw("S\n"u8);
    }

    /// <summary>A ring, with a disc when it is on.</summary>
    public static TokenWriter Ring(PdfBox box, CheckBoxLook look, bool isOn)
    {
        double x = box.Width / 2, y = box.Height / 2, radius = (Math.Min(box.Width, box.Height) - look.LineWidth) / 2;
        var content = new TokenWriter().FillColour(look.Ground).Stroke(new StrokeStyle(look.Line, look.LineWidth))
            .Path(new PdfPath().Circle(x, y, radius), box.Height).Raw("B\n"u8);
        return isOn ? content.FillColour(look.Mark).Path(new PdfPath().Circle(x, y, radius / 2), box.Height).Raw("f\n"u8) : content;
    }

    /// <summary>A ground with a line at its bottom.</summary>
    public static TokenWriter Ground(PdfBox box, FieldLook look) => new TokenWriter()
        .FillColour(look.Ground).Numbers(0, 0, box.Width, box.Height).Raw("re f\n"u8)
        .FillColour(look.Rule).Numbers(0, 0, box.Width, look.RuleWidth).Raw("re f\n"u8);
}
