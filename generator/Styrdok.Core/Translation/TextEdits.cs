using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;

namespace Styrdok.Core.Translation;

/// <summary>Changes to stretches of a text, made all at once; what lies between them stays as it is.</summary>
/// <param name="text">The text.</param>
internal sealed class TextEdits(string text)
{
    private readonly List<(int From, int To, string New)> _edits = [];

    /// <summary>Puts a text between two characters; of several at one place, in the order in which they were asked for.</summary>
    public void Insert(int at, string added) => _edits.Add((at, at, added));

    /// <summary>Puts a text in place of a stretch.</summary>
    public void Replace(int from, int to, string with) => _edits.Add((from, to, with));

    /// <summary>The changed text.</summary>
    /// <exception cref="SidecarTextException">Two changes touch the same characters.</exception>
    public string Apply()
    {
        var result = new StringBuilder(text.Length + 256);
        var at = 0;
        foreach (var (from, to, added) in _edits.OrderBy(edit => edit.From).ThenBy(edit => edit.To))
        {
            if (from < at) throw new SidecarTextException("The file is written in a way that cannot be changed safely. Make this change by hand.");
            result.Append(text, at, from - at).Append(added);
            at = to;
        }

        return result.Append(text, at, text.Length - at).ToString();
    }
}
