using System;
using Styrdok.Core.Branding;

namespace Styrdok.Core.Resolution;

/// <summary>
/// A file that is no YAML: a logo, a picture, a font. Hosts list them; nothing here reads one. Two are equal when path and size are and they are judged by the
/// same function, so that a host without one has nothing to compare but names.
/// </summary>
/// <param name="Path">The path, relative to the same folder as the YAML files, with '/'.</param>
/// <param name="Length">The size in bytes; null where the host knows only that the file is there: the compiler reads no binary files.</param>
/// <param name="Judge">Why the file cannot be used, as a sentence, or null where it can; asked only about files that content names. Null where the host does not open files.</param>
/// <param name="Font">What a font is and has; asked only about files that content names as fonts. Null where the host does not open files.</param>
/// <param name="Picture">What a picture is painted with, or null for one that cannot be told; asked only about pictures that content names. Null where the host does not open files.</param>
public sealed record AssetFile(string Path, long? Length, Func<string?>? Judge = null, Func<FontFacts>? Font = null, Func<PictureFacts?>? Picture = null);
