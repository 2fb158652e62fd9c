using System;
using System.Globalization;
using System.Linq;
using System.Text;
using Styrdok.Pdf.Cos;

namespace Styrdok.Pdf.Meta;

/// <summary>Writes what a document says about itself twice, from the same texts: as XMP and as the information dictionary (ISO 19005-2, 6.6.3).</summary>
internal sealed class Metadata
{
    private readonly DocumentInfo _info;

    /// <summary>Takes the texts, control characters replaced: XML has no place for them.</summary>
    public Metadata(DocumentInfo info) => _info = info with
    {
        Title = Clean(info.Title)!,
        Author = Clean(info.Author),
        Subject = Clean(info.Subject),
        Keywords = [.. info.Keywords.Select(keyword => Clean(keyword)!)],
        Creator = Clean(info.Creator),
        Producer = Clean(info.Producer)!,
    };

    private string? Keywords => _info.Keywords.Count == 0 ? null : string.Join(", ", _info.Keywords);

    /// <summary>The information dictionary.</summary>
    public TokenWriter Info()
    {
        var info = new TokenWriter().Raw("<<"u8).TextEntry("Title", _info.Title).TextEntry("Author", _info.Author).TextEntry("Subject", _info.Subject)
            .TextEntry("Keywords", Keywords).TextEntry("Creator", _info.Creator).TextEntry("Producer", _info.Producer);
        if (_info.Date is { } date)
        {
            var stamp = date.ToUniversalTime().ToString("'D:'yyyyMMddHHmmss'Z'", CultureInfo.InvariantCulture);
            info.TextEntry("CreationDate", stamp).TextEntry("ModDate", stamp);
        }

        return info.Raw(">>"u8);
    }

