using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using Styrdok.Testing;

namespace Styrdok.Rendering.Tests.Walls;

/// <summary>Colours come from the brand and measures from the theme. What stands here as an exception is said with its reason.</summary>
public sealed class TokenTests
{
    // Selector or property, the literal, and why it may stand.
    private static readonly (string Where, string Literal, string Why)[] s_exceptions =
    [
        ("mask-image", "#000", "Opaque in a mask; never a colour that is seen."),
        ("clip-path: inset(50%)", "1px", "Out of sight and there for those who listen; the smallest box that screen readers do not pass over."),
        ("border", "1.5px", "A stroke between a hairline and a rule; it does not grow with the grid."),
        ("border-width", "2.5px", "The stroke of the tick."),
        (".cb:checked::after", "7px", "The tick in its box."),
        (".cb:checked::after", "2px", "The tick in its box."),
        (".cb:checked::after", "13px", "The tick in its box."),
    ];

    private static readonly Regex s_colour = new(@"#[0-9a-fA-F]{3,8}\b|\b(?:rgb|rgba|hsl|hsla|oklch|oklab|lab|lch|hwb|color)\(");
    private static readonly Regex s_size = new(@"(?<![\w.-])\d*\.?\d+(?:px|pt|rem|cm|mm|in)\b");
    private static readonly Regex s_named = new(@"(?:color|background|border[\w-]*|fill|stroke|outline)\s*:[^;]*\b(?:black|white|red|green|blue|gr[ae]y|silver|orange|yellow)\b");

    public static TheoryData<string> Styles => [.. Directory.GetFiles(Repository.PathOf("templates/styles"), "*.css").Select(path => Path.GetFileName(path)!).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Styles))]
    public void A_style_sheet_names_no_colour_and_no_size_of_its_own(string file)
    {
        var lines = File.ReadAllLines(Repository.PathOf("templates/styles/" + file));
        Assert.Empty(lines.SelectMany((line, index) => Literals(line).Select(literal => $"{file}({index + 1}): {literal}")));
    }

    [Fact]
    public void Every_exception_is_still_needed()
    {
        var lines = Directory.GetFiles(Repository.PathOf("templates/styles"), "*.css").SelectMany(File.ReadAllLines).ToList();
        Assert.All(s_exceptions, exception => Assert.Contains(lines, line => line.Contains(exception.Where, StringComparison.Ordinal) && line.Contains(exception.Literal, StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData(".a { color: #123456; }", "#123456")]
    [InlineData(".a { margin: 0 12px; }", "12px")]
    [InlineData(".a { color: rgb(0 0 0); }", "rgb(")]
    [InlineData(".a { color: white; }", "color: white")]
    public void A_literal_is_found(string line, string literal) => Assert.Equal([literal], Literals(line));

    [Fact]
    public void Typesetting_and_templates_name_no_colour()
    {
        var found = Sources("generator/Styrdok.Typesetting", "*.cs").Concat(Sources("generator/Styrdok.Html", "*.cs")).Concat(Sources("templates/html", "*.hbs"))
            .SelectMany(file => File.ReadAllLines(file).Select((line, index) => (File: Path.GetFileName(file), Line: index + 1, Text: line)))
            .Where(line => !line.Text.TrimStart().StartsWith("//", StringComparison.Ordinal))
            .Where(line => Regex.IsMatch(line.Text, @"#[0-9a-fA-F]{6}\b|0x[0-9A-Fa-f]{6}\b|PdfColour\(\s*\d|PdfColour\.(?:Black|White)|\brgb\("))
            .Select(line => $"{line.File}({line.Line}): {line.Text.Trim()}");
        Assert.Empty(found);
    }

    [Fact]
    public void What_writes_pages_names_no_size()
    {
        var found = Sources("generator/Styrdok.Html", "*.cs").Concat(Sources("templates/html", "*.hbs")).Concat(Sources("templates/styles", "*.js")).SelectMany(Lines)
            .Where(line => s_size.IsMatch(line.Text))
            .Select(line => $"{line.File}({line.Line}): {line.Text.Trim()}");
        Assert.Empty(found);
    }

    // A constant of more than one in the typesetter would be points, unless it is one of these.
    private static readonly Dictionary<string, string> s_constants = new(StringComparer.Ordinal)
    {
        ["CoverPlan.Step"] = "How far a band moves at a time: half an inch, so that its edge stays on the pixels of common screens.",
        ["BalanceSign.Design"] = "The side of the square that the sign is drawn in, before it is scaled to the theme's size.",
        ["BalanceSign.Line"] = "A line of that drawing.",
        ["FieldBox.ArrowWidth"] = "The arrow that programs draw into a field of choices; theirs to size.",
    };

    [Fact]
    public void The_typesetter_has_no_measures_of_its_own()
    {
        var constants = Sources("generator/Styrdok.Typesetting/Layout", "*.cs").SelectMany(Lines)
            .Select(line => (line.File, Match: Regex.Match(line.Text, @"const (?:double|decimal|int) (?<name>\w+) = (?<value>\d+(?:\.\d+)?)m?;"), line.Text))
            .Where(line => line.Match.Success && line.Text.Contains("double", StringComparison.Ordinal) && double.Parse(line.Match.Groups["value"].Value, System.Globalization.CultureInfo.InvariantCulture) > 1)
            .Select(line => Path.GetFileNameWithoutExtension(line.File) + "." + line.Match.Groups["name"].Value);
        Assert.Equal(s_constants.Keys.Order(StringComparer.Ordinal), constants.Order(StringComparer.Ordinal));

        var looks = Sources("generator/Styrdok.Typesetting/Layout", "*.cs").SelectMany(Lines).Where(line => Regex.IsMatch(line.Text, @"\b(?:Size|Leading|Tracking|Weight) = \d"));
        Assert.Empty(looks.Select(line => $"{line.File}({line.Line}): {line.Text.Trim()}"));
    }

    private static IEnumerable<(string File, int Line, string Text)> Lines(string file) => File.ReadAllLines(file)
        .Select((text, index) => (Path.GetFileName(file), index + 1, text)).Where(line => !line.text.TrimStart().StartsWith("//", StringComparison.Ordinal));

    private static IEnumerable<string> Sources(string folder, string pattern) => Directory.GetFiles(Repository.PathOf(folder), pattern, SearchOption.AllDirectories)
        .Where(path => !Path.GetRelativePath(Repository.PathOf(folder), path).Split(Path.DirectorySeparatorChar).Any(step => step is "bin" or "obj"));

    private static IEnumerable<string> Literals(string line)
    {
        var code = Regex.Replace(line, @"/\*.*?\*/", string.Empty);
        return s_colour.Matches(code).Concat(s_size.Matches(code)).Concat(s_named.Matches(code)).Select(match => match.Value)
            .Where(literal => !s_exceptions.Any(exception => exception.Literal == literal && code.Contains(exception.Where, StringComparison.Ordinal)));
    }
}
