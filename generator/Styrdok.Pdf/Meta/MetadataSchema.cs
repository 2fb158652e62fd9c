using System.Collections.Generic;

namespace Styrdok.Pdf.Meta;

/// <summary>Properties of a vocabulary that is not XMP's own, with the description that PDF/A asks for (ISO 19005-2, 6.6.2.3.3).</summary>
/// <param name="Name">What the vocabulary is for.</param>
/// <param name="Namespace">Its URI, with a mark at the end that names can follow.</param>
/// <param name="Prefix">The prefix of its properties.</param>
/// <param name="Properties">The properties, in order.</param>
public sealed record MetadataSchema(string Name, string Namespace, string Prefix, IReadOnlyList<MetadataProperty> Properties);

/// <summary>A property whose value is a text.</summary>
/// <param name="Name">Its name in the vocabulary: an XML name.</param>
/// <param name="Value">Its value; null: not said, though described.</param>
/// <param name="Description">What it means.</param>
public sealed record MetadataProperty(string Name, string? Value, string Description);
