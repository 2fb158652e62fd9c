using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using Styrdok.Core.Document;
using Styrdok.Core.Values;
using Styrdok.Typesetting;
using Styrdok.Typesetting.Drawing;
using Styrdok.Typesetting.Layout;
using Styrdok.Typesetting.Theme;
using static Styrdok.Rendering.Tests.Typesetting.Sample;

namespace Styrdok.Rendering.Tests.Typesetting.Layout;

/// <summary>
/// The structure of blocks as one line: an element with its text in square brackets and its children in round ones. What text is a link, a reference or an
/// abbreviation is said by <see cref="Marks"/>.
/// </summary>
internal static class Tags
{
    /// <summary>A document of these blocks without contents and colophon, in a font whose widths are plain.</summary>
    public static DrawnLayout Lay(ValueList<Footnote> notes, params Block[] blocks) => Lay(Document(blocks) with { Notes = notes });

    /// <summary>A document laid out in a font whose widths are plain.</summary>
    public static DrawnLayout Lay(ComposedDocument document) => Lay(document, Themes.Ledger);

    /// <summary>A document laid out by a theme, in a font whose widths are plain.</summary>
    public static DrawnLayout Lay(ComposedDocument document, PrintTheme theme)
    {
        var face = new PlainFace();
        return DrawnLayout.Of(document, theme, new Looks(theme, document.Issuer.Brand.Light, _ => face));
    }

    /// <summary>A document of these blocks without contents and colophon.</summary>
    public static ComposedDocument Document(params Block[] blocks) =>
        SampleDocuments.SwedishPolicy() with { Blocks = blocks.ToValueList(), Contents = [], Issuer = Sjohog(Core.Branding.CoverStyle.Plain) with { ContactLines = [], Web = null } };

    /// <summary>A note with a number and a text.</summary>
    public static Footnote Note(int number, string text) => new()
    {
        Id = FormattableString.Invariant($"note_{number}"),
        Number = FormattableString.Invariant($"{number}"),
        Place = FormattableString.Invariant($"noteref_{number}"),
        BackLabel = FormattableString.Invariant($"Not {number}, tillbaka till texten"),
        Text = Unit(FormattableString.Invariant($"n/{number}"), text),
    };

    /// <summary>The number in a text that leads to a note.</summary>
    public static NoteInline To(int number) => new(
        FormattableString.Invariant($"{number}"), FormattableString.Invariant($"noteref_{number}"), FormattableString.Invariant($"note_{number}"), FormattableString.Invariant($"Not {number}"));

    /// <summary>The structure below the title.</summary>
    public static string Body(DrawnLayout layout)
    {
        var texts = new Dictionary<TagNode, string>();
        foreach (var piece in layout.Pages.SelectMany(page => page.Items).OfType<TextPiece>())
        {
            if (piece.Owner is null) continue;
            var text = string.Concat(piece.Glyphs.Select(glyph => char.ConvertFromUtf32(glyph.CodePoint))) + (piece.EndsWithSpace ? " " : string.Empty);
            texts[piece.Owner] = texts.GetValueOrDefault(piece.Owner, string.Empty) + text;
        }

        return string.Join(' ', layout.Root.Children.SkipWhile(node => node.Role != "H1").Skip(3).Select(node => Show(node, texts)));
    }

    /// <summary>The texts of a document that have a mark, with the mark.</summary>
    public static IEnumerable<string> Marks(DrawnLayout layout) => layout.Pages.SelectMany(page => page.Items).OfType<TextPiece>().Where(piece => piece.Marks.Count > 0).Select(piece =>
        string.Concat(piece.Glyphs.Select(glyph => char.ConvertFromUtf32(glyph.CodePoint))) + ": " + string.Join(' ', piece.Marks.Select(mark =>
            mark.IsNote ? "Reference " + mark.Href : mark.Href is { } href ? "Link " + href : mark.Expansion is { } expansion ? "E " + expansion : "Lang " + mark.Language)));

    private static string Show(TagNode node, Dictionary<TagNode, string> texts)
    {
        var text = new StringBuilder(node.Role);
        if (node.Id is not null) text.Append('#').Append(node.Id);
        if (node.Headers.Count > 0) text.Append('<').AppendJoin(' ', node.Headers).Append('>');
        if (texts.TryGetValue(node, out var own)) text.Append('[').Append(own.TrimEnd()).Append(']');
        if (node.Children.Count > 0) text.Append('(').AppendJoin(' ', node.Children.Select(child => Show(child, texts))).Append(')');
        return text.ToString();
    }
}
