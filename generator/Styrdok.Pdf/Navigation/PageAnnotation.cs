using Styrdok.Pdf.Cos;
using Styrdok.Pdf.Drawing;
using Styrdok.Pdf.Tagging;

namespace Styrdok.Pdf.Navigation;

/// <summary>An annotation on a page, owned by a structure element.</summary>
internal abstract class PageAnnotation(PageCanvas page, int number, StructElement owner)
{
    /// <summary>The page.</summary>
    public PageCanvas Page => page;

    /// <summary>The number of its object.</summary>
    public int Number => number;

    /// <summary>The element that holds it.</summary>
    public StructElement Owner => owner;

    /// <summary>Writes the annotation.</summary>
    /// <param name="document">The document, whose destinations are known now.</param>
    /// <param name="key">Its key in the parent tree; page keys come first, so it is known only when all pages are.</param>
    public void Write(PdfDocument document, int key)
    {
        // F 4: printed, and shown everywhere (ISO 19005-2, 6.3.2).
        var body = new TokenWriter().Raw("<</Type/Annot/F 4"u8).Entry("P", page.Number).Raw("/StructParent "u8).Integer(key);
        WriteEntries(document, body);
        document.Store.Set(number, body.Raw(">>"u8));
    }

    /// <summary>Writes subtype, rectangle and all else that is its own.</summary>
    protected abstract void WriteEntries(PdfDocument document, TokenWriter body);

    /// <summary>Writes the rectangle.</summary>
    protected void WriteRectangle(TokenWriter body, PdfBox box) =>
        body.Raw("/Rect["u8).Numbers(box.X, page.Height - box.Bottom, box.Right, page.Height - box.Top).Raw(']');
}
