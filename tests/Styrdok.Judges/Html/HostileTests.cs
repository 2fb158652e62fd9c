using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;
using System.Threading.Tasks;
using Styrdok.Judges.Running;

namespace Styrdok.Judges.Html;

/// <summary>Texts, names and drawings that try to become markup, to run or to load something. What the tool does not refuse is looked at in a browser.</summary>
public sealed class HostileTests(RenderedLibrary library)
{
    private const string BrokenPage = """
        <!DOCTYPE html><html lang="nb"><head><meta charset="utf-8"><title>x</title><style>p { margin: 0 }</style></head>
        <body><p onclick="alert(1)">a</p><img src=x onerror=alert(1)><a href="javascript:alert(1)">b</a><svg><foreignObject></foreignObject></svg><script>1</script><script>2</script></body></html>
        """;

    [Fact]
    public async Task Nothing_hostile_runs_loads_or_becomes_an_element()
    {
        External.NeedBrowser();
        var folder = library.Scratch("hostile");
        Found.Nothing(await Script.Node("hostile.mjs", [folder]));
        var written = Yaml(folder).Count;

        Drop(folder, await Refused(folder));
        Assert.Empty(await Refused(folder));
        Assert.InRange(Yaml(folder).Count, written / 3, written - 50);

        var output = Path.Combine(folder, "out");
        var build = await External.Run(Repository.Tool, ["build", folder, "--output", output, "--format", "html", "--quiet"]);
        Assert.True(build.ExitCode == 0, build.Everything);
        var pages = Directory.GetFiles(output, "*.html", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Where(page => !page.Contains(".role-", StringComparison.Ordinal)).ToList();
        var checklists = pages.Where(page => page.EndsWith(".checklist.html", StringComparison.Ordinal)).ToList();
        Found.Nothing(await Script.Node("hostile-scan.mjs", [.. pages.Except(checklists), .. checklists.Where((_, number) => number % 10 == 0)]));
    }

    [Fact]
    public async Task The_judge_of_hostile_pages_sees_what_has_come_through()
    {
        External.NeedBrowser();
        var page = Path.Combine(library.Scratch("hostile page"), "page.html");
        await File.WriteAllTextAsync(page, BrokenPage, TestContext.Current.CancellationToken);

        var seen = string.Join('\n', await Script.Node("hostile-scan.mjs", [page]));

        foreach (var expected in new[] { "the attribute onclick", "the attribute onerror", "the address x", "a link", "a drawing that is more than lines", "2 scripts", "runs what the content says", "asks for file:" })
        {
            Assert.Contains(expected, seen, StringComparison.Ordinal);
        }
    }

    // The files that the tool finds errors in.
    private static async Task<IReadOnlyCollection<string>> Refused(string folder)
    {
        var check = await External.Run(Repository.Tool, ["check", folder, "--format", "json"]);
        Assert.DoesNotContain("   at ", check.Everything, StringComparison.Ordinal);
        using var report = JsonDocument.Parse(check.Output);
        return report.RootElement.GetProperty("findings").EnumerateArray()
            .Where(finding => finding.GetProperty("severity").GetString() == "error")
            .Select(finding => finding.GetProperty("file").GetString()!)
            .ToHashSet(StringComparer.Ordinal);
    }

    private static void Drop(string folder, IEnumerable<string> files)
    {
        foreach (var file in files)
        {
            Assert.StartsWith(folder, Path.GetFullPath(file), StringComparison.Ordinal);
            File.Delete(file);
        }
    }

    private static IReadOnlyList<string> Yaml(string folder) => Directory.GetFiles(folder, "*.yaml", SearchOption.AllDirectories);
}
