using Styrdok.Core.Findings;
using Styrdok.Core.Resolution;

namespace Styrdok.Core.Rules;

/// <summary>A font with a table that is missing, truncated or contradicts another. Told before anything is rendered, by hosts that open files.</summary>
internal sealed class FontDamaged() : FontRule("STY5014", "Font is damaged")
{
    protected override Finding? Judge(NamedFont font, LibraryFiles files) => font.Facts is { Problem: FontProblem.Damaged } facts
        ? Descriptor.At(font.Span, $"{font.FullPath} cannot be used. {facts.Reason}", facts.Remedy)
        : null;
}
