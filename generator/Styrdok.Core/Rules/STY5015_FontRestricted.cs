using Styrdok.Core.Findings;
using Styrdok.Core.Resolution;

namespace Styrdok.Core.Rules;

/// <summary>A font whose maker forbids, by the licence bits in it, what every document does: to embed the glyphs that are used.</summary>
internal sealed class FontRestricted() : FontRule("STY5015", "Font may not be embedded")
{
    protected override Finding? Judge(NamedFont font, LibraryFiles files) => font.Facts is { Problem: FontProblem.Restricted } facts
        ? Descriptor.At(font.Span, $"{font.FullPath} cannot be used. {facts.Reason}", facts.Remedy)
        : null;
}
