using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax.Inlines;

namespace Styrdok.Documents.Markdown;

/// <summary>A footnote as it stands in Markdown: <c>^[the note]</c>.</summary>
/// <param name="text">The note, in Markdown.</param>
internal sealed class NoteSyntax(string text) : LeafInline
{
    /// <summary>The note, in Markdown.</summary>
    public string Text { get; } = text;
}

/// <summary>Reads footnotes. Brackets inside a note (links, citations) go in pairs; one that nothing closes is a letter like others.</summary>
internal sealed class NoteParser : InlineParser
{
    public NoteParser() => OpeningCharacters = ['^'];

    /// <inheritdoc/>
    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        if (slice.PeekChar() != '[') return false;
        var first = slice.Start + 2;
        var depth = 1;
        for (var i = first; i <= slice.End; i++)
        {
            switch (slice.Text[i])
            {
                case '\\': i++; break;
                case '[': depth++; break;
                case ']': depth--; break;
            }

            if (depth > 0) continue;
            var text = slice.Text[first..i].Trim();
            if (text.Length == 0) return false;
            processor.Inline = new NoteSyntax(text);
            slice.Start = i + 1;
            return true;
        }

        return false;
    }
}
