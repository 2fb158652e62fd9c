using System.Collections.Generic;
using System.Linq;
using Styrdok.Core.Annotations;
using Styrdok.Core.Model;
using Styrdok.Core.Yaml.Binding;

namespace Styrdok.Core.Rules;

/// <summary>An area that the document's areas sections do not have.</summary>
internal sealed class UnknownArea() : UnknownIdRule("STY3008", "Unknown area", RefTarget.Area, "area", "a section of type areas in this document")
{
    protected override IReadOnlyCollection<string> Known(LibraryFiles files, BoundFile file) =>
        file.Ids.Where(id => id.Record == nameof(Area)).Select(id => id.Id).ToList();
}
