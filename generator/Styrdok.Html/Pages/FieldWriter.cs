using System.IO;
using Styrdok.Core.Document;

namespace Styrdok.Html.Pages;

/// <summary>Writes a field of a form. Its label is what the heads of its column and row say together, for those who do not see them.</summary>
internal static class FieldWriter
{
    public static void Write(TextWriter output, EntryField field)
    {
        var attributes = $" id=\"{Markup.Escape(field.Anchor)}\" name=\"{Markup.Escape(field.Name)}\" aria-label=\"{Markup.Escape(field.Description)}\"";
        switch (field.Kind)
        {
            case EntryKind.Choice:
                output.Write($"<select class=\"entry\"{attributes}><option value=\"\">–</option>");
                foreach (var choice in field.Choices) output.Write($"<option value=\"{Markup.Escape(choice.Name)}\">{Markup.Escape(choice.Label)}</option>");
                output.Write("</select>");
                break;
            case EntryKind.Lines:
                output.Write($"<textarea class=\"entry\" rows=\"2\"{attributes}></textarea>");
                break;
            case EntryKind.Check:
                output.Write($"<input class=\"tick\" type=\"checkbox\"{attributes}>");
                break;
            default:
                var (type, mode) = field.Kind switch { EntryKind.Date => ("date", string.Empty), EntryKind.Number => ("text", " inputmode=\"decimal\""), _ => ("text", string.Empty) };
                output.Write($"<input class=\"entry\" type=\"{type}\"{mode} autocomplete=\"off\"{attributes}>");
                break;
        }
    }
}
