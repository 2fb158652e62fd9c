using System.Linq;
using Styrdok.Core.Findings;
using Styrdok.Core.Model;

namespace Styrdok.Core.Rules;

/// <summary>A law whose last day comes before its first.</summary>
internal sealed class LawEndsBeforeItBegins() : Rule("STY7012", FindingSeverity.Error, "Law ends before it begins")
{
    public override void Check(LibraryFiles files, FindingSink sink)
    {
        foreach (var file in files.References)
        {
            foreach (var work in file.Model.References)
            {
                if (work.InForceFrom is { } from && work.InForceUntil is { } until && until.CompareTo(from) < 0)
                    sink.Report(Descriptor.At(file.SpanOf(work, "in_force_until"), $"'{work.Id}' is in force until {until}, and from {from}.", "Correct one of the two."));
            }
        }
    }
}
