using Styrdok.Core.Findings;

namespace Styrdok.Core.Rules;

/// <summary>A font that is not where the organisation says.</summary>
internal sealed class MissingFont() : FontRule("STY5010", "Missing font")
{
    protected override Finding? Judge(NamedFont font, LibraryFiles files)
    {
        // Nothing is known of the disk, or the name is another rule's.
        if (files.Assets is null || font.IsOutside || !font.IsTrueType || font.File is not null) return null;
        return Descriptor.At(font.Span, $"There is no file {font.FullPath}.", "Put the TrueType file there, or correct the name; capital letters count.");
    }
}
