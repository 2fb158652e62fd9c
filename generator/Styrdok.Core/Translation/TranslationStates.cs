using System;
using System.Collections.Generic;
using System.Linq;
using Styrdok.Core.Model;
using Styrdok.Core.Rules;
using Styrdok.Core.Values;

namespace Styrdok.Core.Translation;

/// <summary>Compares the sidecars of a document with the document as it is now.</summary>
internal static class TranslationStates
{
    /// <summary>How each unit of a document or an overlay stands in each language besides its own.</summary>
    public static DocumentTranslations Of(TranslatedFile document, IEnumerable<ModelFile<TranslationSidecar>> sidecars)
    {
        var byLanguage = new Dictionary<Language, TranslationSidecar>();
        foreach (var sidecar in sidecars)
        {
            if (!byLanguage.ContainsKey(sidecar.Model.Language)) byLanguage.Add(sidecar.Model.Language, sidecar.Model);
        }

        var states = new List<UnitTranslation>();
        foreach (var unit in document.UnitsById.Values.OrderBy(unit => unit.Id, StringComparer.Ordinal))
        {
            foreach (var (language, _) in document.TargetLanguages().OrderBy(entry => entry.Language))
            {
                TranslationUnit? translation = null;
                if (byLanguage.TryGetValue(language, out var sidecar) && sidecar.Units.TryGet(unit.Id, out var found)) translation = found;
                var inline = document.InlineText(unit, language) is not null;
                if (translation is null && !document.SourceOf(unit).Any(char.IsLetter))
                {
                    // Numbers alone are the same in every language.
                    states.Add(new UnitTranslation(unit.Id, language, TranslationStanding.Current, TranslationState.Approved));
                    continue;
                }

                states.Add(State(unit.Id, language, translation, inline, source => SourceText.Same(source, document.SourceOf(unit), unit.Form)));
            }
        }

        return new DocumentTranslations(document.Id, states.ToValueList());
    }

    private static UnitTranslation State(string unit, Language language, TranslationUnit? translation, bool inline, Func<string, bool> isCurrent)
    {
        if (translation?.Target is null && !inline) return new UnitTranslation(unit, language, TranslationStanding.Missing, null);

        // What stands beside its source in the document is kept in step by whoever edits the line.
        if (translation is null) return new UnitTranslation(unit, language, TranslationStanding.Current, TranslationState.Translated);
        return isCurrent(translation.Source)
            ? new UnitTranslation(unit, language, TranslationStanding.Current, translation.State)
            : new UnitTranslation(unit, language, TranslationStanding.Outdated, translation.State, translation.Source);
    }
}
