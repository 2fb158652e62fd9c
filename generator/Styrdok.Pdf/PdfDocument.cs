using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Styrdok.Fonts;
using Styrdok.Pdf.Cos;
using Styrdok.Pdf.Drawing;
using Styrdok.Pdf.Fonts;
using Styrdok.Pdf.Forms;
using Styrdok.Pdf.Images;
using Styrdok.Pdf.Meta;
using Styrdok.Pdf.Navigation;
using Styrdok.Pdf.Tagging;

namespace Styrdok.Pdf;

/// <summary>
/// A document that is PDF/A-2a (ISO 19005-2; with files attached PDF/A-3a, ISO 19005-3) and PDF/UA-1 (ISO 14289-1) at once. Latin script, static TrueType fonts, sRGB; written once, never read.
/// The same calls give the same bytes.
/// </summary>
public sealed class PdfDocument
{
    /// <summary>How many characters a text may have that is no content of a page: a title, words for a figure, the name of a field (ISO 19005-2, 6.1.13, with room for escapes).</summary>
    public const int LongestText = 16_000;

    private readonly List<PageCanvas> _pages = [];
    private readonly Dictionary<FontFace, PdfFont> _fonts = [];
    private readonly List<PdfFont> _fontsInOrder = [];
    private readonly Dictionary<PdfImage, int> _images = [];
    private readonly List<OutlineItem> _outline = [];
    private readonly Stack<TokenWriter> _writers = [];
    private readonly PageLabels _labels = new();
    private readonly Attachments _attachments = new();
    private readonly Metadata _metadata;
    private readonly string _language;
    private ReadOnlyMemory<byte>? _file;
    private string? _hash;

    /// <summary>Begins a document.</summary>
    /// <param name="info">What it says about itself.</param>
    /// <param name="pageWidth">Width of its pages in points; that of A4 when not given.</param>
    /// <param name="pageHeight">Height of its pages in points; that of A4 when not given.</param>
    /// <exception cref="ArgumentException">The title is empty, or the language is no BCP 47 tag.</exception>
    public PdfDocument(DocumentInfo info, double pageWidth = 595.276, double pageHeight = 841.89)
    {
        ArgumentNullException.ThrowIfNull(info);
        if (string.IsNullOrWhiteSpace(info.Title)) throw new ArgumentException("A document has a title (ISO 14289-1, 7.1).", nameof(info));
        (PageWidth, PageHeight) = (pageWidth, pageHeight);
        _language = LanguageTag.Check(info.Language);
        _metadata = new Metadata(info);
        Root = new StructElement("Document");
        Form = new AcroForm(this);
    }

    /// <summary>Width of the pages in points.</summary>
    public double PageWidth { get; }

    /// <summary>Height of the pages in points.</summary>
    public double PageHeight { get; }

    /// <summary>The topmost element of the structure, of type <c>Document</c>.</summary>
    public StructElement Root { get; }

    /// <summary>The pages so far.</summary>
    public IReadOnlyList<PageCanvas> Pages => _pages;

    /// <summary>The face of fields to write in or choose from; needed before the first one is placed.</summary>
    public FontFace FormFace
    {
        get => Form.Face;
        set => Form.Face = value;
    }

    /// <summary>
    /// SHA-256 of what the file holds, in hexadecimal: over its objects before compression, which may differ between machines. Writes the document.
    /// </summary>
    /// <exception cref="PdfException">The document cannot be written as described.</exception>
    public string ContentSha256
    {
        get
        {
            Finish();
            return _hash!;
        }
    }

    internal ObjectStore Store { get; } = new();

    internal Destinations Destinations { get; } = new();

    internal AcroForm Form { get; }

    /// <summary>The font that shows a face in this document.</summary>
    public PdfFont Font(FontFace face)
    {
        if (_fonts.TryGetValue(face, out var font)) return font;
        _fonts[face] = font = new PdfFont(face, "F" + (_fonts.Count + 1), Store.Reserve());
        _fontsInOrder.Add(font);
        return font;
    }

    /// <summary>Adds a page at the end.</summary>
    /// <exception cref="InvalidOperationException">The document has been written.</exception>
    public PageCanvas AddPage() => AddPage(PageWidth, PageHeight);

    /// <summary>Adds a page of its own size at the end.</summary>
    /// <param name="width">Its width in points.</param>
    /// <param name="height">Its height in points.</param>
    /// <exception cref="InvalidOperationException">The document has been written.</exception>
    public PageCanvas AddPage(double width, double height)
    {
        if (_file is not null) throw new InvalidOperationException("The document has been written; nothing can be added.");
        var page = new PageCanvas(this, _pages.Count, width, height);
        _pages.Add(page);
        return page;
    }

    /// <summary>Reads an image to place on pages.</summary>
    /// <exception cref="ImageException">The source is no SVG, or holds something that is not read.</exception>
    public SvgImage AddSvg(string svg) => SvgImage.Parse(svg);

    /// <summary>Names a place, for links, bookmarks and addresses that end in <c>#name</c>. The first place of a name counts.</summary>
    /// <param name="name">The name.</param>
    /// <param name="page">The page.</param>
    /// <param name="top">How far down the page, in points.</param>
    public void AddDestination(string name, PageCanvas page, double top) => Destinations.Add(name, page, top);

