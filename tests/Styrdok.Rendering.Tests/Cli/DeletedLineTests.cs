using System;
using System.IO;
using System.Linq;
using Styrdok.Testing;

namespace Styrdok.Rendering.Tests.Cli;

/// <summary>An author deletes a line, any line, of the built-in library, and builds.</summary>
public sealed class DeletedLineTests
{
    // Every line takes half an hour (STYRDOK_ALL_LINES=1); a prime step takes other lines in each file and some seconds.
    private static readonly int s_step = Environment.GetEnvironmentVariable("STYRDOK_ALL_LINES") == "1" ? 1 : 101;

    [Fact]
    public void Without_any_one_line_the_library_is_built_or_a_finding_says_why_not()
    {
        using var folder = new LibraryFolder();
        var content = Repository.PathOf("content");
        var files = Directory.GetFiles(content, "*", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(content, file).Replace('\\', '/'))
            .Where(file => file.Split('/')[0] is not ("bin" or "obj") && Path.GetExtension(file) is not (".csproj" or ".json")).Order(StringComparer.Ordinal).ToList();
        foreach (var file in files)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(folder.PathOf("in/" + file))!);
            File.Copy(Path.Combine(content, file), folder.PathOf("in/" + file));
        }

        var (built, refused) = (0, 0);
        foreach (var file in files.Where(file => file.EndsWith(".yaml", StringComparison.Ordinal)))
        {
            var lines = File.ReadAllLines(Path.Combine(content, file));
            for (var line = file.Length % s_step; line < lines.Length; line += s_step)
            {
                File.WriteAllLines(folder.PathOf("in/" + file), lines.Where((_, index) => index != line));
                var answer = ToolAnswer.Of("build", folder.PathOf("in"), "--output", folder.PathOf("out"), "--organisation", "nordvik");
                var said = $"Without line {line + 1} of {file}: {answer.Errors}";
                Assert.True(answer.ExitCode == 0 ? answer.Errors.Length == 0 : answer.ExitCode == 1 && answer.Errors.Contains("error STY", StringComparison.Ordinal), said);
                Assert.DoesNotContain("in the tool itself", answer.Errors, StringComparison.Ordinal);
                if (answer.ExitCode == 0) built++;
                else refused++;
            }

            File.Copy(Path.Combine(content, file), folder.PathOf("in/" + file), overwrite: true);
        }

        Assert.True(built > 3 && refused > 3, $"{built} built, {refused} refused");
    }
}
