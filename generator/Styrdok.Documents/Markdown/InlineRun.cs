using System.Collections.Generic;
using System.Text;
using Styrdok.Core.Values;
using Tree = Styrdok.Core.Document;

namespace Styrdok.Documents.Markdown;

/// <summary>Inlines as they are read, one after the other. Texts that follow one another become one, in time that grows with their length alone.</summary>
internal sealed class InlineRun
{
    private readonly List<Tree.Inline> _done = [];
    private readonly StringBuilder _joined = new();

    // Most texts are one piece, which is not copied.
    private string _text = string.Empty;

    /// <summary>Whether nothing was added yet.</summary>
    public bool IsEmpty => _done.Count == 0 && IsTextless;

    private bool IsTextless => _text.Length + _joined.Length == 0;

    private string Text => _joined.Length > 0 ? _joined.ToString() : _text;

    /// <summary>Adds a text. A tab is a space: no font has a glyph for it.</summary>
    public void Add(string text)
    {
        text = text.Replace('\t', ' ');
        if (IsTextless)
        {
            _text = text;
            return;
        }

        _joined.Append(_text).Append(text);
        _text = string.Empty;
    }

    /// <summary>Adds what is no text.</summary>
    public void Add(Tree.Inline inline)
    {
        Close();
        _done.Add(inline);
    }

    /// <summary>Takes spaces off the end. Returns whether there were any.</summary>
    public bool TrimEnd()
    {
        var text = Text;
        _joined.Clear();
        _text = text.TrimEnd(' ');
        return _text.Length < text.Length;
    }

    /// <summary>What was added.</summary>
    public ValueList<Tree.Inline> ToValueList()
    {
        Close();
        return _done.ToValueList();
    }

    private void Close()
    {
        if (!IsTextless) _done.Add(new Tree.TextInline(Text));
        _joined.Clear();
        _text = string.Empty;
    }
}
