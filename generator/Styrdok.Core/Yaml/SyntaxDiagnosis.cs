using System;
using System.Text.RegularExpressions;
using Styrdok.Core.Findings;
using YamlDotNet.Core;

namespace Styrdok.Core.Yaml;

/// <summary>Says what an author meant where YAML stumbles: the parser's own words are about tokens, the author's mistake is nearly always one of a few.</summary>
internal static class SyntaxDiagnosis
{
    /// <summary>What helps against every sign that YAML reads as its own.</summary>
    public const string QuoteProse = "Put the text in quotes or after '|'.";

    private const RegexOptions Options = RegexOptions.CultureInvariant;

    // The value on a line after dashes and a key.
    private static readonly Regex Value = new(@"^[ \t]*(?:- +)*(?:[\w.-]+:[ \t]+)?(?<value>.*)$", Options);
    private static readonly Regex KeyLine = new(@"^(?<indent>[ ]*)(?:- +)*(?<key>[\w.-]+):(?:[ \t].*)?$", Options);
    private static readonly Regex KeyWithoutSpace = new(@"^[ ]*(?:- +)*(?<key>[\w.-]+):(?<rest>[^ \t/])", Options);
    private static readonly Regex MergeMark = new(@"^(?:<{7} .*|={7}|>{7} .*)$", Options);

    // The escapes of YAML 1.2, 5.7; no character is written with the code of half a pair.
    private static readonly Regex Escape = new(@"\\(?<good>[0abt\tnvfe ""/\\N_LP\r\n]|x[0-9A-Fa-f]{2}|u(?![Dd][89A-Fa-f])[0-9A-Fa-f]{4}|U(?:0000(?![Dd][89A-Fa-f])|000[1-9A-Fa-f]|0010)[0-9A-Fa-f]{4})?", Options);

    /// <summary>Turns an error of the parser into a finding.</summary>
    /// <param name="file">The file.</param>
    /// <param name="error">The error.</param>
    /// <param name="openBracket">Where the innermost bracket stands that was open at the error, or null.</param>
    public static Finding Explain(SourceFile file, YamlException error, int? openBracket)
    {
        if (openBracket is { } bracket && (Says(error, "expected ',' or") || Says(error, NodeBuilder.ParserStops)))
        {
            var opening = file.Text[bracket];
            return YamlFindings.Syntax.At(
                file.SpanAt(bracket, bracket + 1), $"The '{opening}' here is not closed, or a comma is missing after it.", $"Close it with '{(opening == '[' ? ']' : '}')}'. If it is text: {QuoteProse}");
        }

        var at = (int)Math.Min(error.Start.Index, file.Text.Length);
        var lineStart = file.LineStart(at);
        var line = file.Text.Substring(lineStart, file.LineEnd(at) - lineStart);
        var value = Value.Match(line).Groups["value"];
        var from = lineStart + value.Index;
        if (MergeMark.IsMatch(line))
            return YamlFindings.Syntax.At(file.SpanAt(lineStart, lineStart + line.Length), "The line is a mark of two versions that were not joined.", "Keep what is right of both, and remove the three lines of marks.");
        return Start(file, value.Value, from, error)
            ?? Colon(file, line, lineStart, value, error)
            ?? Layout(file, line, lineStart, at, error)
            ?? YamlFindings.Syntax.At(
                file.SpanAt(at, Math.Max(at + 1, (int)Math.Min(error.End.Index, file.LineEnd(at)))), "This is not YAML: " + Sentence(error.Message), "Look at quotes, brackets and indentation on this line and the one above.");
    }

