using System.Collections.Generic;
using Styrdok.Core.Values;

namespace Styrdok.Core.Document;

/// <summary>Words of the interface in one language, from templates/strings.</summary>
/// <param name="Entries">Key and text, sorted by key (ordinal).</param>
public sealed record Labels(ValueList<Label> Entries)
{
    /// <summary>The text of a key.</summary>
    /// <exception cref="KeyNotFoundException">No such key; the strings are incomplete.</exception>
    public string this[string key] =>
        Find(key) ?? throw new KeyNotFoundException($"templates/strings has no text for '{key}'.");

    /// <summary>The text of a key, or null.</summary>
    public string? Find(string key)
    {
        // Asked for thousands of times a document.
        for (var i = 0; i < Entries.Count; i++)
        {
            if (Entries[i].Key == key) return Entries[i].Text;
        }

        return null;
    }
}

/// <summary>A word or sentence of the interface.</summary>
/// <param name="Key">Its key, snake_case.</param>
/// <param name="Text">The text; names in braces are places for values.</param>
public sealed record Label(string Key, string Text);
