using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using Styrdok.Core.Document;
using Styrdok.Core.Values;
using Styrdok.Documents.Views;

namespace Styrdok.Cli.Rendering;

/// <summary>
/// The items of a checklist as a table for spreadsheets: RFC 4180, every cell in quotation marks, in UTF-8 with the mark at its start by which spreadsheets know
/// it. A cell that begins like a formula gets an apostrophe, so that none is worked out.
/// </summary>
internal static class ChecklistTable
{
    private const char ByteOrderMark = '\uFEFF';

    /// <summary>The table, one row an item.</summary>
    public static byte[] Of(ComposedDocument checklist)
    {
        var labels = checklist.Labels;
        var text = new StringBuilder().Append(ByteOrderMark);
        Row(text, ["id", labels["checklist_number"], labels["csv_group"], labels["checklist_text"], labels["csv_obligation"], labels["csv_roles"], labels["csv_clause"], labels["csv_basis"], labels["csv_cadence"], labels["csv_months"], labels["csv_answer"], labels["csv_evidence"]]);
        foreach (var group in checklist.Blocks.OfType<ChecklistGroupBlock>())
        {
            foreach (var item in group.Items) Row(text, Cells(item, group, labels));
        }

        return Encoding.UTF8.GetBytes(text.ToString());
    }

    private static IEnumerable<string> Cells(ChecklistItem item, ChecklistGroupBlock group, Labels labels) =>
    [
        item.Id,
        item.Number,
        Marked(group.Heading),
        Marked(item.Text),
        item.Obligation?.Word ?? string.Empty,
        item.Role,
        item.ClauseLabel,
        string.Join("; ", item.Basis.Select(basis => basis.Locator.Length == 0 ? basis.Label : basis.Label + " " + basis.Locator)),
        item.Cadence,
        string.Join(labels["list_separator"], YearPlan.MonthsOf(item).Select(month => labels["month_" + Decimal(month)])),
        item.Scale is { } scale ? scale.HasSteps ? string.Join(" / ", scale.Steps.Select(step => step.Label)) : scale.Label : labels["checklist_in_place"],
        string.Join("; ", item.Evidence.Select(Marked)),
    ];

    // A cell has no place for a mark but behind its words.
    private static string Marked(TextUnit text) => text.StateNote is null ? text.PlainText : $"{text.PlainText} ({text.StateNote})";

    private static string Decimal(int number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);

    private static void Row(StringBuilder text, IEnumerable<string> cells) => text.AppendJoin(',', cells.Select(Cell)).Append("\r\n");

    // What a spreadsheet takes for the beginning of a formula, also after a tab or a line break (OWASP, CSV injection).
    private static string Cell(string value)
    {
        var safe = value.Length > 0 && "=+-@\t\r\n".Contains(value[0], StringComparison.Ordinal) ? "'" + value : value;
        return "\"" + safe.Replace("\"", "\"\"", StringComparison.Ordinal) + "\"";
    }
}
