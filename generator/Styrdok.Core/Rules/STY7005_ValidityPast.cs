using Styrdok.Core.Findings;

namespace Styrdok.Core.Rules;

/// <summary>A document that is said to be in force and whose last day is past. Known only where the day of today is.</summary>
internal sealed class ValidityPast() : Rule("STY7005", FindingSeverity.Warning, "No longer valid")
{
    public override void Check(LibraryFiles files, FindingSink sink)
    {
        if (files.Today is not { } today) return;
        foreach (var adopted in AdoptedDocument.Of(files))
        {
            if (!adopted.IsAlive || adopted.Metadata.ValidUntil?.Date is not { } last || last.CompareTo(today) >= 0) continue;
            sink.Report(Descriptor.At(
                adopted.PlaceOf("valid_until"), $"'{adopted.Adoption.Document}' was valid until {last}; it is {today}.",
                "Decide on it again and write the new last day, or set the status to 'replaced' or 'repealed'."));
        }
    }
}
