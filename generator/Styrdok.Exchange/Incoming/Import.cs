using System.Collections.Generic;
using System.Linq;
using Styrdok.Core.Findings;
using Styrdok.Core.Translation;
using Styrdok.Core.Values;

namespace Styrdok.Exchange.Incoming;

/// <summary>What is to become of files that came back.</summary>
/// <param name="Translations">What is taken, document by document and language by language.</param>
/// <param name="Left">The texts that are not taken although nothing is wrong with them.</param>
/// <param name="Findings">What is wrong, file by file. Texts with a finding are not among those taken.</param>
public sealed record Import(IReadOnlyList<ImportedTranslation> Translations, IReadOnlyList<LeftUnit> Left, IReadOnlyList<Finding> Findings)
{
    /// <summary>Whether a file as a whole was refused, and not only texts of it.</summary>
    public bool IsFileRefused => Findings.Any(finding => finding.Descriptor == ExchangeFindings.Unreadable || finding.Descriptor == ExchangeFindings.WrongLanguage || finding.Descriptor == ExchangeFindings.UnknownDocument);
}

/// <summary>What is taken into one sidecar.</summary>
/// <param name="File">The document.</param>
/// <param name="Language">The language.</param>
/// <param name="Units">What changes, in the order of the document.</param>
public sealed record ImportedTranslation(TranslatableFile File, Language Language, IReadOnlyList<TakenUnit> Units)
{
    /// <summary>
    /// The sidecar with what is taken in it. A text that no sidecar can hold is reported where it stands in the file that came back, and the rest is taken.
    /// </summary>
    /// <param name="before">The sidecar as it is; null for none.</param>
    public (SidecarText? After, IReadOnlyList<Finding> Findings) Apply(SidecarText? before)
    {
        var findings = new List<Finding>();
        var units = Units.ToList();
        while (units.Count > 0)
        {
            var edits = units.Select(unit => unit.Edit).ToList();
            try
            {
                return (before is null
                    ? SidecarText.Create(File.SidecarPath(Language), File.Id, Language, edits)
                    : before.With(new SidecarChanges { Units = edits, Order = File.Units.Select(unit => unit.Id).ToList() }), findings);
            }
            catch (SidecarTextException exception)
            {
                var index = units.FindIndex(unit => unit.Edit.Unit == exception.Unit);
                if (index < 0 && units.Count > 1) index = FirstUnwritable(before, units);
                if (index < 0) index = 0;
                findings.Add(ExchangeFindings.Unwritable.At(units[index].Span, $"'{units[index].Edit.Unit}': {exception.Message}", "Then save the file again and import it."));
                units.RemoveAt(index);
            }
        }

        return (null, findings);
    }

    // Where the message does not say which text it is about, each is tried alone.
    private int FirstUnwritable(SidecarText? before, List<TakenUnit> units) => units.FindIndex(unit =>
    {
        try
        {
            if (before is null) SidecarText.Create(File.SidecarPath(Language), File.Id, Language, [unit.Edit]);
            else before.With(new SidecarChanges { Units = [unit.Edit] });
            return false;
        }
        catch (SidecarTextException)
        {
            return true;
        }
    });
}

/// <summary>A text that is taken.</summary>
/// <param name="Edit">What changes in the sidecar.</param>
/// <param name="Span">Where the text stands in the file that came back.</param>
public sealed record TakenUnit(UnitEdit Edit, SourceSpan Span);

/// <summary>A text that is not taken although nothing is wrong with it.</summary>
/// <param name="Document">The document.</param>
/// <param name="Unit">The unit id.</param>
/// <param name="Reason">Why.</param>
/// <param name="Span">Where it stands in the file that came back.</param>
public sealed record LeftUnit(string Document, string Unit, LeftReason Reason, SourceSpan Span);

/// <summary>Why a text is not taken.</summary>
public enum LeftReason
{
    /// <summary>There is no translation.</summary>
    Empty,

    /// <summary>The translation is the source that was filled in.</summary>
    StillSource,

    /// <summary>The translation is that of the text as it was before.</summary>
    StillOutdated,

    /// <summary>The translation is the one that the sidecar has.</summary>
    Unchanged,
}
