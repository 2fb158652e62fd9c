using System;

namespace Styrdok.Typesetting;

/// <summary>A file that a document was made from.</summary>
/// <param name="Path">Its path in the library, with '/'.</param>
/// <param name="MediaType">Its media type: <c>application/yaml</c>.</param>
/// <param name="Bytes">Its bytes.</param>
public sealed record SourceText(string Path, string MediaType, ReadOnlyMemory<byte> Bytes);
