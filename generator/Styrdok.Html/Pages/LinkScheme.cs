using System;
using System.Linq;

namespace Styrdok.Html.Pages;

/// <summary>Which addresses a link may lead to. The composer lets no other through; the page does not rely on it.</summary>
internal static class LinkScheme
{
    private static readonly string[] Allowed = ["https", "http", "mailto", "tel"];

    /// <summary>Whether the address is relative, an anchor, or has an allowed scheme (RFC 3986, 3.1). Control characters, which browsers skip, are refused.</summary>
    public static bool IsAllowed(string address)
    {
        if (address.Length == 0 || address.Any(char.IsControl) || char.IsWhiteSpace(address[0])) return false;
        var colon = address.IndexOf(':', StringComparison.Ordinal);
        var end = address.AsSpan().IndexOfAny("/?#");
        return colon < 0 || (end >= 0 && end < colon) || Allowed.Contains(address[..colon], StringComparer.OrdinalIgnoreCase);
    }
}
