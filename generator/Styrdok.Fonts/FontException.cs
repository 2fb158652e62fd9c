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
    public FontException(FontFault fault, string message) : base(message) => Fault = fault;

    /// <summary>The reason, for hosts that word it themselves.</summary>
    public FontFault Fault { get; }

    internal static FontException Damaged(string table, string what) =>
        new(FontFault.Damaged, $"The font is damaged: table '{table.TrimEnd()}' {what}. Use another copy of the file.");
}
