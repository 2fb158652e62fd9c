using System.Collections.Generic;
using System.Linq;
using Styrdok.Core.Model;
using Styrdok.Core.Rules;

namespace Styrdok.Core.Translation;

/// <summary>What keeps the approval of a translation from covering the texts as they are now.</summary>
internal static class ApprovalProblems
{
    private const int Named = 3;

    /// <summary>The problems, each as a sentence that says what is wrong and one that says what to do; none where the approval holds.</summary>
    /// <param name="document">What is translated.</param>
    /// <param name="sidecar">The translation; it has an approval.</param>
    /// <param name="units">How its units stand.</param>
    public static IEnumerable<(string Message, string Remedy)> Of(TranslatedFile document, TranslationSidecar sidecar, IEnumerable<UnitTranslation> units)
    {
        var approval = sidecar.Approval!;
        var own = units.Where(unit => unit.Language.Equals(sidecar.Language)).ToList();
        var open = own.Where(unit => unit.Standing != TranslationStanding.Current).Select(unit => unit.Unit).ToList();
        if (open.Count > 0) yield return ($"The approval of {approval.Date} does not cover {Count(open, "text", "texts")} changed since, or never translated: {List(open)}.", "Bring the translation up to date and have it approved again.");

        // What stands in the document itself has no state of its own.
        var unapproved = own.Where(unit => unit.Standing == TranslationStanding.Current && unit.State < TranslationState.Approved && sidecar.Units.Has(unit.Unit)).Select(unit => unit.Unit).ToList();
        if (unapproved.Count > 0) yield return ($"The translation was approved on {approval.Date}, but {Count(unapproved, "text is", "texts are")} not: {List(unapproved)}.", "Have it approved again, or remove 'approval'.");
        if (approval.Texts is { } texts)
        {
            if (texts != SidecarText.HashOf(sidecar)) yield return ($"Texts have changed since the translation was approved on {approval.Date}.", "Have it approved again; 'styrdok translate approve' writes it down.");
        }
        else if ((document.Bound.Model as LibraryDocument)?.History.OrderBy(version => version.Date).LastOrDefault() is { } last && approval.Date.CompareTo(last.Date) < 0)
        {
            yield return ($"The approval of {approval.Date} is older than version {last.Version} of {last.Date}.", "Have it approved again; 'styrdok translate approve' writes it down.");
        }
    }

    private static string Count(List<string> units, string one, string several) => units.Count == 1 ? "one " + one : $"{units.Count.ToString(System.Globalization.CultureInfo.InvariantCulture)} {several}";

    private static string List(List<string> units) => string.Join(", ", units.Take(Named).Select(unit => $"'{unit}'")) + (units.Count > Named ? " …" : string.Empty);
}
