using System.Linq;
using Styrdok.Core.Findings;
using Styrdok.Core.Model;

namespace Styrdok.Core.Rules;

/// <summary>A month of something that is asked in every month, or of which nobody said how often.</summary>
internal sealed class MonthOfCadence() : Rule("STY3080", FindingSeverity.Error, "Month without a cadence that has one")
{
    public override void Check(LibraryFiles files, FindingSink sink)
    {
        foreach (var file in files.Bodies)
        {
            foreach (var check in file.Model.Sections.SelectMany(SectionBlocks.ItemsOf).Select(item => item.Check).OfType<Check>().Where(check => check.Month is not null))
            {
                if (check.Cadence is not (null or Cadence.Weekly or Cadence.Monthly)) continue;
                sink.Report(check.Cadence is null
                    ? Descriptor.At(file.SpanOf(check, "month"), "A month is given, and not how often the item comes up.", "Add 'cadence:', such as yearly, or remove 'month'.")
                    : Descriptor.At(file.SpanOf(check, "month"), "What comes up in every month has no month of its own.", "Remove 'month', or let 'cadence' be quarterly or more seldom."));
            }
        }
    }
}
