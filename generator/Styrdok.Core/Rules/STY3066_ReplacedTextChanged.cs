using System.Linq;
using Styrdok.Core.Findings;
using Styrdok.Core.Translation;

namespace Styrdok.Core.Rules;

/// <summary>A text that an overlay replaces and that has changed since, or of which nobody would be told when it changes.</summary>
internal sealed class ReplacedTextChanged() : Rule("STY3066", FindingSeverity.Warning, "Replaced text has changed")
{
    public override void Check(LibraryFiles files, FindingSink sink)
    {
        foreach (var file in files.Overlays)
        {
            if (file.Document is not { } document) continue;
            foreach (var replacement in file.Model.Replace)
            {
                if (!document.Translated.UnitsById.TryGetValue(replacement.At, out var unit)) continue;
                var hash = SourceText.Hash(document.SourceOf(unit), unit.Form);
                if (replacement.Pinned == hash) continue;
                sink.Report(Descriptor.At(
                    file.SpanOf(replacement, replacement.Pinned is null ? "at" : "pinned"),
                    replacement.Pinned is null
                        ? $"Nothing says which text of '{replacement.At}' is replaced, so nobody will be told when it changes."
                        : $"The text of '{replacement.At}' has changed since it was replaced here.",
                    replacement.Pinned is null
                        ? $"Add 'pinned: \"{hash}\"'."
                        : $"Read the text as it is now, change the one here if need be, and write 'pinned: \"{hash}\"'.",
                    new RelatedPlace(unit.Span, "The text that is replaced stands here.")));
            }
        }
    }
}
