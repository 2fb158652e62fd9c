using System;
using System.Collections.Generic;
using System.Linq;
using Styrdok.Core.Findings;
using Styrdok.Core.Model;
using Styrdok.Core.Resolution.Freezing;
using Styrdok.Core.Resolution.Tailoring;
using Styrdok.Core.Translation;
using Styrdok.Core.Values;
using Styrdok.Core.Yaml;
using Styrdok.Core.Yaml.Binding;

namespace Styrdok.Core.Rules;

/// <summary>A text, or the strength of a statement, that is another than when the version was frozen which the document still says it is.</summary>
internal sealed class TextChangedUnderVersion() : Rule("STY7010", FindingSeverity.Error, "Text changed under one version")
{
    public override void Check(LibraryFiles files, FindingSink sink)
    {
        foreach (var versions in files.Versions)
        {
            // In a document with mistakes, what could not be read is not removed.
            if (files.DocumentOf(versions.Model.Document) is not { Bound.IsComplete: true } document || OverlayReview.Latest(document.Model) is not { } latest) continue;
            if (versions.Model.Versions.FirstOrDefault(version => version.Version == latest.Version) is not { } frozen) continue;
            new Comparison(files, document, latest, versions, frozen, this, sink).Report();
        }
    }

    private sealed class Comparison(LibraryFiles files, DocumentFile document, HistoryEntry latest, ModelFile<VersionsFile> versions, FrozenVersion frozen, TextChangedUnderVersion rule, FindingSink sink)
    {
        public void Report()
        {
            var told = new HashSet<string>(StringComparer.Ordinal);
            foreach (var texts in frozen.Texts) Texts(texts, told);
            Modalities(told);
        }

        private void Texts(FrozenTexts texts, HashSet<string> told)
        {
            foreach (var (unit, change) in UnitChanges.Between(texts.Units, VersionFreeze.Hashes(document.Model, texts.Language)).Select(entry => (entry.Unit, entry.Change)))
            {
                var bound = document.Translated.UnitsById.TryGetValue(unit, out var found) ? found : null;

                // A translation that is missing is no text removed, and has a rule of its own; what is new or gone is said in one language.
                if (change == UnitChangeKind.Removed && bound is not null) continue;
                if (change != UnitChangeKind.Changed && !told.Add(unit)) continue;
                var place = bound is null ? document.SpanOf(latest, "version") : PlaceOf(bound, texts.Language);
                Say(place, unit, change switch { UnitChangeKind.New => "is new", UnitChangeKind.Removed => "is gone", _ => $"reads otherwise in '{texts.Language.Code}'" });
            }
        }

        private void Modalities(HashSet<string> told)
        {
            foreach (var (path, change) in UnitChanges.Between(frozen.Modalities, VersionFreeze.ModalitiesOf(document.Elements)).Select(entry => (entry.Unit, entry.Change)))
            {
                // A statement that is new or gone as a whole has been told of by its text.
                if (told.Contains(path + "/text")) continue;
                var item = document.Elements.Elements.TryGetValue(path, out var element) ? element.Record : null;
                Say(
                    item is null ? document.SpanOf(latest, "version") : document.SpanOf(item, "modality"), path,
                    change == UnitChangeKind.Changed && frozen.Modalities.TryGet(path, out var word) ? $"was '{word}'" : change == UnitChangeKind.New ? "obliged nobody" : "no longer obliges anybody");
            }
        }

        private void Say(SourceSpan place, string what, string how) => sink.Report(rule.Descriptor.At(
            place, $"'{what}' {how}: not as when version {frozen.Version} of '{document.Model.Id}' was frozen.",
            $"Add a new version to 'history'; or, if {frozen.Version} has reached nobody yet, run 'styrdok freeze --document {document.Model.Id} --again'.",
            new RelatedPlace(versions.SpanOf(frozen, "version"), "The version was frozen here.")));

        private SourceSpan PlaceOf(BoundUnit unit, Language language)
        {
            if (document.Translated.InlineText(unit, language) is { } inline) return inline.Span;
            if (language.Equals(document.Model.SourceLanguage)) return unit.Span;
            var sidecar = files.Sidecars.FirstOrDefault(sidecar => sidecar.Model.Translates == document.Model.Id && sidecar.Model.Language.Equals(language));
            return sidecar is not null && sidecar.Model.Units.TryGet(unit.Id, out var translation) ? sidecar.SpanOf(translation, "target") : unit.Span;
        }
    }
}
