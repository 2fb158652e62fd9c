using System.IO;
using Styrdok.Core.Document;
using Styrdok.Core.Values;

namespace Styrdok.Html.Pages;

/// <summary>Writes a cell of a table as head or datum, with its spans.</summary>
internal static class CellWriter
{
    public static void Write(TextWriter output, TableCell cell, Language? page)
    {
        output.Write(cell.IsHeader ? "<th scope=\"row\"" : "<td");
        if (cell.IsNumeric) output.Write(" class=\"r\"");
        if (cell.ColumnSpan > 1) output.Write(Attribute(" colspan", cell.ColumnSpan));
        if (cell.RowSpan > 1) output.Write(Attribute(" rowspan", cell.RowSpan));
        AttributeWriter.Write(output, cell.Text);
        output.Write(">");
        InlineWriter.Write(output, cell.Text, page);
        output.Write(cell.IsHeader ? "</th>" : "</td>");
    }

    private static string Attribute(string name, int value) => System.FormattableString.Invariant($"{name}=\"{value}\"");
}
