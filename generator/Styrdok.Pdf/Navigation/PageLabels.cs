using System.Collections.Generic;
using Styrdok.Pdf.Cos;

namespace Styrdok.Pdf.Navigation;

/// <summary>How pages are numbered.</summary>
public enum PageLabelStyle
{
    /// <summary>No number; the prefix alone.</summary>
    None,

    /// <summary>1, 2, 3.</summary>
    Decimal,

    /// <summary>i, ii, iii.</summary>
    LowerRoman,
}

/// <summary>What readers show as the number of a page (ISO 32000-1, 12.4.2).</summary>
internal sealed class PageLabels
{
    private readonly SortedDictionary<int, (PageLabelStyle Style, string? Prefix, int First)> _ranges = [];

    /// <summary>Whether pages are numbered otherwise than 1, 2, 3.</summary>
    public bool Exist => _ranges.Count > 0;

    /// <summary>Begins a range.</summary>
    public void Begin(int page, PageLabelStyle style, string? prefix, int first) => _ranges[page] = (style, prefix, first);

    /// <summary>Writes the catalog's entry.</summary>
    public void WriteEntry(TokenWriter catalog)
    {
        catalog.Raw("/PageLabels<</Nums["u8);
        if (!_ranges.ContainsKey(0)) catalog.Raw("0<</S/D>>"u8);
        foreach (var (page, (style, prefix, first)) in _ranges)
        {
            catalog.Integer(page).Raw("<<"u8).TextEntry("P", prefix);
            if (style != PageLabelStyle.None) catalog.Raw(style == PageLabelStyle.Decimal ? "/S/D"u8 : "/S/r"u8);
            if (first != 1) catalog.Raw("/St "u8).Integer(first);
            catalog.Raw(">>"u8);
        }

        catalog.Raw("]>>"u8);
    }
}
