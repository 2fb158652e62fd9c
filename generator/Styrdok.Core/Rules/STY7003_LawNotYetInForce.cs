using Styrdok.Core.Findings;

namespace Styrdok.Core.Rules;

/// <summary>A law that is cited by a document which tells people what to do, before the law is in force.</summary>
internal sealed class LawNotYetInForce() : Rule("STY7003", FindingSeverity.Warning, "Law not yet in force")
{
    public override void Check(LibraryFiles files, FindingSink sink)
    {
        foreach (var cited in CitedLaw.Of(files))
        {
            if (cited.Day is not { } day || cited.Work.InForceFrom is not { } from || from.CompareTo(day) <= 0) continue;
            sink.Report(Descriptor.At(
                cited.Span, $"{CitedLaw.NameOf(cited.Work)} comes into force on {from}; on {day} nobody is bound by it.",
                "Let the document apply from that day on, or refer to what is in force until then."));
        }
    }
}
