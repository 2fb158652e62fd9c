using System.Linq;
using Styrdok.Core.Findings;
using Styrdok.Core.Model;
using Styrdok.Core.Resolution.Tailoring;

namespace Styrdok.Core.Rules;

/// <summary>An overlay that leaves out or rewords what the document locks.</summary>
internal sealed class LockedElement() : Rule("STY3064", FindingSeverity.Error, "Locked element")
{
    public override void Check(LibraryFiles files, FindingSink sink)
    {
        foreach (var file in files.Overlays)
        {
            if (file.Document is not { } document) continue;
            var locked = document.Elements.Elements.Values.Where(element => element.Record is Item { Locked: true }).ToList();
            for (var i = 0; i < file.Model.Exclude.Count; i++)
            {
                var path = file.Model.Exclude[i];
                if (locked.FirstOrDefault(element => ElementIndex.IsWithin(element.Path, path) || ElementIndex.IsWithin(path, element.Path)) is { } element)
                    Report(path, "left out", element, file.SpanOf("exclude", i));
            }

            foreach (var replacement in file.Model.Replace)
            {
                if (locked.FirstOrDefault(element => ElementIndex.IsWithin(replacement.At, element.Path)) is { } element)
                    Report(replacement.At, "worded otherwise", element, file.SpanOf(replacement, "at"));
            }

            void Report(string path, string how, Element element, SourceSpan span) => sink.Report(Descriptor.At(
                span, path == element.Path ? $"'{path}' is locked and cannot be {how}." : $"'{path}' cannot be {how}: '{element.Path}' is locked.",
                "Remove this entry. Only whoever owns the document can unlock it.", new RelatedPlace(document.SpanOf(element.Record, "locked"), "It is locked here.")));
        }
    }
}
