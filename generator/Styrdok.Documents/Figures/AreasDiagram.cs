using Styrdok.Core.Values;

namespace Styrdok.Documents.Figures;

/// <summary>What the diagram of areas without sharp borders shows.</summary>
/// <param name="Areas">The areas that go over into each other, in order; one at least.</param>
/// <param name="Bases">The areas under them that they rest on.</param>
/// <param name="Above">What goes round them all, on the upper side of the loop; empty for nothing. With nothing on either side there is no loop.</param>
/// <param name="Below">The same on its lower side.</param>
public sealed record AreasDiagram(ValueList<DiagramArea> Areas, ValueList<DiagramArea> Bases, string Above, string Below);

/// <summary>An area of the diagram.</summary>
/// <param name="Number">Its number in the document; empty for none.</param>
/// <param name="Name">Its name; may hold soft hyphens.</param>
/// <param name="Text">A sentence on it; empty for none.</param>
/// <param name="NameLanguage">The language of the name, where it is another than the document's.</param>
/// <param name="TextLanguage">The language of the sentence, where it is another than the document's.</param>
public sealed record DiagramArea(string Number, string Name, string Text, Language? NameLanguage = null, Language? TextLanguage = null);
