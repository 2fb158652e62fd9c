using System.Collections.Generic;
using System.Linq;
using System.Text;
using Styrdok.Core.Yaml;

namespace Styrdok.Core.Resolution.Batch;

/// <summary>A cell of a table with its place.</summary>
/// <param name="Text">What stands in it, without quotation marks and white space around it.</param>
/// <param name="Start">Where it begins in the file.</param>
/// <param name="End">Where it ends.</param>
internal sealed record CsvCell(string Text, int Start, int End);

/// <summary>
/// The rows of a table as RFC 4180 has them, with commas or semicolons: a cell in quotation marks may hold line breaks and the sign between cells, and <c>""</c> for
/// one mark. Rows without a word are passed over.
/// </summary>
internal sealed class CsvRows
{
    private readonly string _text;
    private readonly char _between;
    private int _at;

    private CsvRows(string text)
    {
        _text = text;
        _between = Between(text);
    }

    /// <summary>The rows; where one is broken, those before it.</summary>
    public IReadOnlyList<IReadOnlyList<CsvCell>> Rows { get; private set; } = [];

    /// <summary>Where a row is broken and how; null where none is.</summary>
    public (int At, string Message)? Problem { get; private set; }

    /// <summary>Reads a table.</summary>
    public static CsvRows Of(SourceFile file)
    {
        var rows = new CsvRows(file.Text);
        var all = new List<IReadOnlyList<CsvCell>>();
        while (rows._at < file.Text.Length && rows.Problem is null)
        {
            var row = rows.Row();
            if (rows.Problem is null && row.Any(cell => cell.Text.Length > 0)) all.Add(row);
        }

        rows.Rows = all;
        return rows;
    }

    // Excel in Norwegian and Swedish writes semicolons: the sign that the first line has more of outside quotation marks.
    private static char Between(string text)
    {
        int commas = 0, semicolons = 0;
        var isQuoted = false;
        foreach (var sign in text)
        {
            if (sign == '"') isQuoted = !isQuoted;
            if (isQuoted) continue;
            if (sign is '\n' or '\r' && commas + semicolons > 0) break;
            if (sign == ',') commas++;
            if (sign == ';') semicolons++;
        }

        return semicolons > commas ? ';' : ',';
    }

    private List<CsvCell> Row()
    {
        var cells = new List<CsvCell>();
        while (true)
        {
            cells.Add(Cell());
            if (Problem is not null || _at >= _text.Length) return cells;
            if (_text[_at++] == _between) continue;
            if (_text[_at - 1] == '\r' && _at < _text.Length && _text[_at] == '\n') _at++;
            return cells;
        }
    }

    private CsvCell Cell()
    {
        while (_at < _text.Length && _text[_at] is ' ' or '\t') _at++;
        var start = _at;
        if (_at >= _text.Length || _text[_at] != '"')
        {
            while (_at < _text.Length && _text[_at] != _between && _text[_at] is not ('\n' or '\r')) _at++;
            var plain = _text.Substring(start, _at - start).TrimEnd();
            return new CsvCell(plain, start, start + plain.Length);
        }

        var text = new StringBuilder();
        for (_at++; ; _at++)
        {
            if (_at >= _text.Length)
            {
                Problem = (start, "The quotation mark is not closed.");
                return new CsvCell(string.Empty, start, _at);
            }

            if (_text[_at] != '"') text.Append(_text[_at]);
            else if (_at + 1 < _text.Length && _text[_at + 1] == '"') text.Append(_text[_at++]);
            else break;
        }

        var end = ++_at;
        while (_at < _text.Length && _text[_at] is ' ' or '\t') _at++;
        if (_at < _text.Length && _text[_at] != _between && _text[_at] is not ('\n' or '\r')) Problem = (_at, "Something stands after the closing quotation mark.");
        return new CsvCell(text.ToString().Trim(), start, end);
    }
}
