using System.Collections.Generic;
using System.Linq;
using Styrdok.Core.Findings;
using Styrdok.Core.Model;

namespace Styrdok.Core.Rules;

/// <summary>A programme, a case or a declaration that ended before it began.</summary>
internal sealed class YearsInOrder() : Rule("STY3057", FindingSeverity.Error, "Ends before it begins")
{
    public override void Check(LibraryFiles files, FindingSink sink)
    {
        foreach (var file in files.Documents)
        {
            foreach (var (record, from, to) in Periods(file.Model))
                sink.Report(Descriptor.At(file.SpanOf(record, "to"), $"It ends with {to}, before it begins with {from}.", "Write the earlier one after 'from:'."));
        }
    }

    private static IEnumerable<(object Record, string From, string To)> Periods(LibraryDocument document)
    {
        foreach (var section in document.Sections)
        {
            if (section is ProgrammeSection { Programme: { From: { } began, To: { } ended } programme } && ended < began) yield return (programme, Year(began), Year(ended));
            if (section is CaseSection { Case: { From: { } first, To: { } last } @case } && last < first) yield return (@case, Year(first), Year(last));
        }

        if (document is Declaration { Event: { To: { } end } held } && end.CompareTo(held.From) < 0) yield return (held, held.From.ToString(), end.ToString());
    }

    private static string Year(int year) => year.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
