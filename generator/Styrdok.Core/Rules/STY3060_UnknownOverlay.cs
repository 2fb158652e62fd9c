using Styrdok.Core.Annotations;
using Styrdok.Core.Resolution;
using Styrdok.Core.Yaml.Binding;

namespace Styrdok.Core.Rules;

/// <summary>An adoption with an overlay that the library does not hold.</summary>
internal sealed class UnknownOverlay() : UnknownIdRule("STY3060", "Unknown overlay", RefTarget.Overlay, "overlay", "a file of kind overlay, for example in the organisation's folder")
{
    // An example organisation keeps its overlay's name where the document, and so the overlay, is replaced.
    protected override bool Judges(BoundFile file) => !BuiltInLibrary.Holds(file.File.Source.Path);
}
