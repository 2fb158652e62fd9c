using Styrdok.Core.Values;

namespace Styrdok.Documents.Figures.Areas;

/// <summary>What a diagram of areas shows.</summary>
/// <param name="Areas">The areas that stand side by side, in order; one at least.</param>
/// <param name="Bases">The areas under them that they rest on.</param>
/// <param name="Above">Where there are no sharp borders, what goes round them all, on the upper side of the loop; empty for nothing. With nothing on either side there is no loop.</param>
/// <param name="Below">The same on its lower side.</param>
public sealed record AreasDiagram(ValueList<DiagramArea> Areas, ValueList<DiagramArea> Bases, string Above, string Below)
{
    /// <summary>The language of what stands on the upper side of the loop, where it is another than the document's.</summary>
    public Language? AboveLanguage { get; init; }

    /// <summary>The same for its lower side.</summary>
    public Language? BelowLanguage { get; init; }

    /// <summary>In a ring or a grid: the heading over what all areas rest on.</summary>
    public string NeedsLabel { get; init; } = string.Empty;

    /// <summary>In a ring or a grid: what all areas rest on, one by one.</summary>
    public ValueList<DiagramNeed> Needs { get; init; }
}

/// <summary>Something that all areas rest on.</summary>
/// <param name="Text">What it is; may hold soft hyphens.</param>
/// <param name="Language">Its language, where it is another than the document's.</param>
public sealed record DiagramNeed(string Text, Language? Language = null);

/// <summary>An area of the diagram.</summary>
/// <param name="Number">Its number in the document; empty for none.</param>
/// <param name="Name">Its name; may hold soft hyphens.</param>
/// <param name="Text">A sentence on it; empty for none.</param>
/// <param name="NameLanguage">The language of the name, where it is another than the document's.</param>
/// <param name="TextLanguage">The language of the sentence, where it is another than the document's.</param>
public sealed record DiagramArea(string Number, string Name, string Text, Language? NameLanguage = null, Language? TextLanguage = null);
