using Styrdok.Core.Model;
using Styrdok.Core.Values;

namespace Styrdok.Core.Translation;

/// <summary>How the translation of one unit stands in one language.</summary>
/// <param name="Unit">The id of the unit: <c>goals/good-health/text</c>.</param>
/// <param name="Language">The language translated into.</param>
/// <param name="Standing">Whether there is a translation, and whether it is of the text as it is now.</param>
/// <param name="State">How far the translator is; null where nothing is translated.</param>
/// <param name="OldSource">For an outdated translation the text that was translated, so that the change can be shown; else null.</param>
public sealed record UnitTranslation(string Unit, Language Language, TranslationStanding Standing, TranslationState? State, string? OldSource = null);

/// <summary>Whether a unit is translated, and whether the translation is of the text as it is now.</summary>
public enum TranslationStanding
{
    /// <summary>Translated, from the text as it is now.</summary>
    Current,

    /// <summary>Translated, but the source has changed since.</summary>
    Outdated,

    /// <summary>Not translated.</summary>
    Missing,
}
