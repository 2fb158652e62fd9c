using System;
using System.Collections.Generic;
using Styrdok.Pdf.Cos;
using Styrdok.Pdf.Drawing;
using Styrdok.Pdf.Tagging;

namespace Styrdok.Pdf.Navigation;

/// <summary>A link (ISO 32000-1, 12.5.6.5).</summary>
internal sealed class LinkAnnotation(PageCanvas page, int number, StructElement owner, LinkTarget target, string description)
    : PageAnnotation(page, number, owner)
{
    private readonly List<PdfBox> _areas = [];

    /// <summary>Adds an area; one that goes on where the last one of the same line ended becomes one with it.</summary>
    public void Add(PdfBox area)
    {
        const double touching = 0.5;
        if (_areas.Count > 0 && _areas[^1] is var last && Math.Abs(last.Top - area.Top) < touching && Math.Abs(last.Right - area.X) < touching)
            _areas[^1] = last.Union(area);
        else _areas.Add(area);
    }

    // The words stand in the text, too: here they tell one link from another in a list of links.
    private static string Short(string description)
    {
        const int most = 500;
        if (description.Length <= most) return description;
        return description[..(char.IsHighSurrogate(description[most - 1]) ? most - 1 : most)] + "…";
    }

    /// <inheritdoc/>
    protected override void WriteEntries(PdfDocument document, TokenWriter body)
    {
        var bounds = _areas[0];
        foreach (var area in _areas) bounds = bounds.Union(area);
        body.Raw("/Subtype/Link/Border[0 0 0]"u8);
        WriteRectangle(body, bounds);
        body.TextEntry("Contents", Short(description)).Raw("/QuadPoints["u8);
        foreach (var area in _areas)
        {
            // Upper left, upper right, lower left, lower right: the order that readers expect in spite of ISO 32000-1, 12.5.6.5.
            double top = Page.Height - area.Top, bottom = Page.Height - area.Bottom;
            body.Numbers(area.X, top, area.Right, top, area.X, bottom, area.Right, bottom);
        }

        body.Raw(']');
        if (target.Address is { } address) body.Raw("/A<</Type/Action/S/URI/URI"u8).Text(address).Raw(">>"u8);
        else document.Destinations.WriteEntry(body, target.DestinationName!, "A link");
    }
}
