using System;
using System.Collections.Generic;
using System.IO;
using System.Text;
using Styrdok.Core.Findings;

namespace Styrdok.Core.Yaml;

/// <summary>A file as its host handed it over: a path to name it by and its decoded text.</summary>
public sealed class SourceFile
{
    private readonly List<int> _lineStarts = [0];

    /// <summary>A file with a path and a text; a byte order mark at the start of the text is dropped.</summary>
    public SourceFile(string path, string text)
    {
        Path = path;
        Text = text.Length > 0 && text[0] == '\uFEFF' ? text.Substring(1) : text;
        for (var i = 0; i < Text.Length; i++)
        {
            // The breaks that both YamlDotNet and Roslyn's SourceText count.
            var c = Text[i];
            if (c == '\r' && i + 1 < Text.Length && Text[i + 1] == '\n') continue;
            if (c is '\n' or '\r' or '\u0085' or '\u2028' or '\u2029') _lineStarts.Add(i + 1);
        }
    }

    /// <summary>The path, as findings name it.</summary>
    public string Path { get; }

    /// <summary>The text without a byte order mark.</summary>
    public string Text { get; }

    /// <summary>How many lines the file has; a file that ends in a line break has an empty last line.</summary>
    public int LineCount => _lineStarts.Count;

    /// <summary>Reads UTF-8; bytes that are not UTF-8 become U+FFFD, which <see cref="YamlReader"/> reports.</summary>
    public static SourceFile FromBytes(string path, byte[] bytes) => new(path, new UTF8Encoding(false, false).GetString(bytes));

    /// <summary>Reads a stream to its end with <see cref="FromBytes"/>.</summary>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public static SourceFile FromStream(string path, Stream stream)
    {
        using var buffer = new MemoryStream();
        stream.CopyTo(buffer);
        return FromBytes(path, buffer.ToArray());
    }

    /// <summary>The place of a stretch of the text. Offsets outside the text are moved to its ends.</summary>
    public SourceSpan SpanAt(int offset, int endOffset)
    {
        offset = Math.Max(0, Math.Min(offset, Text.Length));
        endOffset = Math.Max(offset, Math.Min(endOffset, Text.Length));
        var line = LineOf(offset);
        var endLine = LineOf(endOffset);
        return new SourceSpan(Path, line + 1, offset - _lineStarts[line] + 1, endLine + 1, endOffset - _lineStarts[endLine] + 1, offset, endOffset);
    }

    /// <summary>The offset of the first character of the line that holds an offset.</summary>
    public int LineStart(int offset) => _lineStarts[LineOf(offset)];

    /// <summary>The offset after the last character of the line that holds an offset, without the line break.</summary>
    public int LineEnd(int offset)
    {
        var line = LineOf(offset);
        var end = line + 1 < _lineStarts.Count ? _lineStarts[line + 1] : Text.Length;
        while (end > _lineStarts[line] && Text[end - 1] is '\n' or '\r' or '\u0085' or '\u2028' or '\u2029') end--;
        return end;
    }

    private int LineOf(int offset)
    {
        var index = _lineStarts.BinarySearch(offset);
        return index >= 0 ? index : ~index - 1;
    }
}
