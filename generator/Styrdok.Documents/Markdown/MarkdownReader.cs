using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using Markdig;
using Markdig.Parsers;
using Markdig.Parsers.Inlines;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Styrdok.Core.Resolution;
using Styrdok.Core.Values;
using Block = Styrdok.Core.Document.Block;
using ListBlock = Styrdok.Core.Document.ListBlock;
using MarkdigEmphasis = Markdig.Syntax.Inlines.EmphasisInline;
using MarkdigInline = Markdig.Syntax.Inlines.Inline;
using MarkdigLineBreak = Markdig.Syntax.Inlines.LineBreakInline;
using MarkdigLink = Markdig.Syntax.Inlines.LinkInline;
using MarkdigList = Markdig.Syntax.ListBlock;
using Tree = Styrdok.Core.Document;

namespace Styrdok.Documents.Markdown;

/// <summary>
/// Reads the Markdown that content may hold. HTML is never read as HTML, and links keep only schemes that cannot run anything. Inline text has no block
/// parsers at all: "1. mai" is a date, not a list.
/// </summary>
/// <param name="cite">Makes a citation.</param>
/// <param name="refer">Makes a reference to a section.</param>
/// <param name="note">Makes the number of a footnote; null where notes are not shown.</param>
internal sealed partial class MarkdownReader(Func<CitedWork, Tree.Inline> cite, Func<string, Tree.Inline> refer, Func<ValueList<Tree.Inline>, Tree.Inline?> note)
{
    // What a placeholder for a section becomes on its way through Markdown; no scheme that an author's link may have.
    private const string ReferenceScheme = "styrdok-section:";

    // Browsers and servers follow no longer ones, and no string of a PDF holds more than eight times as many characters.
    private const int LongestAddress = 2000;

    private static readonly string[] Schemes = ["https:", "http:", "mailto:", "tel:"];

    private static readonly MarkdownPipeline NotePipeline = Pipeline(lists: false, notes: false);

    private static readonly MarkdownPipeline InlinePipeline = Pipeline(lists: false);

    private static readonly MarkdownPipeline BodyPipeline = Pipeline(lists: true);

    /// <summary>A text of one line: emphasis, links and citations.</summary>
    public ValueList<Tree.Inline> Inlines(string text) => Inlines(text, InlinePipeline);

    /// <summary>The Markdown that is read as a reference to a section.</summary>
    public static string Reference(string section) => "[" + section + "](" + ReferenceScheme + section + ")";

    /// <summary>A body: paragraphs and lists, every text of it the same unit.</summary>
    public ValueList<Block> Body(string text, Func<ValueList<Tree.Inline>, Tree.TextUnit> unit) =>
        Blocks(Parse(text, BodyPipeline), unit);

    /// <summary>Whether an address may be linked to.</summary>
    internal static bool IsAllowed(string address) =>
        address.Length <= LongestAddress
        && (address.StartsWith('#')
        || Schemes.Any(scheme => address.StartsWith(scheme, StringComparison.OrdinalIgnoreCase))
        || (!address.Contains(':', StringComparison.Ordinal) && address.Length > 0 && !LeadsToAnotherHost(address)));

    // Browsers read a backslash as a slash.
    private static bool LeadsToAnotherHost(string address) => address[0] == '\\' || (address.Length > 1 && address[0] == '/' && address[1] is '/' or '\\');

    private ValueList<Tree.Inline> Inlines(string text, MarkdownPipeline pipeline)
    {
        var document = Parse(text.Trim(), pipeline);
        var inlines = new InlineRun();
        foreach (var paragraph in document.OfType<ParagraphBlock>())
        {
            if (!inlines.IsEmpty) inlines.Add(" ");
            Read(paragraph.Inline, inlines);
        }

        return inlines.ToValueList();
    }

    private static MarkdownDocument Parse(string text, MarkdownPipeline pipeline)
    {
        // Markdig looks for the end of each link through the rest of the text, and throws where brackets or lists nest deeper than anybody reads. A text with
        // that many (STY3029) has no marks: every sign stands for itself.
        if (TextMarks.Openings(text) > TextMarks.MostOpenings) return AsWritten(text, pipeline);
        try
        {
            return Markdig.Markdown.Parse(Definition().Replace(text, "$1\\:"), pipeline);
        }
        catch (ArgumentException)
        {
            return AsWritten(text, pipeline);
        }
    }

    private static MarkdownDocument AsWritten(string text, MarkdownPipeline pipeline) => Markdig.Markdown.Parse(Sign().Replace(text, "\\$0"), pipeline);

    private static MarkdownPipeline Pipeline(bool lists, bool notes = true)
    {
        var builder = new MarkdownPipelineBuilder().DisableHtml();
        foreach (var parser in builder.BlockParsers.ToList())
        {
            if (parser is ParagraphBlockParser || (lists && parser is ListBlockParser)) continue;
            builder.BlockParsers.Remove(parser);
        }

        // A line of hyphens below a line of text would otherwise make a heading of it, which no block here can hold.
        builder.BlockParsers.FindExact<ParagraphBlockParser>()!.ParseSetexHeadings = false;

        builder.InlineParsers.TryRemove<AutolinkInlineParser>();
        builder.InlineParsers.Insert(0, new CitationParser());
        if (notes) builder.InlineParsers.Insert(0, new NoteParser());
        return builder.Build();
    }

