using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Encodings.Web;
using System.Text.Json;
using Styrdok.Core.Document;

namespace Styrdok.Html.Pages;

/// <summary>
/// The texts that the list of documents searches, as JSON: <c>texts</c>, each once however many editions hold it, and <c>editions</c> with their sections as
/// anchor, heading and the number of the text.
/// </summary>
internal static class SearchData
{
    private static readonly JsonSerializerOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The texts of a page; null where it has none.</summary>
    public static string? Of(IndexPage index)
    {
        if (index.Texts.Count == 0) return null;
        var texts = new List<string>();
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        var editions = index.Texts.Select(edition => new
        {
            document = edition.Document,
            language = edition.Language.Code,
            href = edition.Href,
            sections = edition.Sections.Select(section => new object[] { section.Anchor, section.Heading, Number(section.Text) }).ToArray(),
        }).ToArray();
        return JsonSerializer.Serialize(new { texts, editions }, Options);

        int Number(string text)
        {
            if (!numbers.TryGetValue(text, out var number))
            {
                numbers.Add(text, number = texts.Count);
                texts.Add(text);
            }

            return number;
        }
    }
}
