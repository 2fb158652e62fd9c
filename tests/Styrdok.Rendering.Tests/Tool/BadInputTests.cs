using System;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text;
using Styrdok.Core.Findings;

namespace Styrdok.Rendering.Tests.Tool;

/// <summary>What authors and broken tools hand over, through the reader and through the built tool: findings with place and remedy, and earlier outputs as they were.</summary>
public sealed class BadInputTests(ToolFixture tool) : IClassFixture<ToolFixture>
{
    public static TheoryData<string> Names => [.. BadInput.All.Select(input => input.Name)];

    [Fact]
    public void The_library_that_the_others_break_has_no_error() => Assert.Equal([], Errors(new SmallLibrary()));

    [Theory]
    [MemberData(nameof(Names))]
    public void A_bad_input_ends_with_its_errors_at_their_places(string name)
    {
        var input = BadInput.All.Single(input => input.Name == name);
        var library = new SmallLibrary();
        input.Break(library);
        Assert.Equal(input.Errors, Errors(library));
        Assert.All(library.Read().Findings, finding => Assert.False(string.IsNullOrWhiteSpace(finding.Remedy), $"{finding} has no remedy."));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void The_tool_says_so_in_exit_code_and_words_and_touches_no_output(string name)
    {
        var input = BadInput.All.Single(input => input.Name == name);
        var library = new SmallLibrary();
        input.Break(library);
        using var scratch = new Scratch();
        var outcome = tool.Build(library.WriteTo(scratch.Folder));
        Assert.Equal(1, outcome.ExitCode);
        ToolFixture.IsInWords(outcome);
        foreach (var error in input.Errors)
        {
            var (id, place) = (error[..7], error[8..]);
            var file = Path.GetFileName(place[..place.IndexOf('(')]);
            var position = place[(place.IndexOf('(') + 1)..^1];
            Assert.Contains(outcome.Everything.Split('\n'), line => line.Contains(file, StringComparison.Ordinal)
                && (line.Contains($"({position})", StringComparison.Ordinal) || line.Contains($":{position.Replace(',', ':')}", StringComparison.Ordinal)));
            Assert.Contains(id, outcome.Everything, StringComparison.Ordinal);
        }

        tool.AssertOutputsAreUntouched();
    }

    [Theory]
    [InlineData("byte order mark")]
    [InlineData("CRLF")]
    [InlineData("both")]
    public void A_byte_order_mark_and_CRLF_are_fine_and_move_no_place(string what)
    {
        SmallLibrary Saved(SmallLibrary library)
        {
            foreach (var path in library.Files.Keys.Where(path => path.EndsWith(".yaml", StringComparison.Ordinal)).ToList())
            {
                if (what != "byte order mark") library.With(path, Encoding.UTF8.GetString(library.Files[path]).Replace("\n", "\r\n", StringComparison.Ordinal));
                if (what != "CRLF") library.Bytes(path, bytes => [0xEF, 0xBB, 0xBF, .. bytes]);
            }

            return library;
        }

        Assert.Equal([], Errors(Saved(new SmallLibrary())));
        Assert.Equal(["STY3004 policies/meetings.yaml(18,14)"], Errors(Saved(new SmallLibrary().Replace(SmallLibrary.Policy, "ref: manager", "ref: manger"))));
        Assert.Equal(["STY2001 policies/meetings.yaml(1,1)"], Errors(Saved(new SmallLibrary().Replace(SmallLibrary.Policy, "styrdok: 1\n", "styrdock: 1\nstyrdok: 1\n"))));
    }

    [Theory]
    [InlineData(40_000)]
    [InlineData(100_000)]
    public void Very_many_unknown_keys_print_a_capped_list(int keys)
    {
        var flood = string.Concat(Enumerable.Range(0, keys).Select(key => string.Create(CultureInfo.InvariantCulture, $"k{key}: 1\n")));
        var library = new SmallLibrary().Replace(SmallLibrary.Policy, "title: Møter\n", "title: Møter\n" + flood);
        Assert.InRange(Errors(library).Length, 1, FindingSink.DefaultCap + 1);
        using var scratch = new Scratch();
        var outcome = tool.Build(library.WriteTo(scratch.Folder));
        Assert.Equal(1, outcome.ExitCode);
        Assert.InRange(outcome.Everything.Split('\n').Length, 2, 250);
        tool.AssertOutputsAreUntouched();
    }

    [Fact]
    public void A_logo_that_cannot_be_drawn_is_found_before_anything_is_rendered()
    {
        var library = new SmallLibrary().With(SmallLibrary.Logo, "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 1 1\">\n<rect></svg>");
        using var scratch = new Scratch();
        var outcome = tool.Build(library.WriteTo(scratch.Folder));
        Assert.Equal(1, outcome.ExitCode);
        Assert.Contains("STY5005", outcome.Everything, StringComparison.Ordinal);
        Assert.Contains("Line 2", outcome.Everything, StringComparison.Ordinal);
        tool.AssertOutputsAreUntouched();
    }

    [Fact]
    public void An_output_path_below_a_file_is_reported_at_the_file()
    {
        using var scratch = new Scratch();
        var folder = new SmallLibrary().WriteTo(scratch.Folder);
        var file = Path.Combine(tool.Output, "index.html");
        AssertIsInTheWay(tool.Run("build", folder, "--output", Path.Combine(file, "sub")), "index.html(1,1): error STY8001", "index.html' is a file");
        AssertIsInTheWay(tool.Run("build", folder, "--output", file), "index.html(1,1): error STY8001", "index.html' is a file");
    }

    [Theory]
    [InlineData("made.txt/sub")]
    [InlineData("../outside.txt")]
    public void An_output_path_below_a_file_is_reported_where_the_settings_name_it(string output)
    {
        using var scratch = new Scratch();
        var folder = new SmallLibrary().With("styrdok.yaml", $"styrdok: 1\nkind: project\noutput: {output}\n").With("made.txt", "one").WriteTo(Path.Combine(scratch.Folder, "in"));
        File.WriteAllText(Path.Combine(scratch.Folder, "outside.txt"), "two");
        AssertIsInTheWay(tool.Run("build", folder), "styrdok.yaml(3,9): error STY8001", ".txt' is a file");
        Assert.Equal("one", File.ReadAllText(Path.Combine(folder, "made.txt")));
        Assert.Equal("two", File.ReadAllText(Path.Combine(scratch.Folder, "outside.txt")));
    }

    [Fact]
    public void A_file_where_a_folder_of_outputs_belongs_is_reported_at_the_file()
    {
        using var scratch = new Scratch();
        var folder = new SmallLibrary().WriteTo(Path.Combine(scratch.Folder, "in"));
        var output = Path.Combine(scratch.Folder, "made");
        Assert.Equal(0, tool.Run("build", folder, "--output", output, "--format", "html").ExitCode);
        var organisation = Directory.GetDirectories(output)[0];
        Directory.Delete(organisation, recursive: true);
        File.WriteAllText(organisation, "mine");
        AssertIsInTheWay(tool.Run("build", folder, "--output", output), $"{Path.GetFileName(organisation)}(1,1): error STY8001", "is a file");
        Assert.Equal("mine", File.ReadAllText(organisation));
    }

    private void AssertIsInTheWay(ToolFixture.Outcome outcome, params string[] said)
    {
        Assert.Equal(1, outcome.ExitCode);
        Assert.All(said, words => Assert.Contains(words, outcome.Everything, StringComparison.Ordinal));
        Assert.Contains("Name another output folder, or move the file.", outcome.Everything, StringComparison.Ordinal);
        ToolFixture.IsInWords(outcome);
        tool.AssertOutputsAreUntouched();
    }

    private static string[] Errors(SmallLibrary library) =>
        [.. library.Read().Findings.Where(finding => finding.Severity == FindingSeverity.Error).Select(finding => $"{finding.Id} {finding.Span}")];
}
