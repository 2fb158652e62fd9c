using System.Linq;
using Styrdok.Core.Findings;
using Styrdok.Core.Translation;
using Styrdok.Core.Values;

namespace Styrdok.Core.Rules;

/// <summary>A translation of a text that has changed since. In an authoritative language readers would be bound by what no longer stands.</summary>
internal sealed class OutdatedTranslation() : Rule("STY4005", FindingSeverity.Warning, "Outdated translation")
{
    public override void Check(LibraryFiles files, FindingSink sink)
    {
        foreach (var file in files.Sidecars)
        {
            if (files.TranslatedBy(file) is not { } document) continue;
            var standing = files.LanguagesOf(document).FirstOrDefault(entry => entry.Language.Equals(file.Model.Language)).Standing;
            foreach (var entry in file.Model.Units)
            {
                if (files.TranslationsOf(document).Find(entry.Key, file.Model.Language) is not { Standing: TranslationStanding.Outdated }) continue;
                if (!document.UnitsById.TryGetValue(entry.Key, out var unit)) continue;
                var finding = Descriptor.At(
                    file.SpanOf(entry.Value, "source"), $"The source of '{entry.Key}' has changed since it was translated.",
                    "Translate the text as it is now, then write it under 'source'.",
                    new RelatedPlace(unit.Span, "The text is now here."));
                sink.Report(finding with { Severity = TranslatedFile.SeverityFor(standing) });
            }
        }
    }
}
