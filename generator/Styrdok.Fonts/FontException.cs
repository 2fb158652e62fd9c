using System;

namespace Styrdok.Fonts;

/// <summary>Why a font cannot be used.</summary>
public enum FontFault
{
    /// <summary>The bytes are no TrueType font.</summary>
    NotTrueType,

    /// <summary>The outlines are cubic (CFF); only static TrueType outlines are read.</summary>
    CffOutlines,

    /// <summary>The font is variable; readers show its default instance whatever weight is asked for.</summary>
    Variable,

    /// <summary>The file holds several fonts.</summary>
    Collection,

    /// <summary>The licence bits of the font forbid embedding a subset of it (OS/2 fsType).</summary>
    Restricted,

    /// <summary>A table is missing, truncated or contradicts another.</summary>
    Damaged,
}

/// <summary>A font that cannot be used, with the reason and what would be right.</summary>
public sealed class FontException : Exception
{
    /// <summary>Creates the exception.</summary>
    /// <param name="fault">The reason, for hosts that word it themselves.</param>
    /// <param name="reason">What is wrong, as a sentence.</param>
    /// <param name="remedy">What would be right, as a sentence.</param>
    public FontException(FontFault fault, string reason, string remedy) : base(reason + " " + remedy) => (Fault, Reason, Remedy) = (fault, reason, remedy);

    /// <summary>The reason, for hosts that word it themselves.</summary>
    public FontFault Fault { get; }

    /// <summary>What is wrong, as a sentence.</summary>
    public string Reason { get; }

    /// <summary>What would be right, as a sentence.</summary>
    public string Remedy { get; }

    internal static FontException Damaged(string table, string what) =>
        new(FontFault.Damaged, $"The font is damaged: table '{table.TrimEnd()}' {what}.", "Use another copy of the file.");
}
