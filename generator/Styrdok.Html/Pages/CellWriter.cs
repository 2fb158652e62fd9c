using System;
using System.Collections.Generic;
using System.IO;
using Styrdok.Core.Document;
using Styrdok.Core.Values;

namespace Styrdok.Html.Pages;

/// <summary>Writes a cell of a table as head or datum, with its spans, and its text, its blocks or its field.</summary>
internal static class CellWriter
{
    /// <summary>Writes a cell.</summary>
    /// <param name="output">The page.</param>
    /// <param name="cell">The cell.</param>
    /// <param name="page">The language of the page.</param>
    /// <param name="blocks">Writes blocks by their templates.</param>
    public static void Write(TextWriter output, TableCell cell, Language? page, Action<TextWriter, IEnumerable<Block>> blocks)
    {
        output.Write(cell.IsHeader ? "<th scope=\"row\"" : "<td");
        var classes = new List<string>();
        if (cell.IsNumeric) classes.Add("r");
        if (cell.Tone is { } tone) classes.Add("tone " + Markup.Escape(tone.ToString().ToLowerInvariant()));
        if (classes.Count > 0) output.Write($" class=\"{string.Join(' ', classes)}\"");
        if (cell.ColumnSpan > 1) output.Write(Attribute(" colspan", cell.ColumnSpan));
        if (cell.RowSpan > 1) output.Write(Attribute(" rowspan", cell.RowSpan));
        AttributeWriter.Write(output, cell.Text);
        output.Write(">");
        if (cell.Field is { } field) FieldWriter.Write(output, field);
        else if (cell.Blocks.Count > 0) blocks(output, cell.Blocks);
        else InlineWriter.Write(output, cell.Text, page);
        output.Write(cell.IsHeader ? "</th>" : "</td>");
    }

    private static string Attribute(string name, int value) => System.FormattableString.Invariant($"{name}=\"{value}\"");
}
