using System;
using System.Linq;
using Styrdok.Core.Findings;
using Styrdok.Core.Yaml;

namespace Styrdok.Core.Rules;

/// <summary>A note to translators on a text that the file does not have: nobody would ever read it.</summary>
internal sealed class NoteOnUnknownUnit() : Rule("STY4021", FindingSeverity.Error, "Note on an unknown unit")
{
    // An element can hold hundreds of texts; these show what their ids look like.
    private const int MostNamed = 4;

    public override void Check(LibraryFiles files, FindingSink sink)
    {
        foreach (var file in files.Translated)
        {
            if ((file.Bound.File.Root as YamlMapping)?.Find("notes_to_translators") is not YamlMapping notes) continue;
            foreach (var key in notes.Entries.Select(entry => entry.Key).Where(key => !file.UnitsById.ContainsKey(key.Value)))
            {
                var retired = file.Retired.FirstOrDefault(entry => key.Value.StartsWith(entry.Id + "/", StringComparison.Ordinal));
                var below = file.Bound.Units.Select(unit => unit.Id).Where(id => id.StartsWith(key.Value + "/", StringComparison.Ordinal)).Take(MostNamed).ToList();
                sink.Report(Descriptor.At(
                    key.Span, $"'{file.Id}' has no unit '{key.Value}'" + (retired is null ? "." : $"; '{retired.Id}' was retired in version {retired.In}."),
                    below.Count > 0 ? $"That is an element; its texts are {string.Join(", ", below.Select(id => $"'{id}'"))}."
                    : Nearest.To(key.Value, file.UnitsById.Keys) is { } near ? $"Did you mean '{near}'?"
                    : "Write the id that the text has now, or remove the note."));
            }
        }
    }
}
