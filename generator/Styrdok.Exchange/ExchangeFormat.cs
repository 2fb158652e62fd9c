using System;

namespace Styrdok.Exchange;

/// <summary>The forms in which texts go out to translators and come back.</summary>
public enum ExchangeFormat
{
    /// <summary>XLIFF 1.2, which every translation program reads.</summary>
    Xliff,

    /// <summary>The PO files of gettext.</summary>
    Po,

    /// <summary>XLIFF 2.0. Several programs find no texts in it and do not say so.</summary>
    Xliff2,
}

/// <summary>How the files of each form are called.</summary>
public static class ExchangeFormats
{
    /// <summary>What the name of a file ends with: <c>.xlf</c>, <c>.po</c>.</summary>
    public static string Extension(this ExchangeFormat format) => format switch
    {
        ExchangeFormat.Xliff or ExchangeFormat.Xliff2 => ".xlf",
        ExchangeFormat.Po => ".po",
        _ => throw new ArgumentOutOfRangeException(nameof(format)),
    };
}
