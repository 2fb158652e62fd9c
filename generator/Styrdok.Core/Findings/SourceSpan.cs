using System.Globalization;

namespace Styrdok.Core.Findings;

/// <summary>A stretch of text in a file. Lines and columns count from 1, columns and offsets in UTF-16 units; the end is the first place after the stretch.</summary>
/// <param name="File">The path of the file as its host named it.</param>
/// <param name="Line">The line of the first character.</param>
/// <param name="Column">The column of the first character.</param>
/// <param name="EndLine">The line of the first place after the stretch.</param>
/// <param name="EndColumn">The column of the first place after the stretch.</param>
/// <param name="Offset">The number of UTF-16 units before the stretch; a byte order mark is not counted.</param>
/// <param name="EndOffset">The number of UTF-16 units before the first place after the stretch.</param>
public readonly record struct SourceSpan(string File, int Line, int Column, int EndLine, int EndColumn, int Offset, int EndOffset)
{
    /// <summary>The first place of a file, for findings about the file as a whole.</summary>
    public static SourceSpan StartOf(string file) => new(file, 1, 1, 1, 1, 0, 0);

    /// <summary>The stretch from the start of this one to the end of another in the same file.</summary>
    public SourceSpan To(SourceSpan end) => this with { EndLine = end.EndLine, EndColumn = end.EndColumn, EndOffset = end.EndOffset };

    /// <summary>The start as <c>path(line,column)</c>, the form that terminals and editors turn into a link.</summary>
    public override string ToString() => string.Format(CultureInfo.InvariantCulture, "{0}({1},{2})", File, Line, Column);
}
