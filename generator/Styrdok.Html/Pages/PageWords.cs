using System;
using System.Collections.Generic;
using System.Linq;
using Styrdok.Core.Document;

namespace Styrdok.Html.Pages;

/// <summary>The words that a page's script writes, in the language of the page.</summary>
internal static class PageWords
{
    /// <summary>An attribute of the body with the words as JSON, a space before it.</summary>
    /// <param name="labels">The words of the language.</param>
    /// <param name="room">What the keys of the words begin with, without the hyphen below: <c>checklist</c>.</param>
    /// <param name="keys">The rest of the keys, by which the script knows them.</param>
    public static string Attributes(Labels labels, string room, params IReadOnlyList<string> keys)
    {
        var words = PageJson.Of(json =>
        {
            json.WriteStartObject();
            foreach (var key in keys.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)) json.WriteString(key, labels[room + "_" + key]);
            json.WriteEndObject();
        });
        return $" data-words=\"{Markup.Escape(words)}\"";
    }
}
