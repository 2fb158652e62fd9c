using System.Collections.Generic;

namespace Styrdok.Core.Values;

/// <summary>A map whose values are read without knowing their type: by what walks a model through its shapes.</summary>
internal interface IKeyedValues
{
    /// <summary>Keys and values, in order.</summary>
    IEnumerable<(string Key, object Value)> Entries { get; }
}
