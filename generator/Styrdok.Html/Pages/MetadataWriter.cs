using System.Collections.Generic;
using System.Linq;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Styrdok.Core.Document;

namespace Styrdok.Html.Pages;

/// <summary>
/// What a page says about its document to programs: Dublin Core (DCMI Metadata Terms in HTML), links to its other forms, and schema.org as JSON-LD. The last stands in a
/// script element, but is data: browsers run nothing of it, so the security policy has nothing to allow.
/// </summary>
internal static class MetadataWriter
{
    // Letters stand as they are; what could end the element is written as an escape.
    private static readonly JavaScriptEncoder Encoder = JavaScriptEncoder.Create(UnicodeRanges.All);

    /// <summary>The elements, each with a line break after it.</summary>
    public static string Of(ComposedDocument document)
    {
        var head = new StringBuilder();
        head.Append("<link rel=\"schema.dcterms\" href=\"http://purl.org/dc/terms/\">\n");
        foreach (var (name, value) in DublinCore(document)) head.Append("<meta name=\"dcterms.").Append(name).Append("\" content=\"").Append(Markup.Escape(value)).Append("\">\n");
        foreach (var other in document.Related.Languages.Where(version => !version.IsCurrent))
        {
            head.Append("<link rel=\"alternate\" hreflang=\"").Append(other.Language.Code).Append("\" href=\"").Append(Markup.Escape(other.Href)).Append("\">\n");
        }

        if (document.Related.Pdf is { } pdf) head.Append("<link rel=\"alternate\" type=\"application/pdf\" href=\"").Append(Markup.Escape(pdf)).Append("\">\n");
        return head.Append("<script type=\"application/ld+json\">").Append(JsonLd(document)).Append("</script>\n").ToString();
    }

    private static IEnumerable<(string Name, string Value)> DublinCore(ComposedDocument document)
    {
        var properties = document.Properties;
        yield return ("title", properties.Title);
        yield return ("creator", properties.Author);
        yield return ("publisher", properties.Author);
        yield return ("language", document.Language.Code);
        yield return ("type", "Text");
        yield return ("format", "text/html");
        yield return ("description", properties.Subject);
        if (properties.Date is { } date) yield return ("issued", date.ToString());
        if (properties.Number is { Length: > 0 } number) yield return ("identifier", number);
        foreach (var readers in properties.Audience) yield return ("audience", readers);
        if (properties.AccessRights is { } rights) yield return ("accessRights", rights);
        foreach (var keyword in properties.Keywords) yield return ("subject", keyword);
    }

    private static string JsonLd(ComposedDocument document)
    {
        var properties = document.Properties;
        return PageJson.Of(
            json =>
            {
                json.WriteStartObject();
                json.WriteString("@context", "https://schema.org");
                json.WriteString("@type", "DigitalDocument");
                json.WriteString("name", properties.Title);
                if (document.Cover.Subtitle is { } subtitle) json.WriteString("alternativeHeadline", subtitle.PlainText);
                json.WriteString("description", properties.Subject);
                json.WriteString("genre", document.Cover.KindLabel);
                json.WriteString("inLanguage", document.Language.Code);
                if (properties.Number is { Length: > 0 } number) json.WriteString("identifier", number);
                if (properties.Version is { } version) json.WriteString("version", version);
                if (properties.Date is { } date) json.WriteString("datePublished", date.ToString());
                if (properties.State is { } state) json.WriteString("creativeWorkStatus", state);
                if (properties.AccessRights is { } rights) json.WriteString("conditionsOfAccess", rights);
                Audience(json, properties);
                if (properties.Keywords.Count > 0) json.WriteString("keywords", string.Join(", ", (IEnumerable<string>)properties.Keywords));
                json.WriteStartObject("publisher");
                json.WriteString("@type", "Organization");
                json.WriteString("name", document.Issuer.Name);
                if (document.Issuer.Web is { } web) json.WriteString("url", web);
                json.WriteEndObject();
                Encoding(json, document.Related.Pdf);
                Translations(json, document);
                json.WriteEndObject();
            },
            Encoder);
    }

    private static void Audience(Utf8JsonWriter json, DocumentProperties properties)
    {
        if (properties.Audience.Count == 0) return;
        json.WriteStartArray("audience");
        foreach (var readers in properties.Audience)
        {
            json.WriteStartObject();
            json.WriteString("@type", "Audience");
            json.WriteString("audienceType", readers);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Encoding(Utf8JsonWriter json, string? pdf)
    {
        if (pdf is null) return;
        json.WriteStartObject("encoding");
        json.WriteString("@type", "MediaObject");
        json.WriteString("contentUrl", pdf);
        json.WriteString("encodingFormat", "application/pdf");
        json.WriteEndObject();
    }

    private static void Translations(Utf8JsonWriter json, ComposedDocument document)
    {
        var others = document.Related.Languages.Where(version => !version.IsCurrent).ToList();
        if (others.Count == 0) return;
        json.WriteStartArray("workTranslation");
        foreach (var other in others)
        {
            json.WriteStartObject();
            json.WriteString("@type", "DigitalDocument");
            json.WriteString("inLanguage", other.Language.Code);
            json.WriteString("url", other.Href);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
