using System;
using System.Linq;
using System.Text;
using Styrdok.Core.Model;
using Styrdok.Core.Values;

namespace Styrdok.Core.Translation;

/// <summary>Writes the state of a document's translations as text, a unit a line, and reads it again: compiled content carries it beside the document.</summary>
public static class TranslationCodec
{
    private const string Standings = "com";
    private const string States = "dtra";

    // No id of a unit begins so.
    private const string ApprovalMark = "!";

    /// <summary>The state of a document's translations as text.</summary>
    public static string Write(DocumentTranslations translations)
    {
        var text = new StringBuilder();
        text.Append(translations.Document).Append('\n');
        foreach (var unit in translations.Units)
        {
            text.Append(unit.Unit).Append('\t').Append(unit.Language.Code).Append('\t').Append(Standings[(int)unit.Standing]);
            text.Append(unit.State is { } state ? States[(int)state] : '-');
            if (unit.OldSource is not null) text.Append('\t').Append(Escape(unit.OldSource));
            text.Append('\n');
        }

        foreach (var approval in translations.Approvals)
        {
            text.Append(ApprovalMark).Append('\t').Append(approval.Language.Code).Append('\t').Append(approval.Role).Append('\t').Append(approval.Date).Append('\t').Append(approval.Holds ? '1' : '0');
            if (approval.Ref is not null) text.Append('\t').Append(Escape(approval.Ref));
            text.Append('\n');
        }

        return text.ToString();
    }

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    /// <exception cref="FormatException">The text is something else.</exception>
    public static DocumentTranslations Read(byte[] utf8)
    {
        var lines = Encoding.UTF8.GetString(utf8).Split('\n');
        var entries = lines.Skip(1).Where(line => line.Length > 0).ToLookup(line => line.StartsWith(ApprovalMark, StringComparison.Ordinal));
        return new DocumentTranslations(lines[0], entries[false].Select(Unit).ToValueList()) { Approvals = entries[true].Select(Approval).ToValueList() };
    }

    private static string Escape(string text) => text.Replace("\\", "\\\\").Replace("\n", "\\n").Replace("\t", "\\t");

    private static LanguageApproval Approval(string line)
    {
        var parts = line.Split('\t');
        if (parts.Length < 5 || !CalendarDate.TryParse(parts[3], out var date)) throw new FormatException($"'{line}' is no approval.");
        return new LanguageApproval(Language.Parse(parts[1]), parts[2], date, parts.Length > 5 ? Unescape(parts[5]) : null, parts[4] == "1");
    }

    private static UnitTranslation Unit(string line)
    {
        var parts = line.Split('\t');
        if (parts.Length < 3 || parts[2].Length != 2) throw new FormatException($"'{line}' is no state of a translation.");
        var state = States.IndexOf(parts[2][1]);
        return new UnitTranslation(
            parts[0], Language.Parse(parts[1]), (TranslationStanding)Standings.IndexOf(parts[2][0]), state < 0 ? null : (TranslationState)state,
            parts.Length > 3 ? Unescape(parts[3]) : null);
    }

    private static string Unescape(string text)
    {
        var result = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] != '\\') result.Append(text[i]);
            else result.Append(text[++i] switch { 'n' => '\n', 't' => '\t', var other => other });
        }

        return result.ToString();
    }
}