    /// <summary>A value that begins with a sign of YAML's.</summary>
    private static Finding? Start(SourceFile file, string value, int from, YamlException error)
    {
        if (value.Length == 0) return null;
        switch (value[0])
        {
            case '*' or '&' or '!' or '%' or '@' or '`':
                return Prose(file, from, 1, $"The text begins with '{value[0]}', which YAML keeps for itself.");
            case '[' when value.StartsWith("[@", StringComparison.Ordinal):
                return Prose(file, from, 2, "The text begins with '[@', which YAML reads as a list.");
            case '[' or '{' when Says(error, "expected key"):
                return Prose(file, from, 1, $"The text begins with '{value[0]}', which YAML reads as a {(value[0] == '[' ? "list" : "mapping")}.");
            case '"' or '\'' when Says(error, "expected key"):
                return YamlFindings.Syntax.At(file.SpanAt(from, from + value.TrimEnd().Length), "Text goes on after the closing quote.", "Put the whole text in quotes; inside them write the same quote twice ('') or \\\".");
            case '"' when Says(error, "quoted scalar") && BadEscape(file.Text, from) is { } escape:
                return YamlFindings.Syntax.At(
                    file.SpanAt(escape, Math.Min(escape + 2, file.LineEnd(escape))), "Between double quotes a backslash begins an escape, and this is none.", "Write two backslashes for one, or put the text between single quotes or after '|'.");
            case '"' or '\'' when Says(error, "quoted scalar"):
                return YamlFindings.Syntax.At(file.SpanAt(from, from + 1), $"The quote {value[0]} that opens here is not closed.", "Close it at the end of the text.");
            case '-' when Says(error, "Block sequence entries"):
                return Prose(file, from, 1, "The text begins with '- ', which YAML reads as an element of a list.");
            case '|' or '>' when Says(error, "block scalar"):
                return YamlFindings.Syntax.At(file.SpanAt(from, from + value.TrimEnd().Length), $"Nothing but a comment may follow '{value[0]}' on its line.", "Begin the text on the next line, two spaces deeper.");
            default:
                return null;
        }
    }

    /// <summary>A colon that YAML reads as the end of a key.</summary>
    private static Finding? Colon(SourceFile file, string line, int lineStart, Group value, YamlException error)
    {
        if (!Says(error, "invalid mapping") && !Says(error, "mapping values")) return null;
        var above = LineAbove(file, lineStart, out var aboveStart);
        if (Says(error, "multiline"))
        {
            return TightColon(file, above, aboveStart) ?? NoKey(file, above, aboveStart);
        }

        var inner = value.Value.IndexOf(": ", StringComparison.Ordinal);
        if (inner < 0 && value.Value.EndsWith(":", StringComparison.Ordinal)) inner = value.Length - 1;
        var key = KeyLine.Match(line);
        if (inner >= 0 && (value.Index > 0 && line.Substring(0, value.Index).Contains(":") || !key.Success))
        {
            var colon = lineStart + value.Index + inner;
            return ColonInProse(file, colon);
        }

        if (!key.Success) return null;
        var name = key.Groups["key"];
        return YamlFindings.Syntax.At(
            file.SpanAt(lineStart + name.Index, lineStart + name.Index + name.Length),
            $"'{name.Value}:' is indented deeper than the line above, which has a value already.",
            "Align it with the key it stands beside; if it is the text going on, put the whole text in quotes or after '|'.");
    }

    /// <summary>A line that stands nowhere.</summary>
    private static Finding? Layout(SourceFile file, string line, int lineStart, int at, YamlException error)
    {
        if (Says(error, "Block sequence entries"))
            return YamlFindings.Syntax.At(file.SpanAt(at, at + 1), "A list element cannot stand here.", "Align the dash with the other elements of its list, or begin the list on the line after its key.");
        if (!Says(error, "expected key") && !Says(error, "expected '-'") && !Says(error, "wrong indentation")) return null;
        if (TightColon(file, line, lineStart) is { } tight) return tight;
        var above = LineAbove(file, lineStart, out _);
        var indent = line.Length - line.TrimStart(' ').Length;
        if (line.IndexOf(':') < 0 && indent == above.Length - above.TrimStart(' ', '-').Length && KeyLine.IsMatch(above) && !above.EndsWith("|", StringComparison.Ordinal) && !above.EndsWith(">", StringComparison.Ordinal))
            return NoKey(file, line, lineStart);
        var from = lineStart + line.Length - line.TrimStart().Length;
        return YamlFindings.Syntax.At(
            file.SpanAt(from, lineStart + Math.Max(from - lineStart + 1, line.TrimEnd().Length)), "The indentation of this line fits no list or mapping above.", "Align it with the line it belongs beside, two spaces a level.");
    }

