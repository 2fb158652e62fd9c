using System;
using System.Collections.Generic;
using System.Linq;
using Styrdok.Core.Annotations;
using Styrdok.Core.Document;
using Styrdok.Core.Translation;
using Styrdok.Core.Values;
using Styrdok.Documents.Citations;
using Styrdok.Documents.Wording;

namespace Styrdok.Documents.Review;

/// <summary>Composes the units of a document in one language, by the composers of the document itself.</summary>
internal sealed class ReviewColumnComposer
{
    private readonly Composition _composition;
    private readonly string _prefix;
    private readonly UnitBlocks _blocks;

    /// <summary>Composes the document.</summary>
    /// <param name="edition">The document in the language.</param>
    /// <param name="prefix">What tells the ids of this column from those of another.</param>
    /// <param name="name">What the page calls the language.</param>
    /// <param name="isBody">Whether a unit holds paragraphs and lists.</param>
    public ReviewColumnComposer(Edition edition, string prefix, string name, Func<string, bool> isBody)
    {
        _composition = DocumentComposer.Begin(edition with { MarksStates = false });
        _prefix = prefix;
        Column = new ReviewColumn(edition.Language, name, edition.Labels);
        Body = DocumentComposer.Body(_composition);
        _composition.Place = null;
        _blocks = UnitBlocks.Of(Body, isBody);
    }

    /// <summary>The column.</summary>
    public ReviewColumn Column { get; }

    /// <summary>The whole body.</summary>
    public ValueList<Block> Body { get; }

    /// <summary>The units in the order in which a reader meets them.</summary>
    public IReadOnlyList<string> Order => _blocks.Order;

    /// <summary>A unit as the body shows it; null where it does not.</summary>
    public UnitView? ViewOf(string unit) => _blocks.Find(unit);

    /// <summary>A unit as the document shows it, or as a paragraph where it shows it nowhere as a text of its own.</summary>
    public ReviewText Text(ModelUnit unit, ValueList<ReviewMark> marks)
    {
        var blocks = _blocks.Find(unit.Id)?.Blocks.ToValueList() ?? (unit.Form == TextForm.Body
            ? _composition.Body(unit.Text, unit.Id)
            : [new ParagraphBlock { Text = _composition.Text(unit.Text, unit.Id, unit.Form) }]);
        return new ReviewText
        {
            Column = Column,
            Prefix = ReviewAddress.AnchorOf(unit.Id) + "_" + _prefix + "_",
            Blocks = blocks,
            Notes = _composition.Notes.Notes.Where(note => note.Text.Unit == unit.Id).ToValueList(),
            Marks = marks,
        };
    }
}
