using System;
using System.Collections.Generic;
using System.Linq;
using Styrdok.Core.Document;

namespace Styrdok.Html.Pages;

/// <summary>
/// The texts that the list of documents searches, as JSON: <c>texts</c>, each once however many editions hold it, and <c>editions</c> with their sections as
/// anchor, heading and the number of the text.
/// </summary>
internal static class SearchData
{
    /// <summary>The texts of a page; null where it has none.</summary>
    public static string? Of(IndexPage index)
    {
        if (index.Texts.Count == 0) return null;
        var texts = new List<string>();
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var text in index.Texts.SelectMany(edition => edition.Sections).Select(section => section.Text))
        {
            if (!numbers.TryAdd(text, texts.Count)) continue;
            texts.Add(text);
        }

        return PageJson.Of(json =>
        {
            json.WriteStartObject();
            json.WriteStartArray("texts");
            foreach (var text in texts) json.WriteStringValue(text);
            json.WriteEndArray();
            json.WriteStartArray("editions");
            foreach (var edition in index.Texts)
            {
                json.WriteStartObject();
                json.WriteString("document", edition.Document);
                json.WriteString("language", edition.Language.Code);
                json.WriteString("href", edition.Href);
                json.WriteStartArray("sections");
                foreach (var section in edition.Sections)
                {
                    json.WriteStartArray();
                    json.WriteStringValue(section.Anchor);
                    json.WriteStringValue(section.Heading);
                    json.WriteNumberValue(numbers[section.Text]);
                    json.WriteEndArray();
                }

                json.WriteEndArray();
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        });
    }
}
