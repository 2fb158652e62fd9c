using System.Collections.Generic;
using System.Linq;
using Styrdok.Core.Document;
using Styrdok.Core.Model;
using Styrdok.Core.Values;
using Styrdok.Core.Yaml;
using Styrdok.Documents.Citations;

namespace Styrdok.Documents.Sections;

/// <summary>The reference list: the works in the order of their numbers, under a heading for each type where they are of several.</summary>
internal sealed class ReferencesComposer(Composition composition)
{
    /// <summary>The list, or a section with a list for each type; nothing where nothing is cited.</summary>
    public IEnumerable<Block> Compose()
    {
        var entries = composition.Citations.Works.Select((work, index) => (work.Type, Entry: Entry(work, index + 1))).ToList();

        // A work that only an outdated translation cites is numbered last, whatever its type: it stands with its kind all the same.
        var groups = entries.GroupBy(entry => entry.Type).OrderBy(group => group.Key).ToList();
        if (groups.Count == 1) return [List("reference_list", groups[0].Select(entry => entry.Entry))];
        return groups.Select(group =>
        {
            var word = ModelForms.ReferenceType.WordOf(group.Key);
            return new SectionBlock
            {
                Id = "references_" + word,
                Number = string.Empty,
                Heading = TextUnit.Of(composition.Words["references_" + word]),
                Level = 2,
                Blocks = [List("reference_list_" + word, group.Select(entry => entry.Entry))],
            };
        });
    }

    private static ReferencesBlock List(string id, IEnumerable<ReferenceEntry> entries) => new() { Id = id, Items = entries.ToValueList() };

    private ReferenceEntry Entry(Reference work, int number)
    {
        var places = composition.Citations.PlacesOf(work.Id).Where(place => place.Number.Length > 0).ToList();
        return new ReferenceEntry
        {
            Id = CitationIndex.Anchor(work.Id),
            Number = Numerals.Decimal(number),
            Text = ReferenceTexts.Entry(work, composition.Language, composition.Words, Standing(work)),
            CitedIn = places.Select(place => new CrossReferenceInline(place.Number, place.Target, place.Heading)).ToValueList(),
            CitedInLabel = places.Count > 0 ? composition.Words["cited_in"] : string.Empty,
        };
    }

    /// <summary>From when to when a law is in force, and what stands in its place: sentences that stay true, whatever the day they are read on.</summary>
    private List<ValueList<Inline>> Standing(Reference work)
    {
        var words = composition.Words;
        var sentences = new List<ValueList<Inline>>();
        var (from, until) = (work.InForceFrom, work.InForceUntil);
        if (from is not null || until is not null)
        {
            var key = until is null ? "in_force_from" : from is null ? "in_force_until" : "in_force_between";
            sentences.Add([new TextInline(words[key, ("from", from is { } first ? words.Date(first) : string.Empty), ("until", until is { } last ? words.Date(last) : string.Empty)])]);
        }

        if (composition.Edition.Library.FindReference(work.SupersededBy) is { } successor) sentences.Add(Successor(successor));
        return sentences;
    }

    private ValueList<Inline> Successor(Reference successor)
    {
        var sentence = composition.Words["superseded_by"].Split("{work}");
        var name = ReferenceTexts.ShortName(successor, composition.Language);
        var inlines = new List<Inline> { new TextInline(sentence[0]), name };
        if (composition.Citations.NumberOf(successor.Id) is { } number)
        {
            inlines.Add(new TextInline("\u00A0"));
            inlines.Add(new CrossReferenceInline("[" + Numerals.Decimal(number) + "]", CitationIndex.Anchor(successor.Id), ReferenceTexts.Name(successor, composition.Language)));
        }

        if (sentence[1].Length > 0) inlines.Add(new TextInline(sentence[1]));
        return inlines.ToValueList();
    }
}
