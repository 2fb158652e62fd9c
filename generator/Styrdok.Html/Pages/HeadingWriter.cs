using System;
using System.IO;
using Styrdok.Core.Document;
using Styrdok.Core.Values;

namespace Styrdok.Html.Pages;

/// <summary>Writes the heading of a section: h2 for the first level, since h1 is the title.</summary>
internal static class HeadingWriter
{
    public static void Write(TextWriter output, SectionBlock section, Language? page)
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
    }
}
