using System;
using System.Text;

namespace Styrdok.Html.Pages;

/// <summary>Escaping for HTML text and attribute values.</summary>
internal static class Markup
{
    /// <summary>The text with everything that could be read as markup written as references.</summary>
    public static string Escape(string? text)
    {
        if (string.IsNullOrEmpty(text)) return string.Empty;
        if (text.AsSpan().IndexOfAny("&<>\"'") < 0) return text;
        var escaped = new StringBuilder(text.Length + 16);
        foreach (var c in text)
        {
            var reference = c switch { '&' => "&amp;", '<' => "&lt;", '>' => "&gt;", '"' => "&quot;", '\'' => "&#39;", _ => null };
            if (reference is null) escaped.Append(c);
            else escaped.Append(reference);
        }

        return escaped.ToString();
    }
}