    private ValueList<Block> Blocks(ContainerBlock container, Func<ValueList<Tree.Inline>, Tree.TextUnit> unit)
    {
        var blocks = new List<Block>();
        foreach (var block in container)
        {
            if (block is ParagraphBlock paragraph)
            {
                blocks.Add(new Tree.ParagraphBlock { Text = unit(Read(paragraph)) });
            }
            else if (block is MarkdigList list)
            {
                blocks.Add(List(list, unit));
            }
        }

        return blocks.ToValueList();
    }

    private ListBlock List(MarkdigList list, Func<ValueList<Tree.Inline>, Tree.TextUnit> unit)
    {
        var entries = new List<Tree.ListEntry>();
        var number = int.TryParse(list.OrderedStart, out var start) ? start : 1;
        foreach (var item in list.OfType<ListItemBlock>())
        {
            var first = item.FirstOrDefault() as ParagraphBlock;
            if (first is not null) item.Remove(first);
            entries.Add(new Tree.ListEntry
            {
                Label = list.IsOrdered ? Numerals.Decimal(number++) + "." : string.Empty,
                Text = unit(first is null ? [] : Read(first)),
                Blocks = Blocks(item, unit),
            });
        }

        return new ListBlock { IsOrdered = list.IsOrdered, Items = entries.ToValueList() };
    }

    private ValueList<Tree.Inline> Read(ParagraphBlock paragraph)
    {
        var inlines = new InlineRun();
        Read(paragraph.Inline, inlines);
        return inlines.ToValueList();
    }

    private void Read(IEnumerable<MarkdigInline>? source, InlineRun target)
    {
        foreach (var inline in source ?? [])
        {
            switch (inline)
            {
                case LiteralInline literal:
                    target.Add(literal.Content.ToString());
                    break;
                case CodeInline code:
                    target.Add(code.Content);
                    break;
                case HtmlEntityInline entity:
                    target.Add(Shown(entity));
                    break;
                case MarkdigLineBreak { IsHard: true }:
                    target.Add(new Tree.LineBreakInline());
                    break;
                case MarkdigLineBreak:
                    target.Add(" ");
                    break;
                case MarkdigEmphasis emphasis:
                    target.Add(emphasis.DelimiterCount == 2 ? new Tree.StrongInline(Children(emphasis)) : new Tree.EmphasisInline(Children(emphasis)));
                    break;
                case MarkdigLink { Url: { } address } when address.StartsWith(ReferenceScheme, StringComparison.Ordinal):
                    target.Add(refer(address[ReferenceScheme.Length..]));
                    break;
                case MarkdigLink { IsImage: false, Url: { } url } link when IsAllowed(url):
                    target.Add(new Tree.LinkInline(url, Children(link)));
                    break;
                case CitationSyntax citation:
                    Cite(citation, target);
                    break;
                case NoteSyntax syntax:
                    // The number stands close to the word it is about, and no line begins with it.
                    if (note(Inlines(syntax.Text, NotePipeline)) is { } number)
                    {
                        target.TrimEnd();
                        target.Add(number);
                    }

                    break;
                case DelimiterInline delimiter:
                    // A bracket that nothing closes is a letter like others.
                    target.Add(delimiter.ToLiteral());
                    Read(delimiter, target);
                    break;
                case ContainerInline container:
                    Read(container, target);
                    break;
            }
        }
    }

    private void Cite(CitationSyntax citation, InlineRun target)
    {
        // A citation at the start of a line reads as if it belonged to the next sentence.
        if (target.TrimEnd()) target.Add("\u00A0");
        for (var i = 0; i < citation.Works.Count; i++)
        {
            if (i > 0) target.Add("\u00A0");
            target.Add(cite(citation.Works[i]));
        }
    }

    private ValueList<Tree.Inline> Children(ContainerInline container)
    {
        var inlines = new InlineRun();
        Read(container, inlines);
        return inlines.ToValueList();
    }

    // What an entity of a control character stands for could not be shown; it is text like a tag.
    private static string Shown(HtmlEntityInline entity)
    {
        var meant = entity.Transcoded.ToString();
        return meant.Any(c => char.IsControl(c) || c is '\uFFFD' or '\u2028' or '\u2029') ? entity.Original.ToString() : meant;
    }

    // What Markdown takes as a letter when a backslash stands before it.
    [GeneratedRegex(@"[!-/:-@\[-`{-~]", RegexOptions.CultureInvariant)]
    private static partial Regex Sign();

    // "[1]: …" would define a link and vanish from the text.
    [GeneratedRegex(@"^([ \t]*(?:[-*+]|[0-9]+[.)])?[ \t]*\[[^\]\n]*\]):", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex Definition();
}
