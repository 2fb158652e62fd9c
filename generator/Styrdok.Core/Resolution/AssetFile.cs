namespace Styrdok.Core.Resolution;

/// <summary>A file that is no YAML: a logo, art, a font. Hosts list them; nothing here reads one.</summary>
/// <param name="Path">The path, relative to the same folder as the YAML files, with '/'.</param>
/// <param name="Length">The size in bytes.</param>
/// <param name="Problem">Why the host that draws it cannot, as a sentence; null where it can, or where the host does not draw.</param>
public sealed record AssetFile(string Path, long Length, string? Problem = null);
