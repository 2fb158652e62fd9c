using System;

namespace Styrdok.Pdf.Meta;

/// <summary>A file that a document was made from, to be kept inside it (ISO 19005-3, 6.8).</summary>
/// <param name="Name">Its name: what a reader offers when the file is saved. Folders and characters that a file system could take for something else are replaced.</param>
/// <param name="MediaType">Its media type: <c>application/yaml</c>.</param>
/// <param name="Data">Its bytes.</param>
/// <param name="Description">What it is, in words.</param>
/// <param name="Modified">When it was changed. Never taken from the clock or from the disk: the same sources give the same file.</param>
public sealed record Attachment(string Name, string MediaType, ReadOnlyMemory<byte> Data, string Description, DateTimeOffset Modified);
