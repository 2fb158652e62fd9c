using System;
using System.Globalization;
using System.Linq;
using System.Text;
using Styrdok.Core.Translation;

namespace Styrdok.Exchange.Outgoing;

/// <summary>
/// Writes PO. The unit id is the context of each entry, so equal texts stay apart. What somebody must look at is fuzzy; an outdated entry has the text that was
/// translated as its previous one, from which editors show what has changed.
/// </summary>
public static class PoWriter
{
    /// <summary>The fields of the head that say what the file translates.</summary>
    internal const string DocumentField = "X-Styrdok-Document", SourceField = "X-Source-Language";

    /// <summary>The file as UTF-8, without a byte order mark.</summary>
    public static byte[] Write(ExchangeDocument document)
    {
        var po = new StringBuilder();
        Comment(po, "# ", $"{document.Title} ({document.Path})");
        // gettext asks for all of these. There is no clock here, so the day is left to whoever saves the file.
        string[] head =
        [
            $"Project-Id-Version: {document.Id}", "Report-Msgid-Bugs-To: ", "POT-Creation-Date: ", "PO-Revision-Date: ", "Last-Translator: ", $"Language-Team: {document.Target.Code}",
            $"Language: {document.Target.Code}", "MIME-Version: 1.0", "Content-Type: text/plain; charset=UTF-8", "Content-Transfer-Encoding: 8bit",
            $"{DocumentField}: {document.Id}", $"{SourceField}: {document.Source.Code}",
        ];
        po.Append("msgid \"\"\nmsgstr \"\"\n");
        foreach (var field in head) po.Append(Quoted(field + "\n")).Append('\n');
        foreach (var unit in document.Units) Unit(po, document, unit);
        return Encoding.UTF8.GetBytes(po.ToString());
    }

    private static void Unit(StringBuilder po, ExchangeDocument document, ExchangeUnit unit)
    {
        po.Append('\n');
        if (unit.Note is not null) Comment(po, "# ", unit.Note);
        foreach (var remark in unit.Remarks) Comment(po, "#. ", remark);
        if (unit.MostCharacters is { } most) Comment(po, "#. ", $"At most {most.ToString(CultureInfo.InvariantCulture)} characters.");
        if (unit.State is { } state && unit.Standing == TranslationStanding.Current) Comment(po, "#. ", $"State: {state.ToString().ToLowerInvariant()}.");
        // A path with a space would be two references.
        if (!document.Path.Any(char.IsWhiteSpace)) po.Append("#: ").Append(document.Path).Append(':').Append(unit.Line.ToString(CultureInfo.InvariantCulture)).Append('\n');
        // For programs that keep references and lose contexts.
        po.Append("#: ").Append(unit.Id).Append('\n');
        if (unit.Level == ExchangeLevel.Doubtful) po.Append("#, fuzzy\n");
        if (unit is { Standing: TranslationStanding.Outdated, OldSource: not null })
        {
            Field(po, "#| msgctxt", unit.Id, "#| ");
            Field(po, "#| msgid", unit.OldSource, "#| ");
        }

        Field(po, "msgctxt", unit.Id);
        Field(po, "msgid", unit.Source);
        Field(po, "msgstr", unit.Target ?? string.Empty);
    }

    private static void Comment(StringBuilder po, string mark, string text)
    {
        foreach (var line in text.Split('\n')) po.Append((mark + line).TrimEnd()).Append('\n');
    }

    private static void Field(StringBuilder po, string name, string text, string before = "")
    {
        po.Append(name).Append(' ');
        if (!text.Contains('\n'))
        {
            po.Append(Quoted(text)).Append('\n');
            return;
        }

        po.Append("\"\"\n");
        var lines = text.Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            if (i == lines.Length - 1 && lines[i].Length == 0) break;
            po.Append(before).Append(Quoted(lines[i] + (i < lines.Length - 1 ? "\n" : string.Empty))).Append('\n');
        }
    }

    private static string Quoted(string text)
    {
        var quoted = new StringBuilder(text.Length + 2).Append('"');
        foreach (var character in text)
        {
            quoted.Append(character switch { '"' => "\\\"", '\\' => "\\\\", '\n' => "\\n", '\t' => "\\t", '\r' => "\\r", _ => character.ToString() });
        }

        return quoted.Append('"').ToString();
    }
}
