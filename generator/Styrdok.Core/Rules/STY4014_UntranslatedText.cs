using System.Collections.Generic;
using System.Linq;
using Styrdok.Core.Findings;
using Styrdok.Core.Translation.Checking;

namespace Styrdok.Core.Rules;

/// <summary>A translation that is a copy of its source and more than a name. Between near languages a text may read the same, and only words that the other lacks tell.</summary>
internal sealed class UntranslatedText() : TextCheck("STY4014", "Text is not translated", kinds: TextKinds.All)
{
    // A label of one word is often the same in several languages, and so is a name of two.
    private const int FewestWords = 3;
    private const int ShortestWord = 3;

    /// <inheritdoc/>
    protected override IEnumerable<Finding> In(CheckedText text, CheckTables tables)
    {
        if (!text.IsCopy || text.Of is not { Table: { } sourceTable } of || text.Table is not { } table) yield break;
        var foreign = text.Prose.MeantWords.Any(word => !word.IsCapital && sourceTable.Common.Contains(word.Text) && table.Common.Count > 0 && !table.Common.Contains(word.Text));
        var isMoreThanName = text.Prose.MeantWords.Count >= FewestWords && text.Prose.MeantWords.Skip(1).Any(word => !word.IsCapital && word.Length >= ShortestWord && word.Text.All(char.IsLetter));
        if (!(table.Related.Contains(of.Language) ? foreign : foreign || isMoreThanName)) yield break;
        yield return Descriptor.At(
            text.Span, $"The text reads in '{text.Language}' as it does in '{of.Language}'.", "Translate it; a name that is the same in both can be accepted with 'accept'.", text.Related);
    }
}
