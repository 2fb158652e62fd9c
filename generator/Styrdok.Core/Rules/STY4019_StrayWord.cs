using System.Collections.Generic;
using Styrdok.Core.Findings;
using Styrdok.Core.Translation.Checking;

namespace Styrdok.Core.Rules;

/// <summary>A word of a neighbouring language in a text: Nynorsk in Bokmål, Bokmål in Nynorsk, Norwegian in Swedish.</summary>
internal sealed class StrayWord() : TextCheck("STY4019", "Word of a neighbouring language")
{
    /// <inheritdoc/>
    protected override IEnumerable<Finding> In(CheckedText text, CheckTables tables)
    {
        if (text.Table is not { Strays.Count: > 0 } table) yield break;
        for (var i = 0; i < text.Prose.MeantWords.Count; i++)
        {
            // A capital within a sentence begins a name.
            var word = text.Prose.MeantWords[i];
            if (!table.Strays.TryGetValue(word.Text, out var right) || (word.IsCapital && i > 0)) continue;
            yield return Descriptor.At(text.SpanOf(word), $"'{word.Text}' is no word of '{text.Language}'.", $"Write '{right}', or put what is quoted in quotation marks.");
        }
    }
}
