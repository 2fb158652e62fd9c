using System.Collections.Generic;
using System.Linq;
using Styrdok.Core.Findings;
using Styrdok.Core.Translation.Checking;

namespace Styrdok.Core.Rules;

/// <summary>A translation that ends in another sign than its source: a question has become a statement, a lead no longer opens its list.</summary>
internal sealed class PunctuationDiffers() : TextCheck("STY4016", "Last sign differs", kinds: TextKinds.OtherLanguages)
{
    private const string Closing = "»”“’\"')]*_";
    private const string Signs = ".:?!…;,";

    /// <inheritdoc/>
    protected override IEnumerable<Finding> In(CheckedText text, CheckTables tables)
    {
        if (text.Of is not { } of) yield break;
        var (source, isShort) = Last(of.Prose, of.Table);
        var (target, isAlsoShort) = Last(text.Prose, text.Table);

        // "osv." and "etc." end no sentence.
        if (source == target || ((isShort || isAlsoShort) && source is '.' or '\0' && target is '.' or '\0')) yield break;
        var at = End(text.Prose);
        yield return Descriptor.At(
            at < 0 ? text.Span : text.SpanOf(at, 1),
            (source, target) switch
            {
                ('\0', _) => $"The translation ends in '{target}', the source in no such sign.",
                (_, '\0') => $"The source ends in '{source}', the translation in no such sign.",
                _ => $"The translation ends in '{target}', the source in '{source}'.",
            },
            source == '\0' ? "Leave it out." : $"End the translation in '{source}'.", text.Related);
    }

    private static (char Sign, bool IsShort) Last(Prose prose, LanguageTable? table)
    {
        var end = End(prose);
        if (end < 0 || Signs.IndexOf(prose.Text[end]) < 0) return ('\0', false);
        if (prose.Text[end] == '.' && end >= 2 && prose.Text[end - 1] == '.' && prose.Text[end - 2] == '.') return ('…', false);
        return (prose.Text[end], prose.Text[end] == '.' && table is not null && table.Abbreviations.Contains(LastWord(prose.Text, end)));
    }

    private static string LastWord(string text, int end)
    {
        var start = end;
        while (start > 0 && (char.IsLetter(text[start - 1]) || text[start - 1] == '.')) start--;
        return text.Substring(start, end - start).ToLowerInvariant();
    }

    /// <summary>The last sign that is no closing mark and no footnote.</summary>
    private static int End(Prose prose)
    {
        var text = prose.Text;
        var end = text.Length - 1;
        while (end >= 0 && (char.IsWhiteSpace(text[end]) || Closing.IndexOf(text[end]) >= 0))
        {
            if (text[end] == ']' && text.LastIndexOf("^[", end, System.StringComparison.Ordinal) is > 0 and var note) end = note;
            end--;
        }

        return end;
    }
}
