using System;
using System.Collections.Generic;
using Styrdok.Pdf.Cos;

namespace Styrdok.Pdf.Drawing;

/// <summary>What a page's content calls by name (ISO 32000-1, 7.8.3). Every page has its own: inherited ones fail (ISO 19005-2, 6.2.2).</summary>
internal sealed class PageResources
{
    private readonly SortedDictionary<string, SortedDictionary<string, int>> _categories = new(StringComparer.Ordinal);

    /// <summary>Adds an object under a name.</summary>
    public void Add(string category, string name, int number)
    {
        if (!_categories.TryGetValue(category, out var entries)) _categories[category] = entries = new SortedDictionary<string, int>(StringComparer.Ordinal);
        entries[name] = number;
    }

    /// <summary>Whether there is an object of a name.</summary>
    public bool Has(string category, string name) => _categories.TryGetValue(category, out var entries) && entries.ContainsKey(name);

    /// <summary>Writes the entry, also when it is empty.</summary>
    public void Write(TokenWriter target)
    {
        target.Raw("/Resources<<"u8);
        foreach (var (category, entries) in _categories)
        {
            target.Name(category).Raw("<<"u8);
            foreach (var (name, number) in entries) target.Entry(name, number);
            target.Raw(">>"u8);
        }

        target.Raw(">>"u8);
    }
}
