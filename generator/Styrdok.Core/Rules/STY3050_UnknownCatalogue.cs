using Styrdok.Core.Annotations;

namespace Styrdok.Core.Rules;

/// <summary>A catalogue that a slide or a section shows and the library does not hold.</summary>
internal sealed class UnknownCatalogue() : UnknownIdRule("STY3050", "Unknown catalogue", RefTarget.Catalogue, "catalogue", "a file of the kind catalogue, or remove it here");
