using System;

namespace Styrdok.Pdf;

/// <summary>A document that cannot be written as it was described, with what would be right.</summary>
public sealed class PdfException : Exception
{
    /// <summary>Creates the exception.</summary>
    public PdfException(string message) : base(message)
    {
    }
}
