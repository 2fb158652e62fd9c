using System;
using System.Collections.Generic;
using System.Text;
using Styrdok.Pdf.Cos;
using Styrdok.Pdf.Drawing;

namespace Styrdok.Pdf.Navigation;

/// <summary>The places of a document that have names, for its own links and for those from outside (ISO 32000-1, 12.3.2).</summary>
internal sealed class Destinations
{
    private readonly Dictionary<string, (PageCanvas Page, double Top)> _places = new(StringComparer.Ordinal);

    /// <summary>Adds a place; the first one of a name counts.</summary>
    public void Add(string name, PageCanvas page, double top) => _places.TryAdd(name, (page, top));

    /// <summary>Writes <c>/Dest</c> with the place itself: every reader follows that, names only some.</summary>
    /// <exception cref="PdfException">There is no such place.</exception>
    public void WriteEntry(TokenWriter target, string name, string source)
    {
        if (!_places.TryGetValue(name, out var place)) throw new PdfException($"{source} leads to '{name}', which is no destination of the document.");
        Place(target.Raw("/Dest"u8), place);
    }

    /// <summary>Writes the name tree; 0 when there are no names.</summary>
    public int WriteNames(ObjectStore store)
    {
        if (_places.Count == 0) return 0;
        var names = new List<string>(_places.Keys);
        names.Sort(StringOrder.Bytes);
        var tree = new TokenWriter().Raw("<</Limits["u8);
        Key(Key(tree, names[0]), names[^1]).Raw("]/Names["u8);
        foreach (var name in names) Place(Key(tree, name), _places[name]);
        var leaf = store.Add(tree.Raw("]>>"u8));
        return store.Add(new TokenWriter().Raw("<</Kids["u8).Reference(leaf).Raw("]>>"u8));
    }

    private static TokenWriter Key(TokenWriter target, string name) => target.HexString(Encoding.UTF8.GetBytes(name));

    private static void Place(TokenWriter target, (PageCanvas Page, double Top) place) =>
        target.Raw('[').Reference(place.Page.Number).Raw("/XYZ null "u8).Number(place.Page.Height - place.Top).Raw(" null]"u8);
}
