using System.IO;
using Styrdok.Core.Document;
using Styrdok.Core.Values;

namespace Styrdok.Html.Pages;

/// <summary>Writes the attributes an element owes its record: the anchor, and the language where it is another than the document's.</summary>
internal static class AttributeWriter
{
    public static void Write(TextWriter output, object? record)
    {
        if (Id(record) is { Length: > 0 } id) output.Write($" id=\"{Markup.Escape(id)}\"");
        if (record is TextUnit { Language: { } language }) output.Write($" lang=\"{language.Code}\"");
    }

    private static string? Id(object? record) => record switch
    {
        Block block => block.Id,
        Duty duty => duty.Id,
        ListEntry entry => entry.Id,
        Indicator indicator => indicator.Id,
        Definition definition => definition.Id,
        ReferenceEntry reference => reference.Id,
        SideBySide column => column.Id,
        Footnote note => note.Id,
        _ => null,
    };
}
