using System.Collections.Generic;
using System.Text;
using Styrdok.Pdf.Cos;
using Styrdok.Pdf.Drawing;
using Styrdok.Pdf.Fonts;

namespace Styrdok.Pdf.Forms;

/// <summary>
/// The text that stands in a field when the document is opened. It is set in the document's own font, which has every letter, not in the form font, which has
/// those
/// of WinAnsi: a name in Northern Sami is shown as it is written.
/// </summary>
internal sealed class FieldText(PdfFont font, FieldLook look)
{
    private const double Leading = 1.25;

    /// <summary>Writes <c>/Tx BMC … EMC</c> with the text (ISO 32000-1, 12.7.3.3).</summary>
    public void Write(TokenWriter content, string text, PdfBox box, bool isMultiline)
    {
        content.Raw("/Tx BMC\nq "u8).Numbers(1, 1, box.Width - 2, box.Height - 2).Raw("re W n\n"u8);
        if (text.Length > 0)
        {
            content.FillColour(look.Ink);
            var face = font.Face;
            var baseline = isMultiline
                ? box.Height - look.Padding - (face.Ascent * look.Size / 1000)
                : (box.Height - (face.CapHeight * look.Size / 1000)) / 2;
            foreach (var line in isMultiline ? Lines(text, box.Width - (2 * look.Padding)) : [text])
            {
                Line(content, line, baseline);
                baseline -= look.Size * Leading;
            }
        }

        content.Raw("Q\nEMC\n"u8);
    }

    private void Line(TokenWriter content, string line, double baseline)
    {
        var glyphs = new List<RunGlyph>();
        foreach (var rune in line.EnumerateRunes()) glyphs.Add(new RunGlyph(font.Face.Glyph(rune.Value), rune.Value));
        if (glyphs.Count == 0) return;
        content.Raw("BT"u8).Name(font.Resource).Raw(' ').Number(look.Size).Raw(" Tf "u8).Numbers(look.Padding, baseline).Raw("Td "u8);
        TextShowing.Write(content, new GlyphRun { Font = font, Size = look.Size, Colour = look.Ink, Glyphs = glyphs });
        content.Raw(" ET\n"u8);
    }

    // First fit: what a reader breaks anew as soon as somebody types needs no better.
    private List<string> Lines(string text, double width)
    {
        var lines = new List<string>();
        foreach (var paragraph in text.ReplaceLineEndings("\n").Split('\n'))
        {
            var line = new StringBuilder();
            foreach (var word in paragraph.Split(' '))
            {
                if (line.Length > 0 && Measure(line + " " + word) > width)
                {
                    lines.Add(line.ToString());
                    line.Clear();
                }

                if (line.Length > 0) line.Append(' ');
                line.Append(word);
            }

            lines.Add(line.ToString());
        }

        return lines;
    }

    private double Measure(string text)
    {
        double sum = 0;
        foreach (var rune in text.EnumerateRunes()) sum += font.Face.Advance(font.Face.Glyph(rune.Value));
        return sum * look.Size / 1000;
    }
}
