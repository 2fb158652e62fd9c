using System.Collections.Generic;
using Styrdok.Core.Findings;
using Styrdok.Core.Translation.Checking;

namespace Styrdok.Core.Rules;

/// <summary>A text that is written in another language than the one it stands for.</summary>
internal sealed class OtherLanguage() : TextCheck("STY4040", "Text is in another language", kinds: TextKinds.OtherLanguages)
{
    /// <inheritdoc/>
    protected override IEnumerable<Finding> In(CheckedText text, CheckTables tables)
    {
        if (text.WrongLanguage is not { } found) yield break;
        yield return Descriptor.At(text.Span, $"The text should be in '{text.Language}' and reads as '{found}'.", $"Write it in '{text.Language}', or move it to where '{found}' stands.", text.Related);
    }
}
