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

        var languages = document.TargetLanguages().Select(entry => entry.Language).OrderBy(language => language).ToList();
        var states = new List<UnitTranslation>();
        foreach (var unit in document.UnitsById.Values.OrderBy(unit => unit.Id, StringComparer.Ordinal))
        {
            foreach (var language in languages)
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

                states.Add(State(unit.Id, language, translation, inline ? document.InlineState : null, source => SourceText.Same(source, document.SourceOf(unit), unit.Form)));
            }
        }

        var approvals = languages.Where(language => byLanguage.TryGetValue(language, out var sidecar) && sidecar.Approval is not null)
            .Select(language => (Sidecar: byLanguage[language], Approval: byLanguage[language].Approval!))
            .Select(entry => new LanguageApproval(entry.Sidecar.Language, entry.Approval.Role, entry.Approval.Date, entry.Approval.Ref, !ApprovalProblems.Of(document, entry.Sidecar, states).Any()));
        return new DocumentTranslations(document.Id, states.ToValueList()) { Approvals = approvals.ToValueList() };
    }

    private static UnitTranslation State(string unit, Language language, TranslationUnit? translation, TranslationState? inline, Func<string, bool> isCurrent)
    {
        if (translation?.Target is null && inline is null) return new UnitTranslation(unit, language, TranslationStanding.Missing, null);

        // What stands beside its source in the document is kept in step by whoever edits the line.
        if (translation is null) return new UnitTranslation(unit, language, TranslationStanding.Current, inline);
        return isCurrent(translation.Source)
            ? new UnitTranslation(unit, language, TranslationStanding.Current, translation.State)
            : new UnitTranslation(unit, language, TranslationStanding.Outdated, translation.State, translation.Source);
    }
}
