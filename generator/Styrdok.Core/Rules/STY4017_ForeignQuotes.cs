using System.Collections.Generic;
using System.Linq;
using Styrdok.Core.Findings;
using Styrdok.Core.Translation.Checking;

namespace Styrdok.Core.Rules;

/// <summary>A quotation mark that the language of the text does not know.</summary>
internal sealed class ForeignQuotes() : TextCheck("STY4017", "Quotation marks of another language")
{
    private const string Marks = "«»“”„‚‘‹›";

    /// <inheritdoc/>
    protected override IEnumerable<Finding> In(CheckedText text, CheckTables tables)
    {
        if (text.Table is not { Quotes.Length: > 1 } table) yield break;

        // Straight marks are nobody's; they are wrong where the source shows how it is done.
        var straight = text.Of is { } of && of.Prose.Text.Any(sign => Marks.IndexOf(sign) >= 0);
        for (var i = 0; i < text.Prose.Text.Length; i++)
        {
            var sign = text.Prose.Text[i];
            if (sign is < '\u0080' and not '"') continue;
            if (table.Quotes.IndexOf(sign) >= 0 || (Marks.IndexOf(sign) < 0 && !(straight && sign == '"'))) continue;

            // With the word after it: a straight mark alone would be found in the marks that YAML puts around the text.
            var length = 1;
            while (i + length < text.Prose.Text.Length && char.IsLetter(text.Prose.Text[i + length])) length++;
            yield return Descriptor.At(text.SpanOf(i, length), $"'{text.Language}' does not quote with {sign}.", $"Write {table.Quotes[0]}…{table.Quotes[1]}.", text.Related);
            yield break;
        }
    }
}
