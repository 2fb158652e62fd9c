using System.Collections.Generic;
using System.Linq;
using Styrdok.Core.Document;
using Styrdok.Core.Values;

namespace Styrdok.Documents.Views;

/// <summary>Texts of a document shown elsewhere, where its reference list, its notes and its other sections are not.</summary>
internal static class ElsewhereText
{
    /// <summary>The text without its citations; what refers to another section is its number alone.</summary>
    public static TextUnit WithoutLinks(TextUnit text) => text with { Inlines = Plain(text.Inlines) };

    /// <summary>The text with its citations and references leading to the document. Numbers of notes are left out: the notes stand there.</summary>
    /// <param name="text">The text.</param>
    /// <param name="document">The address of the document; null where it is not known.</param>
    public static TextUnit LinkedTo(TextUnit text, string? document) => text with { Inlines = Linked(text.Inlines, document) };

    /// <summary>Lists and paragraphs with their texts linked to the document. What is within them keeps no anchor that the document has.</summary>
    public static ValueList<Block> LinkedTo(IEnumerable<Block> blocks, string? document) => blocks.Select(block => block switch
    {
        ParagraphBlock paragraph => paragraph with { Text = LinkedTo(paragraph.Text, document) },
        ListBlock list => list with
        {
            Items = list.Items.Select(entry => entry with { Text = LinkedTo(entry.Text, document), Blocks = LinkedTo(entry.Blocks, document) }).ToValueList(),
        },
        _ => block,
    }).ToValueList();

    /// <summary>Words that lead to a place of the document; the words alone where its address is not known.</summary>
    public static Inline Link(string words, string? document, string? anchor = null) =>
        document is null ? new TextInline(words) : new LinkInline(anchor is null ? document : document + "#" + anchor, [new TextInline(words)]);

    /// <summary>The inlines of a text, marked with its language where that is another than the document's.</summary>
    public static IEnumerable<Inline> Within(TextUnit text) => text.Language is { } language ? [new ForeignInline(language, text.Inlines)] : text.Inlines;

    /// <summary>A sentence with inlines in the place of a name in braces.</summary>
    public static IEnumerable<Inline> Sentence(string words, string name, IEnumerable<Inline> inlines)
    {
        var parts = words.Split("{" + name + "}");
        if (parts[0].Length > 0) yield return new TextInline(parts[0]);
        if (parts.Length < 2) yield break;
        foreach (var inline in inlines) yield return inline;
        if (parts[1].Length > 0) yield return new TextInline(parts[1]);
    }

    /// <summary>Inlines with something between each two.</summary>
    public static IEnumerable<Inline> Joined(IEnumerable<IEnumerable<Inline>> parts, string between) =>
        parts.SelectMany((part, index) => index == 0 ? part : part.Prepend(new TextInline(between)));

    private static ValueList<Inline> Plain(ValueList<Inline> inlines)
    {
        var kept = new List<Inline>();
        foreach (var inline in inlines)
        {
            switch (inline)
            {
                case CitationInline when kept is [.., TextInline before]:
                    kept[^1] = new TextInline(before.Text.TrimEnd('\u00A0', ' '));
                    break;
                case CitationInline:
                    break;
                case CrossReferenceInline reference:
                    kept.Add(new TextInline(reference.Text));
                    break;
                case StrongInline strong:
                    kept.Add(new StrongInline(Plain(strong.Children)));
                    break;
                case EmphasisInline emphasis:
                    kept.Add(new EmphasisInline(Plain(emphasis.Children)));
                    break;
                default:
                    kept.Add(inline);
                    break;
            }
        }

        return kept.ToValueList();
    }

    private static ValueList<Inline> Linked(ValueList<Inline> inlines, string? document)
    {
        var kept = new List<Inline>();
        foreach (var inline in inlines)
        {
            switch (inline)
            {
                case NoteInline:
                    break;
                case CitationInline citation:
                    kept.Add(Link(citation.Text, document, citation.Target));
                    break;
                case CrossReferenceInline reference:
                    kept.Add(Link(reference.Text, document, reference.Target));
                    break;
                case StrongInline strong:
                    kept.Add(new StrongInline(Linked(strong.Children, document)));
                    break;
                case EmphasisInline emphasis:
                    kept.Add(new EmphasisInline(Linked(emphasis.Children, document)));
                    break;
                default:
                    kept.Add(inline);
                    break;
            }
        }

        return kept.ToValueList();
    }
}
