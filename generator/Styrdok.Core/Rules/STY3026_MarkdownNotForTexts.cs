using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using Styrdok.Core.Annotations;
using Styrdok.Core.Findings;
using Styrdok.Core.Resolution;

namespace Styrdok.Core.Rules;

/// <summary>Markdown that a text cannot hold: it would be printed sign by sign, or lost. Each has a block of its own, with what makes it readable to everybody.</summary>
internal sealed class MarkdownNotForTexts() : Rule("STY3026", FindingSeverity.Error, "Markdown that texts cannot hold")
{
    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.Multiline;

    private static readonly (Regex Form, string What, string Remedy)[] s_blocks =
    [
        (new Regex("^[ \\t]{0,3}#{1,6}[ \\t]+\\S[^\\n]*", Options), "a heading", "Make it a section of its own with 'heading:'."),
        (new Regex("^(?<=\\S[ \\t]*\\n)[ \\t]{0,3}(?>={2,}|-{3,})[ \\t]*$", Options), "a heading", "Make it a section of its own with 'heading:', and remove the line below it."),
        (new Regex("^(?<!\\S[ \\t]*\\n)[ \\t]{0,3}-(?>[ \\t]*-){2,}[ \\t]*$|^[ \\t]{0,3}\\*(?>[ \\t]*\\*){2,}[ \\t]*$", Options), "a dividing line", "Leave it out, or begin a section of its own with 'heading:'."),
        (new Regex("^(?>[ \\t]*)(?>\\|?)(?>[ \\t]*):?(?>-+):?(?>[ \\t]*)(?>(?:\\|(?>[ \\t]*):?(?>-+):?(?>[ \\t]*))+)\\|?(?>[ \\t]*)$", Options), "a table", "Use the block 'table:' under 'blocks:'."),
        (new Regex("^[ \\t]{0,3}>[ \\t]\\S[^\\n]*", Options), "a quotation", "Use the block 'quote:' under 'blocks:'."),
        (new Regex("^[ \\t]{0,3}\\[[^\\[\\]\\n@^]{1,200}\\]:[ \\t]*(?:<?[A-Za-z][A-Za-z0-9+.-]{1,20}:|www\\.|/|#)[^\\n]*", Options), "the definition of a link", "Write the address where the link is: [words](address)."),
    ];

    private static readonly (Regex Form, string What, string Remedy)[] s_lists =
    [
        (new Regex("^[ \\t]*(?:[-*+][ \\t]+[^\\s*][^\\n]*\\n[ \\t]*[-*+]|[0-9]{1,3}[.)][ \\t]+\\S[^\\n]*\\n[ \\t]*[0-9]{1,3}[.)])(?=[ \\t]+[^\\s*])", Options), "a list", "Use 'items:', or 'body:' in a cell of a table; here its lines would run together."),
    ];

    // Only names that HTML has: <name> in a template asks to be filled in.
    private static readonly (Regex Form, string What, string Remedy)[] s_inlines =
    [
        (new Regex("!\\[[^\\[\\]\\n]*\\]\\(", Options), "an image", "Use the block 'figure:' under 'blocks:', which asks for a text equivalent."),
        (new Regex("(?<!\\]\\([ \\t]*)<(?:https?://|mailto:)[^\\s<>]*>", Options | RegexOptions.IgnoreCase), "an address in angle brackets", "Write words that it is linked from: [words](address)."),
        (new Regex("</?(a|b|i|u|p|em|strong|br|hr|div|span|table|thead|tbody|tr|td|th|ul|ol|li|img|h[1-6]|sup|sub|small|center|font|script|style|iframe|details|summary)(\\s[^<>]*)?/?>", Options | RegexOptions.IgnoreCase), "HTML", "Write Markdown: **strong**, *emphasis*, a line for each list entry; everything else is a block."),
    ];

    // A block of code; the lines of backticks or waves come in pairs.
    private static readonly Regex s_fence = new("^[ \\t]{0,3}(?>`{3,}|~{3,})[^`\\n]*$", Options);

    public override void Check(LibraryFiles files, FindingSink sink)
    {
        foreach (var place in files.Texts.Where(place => place.Form != TextForm.Plain)) sink.Report(In(place).Take(FindingSink.DefaultCap + 1));
    }

    private IEnumerable<Finding> In(TextPlace place)
    {
        var text = TextMarks.WithoutCode(place.Text);
        if (place.Form == TextForm.Body)
        {
            foreach (var fence in s_fence.Matches(place.Text).Cast<Match>().Where((_, index) => index % 2 == 0))
                yield return Descriptor.At(place.SpanOf(fence.Index, fence.Length), "A text cannot hold a block of code.", "Write it as a paragraph without the lines of signs around it.");
        }

        var forms = (place.Form == TextForm.Body ? s_blocks : s_lists).Concat(s_inlines);
        foreach (var (form, what, remedy) in forms)
        {
            for (var match = form.Match(text); match.Success; match = match.NextMatch())
            {
                var length = match.Value.TrimEnd().Length;
                var start = length - match.Value.Trim().Length;
                yield return Descriptor.At(place.SpanOf(match.Index + start, length - start), $"A text cannot hold {what}.", remedy);
            }
        }
    }
}
