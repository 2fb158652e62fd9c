using System;
using System.Collections.Generic;
using System.Linq;
using Styrdok.Core.Document;
using Styrdok.Core.Model;
using Styrdok.Core.Resolution;

namespace Styrdok.Documents.Citations;

/// <summary>A place of the document that something can be cited in.</summary>
/// <param name="Number">Its number; empty for an unnumbered section.</param>
/// <param name="Target">Its anchor.</param>
/// <param name="Heading">Its heading, or what it is, in words.</param>
internal sealed record Place(string Number, string Target, string Heading);

/// <summary>
/// Which works a document cites, in which order, and where. Filled while the body is composed in the source language, so that the numbers agree in every
/// language: works are numbered by type (laws first), then by first citation.
/// </summary>
internal sealed class CitationIndex(Library library)
{
    private readonly List<string> _order = [];
    private readonly Dictionary<string, List<Place>> _places = new(StringComparer.Ordinal);
    private Dictionary<string, int>? _numbers;
    private bool _settled;

    /// <summary>The cited works, in the order of their numbers.</summary>
    public IReadOnlyList<Reference> Works => Numbered().OrderBy(pair => pair.Value).Select(pair => library.FindReference(pair.Key)!).ToList();

    /// <summary>Notes a citation. A work the library does not have is left to the rules.</summary>
    public void Note(string id, Place? place)
    {
        if (library.FindReference(id) is null) return;
        if (!_places.TryGetValue(id, out var places))
        {
            if (_settled) Numbered().Add(id, _order.Count + 1);
            else _numbers = null;
            _order.Add(id);
            _places[id] = places = [];
        }

        if (place is null) return;
        var known = places.FindIndex(other => other.Target == place.Target);
        if (known < 0) places.Add(place);
        else places[known] = place;
    }

    /// <summary>
    /// Keeps the numbers as they are: a work that only an outdated translation still cites comes last, and the others keep the numbers they have in every
    /// language. A place that is noted again takes the heading it then has.
    /// </summary>
    public void Settle()
    {
        Numbered();
        _settled = true;
    }

    /// <summary>The number of a work, or null when it is not cited.</summary>
    public int? NumberOf(string id) => Numbered().TryGetValue(id, out var number) ? number : null;

    /// <summary>Where a work is cited.</summary>
    public IReadOnlyList<Place> PlacesOf(string id) => _places.TryGetValue(id, out var places) ? places : [];

    /// <summary>The anchor of a work in the reference list. No id of the content holds an underscore, so that none can be the same.</summary>
    public static string Anchor(string id) => "ref_" + id;

    private Dictionary<string, int> Numbered() => _numbers ??= _order
        .Select((id, position) => (Id: id, Position: position, library.FindReference(id)!.Type))
        .OrderBy(work => work.Type)
        .ThenBy(work => work.Position)
        .Select((work, index) => (work.Id, Number: index + 1))
        .ToDictionary(work => work.Id, work => work.Number, StringComparer.Ordinal);
}
