using System;
using System.Collections.Generic;
using Styrdok.Core.Findings;
using Styrdok.Core.Model;

namespace Styrdok.Core.Rules;

/// <summary>A section whose id begins the unit ids of something else: the title is <c>document/title</c>.</summary>
internal sealed class ReservedSectionId() : Rule("STY3013", FindingSeverity.Error, "Reserved section id")
{
    private static readonly HashSet<string> s_reserved = new(StringComparer.Ordinal) { "document", "metadata", "history", "event", "parties", "params" };

    public override void Check(LibraryFiles files, FindingSink sink)
    {
        foreach (var file in files.Documents)
        {
            foreach (var section in file.Model.Sections)
            {
                // The factors of a catalogue stand beside its sections.
                if (!s_reserved.Contains(section.Id) && !(file.Model is Catalogue && section.Id == "factors")) continue;
                sink.Report(Descriptor.At(
                    file.SpanOf(section, "id"), $"No section may have the id '{section.Id}': the document's own texts have unit ids that begin with it.",
                    $"Say more in the id, such as '{section.Id}-section' or a word for what the section is about."));
            }
        }
    }
}
