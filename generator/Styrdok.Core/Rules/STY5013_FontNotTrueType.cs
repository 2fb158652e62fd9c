using Styrdok.Core.Findings;
using Styrdok.Core.Resolution;

namespace Styrdok.Core.Rules;

/// <summary>
/// A font that is no static TrueType file: variable, with CFF outlines, a collection, a web font. The tool looks into the file, the compiler at its name.
/// </summary>
internal sealed class FontNotTrueType() : FontRule("STY5013", "Font is no static TrueType file")
{
    protected override Finding? Judge(NamedFont font, LibraryFiles files)
    {
        if (font.IsOutside) return null;
        if (font.Facts is { Problem: FontProblem.Kind } facts) return Descriptor.At(font.Span, $"{font.FullPath} cannot be used. {facts.Reason}", facts.Remedy);
        return font.IsTrueType ? null : Descriptor.At(font.Span, $"'{font.Path}' is no TrueType file by its name.", "Name a static TrueType file, with a name that ends in '.ttf'.");
    }
}
