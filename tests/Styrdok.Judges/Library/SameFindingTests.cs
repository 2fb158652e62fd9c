using System;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using System.Threading.Tasks;
using Styrdok.Judges.Running;

namespace Styrdok.Judges.Library;

/// <summary>The compiler and the tool find the same thing at the same place.</summary>
public sealed partial class SameFindingTests(RenderedLibrary library)
{
    private const string UnknownKey = "neste_revisjon";

    [Fact]
    public async Task An_unknown_key_is_reported_with_one_id_at_one_line_by_dotnet_build_and_by_check()
    {
        var folder = library.Scratch("unknown key");
        var content = Path.Combine(folder, "content");
        CopyProject(folder, content);
        var policy = Path.Combine(content, "policies", "health-promoting-work-environment.yaml");
        await File.AppendAllTextAsync(policy, $"{UnknownKey}: 2027-03-01\n", TestContext.Current.CancellationToken);
        var line = File.ReadAllLines(policy).Length;

        var build = await External.Run("dotnet", ["build", content, "-c", Repository.Configuration, "-nodeReuse:false", "-p:UseSharedCompilation=false", "-v", "quiet"]);
        var check = await External.Run(Repository.Tool, ["check", content]);

        Assert.Equal(1, check.ExitCode);
        Assert.Equal(1, build.ExitCode);
        var fromBuild = Assert.Single(Findings(build), place => place.Line == line);
        var fromCheck = Assert.Single(Findings(check), place => place.Line == line);
        Assert.Equal(fromBuild, fromCheck);
        Assert.DoesNotContain("   at ", check.Everything, StringComparison.Ordinal);
        Assert.DoesNotContain("Unhandled", check.Everything, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_content_as_it_is_has_no_error()
    {
        var check = await External.Run(Repository.Tool, ["check", Repository.Content]);

        Assert.True(check.ExitCode == 0, check.Everything);
    }

    // A project of its own beside the copied YAML: the same as the library's, with what it refers to named by full path.
    private static void CopyProject(string folder, string content)
    {
        CopiedContent.Copy(Repository.Content, content);
        foreach (var file in new[] { "Directory.Build.props", "Directory.Packages.props", "global.json", ".editorconfig", ".globalconfig" })
        {
            if (File.Exists(Path.Combine(Repository.Root, file)))
            {
                File.Copy(Path.Combine(Repository.Root, file), Path.Combine(folder, file));
            }
        }

        var project = Path.Combine(content, "Styrdok.Content.csproj");
        File.WriteAllText(project, File.ReadAllText(project).Replace("\"../", $"\"{Repository.Root}/", StringComparison.Ordinal));
    }

    private static (string Id, string File, int Line)[] Findings(Outcome outcome) =>
    [
        .. Place().Matches(outcome.Output + "\n" + outcome.Errors)
            .Select(match => (match.Groups["id"].Value, Path.GetFileName(match.Groups["file"].Value), int.Parse(match.Groups["line"].ValueSpan)))
            .Distinct(),
    ];

    // MSBuild: file(line,column): error STY1234: …   The tool: file:line:column: error STY1234: … or the same as MSBuild.
    [GeneratedRegex(@"^\s*(?<file>[^\n(:]+)[(:](?<line>\d+)[,:]\d+[^\n]*?\b(?<id>STY\d{4})\b", RegexOptions.Multiline)]
    private static partial Regex Place();
}
