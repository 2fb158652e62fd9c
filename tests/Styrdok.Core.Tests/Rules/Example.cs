using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.RegularExpressions;
using Styrdok.Core.Branding;
using Styrdok.Core.Findings;
using Styrdok.Core.Resolution;
using Styrdok.Core.Resolution.Batch;
using Styrdok.Core.Templates;
using Styrdok.Core.Translation;
using Styrdok.Core.Values;
using Styrdok.Core.Yaml;
using Styrdok.Exchange;
using Styrdok.Exchange.Incoming;

namespace Styrdok.Core.Tests.Rules;

/// <summary>
/// The files of an example on a rule's page: fenced blocks whose info string names the file. <c>last-line-times=N</c> repeats the last line, <c>escapes</c> reads
/// <c>\u0007</c> as the character, a block of <c>hbs</c> is a template, and a block of <c>assets</c> lists files that are no YAML with their sizes
/// and, after a colon, why one cannot be drawn. A font may also be <c>kind</c>, <c>damaged</c> or <c>restricted</c>, with reason → remedy after the colon, or
/// <c>lacks=</c> letters. A block of <c>today</c> holds the day that the library is judged by. A block of <c>xml</c> or <c>po</c> is a file that came back from
/// translators and is imported. A block of <c>csv</c> is a table of organisations that share the brand of the one after <c>brand=</c>.
/// </summary>
internal sealed record Example(IReadOnlyList<SourceFile> Files, IReadOnlyList<SourceFile> Templates, IReadOnlyList<AssetFile> Assets, CalendarDate? Today, IReadOnlyList<SourceFile> Received, IReadOnlyList<(SourceFile File, string Brand)> Tables)
{
    private static readonly Regex s_asset = new(@"^(?<path>\S+) (?<size>\d+)( (?<problem>kind|damaged|restricted))?( lacks=(?<lacks>\S+))?( painted=(?<painted>\S+))?(: (?<text>.*))?$");

    // The built-in fonts of the examples: scripts of Europe, and signs.
    private static readonly Func<int, bool> s_shown = character => character is < 0x0590 or (>= 0x2000 and < 0x2E80);

    private static readonly Regex s_fence = new(@"^```(?<kind>yaml|hbs|assets|today|xml|po|csv)[ ]?(?<info>[^\n]*)\n(?<text>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline);
    private static readonly Regex s_escape = new(@"\\u(?<code>[0-9A-Fa-f]{4})");

    /// <summary>The examples of a stretch of a page.</summary>
    public static Example Of(string markdown)
    {
        var files = new List<SourceFile>();
        var templates = new List<SourceFile>();
        var assets = new List<AssetFile>();
        var received = new List<SourceFile>();
        var tables = new List<(SourceFile, string)>();
        CalendarDate? today = null;
        foreach (Match fence in s_fence.Matches(markdown))
        {
            var text = fence.Groups["text"].Value;
            if (fence.Groups["kind"].Value == "today")
            {
                Assert.True(CalendarDate.TryParse(text.Trim(), out var day), $"'{text}' is no day.");
                today = day;
                continue;
            }

            if (fence.Groups["kind"].Value == "assets")
            {
                assets.AddRange(text.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(Asset));
                continue;
            }

            var info = fence.Groups["info"].Value.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            if (fence.Groups["kind"].Value == "csv")
            {
                tables.Add((new SourceFile(info[0], text), info[1]["brand=".Length..]));
                continue;
            }

            foreach (var option in info.Skip(1)) text = Apply(option, text);
            (fence.Groups["kind"].Value switch { "hbs" => templates, "xml" or "po" => received, _ => files }).Add(new SourceFile(info[0], text));
        }

        return new Example(files, templates, assets, today, received, tables);
    }

    /// <summary>What is found in the library that the example is.</summary>
    /// <param name="workers">Do what can be done at once; null for one thing after the other.</param>
    public IReadOnlyList<Finding> Read(Workers? workers = null) => [.. LibraryReader.Read(Files, Assets, s_shown, Today, workers).Findings, .. TemplateFindings(), .. Import(), .. Tabled()];

    // An organisation's own template takes the place of the one of the same name.
    private IEnumerable<Finding> TemplateFindings()
    {
        var own = Templates.Where(template => TemplateNames.IsOverride(template.Path)).ToDictionary(template => Path.GetFileName(template.Path));
        var used = Templates.Where(template => TemplateNames.IsOverride(template.Path) || !own.ContainsKey(Path.GetFileName(template.Path))).ToList();
        var changed = Templates.Except(used).Select(original => TemplateOrigin.Check(own[Path.GetFileName(original.Path)], original.Text)).OfType<Finding>();
        return new TemplateChecker(used, TemplateHelpers.All).Check().Concat(changed);
    }

    private IEnumerable<Finding> Import()
    {
        if (Received.Count == 0) return [];
        var import = new ImportJudge(TranslatableFile.Of(Files)).Judge(Received.Select(file => ExchangeReader.Read(file.Path, Encoding.UTF8.GetBytes(file.Text))));
        var sidecars = Files.ToDictionary(file => file.Path, StringComparer.Ordinal);
        return import.Findings.Concat(import.Translations.SelectMany(taken =>
            taken.Apply(sidecars.TryGetValue(taken.File.SidecarPath(taken.Language), out var before) ? SidecarText.Read(before.Path, before.Text) : null).Findings));
    }

    private IEnumerable<Finding> Tabled()
    {
        if (Tables.Count == 0) return [];
        var library = LibraryReader.Read(Files, Assets, s_shown, Today).Library;
        return Tables.Select(table => OrganisationTable.Read(table.File, library.FindOrganisation(table.Brand)!, library, s_shown)).SelectMany(table => table.Findings.Concat(table.Refused.SelectMany(row => row.Findings)));
    }

    private static AssetFile Asset(string line)
    {
        var match = s_asset.Match(line);
        string? Part(string name) => match.Groups[name] is { Success: true } group ? group.Value : null;
        var facts = Part("problem") is { } problem
            ? new FontFacts(Enum.Parse<FontProblem>(problem, ignoreCase: true), Part("text")?.Split(" → ")[0], Part("text")?.Split(" → ")[1])
            : new FontFacts(FontProblem.None, Shows: character => s_shown(character) && !(Part("lacks") ?? "").Contains((char)character));
        return new AssetFile(match.Groups["path"].Value, long.Parse(match.Groups["size"].Value, CultureInfo.InvariantCulture), () => Part("text"), () => facts, () => Part("painted") is { } painted ? Painted(painted) : null);
    }

    // "#ffffff@0,0,1,0.5;#0b5a46": areas of a picture one high and one wide, from back to front; without a place the whole.
    private static PictureFacts Painted(string areas) => new(1, 1, [.. areas.Split(';').Select(area =>
    {
        var parts = area.Split('@');
        Assert.True(Rgb.TryParse(parts[0], out var colour), area);
        var box = parts.Length == 1 ? [0, 0, 1, 1] : parts[1].Split(',').Select(number => double.Parse(number, CultureInfo.InvariantCulture)).ToArray();
        return new PicturePatch(colour, box[0], box[1], box[2], box[3]);
    })]);

    private static string Apply(string option, string text)
    {
        if (option == "escapes") return s_escape.Replace(text, code => ((char)Convert.ToInt32(code.Groups["code"].Value, 16)).ToString());
        var times = int.Parse(option["last-line-times=".Length..], CultureInfo.InvariantCulture);
        var last = text.TrimEnd('\n').LastIndexOf('\n') + 1;
        return text[..last] + string.Concat(Enumerable.Repeat(text[last..], times));
    }
}
