using System.Collections.Generic;
using System.Linq;
using Styrdok.Core.Annotations;
using Styrdok.Core.Model;
using Styrdok.Core.Resolution.Tailoring;
using Styrdok.Core.Yaml.Binding;

namespace Styrdok.Core.Rules;

/// <summary>An area that the document's areas sections do not have.</summary>
internal sealed class UnknownArea() : UnknownIdRule("STY3008", "Unknown area", RefTarget.Area, "area", "a section of type areas in this document")
{
    protected override IReadOnlyCollection<string> Known(LibraryFiles files, BoundFile file) =>
        AreasIn(file).Concat(file.Model is Overlay overlay && files.DocumentOf(overlay.Base.Id) is { } document ? AreasIn(document.Bound).Where(area => !IsLeftOut(area, overlay, document)) : []).ToList();

    private static IEnumerable<string> AreasIn(BoundFile file) => file.Ids.Where(id => id.Record == nameof(Area)).Select(id => id.Id);

    private static bool IsLeftOut(string area, Overlay overlay, DocumentFile document) =>
        document.Elements.Elements.Values.Any(element => element.Record is Area own && own.Id == area && overlay.Exclude.Any(path => ElementIndex.IsWithin(element.Path, path)));
}
