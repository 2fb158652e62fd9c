using Styrdok.Core.Findings;

namespace Styrdok.Core.Rules;

/// <summary>A font outside the organisation's folder: the folder must be enough to render from, on every machine alike.</summary>
internal sealed class FontOutside() : FontRule("STY5011", "Font outside the organisation's folder")
{
    protected override Finding? Judge(NamedFont font, LibraryFiles files) => !font.IsOutside
        ? null
        : Descriptor.At(font.Span, $"'{font.Path}' is not in the organisation's folder.", "Put the file into the folder of organisation.yaml and write its name, with '/' between folders.");
}