    /// <summary>The finding for a key and a colon without a space after it, by which YAML knows a key.</summary>
    internal static Finding ColonWithoutSpace(SourceFile file, int colon, string key) => file.Text[colon + 1] is var next && char.IsWhiteSpace(next)
        ? YamlFindings.Syntax.At(file.SpanAt(colon + 1, colon + 2), $"What stands after the colon of '{key}' only looks like a space; it is U+{(int)next:X4}.", "Replace it with an ordinary space.")
        : YamlFindings.Syntax.At(file.SpanAt(colon, colon + 1), $"The colon after '{key}' has no space after it.", "Write a space after the colon.");

    private static Finding? TightColon(SourceFile file, string line, int lineStart)
    {
        var tight = KeyWithoutSpace.Match(line);
        return tight.Success ? ColonWithoutSpace(file, lineStart + tight.Groups["rest"].Index - 1, tight.Groups["key"].Value) : null;
    }

    private static Finding NoKey(SourceFile file, string line, int lineStart) => YamlFindings.Syntax.At(
        file.SpanAt(lineStart + line.Length - line.TrimStart().Length, lineStart + line.TrimEnd().Length), $"'{line.Trim()}' is no key: a colon is missing.", "Write a colon and a space after the key, or put the text under a key.");

    /// <summary>Where the first backslash of a text in double quotes stands that begins no escape; null when the text ends before.</summary>
    private static int? BadEscape(string text, int quote)
    {
        for (var i = quote + 1; i < text.Length && text[i] != '"'; i++)
        {
            if (text[i] != '\\') continue;
            var escape = Escape.Match(text, i);
            if (!escape.Groups["good"].Success) return i;
            i += escape.Length - 1;
        }

        return null;
    }

    private static string LineAbove(SourceFile file, int lineStart, out int start)
    {
        var end = lineStart;
        while (end > 0 && char.IsWhiteSpace(file.Text[end - 1])) end--;
        start = file.LineStart(Math.Max(0, end - 1));
        return file.Text.Substring(start, Math.Max(0, end - start));
    }

    /// <summary>The sign at the start of a text that YAML reads as its own; null when there is none.</summary>
    internal static string? ProseSign(string value) => value switch
    {
        _ when value.StartsWith("**", StringComparison.Ordinal) => "**",
        _ when value.StartsWith("[@", StringComparison.Ordinal) => "[@",
        _ when value[0] is '*' or '%' or '@' or '`' => value.Substring(0, 1),
        _ => null,
    };

    /// <summary>The finding for a colon and a space inside a text.</summary>
    internal static Finding ColonInProse(SourceFile file, int colon) => YamlFindings.ProseColon.At(
        file.SpanAt(colon, colon + 1), "The text holds a colon and a space, which YAML reads as the end of a key.", QuoteProse);

    /// <summary>The finding for a text that begins with a sign of YAML's.</summary>
    internal static Finding Prose(SourceFile file, int from, int length, string message) => YamlFindings.ProseStart.At(file.SpanAt(from, from + length), message, QuoteProse);

    private static bool Says(YamlException error, string words) => error.Message.IndexOf(words, StringComparison.Ordinal) >= 0;

    private static string Sentence(string message)
    {
        var text = message.Trim().TrimEnd('.');
        return text.Length == 0 ? "it cannot be read." : char.ToLowerInvariant(text[0]) + text.Substring(1) + ".";
    }
}
