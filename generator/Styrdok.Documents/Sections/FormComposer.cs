using System;
using System.Collections.Generic;
using System.Linq;
using Styrdok.Core.Annotations;
using Styrdok.Core.Document;
using Styrdok.Core.Model;
using Styrdok.Core.Values;

namespace Styrdok.Documents.Sections;

/// <summary>Composes forms: tables whose cells are fields. Names of fields are paths of ids, so that a filled form reads the same in every language.</summary>
internal sealed class FormComposer(Composition composition, TableComposer tables)
{
    private const int Letters = TableComposer.LeastLetters, Tick = 3;

    /// <summary>A form.</summary>
    public TableBlock Form(EntryForm form, string path)
    {
        var ids = form.Columns.Select(column => column.Id).ToList();
        var anyHeader = form.Columns.Any(column => column.Header);
        var caption = composition.Text(form.Caption, path + "/caption", TextForm.Plain);
        var columns = form.Columns.Select(column => new TableColumn
        {
            Label = composition.Text(column.Label, path + "/" + column.Id + "/label", TextForm.Plain),
            Weight = column.Width,
            IsRowHeader = column.Type is null && TableComposer.IsHeader(column.Header, column.Id, anyHeader, ids),
            LeastLetters = LeastLetters(column, form),
        }).ToList();
        TableCell Field(string row, string rowName, int index) => new()
        {
            Text = TextUnit.Of(string.Empty),
            Field = new EntryField
            {
                Name = path + "/" + row + "/" + ids[index],
                Description = columns[index].Label.PlainText + ", " + rowName + ", " + caption.PlainText,
                Kind = KindOf(form.Columns[index]),
                Choices = Choices(form.Columns[index], path),
            },
        };

        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        for (var i = 0; i < form.Rows.Count; i++) names[form.Rows[i].Id] = NameOf(form, i, columns);
        var rows = tables.Rows(form.Rows, ids, path, (row, index, cell) => cell is not null
            ? cell with { IsHeader = columns[index].IsRowHeader }
            : form.Columns[index].Type is null ? new TableCell { Text = TextUnit.Of("–"), IsHeader = columns[index].IsRowHeader }
            : Field(row.Id, names[row.Id], index)).ToList();
        var blank = form.Rows.Count == 0 && form.BlankRows == 0 ? 1 : form.BlankRows;
        for (var i = 1; i <= blank; i++)
        {
            var name = composition.Words["form_row", ("number", Numerals.Decimal(form.Rows.Count + i))];
            var id = "blank_" + Numerals.Decimal(i); // no id of the content holds an underscore
            rows.Add(new TableRow(Enumerable.Range(0, ids.Count).Select(index => Field(id, name, index)).ToValueList()));
        }

        return new TableBlock
        {
            Id = Composition.Anchor(path),
            Label = composition.Words["form_label", ("number", Numerals.Decimal(++composition.Forms))],
            Caption = caption,
            Columns = columns.ToValueList(),
            Rows = rows.ToValueList(),
            Orientation = TableComposer.Orientation(form.Orientation),
        };
    }

    // A row goes by what stands in its head, else by its first text, else by its number. Rows that share a head go by their first text too.
    private string NameOf(EntryForm form, int row, List<TableColumn> columns)
    {
        var head = Enumerable.Range(0, columns.Count).Where(index => columns[index].IsRowHeader).Select(index => Over(form, row, form.Columns[index].Id)).OfType<Cell>().FirstOrDefault();
        var own = form.Columns.OrderBy(column => column.Type is not null)
            .Select(column => form.Rows[row].Cells.TryGet(column.Id, out var cell) ? cell : null).OfType<Cell>().FirstOrDefault(cell => cell != head);
        var name = string.Join(", ", (head is null ? [own] : head.SpanRows > 1 ? new[] { head, own } : [head]).OfType<Cell>().Select(TextOf).Where(text => text.Length > 0));
        return name.Length > 0 ? name : composition.Words["form_row", ("number", Numerals.Decimal(row + 1))];
    }

    private string TextOf(Cell cell) => cell.Text is { } text ? composition.Plain(text) : cell.Body is { } body ? composition.PlainStart(body) : string.Empty;

    // The cell that stands in a row, or in one above it from which it reaches down.
    private static Cell? Over(EntryForm form, int row, string column)
    {
        for (var above = row; above >= 0; above--)
        {
            if (form.Rows[above].Cells.TryGet(column, out var cell)) return cell.SpanRows > row - above ? cell : null;
        }

        return null;
    }

    private static int LeastLetters(EntryColumn column, EntryForm form) =>
        column.Type == EntryType.Check ? Tick : column.Type is null && form.BlankRows == 0 && form.Rows.Count > 0 ? 0 : Letters;

    private static EntryKind KindOf(EntryColumn column) => column.Type switch
    {
        EntryType.Number => EntryKind.Number,
        EntryType.Check => EntryKind.Check,
        EntryType.Date => EntryKind.Date,
        EntryType.Choice or EntryType.Role => EntryKind.Choice,
        EntryType.Entry => EntryKind.Lines,
        _ => EntryKind.Line,
    };

    private ValueList<EntryChoice> Choices(EntryColumn column, string path) => column.Type switch
    {
        EntryType.Choice => column.Choices
            .Select(choice => new EntryChoice(choice.Id, composition.Text(choice.Label, path + "/" + column.Id + "/" + choice.Id + "/label", TextForm.Plain).PlainText)).ToValueList(),
        EntryType.Role => composition.Edition.Library.Roles.Select(role => new EntryChoice(role.Id, composition.Role(role.Id).PlainText)).ToValueList(),
        _ => [],
    };
}
