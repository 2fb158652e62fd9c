using System.Collections.Generic;
using System.Linq;
using Styrdok.Core.Document;
using Styrdok.Typesetting.Drawing;
using Styrdok.Typesetting.Text;
using Styrdok.Typesetting.Theme;

namespace Styrdok.Typesetting.Layout;

/// <summary>
/// The footnotes of a document: which slice leads to which, and how they stand at the foot of a page. In the structure they follow the body, as they do on
/// screen, and each has an identifier (ISO 14289-1, 7.9).
/// </summary>
internal sealed class FootnoteLayout
{
    private readonly Flow _flow;
    private readonly List<Note> _notes = [];
    private readonly Dictionary<string, int> _indices = [];
    private readonly double _x;

    /// <summary>Plans the notes of the document under an element.</summary>
    public FootnoteLayout(Flow flow, TagNode parent)
    {
        _flow = flow;
        if (flow.Document.Notes.Count == 0) return;
        var division = parent.Add("Div");
        var place = flow.Hang(flow.TextColumn(division, 0), flow.Theme.Footnote.Indent.Pt());
        _x = place.X;
        var look = flow.Looks.Of(flow.Roles.Footnote);
        var number = flow.Looks.Of(flow.Roles.FootnoteNumber);
        foreach (var note in flow.Document.Notes)
        {
            var node = division.Add("P").Add(new TagNode("Note") { Id = note.Id });
            var label = Shaper.Shape([new TextRun(note.Number, number, [new InlineMark { Href = "#" + note.Place, Description = note.BackLabel }])], note.Text.Unit);
            _indices.TryAdd(note.Id, _notes.Count);
            _notes.Add(new Note(note, node, node.Add("Lbl"), label, flow.Lines(note.Text, look, place.Width)));
        }
    }

    /// <summary>What the paginator knows of the notes.</summary>
    public NoteFrame Frame => _notes.Count == 0
        ? NoteFrame.None
        : new NoteFrame(
            (_flow.Theme.Footnote.Above + _flow.Theme.Lines.Hairline + _flow.Theme.Footnote.RuleBelow).Pt(),
            _flow.Theme.Footnote.Gap.Pt(),
            _flow.Looks.Of(_flow.Roles.Footnote).Leading,
            _notes.Select(note => note.Lines.Lines.Count).ToList());

    /// <summary>
    /// Tells each slice which notes it leads to. A slice knows that only when it is drawn, so each is drawn once on a page that nobody sees. A note that no slice
    /// leads to stands with the last one, so that none is lost.
    /// </summary>
    public void Assign(IReadOnlyList<Slice> slices)
    {
        if (_notes.Count == 0 || slices.Count == 0) return;
        var missing = new SortedSet<int>(Enumerable.Range(0, _notes.Count));
        foreach (var slice in slices)
        {
            if (slice.Draw is null) continue;
            var page = new PageDrawing(_flow.Theme, 1, _ => 1, null);
            slice.Draw(page, 0);
            foreach (var mark in page.Content.Items.OfType<TextPiece>().SelectMany(piece => piece.Marks).Where(mark => mark.IsNote))
            {
                if (!_indices.TryGetValue(mark.Href![1..], out var index) || !missing.Remove(index)) continue;
                (slice.Notes ??= []).Add(index);
                slice.Anchors.Add(_notes[index].Source.Place);
            }
        }

        if (missing.Count > 0) (slices[^1].Notes ??= []).AddRange(missing);
    }

    /// <summary>The id of a note, for links to it.</summary>
    public string IdOf(int note) => _notes[note].Source.Id;

    /// <summary>Draws the notes of a page.</summary>
    /// <param name="page">The page.</param>
    /// <param name="placements">Where they stand.</param>
    /// <param name="frameTop">The top of the text frame, in points.</param>
    public void Draw(PageDrawing page, IReadOnlyList<NotePlacement> placements, double frameTop)
    {
        if (placements.Count == 0) return;
        var measures = _flow.Theme.Footnote;
        var x = _x;
        var weight = _flow.Theme.Lines.Hairline.Pt();
        page.Rule(x, frameTop + placements[0].Y - measures.RuleBelow.Pt() - weight, measures.RuleWidth.Pt(), weight, _flow.Palette.Ink2);
        foreach (var placement in placements)
        {
            var note = _notes[placement.Note];
            for (var i = 0; i < placement.Lines; i++)
            {
                var line = placement.FirstLine + i;
                var baseline = frameTop + placement.Y + (i * note.Lines.Look.Leading) + note.Lines.FirstBaseline;
                if (line == 0) page.Text(note.Label, note.Label.Line, x - measures.NumberGap.Pt() - note.Label.Width, baseline, note.LabelNode);
                note.Lines.DrawLine(page, line, x, baseline, note.Node);
            }
        }
    }

    private sealed record Note(Footnote Source, TagNode Node, TagNode LabelNode, ShapedText Label, TextLines Lines);
}
