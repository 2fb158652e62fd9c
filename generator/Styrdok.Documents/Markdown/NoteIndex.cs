using System.Collections.Generic;
using Styrdok.Core.Document;
using Styrdok.Core.Values;
using Styrdok.Documents.Wording;

namespace Styrdok.Documents.Markdown;

/// <summary>The footnotes of an edition, numbered in the order their texts are composed. A text that is composed twice has its notes once.</summary>
internal sealed class NoteIndex(Words words)
{
    private readonly List<Footnote> _notes = [];
    private readonly Dictionary<(string Unit, int Ordinal), int> _numbers = [];
    private string? _unit;
    private Language? _language;
    private int _ordinal;
    private bool _isClosed;

    /// <summary>The notes so far, in the order of their numbers.</summary>
    public ValueList<Footnote> Notes => _notes.ToValueList();

    /// <summary>The notes met from now on are those of a unit.</summary>
    /// <param name="unit">The unit; null for a text that shows no notes.</param>
    /// <param name="language">The language of its text where it is another than the document's.</param>
    public void Begin(string? unit, Language? language) => (_unit, _language, _ordinal) = (unit, language, 0);

    /// <summary>What is composed from now on (cover, properties) stands outside the body and shows no notes.</summary>
    public void Close() => _isClosed = true;

    /// <summary>The number that stands in the text for a note; null where none are shown.</summary>
    public NoteInline? Add(ValueList<Inline> note)
    {
        if (_unit is null || _isClosed) return null;
        var key = (_unit, _ordinal++);
        if (!_numbers.TryGetValue(key, out var number))
        {
            _numbers[key] = number = _notes.Count + 1;
            _notes.Add(Footnote(number, new TextUnit { Unit = _unit, Inlines = note, Language = _language }));
        }

        var shown = _notes[number - 1];
        return new NoteInline(shown.Number, shown.Place, shown.Id, words["note_label", ("number", shown.Number)]);
    }

    private Footnote Footnote(int number, TextUnit text)
    {
        var digits = Numerals.Decimal(number);
        return new Footnote { Id = "note_" + digits, Number = digits, Place = "noteref_" + digits, BackLabel = words["note_back", ("number", digits)], Text = text };
    }
}
