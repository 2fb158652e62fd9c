using Styrdok.Core.Values;

namespace Styrdok.Core.Translation;

/// <summary>The approval of a document's texts in one language.</summary>
/// <param name="Language">The language.</param>
/// <param name="Role">The role that approved.</param>
/// <param name="Date">The day.</param>
/// <param name="Ref">Where it is recorded; null where that is not said.</param>
/// <param name="Holds">Whether it covers every text as it is now: nothing has changed since, nothing is missing, no unit is less than approved, and what an overlay words or adds is approved too.</param>
public sealed record LanguageApproval(Language Language, string Role, CalendarDate Date, string? Ref, bool Holds);