    /// <summary>Adds a bookmark at the top level.</summary>
    /// <param name="title">Its words.</param>
    /// <param name="destination">The name of the destination it leads to.</param>
    public OutlineItem AddOutline(string title, string destination)
    {
        var item = new OutlineItem(title, destination);
        _outline.Add(item);
        return item;
    }

    /// <summary>Says how pages are numbered from one on.</summary>
    /// <param name="page">The page, from 0.</param>
    /// <param name="style">The kind of numbers.</param>
    /// <param name="prefix">What stands before the number; null: nothing.</param>
    /// <param name="first">The number of that page.</param>
    public void NumberPages(int page, PageLabelStyle style, string? prefix = null, int first = 1) => _labels.Begin(page, style, prefix, first);

    /// <summary>Keeps a file that the document was made from inside it: the document is then PDF/A-3a (ISO 19005-3).</summary>
    public void Attach(Attachment file) => _attachments.Add(file);

    /// <summary>The file.</summary>
    /// <exception cref="PdfException">The document cannot be written as described.</exception>
    public ReadOnlyMemory<byte> ToMemory() => Finish();

    /// <summary>A copy of the file.</summary>
    /// <exception cref="PdfException">The document cannot be written as described.</exception>
    public byte[] ToArray() => Finish().ToArray();

    /// <summary>Writes the file.</summary>
    /// <exception cref="PdfException">The document cannot be written as described.</exception>
    public void Save(Stream target) => target.Write(Finish().Span);

    // In tagged content a form XObject may be used once only (ISO 14289-1, 7.20): there a drawing is written anew each time.
    internal int ImageObject(PdfImage image, bool isTagged)
    {
        if (isTagged && image is SvgImage) return image.Write(Store);
        if (!_images.TryGetValue(image, out var number)) _images[image] = number = image.Write(Store);
        return number;
    }

    // Pages that are done leave their room to those that follow.
    internal TokenWriter Writer() => _writers.TryPop(out var writer) ? writer : new TokenWriter(1 << 14);

    internal void TakeBack(params ReadOnlySpan<TokenWriter> writers)
    {
        foreach (var writer in writers)
        {
            writer.Clear();
            _writers.Push(writer);
        }
    }

    private ReadOnlyMemory<byte> Finish()
    {
        if (_file is { } written) return written;
        if (_pages.Count == 0) throw new PdfException("A document has at least one page.");
        var pages = Store.Reserve();
        var annotations = _pages.SelectMany(page => page.Annotations).ToList();
        for (var i = 0; i < annotations.Count; i++) annotations[i].Write(this, _pages.Count + i);
        foreach (var page in _pages) page.Write(Store, pages);
        var kids = new TokenWriter().Raw("<</Type/Pages/Count "u8).Integer(_pages.Count).Raw("/Kids["u8);
        foreach (var page in _pages) kids.Reference(page.Number).Raw(' ');
        Store.Set(pages, kids.Raw("]>>"u8));

        var catalog = Catalog(pages, StructTree.Write(Store, Root, _pages, annotations));
        foreach (var font in _fontsInOrder) font.Write(Store);
        var info = Store.Add(_metadata.Info());
        var hash = Store.Hash();
        _hash = Convert.ToHexStringLower(hash);
        var file = FileWriter.Write(Store, catalog, info, hash.AsSpan(0, 16));
        _file = file;
        return file;
    }

    private int Catalog(int pages, int structure)
    {
        var profile = Store.AddStream(new TokenWriter().Raw("/N 3"u8), SrgbProfile.Build());
        var xmp = Store.AddStream(new TokenWriter().Raw("/Type/Metadata/Subtype/XML"u8), _metadata.Xmp(_attachments.Exist ? 3 : 2), false);
        var catalog = new TokenWriter().Raw("<</Type/Catalog"u8).Entry("Pages", pages).Entry("StructTreeRoot", structure).Entry("Metadata", xmp)
            .Raw("/MarkInfo<</Marked true>>/ViewerPreferences<</DisplayDocTitle true>>/Lang"u8).Text(_language)
            .Raw("/OutputIntents[<</Type/OutputIntent/S/GTS_PDFA1/OutputConditionIdentifier(sRGB)/Info(sRGB IEC61966-2.1)/RegistryName(http://www.color.org)"u8)
            .Entry("DestOutputProfile", profile).Raw(">>]/OpenAction["u8).Reference(_pages[0].Number).Raw("/FitH "u8).Number(_pages[0].Height).Raw(']');
        if (_outline.Count > 0) catalog.Entry("Outlines", OutlineItem.Write(this, _outline)).Raw("/PageMode/UseOutlines"u8);
        if (_labels.Exist) _labels.WriteEntry(catalog);
        var names = Destinations.WriteNames(Store);
        var files = _attachments.Write(Store, catalog);
        if (names > 0 || files > 0)
        {
            catalog.Raw("/Names<<"u8);
            if (names > 0) catalog.Entry("Dests", names);
            if (files > 0) catalog.Entry("EmbeddedFiles", files);
            catalog.Raw(">>"u8);
        }

        Form.WriteEntry(catalog);
        return Store.Add(catalog.Raw(">>"u8));
    }
}
