using System;

namespace Styrdok.Pdf.Images;

/// <summary>An image that cannot be drawn, with the place in its source and what would be right.</summary>
public sealed class ImageException : Exception
{
    /// <summary>Creates the exception for an image without lines.</summary>
    /// <param name="message">What is wrong and what would be right.</param>
    public ImageException(string message) : base(message)
    {
    }

    /// <summary>Creates the exception for a place in a drawing.</summary>
    /// <param name="line">The line of the source, from 1; 0 when it is not known.</param>
    /// <param name="column">The column, from 1; 0 when it is not known.</param>
    /// <param name="message">What is wrong and what would be right.</param>
    public ImageException(int line, int column, string message)
        : base(line > 0 ? $"Line {line}, column {column}: {message}" : message) => (Line, Column) = (line, column);

    /// <summary>The line of the source, from 1; 0 when it is not known, or when the image has none.</summary>
    public int Line { get; }

    /// <summary>The column of the source, from 1; 0 when it is not known, or when the image has none.</summary>
    public int Column { get; }
}
