using System.Collections.Generic;
using System.Text;
using Styrdok.Core.Values;
using Tree = Styrdok.Core.Document;

namespace Styrdok.Documents.Markdown;

/// <summary>Inlines as they are read, one after the other. Texts that follow one another become one, in time that grows with their length alone.</summary>
internal sealed class InlineRun
{
    private readonly List<Tree.Inline> _done = [];
    private readonly StringBuilder _text = new();

    /// <summary>Whether nothing was added yet.</summary>
    public bool IsEmpty => _done.Count == 0 && _text.Length == 0;

    /// <summary>Adds a text. A tab is a space: no font has a glyph for it.</summary>
    public void Add(string text) => _text.Append(text).Replace('\t', ' ', _text.Length - text.Length, text.Length);

    /// <summary>Adds what is no text.</summary>
    public void Add(Tree.Inline inline)
    {
        Close();
        _done.Add(inline);
    }

    /// <summary>Takes spaces off the end. Returns whether there were any.</summary>
    public bool TrimEnd()
    {
        var length = _text.Length;
        while (_text.Length > 0 && _text[^1] == ' ') _text.Length--;
        return _text.Length < length;
    }

    /// <summary>What was added.</summary>
    public ValueList<Tree.Inline> ToValueList()
    {
        Close();
        return _done.ToValueList();
    }

    private void Close()
    {
        if (_text.Length > 0) _done.Add(new Tree.TextInline(_text.ToString()));
        _text.Clear();
    }
}
