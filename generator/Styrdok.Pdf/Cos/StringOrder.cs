using System;
using System.Collections.Generic;
using System.Text;

namespace Styrdok.Pdf.Cos;

/// <summary>The order of the keys of a name tree: by their bytes (ISO 32000-1, 7.9.6), which are UTF-8 here.</summary>
internal sealed class StringOrder : IComparer<string>
{
    /// <summary>The only instance.</summary>
    public static StringOrder Bytes { get; } = new();

    /// <inheritdoc/>
    public int Compare(string? x, string? y) => Encoding.UTF8.GetBytes(x ?? "").AsSpan().SequenceCompareTo(Encoding.UTF8.GetBytes(y ?? ""));
}
