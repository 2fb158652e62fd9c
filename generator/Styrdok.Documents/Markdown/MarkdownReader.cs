using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using Markdig;
using Markdig.Parsers;
using Markdig.Parsers.Inlines;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
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
        Blocks(Markdig.Markdown.Parse(Definition().Replace(text, "$1\\:"), BodyPipeline), unit);

    /// <summary>Whether an address may be linked to.</summary>
    internal static bool IsAllowed(string address) =>
        address.StartsWith('#')
        || Schemes.Any(scheme => address.StartsWith(scheme, StringComparison.OrdinalIgnoreCase))
        || (!address.Contains(':', StringComparison.Ordinal) && !address.StartsWith("//", StringComparison.Ordinal) && address.Length > 0);

    private ValueList<Tree.Inline> Inlines(string text, MarkdownPipeline pipeline)
    {
        var document = Markdig.Markdown.Parse(Definition().Replace(text.Trim(), "$1\\:"), pipeline);
        var inlines = new List<Tree.Inline>();
        foreach (var paragraph in document.OfType<ParagraphBlock>())
        {
            if (inlines.Count > 0) inlines.Add(new Tree.TextInline(" "));
            Read(paragraph.Inline, inlines);
        }

        return inlines.ToValueList();
    }

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
        var inlines = new List<Tree.Inline>();
        Read(paragraph.Inline, inlines);
        return inlines.ToValueList();
    }

    private void Read(IEnumerable<MarkdigInline>? source, List<Tree.Inline> target)
    {
        foreach (var inline in source ?? [])
        {
            switch (inline)
            {
                case LiteralInline literal:
                    Add(target, literal.Content.ToString());
                    break;
                case CodeInline code:
                    Add(target, code.Content);
                    break;
                case HtmlEntityInline entity:
                    Add(target, entity.Transcoded.ToString());
                    break;
                case MarkdigLineBreak { IsHard: true }:
                    target.Add(new Tree.LineBreakInline());
                    break;
                case MarkdigLineBreak:
                    Add(target, " ");
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
                        if (target is [.., Tree.TextInline { Text: [.., ' '] } before]) target[^1] = new Tree.TextInline(before.Text.TrimEnd(' '));
                        target.Add(number);
                    }

                    break;
                case DelimiterInline delimiter:
                    // A bracket that nothing closes is a letter like others.
                    Add(target, delimiter.ToLiteral());
                    Read(delimiter, target);
                    break;
                case ContainerInline container:
                    Read(container, target);
                    break;
            }
        }
    }

    private void Cite(CitationSyntax citation, List<Tree.Inline> target)
    {
        JoinToWordBefore(target);
        for (var i = 0; i < citation.Works.Count; i++)
        {
            if (i > 0) target.Add(new Tree.TextInline("\u00A0"));
            target.Add(cite(citation.Works[i]));
        }
    }

    // A citation at the start of a line reads as if it belonged to the next sentence.
    private static void JoinToWordBefore(List<Tree.Inline> target)
    {
        if (target is [.., Tree.TextInline { Text: [.., ' '] } before]) target[^1] = new Tree.TextInline(before.Text.TrimEnd(' ') + "\u00A0");
    }

    private ValueList<Tree.Inline> Children(ContainerInline container)
    {
        var inlines = new List<Tree.Inline>();
        Read(container, inlines);
        return inlines.ToValueList();
    }

    private static void Add(List<Tree.Inline> target, string text)
    {
        if (text.Length == 0) return;
        if (target is [.., Tree.TextInline before]) target[^1] = new Tree.TextInline(before.Text + text);
        else target.Add(new Tree.TextInline(text));
    }

    // "[1]: …" would define a link and vanish from the text.
    [GeneratedRegex(@"^([ \t]*(?:[-*+]|[0-9]+[.)])?[ \t]*\[[^\]\n]*\]):", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex Definition();
}
