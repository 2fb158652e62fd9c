using Styrdok.Core.Model;
using Styrdok.Core.Translation;
using Styrdok.Core.Values;

namespace Styrdok.Core.Resolution.Tailoring;

/// <summary>A document as an organisation has it.</summary>
/// <param name="Document">The document with everything that the overlays change.</param>
/// <param name="Translations">How far it is translated: the document's own units, and those of the overlays at the ids that they have here.</param>
/// <param name="Parameters">What each parameter is here, by name.</param>
/// <param name="Deviations">Where it differs from the document that others have, in the order of the overlays.</param>
public sealed record TailoredDocument(LibraryDocument Document, DocumentTranslations Translations, ValueMap<ParameterValue> Parameters, ValueList<Deviation> Deviations)
{
    /// <summary>Where the text of a unit comes from: the id of the overlay that words or adds it; null for the document's own.</summary>
    public string? ProvenanceOf(string unit) => OriginOf(unit)?.Overlay;

    /// <summary>The overlay that words or adds a unit, with the id that the unit has there; null for the document's own.</summary>
    public (string Overlay, string Unit)? OriginOf(string unit)
    {
        foreach (var deviation in Deviations)
        {
            if (deviation.Kind == DeviationKind.Reworded && deviation.Path == unit) return (deviation.Overlay, "replace/" + unit);
            if (deviation.Kind == DeviationKind.Added && ElementIndex.IsWithin(unit, deviation.Path))
                return (deviation.Overlay, "add/" + deviation.Path.Substring(deviation.Path.LastIndexOf('/') + 1) + unit.Substring(deviation.Path.Length));
        }

        return null;
    }
}

/// <summary>A place where a tailored document differs.</summary>
/// <param name="Kind">How.</param>
/// <param name="Overlay">The overlay that says so.</param>
/// <param name="Path">The element, the unit or the parameter.</param>
/// <param name="Was">The text in the document that others have; null for what was added or set.</param>
/// <param name="Now">The text here; null for what was left out or set.</param>
/// <param name="Unit">The unit that these texts are: of the document as others have it, and of the one here. Null where there is no text.</param>
public sealed record Deviation(DeviationKind Kind, string Overlay, string Path, LocalizedText? Was, LocalizedText? Now, string? Unit = null);

/// <summary>How a tailored document differs.</summary>
public enum DeviationKind
{
    /// <summary>An element was left out.</summary>
    LeftOut,

    /// <summary>A text is worded otherwise.</summary>
    Reworded,

    /// <summary>An element was added.</summary>
    Added,

    /// <summary>A parameter has another value than the document's own.</summary>
    Set,
}
