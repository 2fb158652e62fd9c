using System;
using System.Globalization;
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
        Keywords = Clean(info.Keywords),
        Creator = Clean(info.Creator),
        Producer = Clean(info.Producer)!,
    };

    /// <summary>The information dictionary.</summary>
    public TokenWriter Info()
    {
        var info = new TokenWriter().Raw("<<"u8).TextEntry("Title", _info.Title).TextEntry("Author", _info.Author).TextEntry("Subject", _info.Subject)
            .TextEntry("Keywords", _info.Keywords).TextEntry("Creator", _info.Creator).TextEntry("Producer", _info.Producer);
        if (_info.Date is { } date)
        {
            var stamp = date.ToUniversalTime().ToString("'D:'yyyyMMddHHmmss'Z'", CultureInfo.InvariantCulture);
            info.TextEntry("CreationDate", stamp).TextEntry("ModDate", stamp);
        }

        return info.Raw(">>"u8);
    }

    /// <summary>The XMP packet: identification as PDF/A-2a and PDF/UA-1, the latter with the schema that PDF/A asks for (ISO 19005-2, 6.6.2.3.3).</summary>
    public byte[] Xmp()
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
        Property(xmp, "dc:language", _info.Language, "<rdf:Bag><rdf:li>", "</rdf:li></rdf:Bag>");
        Property(xmp, "pdf:Keywords", _info.Keywords);
        Property(xmp, "pdf:Producer", _info.Producer);
        Property(xmp, "xmp:CreatorTool", _info.Creator);
        var date = _info.Date?.ToUniversalTime().ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
        Property(xmp, "xmp:CreateDate", date);
        Property(xmp, "xmp:ModifyDate", date);
        Property(xmp, "xmp:MetadataDate", date);
        xmp.Append("<pdfaid:part>2</pdfaid:part>\n<pdfaid:conformance>A</pdfaid:conformance>\n<pdfuaid:part>1</pdfuaid:part>\n</rdf:Description>\n")
            .Append(UniversalAccessSchema).Append("</rdf:RDF>\n</x:xmpmeta>\n<?xpacket end=\"r\"?>\n");
        return Encoding.UTF8.GetBytes(xmp.ToString());
    }

    private const string UniversalAccessSchema = """
        <rdf:Description rdf:about=""
         xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
         xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"
         xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
        <pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
        <pdfaSchema:schema>PDF/UA Universal Accessibility Schema</pdfaSchema:schema>
        <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
        <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
        <pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
        <pdfaProperty:name>part</pdfaProperty:name>
        <pdfaProperty:valueType>Integer</pdfaProperty:valueType>
        <pdfaProperty:category>internal</pdfaProperty:category>
        <pdfaProperty:description>Part of ISO 14289 the document conforms to</pdfaProperty:description>
        </rdf:li></rdf:Seq></pdfaSchema:property>
        </rdf:li></rdf:Bag></pdfaExtension:schemas>
        </rdf:Description>

        """;

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
