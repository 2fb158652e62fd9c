using System;
using System.IO;
using Styrdok.Core.Document;
using Styrdok.Core.Values;

namespace Styrdok.Html.Pages;

/// <summary>Writes the heading of a section: h2 for the first level, since h1 is the title.</summary>
internal static class HeadingWriter
{
    /// <summary>Writes a heading.</summary>
    /// <param name="output">The page.</param>
    /// <param name="section">The section.</param>
    /// <param name="page">The language of the page.</param>
    /// <param name="link">What a link to a place is called, with <c>{place}</c> for the place; null where there is none.</param>
    public static void Write(TextWriter output, SectionBlock section, Language? page, string? link = null)
    {
        var level = Math.Min(section.Level + 1, 6);
        var language = section.Heading.Language is { } own ? $" lang=\"{own.Code}\"" : string.Empty;
        output.Write($"<h{level} class=\"sec\"{language}>");
        if (section.Number.Length > 0)
        {
            output.Write($"<span class=\"no\"><a class=\"self\" href=\"#{Markup.Escape(section.Id)}\">{Markup.Escape(section.Number)}</a></span> ");
        }

        InlineWriter.Write(output, section.Heading, page);
        output.Write($"</h{level}>");

        // Where there is no number to link with, a sign stands beside the heading: inside it would be read as a part of it.
        if (section.Number.Length > 0 || section.Id is not { Length: > 0 } id || link is null) return;
        output.Write($"<a class=\"sign\" href=\"#{Markup.Escape(id)}\" aria-label=\"{Markup.Escape(link.Replace("{place}", section.Heading.PlainText, StringComparison.Ordinal))}\">#</a>");
    }
}
