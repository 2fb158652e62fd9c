using System;
using System.Collections.Generic;
using System.Text.Encodings.Web;
using System.Text.Json;
using Styrdok.Core.Document;

namespace Styrdok.Html.Pages;

/// <summary>The words that a page's script writes, in the language of the page.</summary>
internal static class PageWords
{
    private static readonly JsonSerializerOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>An attribute of the body with the words as JSON, a space before it.</summary>
    /// <param name="labels">The words of the language.</param>
    /// <param name="room">What the keys of the words begin with, without the hyphen below: <c>checklist</c>.</param>
    /// <param name="keys">The rest of the keys, by which the script knows them.</param>
    public static string Attributes(Labels labels, string room, params IReadOnlyList<string> keys)
    {
        var words = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var key in keys) words[key] = labels[room + "_" + key];
        return $" data-words=\"{Markup.Escape(JsonSerializer.Serialize(words, Options))}\"";
    }
}
