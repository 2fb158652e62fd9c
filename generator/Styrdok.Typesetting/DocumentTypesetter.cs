using System;
using System.Collections.Generic;
using Styrdok.Core.Document;
using Styrdok.Pdf;
using Styrdok.Pdf.Meta;
using Styrdok.Pdf.Navigation;
using Styrdok.Typesetting.Drawing;
using Styrdok.Typesetting.Layout;
using Styrdok.Typesetting.Text;
using Styrdok.Typesetting.Theme;

namespace Styrdok.Typesetting;

/// <summary>Sets a composed document as a PDF that is PDF/A-2a and PDF/UA-1 at once. The same input gives the same bytes.</summary>
public static class DocumentTypesetter
{
    /// <summary>Sets a document.</summary>
    /// <param name="document">The document or the checklist.</param>
    /// <param name="theme">The measures.</param>
    /// <param name="fonts">The faces.</param>
    /// <param name="sources">Files that the document was made from, to be kept inside it; the file is then PDF/A-3a.</param>
    /// <param name="lines">Gets every line of text as it was set, in reading order; null for nobody.</param>
    /// <param name="isProof">Whether the pages have a margin with the ids of units, for those who review on paper.</param>
    /// <exception cref="TypesettingException">A font lacks a glyph, a piece that may not be split is higher than a page, or the words for a figure are too long.</exception>
    /// <exception cref="PdfException">Another text that is no content of a page is longer than a PDF may keep.</exception>
    public static TypesetDocument Render(ComposedDocument document, PrintTheme theme, FontSet fonts, IReadOnlyList<SourceText>? sources = null, ICollection<LayoutLine>? lines = null, bool isProof = false)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(theme);
        ArgumentNullException.ThrowIfNull(fonts);
        var palette = document.Issuer.Brand.Light;
        var looks = new Looks(theme, palette, fonts.MetricsOf);
        using var room = GlyphRoom.Open();
        var layout = DocumentLayout.Of(document, theme, looks);

        var pdf = new PdfDocument(Info(document), theme.Page.Width.Pt(), theme.Page.Height.Pt());
        pdf.FormFace = fonts.Form;
        var renderer = new PdfRenderer(pdf, theme, layout.Root, palette);
        foreach (var page in layout.Draw(lines, isProof)) renderer.Page(page);
        pdf.NumberPages(0, PageLabelStyle.Decimal);
        Outline(pdf, layout.Headings);
        foreach (var source in sources ?? []) pdf.Attach(Attached(document, source));
        return new TypesetDocument(pdf.ToMemory(), pdf.ContentSha256, layout.PageCount);
    }

    private static DocumentInfo Info(ComposedDocument document)
    {
        var properties = document.Properties;
        return new DocumentInfo
        {
            Title = properties.Title,
            Language = document.Language.Tag,
            Author = properties.Author,
            Subject = properties.Subject,
            Keywords = [.. properties.Keywords],
            Schema = ArchiveSchema.Of(document),
            Date = properties.Date is { } date ? new DateTimeOffset(date.Year, date.Month, date.Day, 0, 0, 0, TimeSpan.Zero) : null,
        };
    }

    // Without a date of its own a document says the first day that dates are counted from, which no reader takes for a day on which somebody wrote.
    private static Attachment Attached(ComposedDocument document, SourceText source) =>
        new(source.Path, source.MediaType, source.Bytes, source.Path, Info(document).Date ?? DateTimeOffset.UnixEpoch);

    private static void Outline(PdfDocument pdf, IReadOnlyList<Heading> headings)
    {
        var open = new List<OutlineItem>();
        foreach (var heading in headings)
        {
            var depth = Math.Min(Math.Max(heading.Level, 1) - 1, open.Count);
            open.RemoveRange(depth, open.Count - depth);
            open.Add(depth == 0 ? pdf.AddOutline(heading.Text, heading.Target) : open[depth - 1].Add(heading.Text, heading.Target));
        }
    }
}
