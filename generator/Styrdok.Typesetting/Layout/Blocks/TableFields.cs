using System.Linq;
using Styrdok.Core.Document;
using Styrdok.Typesetting.Drawing;
using Styrdok.Typesetting.Theme;

namespace Styrdok.Typesetting.Layout.Blocks;

/// <summary>Fields in the cells of a table: how much room they take, and how they are drawn.</summary>
internal static class TableFields
{
    /// <summary>How many lines a field for sentences shows.</summary>
    private const int Lines = 3;

    /// <summary>The width of a field that holds so many figures, which are about as wide as letters are on average.</summary>
    public static double WidthOf(Flow flow, int letters) =>
        (letters * Flow.Shape("0", flow.Looks.Of(flow.Roles.Cell)).Width) + (2 * flow.Theme.Checklist.FieldPadding.Pt());

    /// <summary>The height of a field.</summary>
    public static double HeightOf(Flow flow, EntryField field) => field.Kind switch
    {
        EntryKind.Lines => flow.Theme.Checklist.FieldHeight.Pt() + ((Lines - 1) * flow.Looks.Of(flow.Roles.Cell).Leading),
        EntryKind.Check => flow.Theme.Checklist.Box.Pt(),
        _ => flow.Theme.Checklist.FieldHeight.Pt(),
    };

    /// <summary>Draws a field with its top left corner at a place.</summary>
    public static void Draw(PageDrawing page, Flow flow, EntryField field, double x, double top, double width, TagNode form)
    {
        var height = HeightOf(flow, field);
        var choices = field.Choices.Select(choice => new FieldChoice(choice.Name, choice.Label)).ToList();
        var placed = new FormField(field.Name, Description(flow, field), x, top, field.Kind == EntryKind.Check ? height : width, height, form, string.Empty, choices, field.Kind == EntryKind.Lines);
        if (field.Kind == EntryKind.Check) page.Checkbox(placed);
        else page.Field(placed);
    }

    // A page has fields for dates of its own; on paper a date is letters, and how it is written must be said.
    private static string Description(Flow flow, EntryField field) =>
        field.Kind == EntryKind.Date ? field.Description + " (" + flow.Document.Labels["date_pattern"] + ")" : field.Description;
}
