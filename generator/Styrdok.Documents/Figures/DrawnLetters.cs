using System.Collections.Generic;
using System.Text;
using System.Text.RegularExpressions;
using Styrdok.Core.Document;
using Styrdok.Core.Values;

namespace Styrdok.Documents.Figures;

/// <summary>Texts of the tree as letters for drawings. Soft hyphens stay, for the drawing's own lines; citations say nothing in a drawing.</summary>
internal static partial class DrawnLetters
{
    /// <summary>The letters of a text.</summary>
    public static string Of(IEnumerable<Inline> inlines) => SpaceBeforeStop().Replace(Joined(inlines), "$1").Trim();

    /// <summary>The letters of a text with its language, where that is another than the document's.</summary>
    public static (string Text, Language? Language) Of(TextUnit text) => (Of(text.Inlines), text.Language);

    private static string Joined(IEnumerable<Inline> inlines)
    {
        var text = new StringBuilder();
        foreach (var inline in inlines)
        {
            text.Append(inline switch
            {
                TextInline letters => letters.Text,
                SpanInline span => Joined(span.Children),
                CrossReferenceInline reference => reference.Text,
                LineBreakInline => " ",
                _ => string.Empty,
            });
        }

        return text.ToString();
    }

    // What a citation leaves behind.
    [GeneratedRegex(@"[\s\u00A0]+([.,;])", RegexOptions.CultureInvariant)]
    private static partial Regex SpaceBeforeStop();
}