    /// <summary>
    /// The XMP packet: identification as PDF/A-2a (3a with files attached) and PDF/UA-1. What XMP does not define comes with the schemas that PDF/A asks for
    /// (ISO 19005-2, 6.6.2.3.3).
    /// </summary>
    /// <param name="part">The part of ISO 19005 that the file follows: 2, or 3 with files attached.</param>
    public byte[] Xmp(int part)
    {
        var xmp = new StringBuilder();
        xmp.Append("<?xpacket begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">\n")
            .Append("<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n<rdf:Description rdf:about=\"\"\n")
            .Append(" xmlns:dc=\"http://purl.org/dc/elements/1.1/\"\n")
            .Append(" xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\"\n xmlns:pdf=\"http://ns.adobe.com/pdf/1.3/\"\n")
            .Append(" xmlns:pdfaid=\"http://www.aiim.org/pdfa/ns/id/\"\n")
            .Append(" xmlns:pdfuaid=\"http://www.aiim.org/pdfua/ns/id/\">\n<dc:format>application/pdf</dc:format>\n");

        // x-default alone: readers that join all languages would show a title twice.
        Property(xmp, "dc:title", _info.Title, "<rdf:Alt><rdf:li xml:lang=\"x-default\">", "</rdf:li></rdf:Alt>");
        Property(xmp, "dc:creator", _info.Author, "<rdf:Seq><rdf:li>", "</rdf:li></rdf:Seq>");
        Property(xmp, "dc:description", _info.Subject, "<rdf:Alt><rdf:li xml:lang=\"x-default\">", "</rdf:li></rdf:Alt>");
        if (_info.Keywords.Count > 0) xmp.Append("<dc:subject><rdf:Bag>").AppendJoin(string.Empty, _info.Keywords.Select(keyword => "<rdf:li>" + Escape(keyword) + "</rdf:li>")).Append("</rdf:Bag></dc:subject>\n");
        Property(xmp, "dc:language", _info.Language, "<rdf:Bag><rdf:li>", "</rdf:li></rdf:Bag>");
        Property(xmp, "pdf:Keywords", Keywords);
        Property(xmp, "pdf:Producer", _info.Producer);
        Property(xmp, "xmp:CreatorTool", _info.Creator);
        var date = _info.Date?.ToUniversalTime().ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
        Property(xmp, "xmp:CreateDate", date);
        Property(xmp, "xmp:ModifyDate", date);
        Property(xmp, "xmp:MetadataDate", date);
        xmp.Append(CultureInfo.InvariantCulture, $"<pdfaid:part>{part}</pdfaid:part>\n<pdfaid:conformance>A</pdfaid:conformance>\n<pdfuaid:part>1</pdfuaid:part>\n</rdf:Description>\n");
        if (_info.Schema is { } schema) Values(xmp, schema);
        xmp.Append("<rdf:Description rdf:about=\"\"\n xmlns:pdfaExtension=\"http://www.aiim.org/pdfa/ns/extension/\"\n")
            .Append(" xmlns:pdfaSchema=\"http://www.aiim.org/pdfa/ns/schema#\"\n xmlns:pdfaProperty=\"http://www.aiim.org/pdfa/ns/property#\">\n<pdfaExtension:schemas><rdf:Bag>\n");
        Describe(xmp, UniversalAccess, "Integer", "internal");
        if (_info.Schema is not null) Describe(xmp, _info.Schema, "Text", "external");
        xmp.Append("</rdf:Bag></pdfaExtension:schemas>\n</rdf:Description>\n</rdf:RDF>\n</x:xmpmeta>\n<?xpacket end=\"r\"?>\n");
        return Encoding.UTF8.GetBytes(xmp.ToString());
    }

    private static readonly MetadataSchema UniversalAccess = new(
        "PDF/UA Universal Accessibility Schema",
        "http://www.aiim.org/pdfua/ns/id/",
        "pdfuaid",
        [new MetadataProperty("part", "1", "Part of ISO 14289 the document conforms to")]);

    private static void Values(StringBuilder xmp, MetadataSchema schema)
    {
        xmp.Append(CultureInfo.InvariantCulture, $"<rdf:Description rdf:about=\"\"\n xmlns:{schema.Prefix}=\"{Escape(schema.Namespace)}\">\n");
        foreach (var property in schema.Properties) Property(xmp, schema.Prefix + ":" + property.Name, Clean(property.Value));
        xmp.Append("</rdf:Description>\n");
    }

    private static void Describe(StringBuilder xmp, MetadataSchema schema, string type, string category)
    {
        xmp.Append("<rdf:li rdf:parseType=\"Resource\">\n");
        Property(xmp, "pdfaSchema:schema", schema.Name);
        Property(xmp, "pdfaSchema:namespaceURI", schema.Namespace);
        Property(xmp, "pdfaSchema:prefix", schema.Prefix);
        xmp.Append("<pdfaSchema:property><rdf:Seq>\n");
        foreach (var property in schema.Properties)
        {
            xmp.Append("<rdf:li rdf:parseType=\"Resource\">\n");
            Property(xmp, "pdfaProperty:name", property.Name);
            Property(xmp, "pdfaProperty:valueType", type);
            Property(xmp, "pdfaProperty:category", category);
            Property(xmp, "pdfaProperty:description", property.Description);
            xmp.Append("</rdf:li>\n");
        }

        xmp.Append("</rdf:Seq></pdfaSchema:property>\n</rdf:li>\n");
    }

    private static void Property(StringBuilder xmp, string name, string? value, string before = "", string after = "")
    {
        if (value is null) return;
        xmp.Append('<').Append(name).Append('>').Append(before).Append(Escape(value)).Append(after).Append("</").Append(name).Append(">\n");
    }

    // Between tags only these three mean something; quotes stay as they are.
    private static string Escape(string text) =>
        text.Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal).Replace(">", "&gt;", StringComparison.Ordinal);

    private static string? Clean(string? text)
    {
        if (text is null) return null;
        var clean = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes()) clean.Append(Rune.IsControl(rune) || rune.Value is 0xFFFE or 0xFFFF ? " " : rune.ToString());
        return clean.ToString();
    }
}
