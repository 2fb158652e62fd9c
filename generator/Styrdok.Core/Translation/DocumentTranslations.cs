using System;
using System.Collections.Generic;
using System.Linq;
using Styrdok.Core.Model;
using Styrdok.Core.Values;

namespace Styrdok.Core.Translation;

/// <summary>How far a document is translated, unit by unit, in every language it lists besides its own.</summary>
/// <param name="Document">The id of the document.</param>
/// <param name="Units">The units by id (ordinal) and, for each, by language.</param>
public sealed record DocumentTranslations(string Document, ValueList<UnitTranslation> Units)
{
    private Dictionary<(string Unit, Language Language), UnitTranslation>? _byUnit;

    /// <summary>The approvals of whole languages, by language.</summary>
    public ValueList<LanguageApproval> Approvals { get; init; }

    /// <summary>Who approved the texts of a language; null where nobody has.</summary>
    public LanguageApproval? ApprovalIn(Language language) => ((IEnumerable<LanguageApproval>)Approvals).FirstOrDefault(approval => approval.Language.Equals(language));

    /// <summary>How a unit stands in a language; null in the source language, in one that the document does not list, and for an unknown unit.</summary>
    public UnitTranslation? Find(string unit, Language language)
    {
        var byUnit = _byUnit ??= ((IEnumerable<UnitTranslation>)Units).ToDictionary(entry => (entry.Unit, entry.Language));
        return byUnit.TryGetValue((unit, language), out var found) ? found : null;
    }

    /// <summary>Whether a unit may be shown in a language without a mark: the source itself, or a translation of the text as it is now.</summary>
    public bool IsCurrent(string unit, Language language) => Find(unit, language) is null or { Standing: TranslationStanding.Current };

    /// <summary>How many units stand so in a language.</summary>
    public int Count(Language language, TranslationStanding standing) =>
        ((IEnumerable<UnitTranslation>)Units).Count(unit => unit.Language.Equals(language) && unit.Standing == standing);

    /// <summary>The least finished state among a language's translated units; null where nothing is translated.</summary>
    public TranslationState? LeastState(Language language) =>
        ((IEnumerable<UnitTranslation>)Units).Where(unit => unit.Language.Equals(language)).Min(unit => unit.State);

    /// <inheritdoc/>
    public bool Equals(DocumentTranslations? other) => other is not null && Document == other.Document && Units == other.Units && Approvals == other.Approvals;

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Document);
}
