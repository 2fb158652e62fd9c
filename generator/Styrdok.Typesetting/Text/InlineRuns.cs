using System;
using System.Collections.Generic;
using System.Globalization;
using Styrdok.Core.Document;
using Styrdok.Core.Values;

namespace Styrdok.Typesetting.Text;

/// <summary>Flattens the inlines of a text unit into runs: marks become looks and meanings.</summary>
internal sealed class InlineRuns
{
    private readonly List<TextRun> _runs = [];
    private readonly RunStyles _styles;

    private InlineRuns(RunStyles styles) => _styles = styles;

    /// <summary>The runs of a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="look">How it is set where nothing says otherwise.</param>
    /// <param name="styles">How marked runs are set.</param>
    public static List<TextRun> Of(TextUnit text, Look look, RunStyles styles)
    {
        var builder = new InlineRuns(styles);
        IReadOnlyList<InlineMark> marks = text.Language is { } language ? [new InlineMark { Language = language }] : [];
        builder.Add(text.Inlines, look, marks);
        return builder._runs;
    }

    private void Add(ValueList<Inline> inlines, Look look, IReadOnlyList<InlineMark> marks)
    {
        foreach (var inline in inlines) Add(inline, look, marks);
    }

    private void Add(Inline inline, Look look, IReadOnlyList<InlineMark> marks)
    {
        switch (inline)
        {
            case TextInline text:
                Run(text.Text, look, marks);
                break;
            case LineBreakInline:
                Run("\n", look, marks);
                break;
            case StrongInline strong:
                Add(strong.Children, look with { Face = _styles.Strong }, marks);
                break;
            case EmphasisInline emphasis:
                Add(emphasis.Children, look with { Slanted = true }, marks);
                break;
            case ForeignInline foreign:
                Add(foreign.Children, look, With(marks, new InlineMark { Language = foreign.Language }));
                break;
            case LinkInline link:
                Add(link.Children, look with { Colour = _styles.Link, Underlined = true }, With(marks, new InlineMark { Href = link.Href, Description = PlainText(link) }));
                break;
            case AbbreviationInline abbreviation:
                Run(abbreviation.Text, look, With(marks, new InlineMark { Expansion = abbreviation.Expansion, Language = abbreviation.Language }));
                break;
            case NoteInline note:
                if (_styles.NumberOf(look) is { } number) Run(note.Number, number, With(marks, new InlineMark { Href = "#" + note.Target, Description = note.Description, IsNote = true }));
                break;
            case CitationInline citation:
                Run(citation.Text, look with { Colour = _styles.Link, Tabular = true }, With(marks, new InlineMark { Href = "#" + citation.Target, Description = citation.Description }));
                break;
            case CrossReferenceInline reference:
                Run(reference.Text + OnPage(reference), look with { Colour = _styles.Link, Underlined = true }, With(marks, new InlineMark { Href = "#" + reference.Target, Description = Describe(reference) }));
                break;
            default:
                throw new NotSupportedException($"No way to set the inline {inline.GetType().Name}.");
        }
    }

    private void Run(string text, Look look, IReadOnlyList<InlineMark> marks)
    {
        if (text.Length > 0) _runs.Add(new TextRun(_styles.Breaks.Mark(text, LanguageOf(marks)), look, marks));
    }

    private static Language? LanguageOf(IReadOnlyList<InlineMark> marks)
    {
        for (var i = marks.Count - 1; i >= 0; i--)
        {
            if (marks[i].Language is { } language) return language;
        }

        return null;
    }

    private static InlineMark[] With(IReadOnlyList<InlineMark> marks, InlineMark mark) => [.. marks, mark];

    // Until pages are known two digits hold the place of the number. A place that is not in this file has none.
    private string OnPage(CrossReferenceInline reference)
    {
        if (reference.OnPage is not { } words || _styles.PageOf(reference.Target) is var page && page == 0) return string.Empty;
        return words.Replace(" {page}", "\u00A0{page}").Replace("{page}", page < 0 ? "00" : page.ToString(CultureInfo.InvariantCulture));
    }

    private static string Describe(CrossReferenceInline reference) =>
        reference.Description.Length == 0 ? reference.Text : reference.Text + " " + reference.Description;

    private static string PlainText(LinkInline link) => new TextUnit { Inlines = link.Children }.PlainText + " (" + link.Href + ")";
}
