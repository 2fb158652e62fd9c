using System;
using System.Text;

namespace Styrdok.Pdf.Navigation;

/// <summary>Where a link leads: an address, or a destination of this document.</summary>
public sealed class LinkTarget
{
    private LinkTarget(string? address, string? destination) => (Address, DestinationName) = (address, destination);

    /// <summary>The address in ASCII; null for a destination.</summary>
    internal string? Address { get; }

    /// <summary>The name of the destination; null for an address.</summary>
    internal string? DestinationName { get; }

    /// <summary>An address; characters outside ASCII are written as UTF-8 percent codes (ISO 32000-1, 12.6.4.7).</summary>
    public static LinkTarget Uri(string address)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(address);
        var ascii = new StringBuilder();
        foreach (var value in Encoding.UTF8.GetBytes(address.Trim()))
        {
            if (value is > 32 and < 127) ascii.Append((char)value);
            else ascii.Append('%').Append("0123456789ABCDEF"[value >> 4]).Append("0123456789ABCDEF"[value & 15]);
        }

        return new LinkTarget(ascii.ToString(), null);
    }

    /// <summary>A destination added with <see cref="PdfDocument.AddDestination"/>, before or after.</summary>
    public static LinkTarget Destination(string name)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        return new LinkTarget(null, name);
    }
}
