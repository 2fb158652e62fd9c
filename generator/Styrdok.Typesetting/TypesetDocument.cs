using System;

namespace Styrdok.Typesetting;

/// <summary>A document as PDF.</summary>
/// <param name="Bytes">The file.</param>
/// <param name="Digest">The SHA-256 of its uncompressed objects in lower-case hex: the same wherever and whenever it is rendered, however streams are compressed.</param>
/// <param name="PageCount">How many pages it has.</param>
public sealed record TypesetDocument(ReadOnlyMemory<byte> Bytes, string Digest, int PageCount);
