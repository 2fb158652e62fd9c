using System.Text;
using Styrdok.Pdf.Cos;

namespace Styrdok.Pdf.Tagging;

/// <summary>Writes the attributes of an element (ISO 32000-1, 14.8.5).</summary>
internal static class StructAttributes
{
    /// <summary>Writes <c>/A</c>; nothing for an element without attributes.</summary>
    /// <exception cref="PdfException">A figure has no words.</exception>
    public static void Write(TokenWriter body, StructElement element)
    {
        switch (element.Type)
        {
            case "TH" or "TD": WriteCell(body, element); break;
            case "L" when element.Numbering is { } numbering: body.Raw("/A<</O/List/ListNumbering"u8).Name(numbering.ToString()).Raw(">>"u8); break;
            case "Figure" or "Formula": WriteFigure(body, element); break;
        }
    }

    private static void WriteCell(TokenWriter body, StructElement element)
    {
        var isHeading = element.Type == "TH" && element.Scope is not null;
        if (!isHeading && element.ColumnSpan == 1 && element.RowSpan == 1 && element.Headers.Count == 0) return;
        body.Raw("/A<</O/Table"u8);
        if (isHeading) body.Raw("/Scope"u8).Name(element.Scope!.Value.ToString());
        if (element.ColumnSpan > 1) body.Raw("/ColSpan "u8).Integer(element.ColumnSpan);
        if (element.RowSpan > 1) body.Raw("/RowSpan "u8).Integer(element.RowSpan);
        if (element.Headers.Count > 0)
        {
            body.Raw("/Headers["u8);
            foreach (var id in element.Headers) body.HexString(Encoding.UTF8.GetBytes(id));
            body.Raw(']');
        }

        body.Raw(">>"u8);
    }

    private static void WriteFigure(TokenWriter body, StructElement element)
    {
        if (string.IsNullOrWhiteSpace(element.AlternateText) && element.ActualText is null)
        {
            throw new PdfException("A figure says in words what it shows: set StructElement.AlternateText (ISO 14289-1, 7.3), or draw it as an artifact.");
        }

        if (element.Bounds is not { } bounds) return;
        var (page, box) = bounds;
        body.Raw("/A<</O/Layout/BBox["u8).Numbers(box.X, page.Height - box.Bottom, box.Right, page.Height - box.Top).Raw("]>>"u8);
    }
}
