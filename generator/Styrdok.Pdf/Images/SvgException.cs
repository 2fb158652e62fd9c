using System;

namespace Styrdok.Pdf.Images;

/// <summary>An SVG image that cannot be drawn, with the line of the source and what would be right.</summary>
public sealed class SvgException : Exception
{
    /// <summary>Creates the exception.</summary>
    /// <param name="line">The line of the source, from 1; 0 when it is not known.</param>
    /// <param name="message">What is wrong and what would be right.</param>
    public SvgException(int line, string message) : base(line > 0 ? $"Line {line}: {message}" : message) => Line = line;

    /// <summary>The line of the source, from 1; 0 when it is not known.</summary>
    public int Line { get; }
}
