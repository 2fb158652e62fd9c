using System;
using System.Collections.Generic;
using Styrdok.Core.Annotations;
using Styrdok.Core.Resolution;

namespace Styrdok.Core.Translation.Checking;

/// <summary>What a text is made of: what a translation has as many of.</summary>
/// <param name="Paragraphs">Paragraphs outside lists.</param>
/// <param name="Bullets">Entries of unnumbered lists.</param>
/// <param name="Numbered">Entries of numbered lists.</param>
/// <param name="Headings">Headings, which texts cannot hold and people write all the same.</param>
/// <param name="Strong">Stretches in strong type.</param>
/// <param name="Links">Links.</param>
internal sealed record MarkdownOutline(int Paragraphs, int Bullets, int Numbered, int Headings, int Strong, int Links)
{
    /// <summary>The parts by what they are called.</summary>
    public IEnumerable<(string One, string Many, int Count)> Parts =>
        [("paragraph", "paragraphs", Paragraphs), ("list entry", "list entries", Bullets), ("numbered list entry", "numbered list entries", Numbered), ("heading", "headings", Headings), ("strong stretch", "strong stretches", Strong), ("link", "links", Links)];

    /// <summary>The outline of a text.</summary>
    public static MarkdownOutline Of(Prose prose)
    {
        var (paragraphs, bullets, numbered, headings) = (0, 0, 0, 0);
        if (prose.Form == TextForm.Body)
        {
            var inParagraph = false;
            foreach (var line in prose.Text.Split('\n'))
            {
                var start = line.TrimStart();
                if (start.Length == 0 || start == "\r")
                {
                    inParagraph = false;
                    continue;
                }

                var entry = IsBullet(start) || IsNumbered(start);
                if (IsBullet(start)) bullets++;
                else if (IsNumbered(start)) numbered++;
                else if (IsHeading(start)) headings++;
                else if (!inParagraph) paragraphs++;
                inParagraph = entry || !IsHeading(start);
            }
        }

        return prose.Form == TextForm.Plain ? new MarkdownOutline(0, 0, 0, 0, 0, 0) : new MarkdownOutline(paragraphs, bullets, numbered, headings, StrongIn(prose.Text), LinksIn(TextMarks.WithoutCode(prose.Raw)));
    }

    private static bool IsBullet(string line) => line.Length > 1 && line[0] is '-' or '*' or '+' && line[1] == ' ';

    private static bool IsHeading(string line) => line[0] == '#' && line.TrimStart('#') is { Length: > 0 } rest && rest[0] == ' ';

    private static bool IsNumbered(string line)
    {
        var digits = 0;
        while (digits < line.Length && char.IsDigit(line[digits])) digits++;
        return digits is > 0 and < 4 && digits + 1 < line.Length && line[digits] is '.' or ')' && line[digits + 1] == ' ';
    }

    private static int StrongIn(string text)
    {
        var marks = 0;
        foreach (var mark in new[] { "**", "__" })
        {
            for (var i = text.IndexOf(mark, StringComparison.Ordinal); i >= 0; i = text.IndexOf(mark, i + 2, StringComparison.Ordinal))
            {
                if (i == 0 || text[i - 1] != '\\') marks++;
            }
        }

        return marks / 2;
    }

    private static int LinksIn(string text)
    {
        var links = 0;
        for (var i = text.IndexOf("](", StringComparison.Ordinal); i >= 0; i = text.IndexOf("](", i + 2, StringComparison.Ordinal)) links++;
        return links;
    }
}
