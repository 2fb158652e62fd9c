using System.Collections.Generic;
using System.IO;
using Styrdok.Core.Document;
using Styrdok.Core.Values;

namespace Styrdok.Html.Pages;

/// <summary>Writes the inlines of a text, led by the mark of an outdated or untranslated one.</summary>
internal static class InlineWriter
{
    /// <summary>Writes a text.</summary>
    /// <param name="output">The page.</param>
    /// <param name="text">The text.</param>
    /// <param name="page">The language of the page, which the mark is in while the text may not be; null on the list of documents.</param>
    public static void Write(TextWriter output, TextUnit text, Language? page)
    {
        if (text.StateNote is { } note)
        {
            var state = text.State == TextState.Untranslated ? "untranslated" : "outdated";
            var language = text.Language is null || page is null ? string.Empty : $" lang=\"{page.Code}\"";
            output.Write($"<span class=\"state {state}\"{language}>{Markup.Escape(note)}</span>");
        }

        Write(output, text.Inlines);
    }

    private static void Write(TextWriter output, ValueList<Inline> inlines)
    {
        foreach (var inline in inlines)
        {
            switch (inline)
            {
                case TextInline run:
                    output.Write(Markup.Escape(run.Text));
                    break;
                case StrongInline strong:
                    Element(output, "strong", strong.Children);
                    break;
                case EmphasisInline emphasis:
                    Element(output, "em", emphasis.Children);
                    break;
                case ForeignInline foreign:
                    output.Write($"<span lang=\"{foreign.Language.Code}\">");
                    Write(output, foreign.Children);
                    output.Write("</span>");
                    break;
                case LinkInline link when !LinkScheme.IsAllowed(link.Href):
                    Write(output, link.Children);
                    break;
                case LinkInline link:
                    output.Write($"<a href=\"{Markup.Escape(link.Href)}\">");
                    Write(output, link.Children);
                    output.Write("</a>");
                    break;
                case CitationInline citation:
                    output.Write($"<a class=\"cite\" href=\"#{Markup.Escape(citation.Target)}\" title=\"{Markup.Escape(citation.Description)}\">{Markup.Escape(citation.Text)}</a>");
                    break;
                case AbbreviationInline abbreviation:
                    output.Write($"<abbr title=\"{Markup.Escape(abbreviation.Expansion)}\">{Markup.Escape(abbreviation.Text)}</abbr>");
                    break;
                case NoteInline note:
                    output.Write($"<sup class=\"fn\"><a id=\"{Markup.Escape(note.Id)}\" href=\"#{Markup.Escape(note.Target)}\" role=\"doc-noteref\" aria-label=\"{Markup.Escape(note.Description)}\">{Markup.Escape(note.Number)}</a></sup>");
                    break;
                case CrossReferenceInline reference:
                    output.Write($"<a href=\"#{Markup.Escape(reference.Target)}\" title=\"{Markup.Escape(reference.Description)}\">{Markup.Escape(reference.Text)}</a>");
                    break;
                case LineBreakInline:
                    output.Write("<br>");
                    break;
            }
        }
    }

    private static void Element(TextWriter output, string name, ValueList<Inline> children)
    {
        output.Write($"<{name}>");
        Write(output, children);
        output.Write($"</{name}>");
    }
}
