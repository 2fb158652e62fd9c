using System;
using System.Collections;
using System.Collections.Generic;

namespace Styrdok.Core.Values;

/// <summary>
/// An immutable map with string keys that keeps the order in which the keys stand in the file; equal to another map when keys and values are equal in order.
/// </summary>
/// <typeparam name="T">The type of the values.</typeparam>
public readonly struct ValueMap<T> : IReadOnlyList<KeyValuePair<string, T>>, IEquatable<ValueMap<T>>, IKeyedValues
{
    private readonly ValueList<KeyValuePair<string, T>> _entries;

    /// <summary>A map of entries in their order.</summary>
    /// <exception cref="ArgumentException">A key occurs twice.</exception>
    public ValueMap(IEnumerable<KeyValuePair<string, T>> entries)
    {
        _entries = entries.ToValueList();
        var keys = new HashSet<string>(StringComparer.Ordinal);
        foreach (var entry in _entries)
        {
            if (!keys.Add(entry.Key)) throw new ArgumentException($"The key '{entry.Key}' occurs twice.", nameof(entries));
        }
    }

    /// <summary>The map without entries; also the default value.</summary>
    public static ValueMap<T> Empty => default;

    /// <summary>How many entries the map has.</summary>
    public int Count => _entries.Count;

    /// <summary>The entry at a position, counted from 0.</summary>
    /// <exception cref="IndexOutOfRangeException">The position is outside the map.</exception>
    public KeyValuePair<string, T> this[int index] => _entries[index];

    IEnumerable<(string Key, object Value)> IKeyedValues.Entries
    {
        get
        {
            foreach (var entry in _entries) yield return (entry.Key, entry.Value!);
        }
    }

    /// <summary>Finds the value of a key; false when the map has no such key.</summary>
    public bool TryGet(string key, out T value)
    {
        foreach (var entry in _entries)
        {
            if (!string.Equals(entry.Key, key, StringComparison.Ordinal)) continue;
            value = entry.Value;
            return true;
        }

        value = default!;
        return false;
    }

    /// <summary>Whether the map has a key.</summary>
    public bool Has(string key) => TryGet(key, out _);

    /// <summary>Walks the entries in order.</summary>
    public ValueList<KeyValuePair<string, T>>.Enumerator GetEnumerator() => _entries.GetEnumerator();

    IEnumerator<KeyValuePair<string, T>> IEnumerable<KeyValuePair<string, T>>.GetEnumerator() =>
        ((IEnumerable<KeyValuePair<string, T>>)_entries).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => ((IEnumerable)_entries).GetEnumerator();

    /// <inheritdoc/>
    public bool Equals(ValueMap<T> other) => _entries.Equals(other._entries);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is ValueMap<T> other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _entries.GetHashCode();

    /// <summary>Whether two maps hold equal entries in the same order.</summary>
    public static bool operator ==(ValueMap<T> left, ValueMap<T> right) => left.Equals(right);

    /// <summary>Whether two maps differ.</summary>
    public static bool operator !=(ValueMap<T> left, ValueMap<T> right) => !left.Equals(right);
}
