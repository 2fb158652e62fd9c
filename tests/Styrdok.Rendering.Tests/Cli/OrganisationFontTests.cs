using System;
using System.IO;
using System.Linq;
using System.Text;
using Styrdok.Testing;

namespace Styrdok.Rendering.Tests.Cli;

/// <summary>Fonts in an organisation's folder, from organisation.yaml to the files that are written.</summary>
public sealed class OrganisationFontTests
{
    private const string Head = "styrdok: 1\nkind: organisation\nid: {0}\nnames: {{ en: Our Organisation }}\nbrand:\n  color: \"#2b49a6\"\n  fonts:\n    regular: {1}\n";

    [Fact]
    public void Every_font_that_cannot_be_used_is_refused_at_its_line_for_its_reason()
    {
        using var folder = new LibraryFolder().WithLibrary();
        var good = Font().Build();
        var cases = new (string Id, string Name, byte[]? File, string Rule, string Word)[]
        {
            ("cff", "a.otf", [.. "OTTO"u8, .. good[4..]], "STY5013", "CFF"),
            ("collection", "a.ttc", [.. "ttcf"u8, .. good[4..]], "STY5013", "collection"),
            ("cut", "a.ttf", good[..(good.Length / 2)], "STY5014", "damaged"),
            ("empty", "a.ttf", [], "STY5014", "empty"),
            ("latin", "a.ttf", FontBuilder.Of(string.Concat(FontBuilder.Nordic.Except("æøå"))).Build(), "STY5016", "U+00E6"),
            ("missing", "a.ttf", null, "STY5010", "no file"),
            ("outside", "../us/a.ttf", null, "STY5011", "folder"),
            ("restricted", "a.ttf", Font(licenceBits: 2).Build(), "STY5015", "fsType 0002"),
            ("too-large", "a.ttf", new byte[(4 << 20) + 1], "STY5012", "4 MiB"),
            ("variable", "a.ttf", Font().With("fvar", new byte[16]).Build(), "STY5013", "variable"),
            ("web", "a.woff2", [.. "wOF2"u8, .. good[4..]], "STY5013", "WOFF"),
            ("words", "a.ttf", Encoding.UTF8.GetBytes("this is no font at all"), "STY5013", "no TrueType font"),
        };
        foreach (var (id, name, file, _, _) in cases)
        {
            folder.With($"organisations/{id}/organisation.yaml", string.Format(System.Globalization.CultureInfo.InvariantCulture, Head, id, name));
            if (file is not null) File.WriteAllBytes(folder.PathOf($"organisations/{id}/{name}"), file);
        }

        var run = ToolRun.Of("check", folder.Path);
        Assert.Equal(1, run.Exit);
        var found = run.Out.Split('\n').Where(line => line.Contains(": error ", StringComparison.Ordinal)).ToList();
        Assert.Equal(cases.Length, found.Count);
        foreach (var (id, _, _, rule, word) in cases)
        {
            var line = Assert.Single(found, line => line.Contains($"organisations/{id}/organisation.yaml(8,14): error {rule}: ", StringComparison.Ordinal));
            Assert.Contains(word, line, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Documents_are_set_in_the_fonts_and_say_so()
    {
        using var folder = new LibraryFolder().WithLibrary();
        folder.WithOrganisation().With("organisations/us/organisation.yaml", string.Format(System.Globalization.CultureInfo.InvariantCulture, Head, "us", "own.ttf"));
        File.WriteAllBytes(folder.PathOf("organisations/us/own.ttf"), Font().Build());
        using var scratch = new ScratchFolder();

        var run = ToolRun.Of("build", folder.Path, "--output", scratch.Of("out"));

        Assert.True(run.Exit == 0, run.Out + run.Error);
        Assert.Contains("font-family:\"Own Sans\"", File.ReadAllText(scratch.Of("out/us/en/meetings.html")), StringComparison.Ordinal);
        Assert.Contains("font-family:\"Own Sans\"", File.ReadAllText(scratch.Of("out/index.html")), StringComparison.Ordinal);
    }

    [Fact]
    public void A_character_without_a_glyph_is_told_before_anything_is_written()
    {
        using var folder = new LibraryFolder().WithLibrary();
        var policy = folder.PathOf("policies/meetings.yaml");
        File.WriteAllText(policy, File.ReadAllText(policy).Replace("Send the agenda", "Send the 会 agenda\uE001", StringComparison.Ordinal));
        using var scratch = new ScratchFolder();

        var run = ToolRun.Of("build", folder.Path, "--output", scratch.Of("out"));

        Assert.Equal(1, run.Exit);
        Assert.Contains("policies/meetings.yaml(16,29): error STY5017: The built-in font Inter has no glyph for '会' (U+4F1A), which stands in 'duties/manager/agenda/text'.", run.Error, StringComparison.Ordinal);
        Assert.Contains("U+E001", run.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(scratch.Of("out")) && Directory.EnumerateFiles(scratch.Of("out"), "*", SearchOption.AllDirectories).Any());
    }

    [Theory]
    [InlineData(0x05D0)]
    [InlineData(0x0627)]
    [InlineData(0xFB4F)]
    [InlineData(0xFEFC)]
    [InlineData(0x10900)]
    [InlineData(0x1E900)]
    [InlineData(0x202E)]
    [InlineData(0x2067)]
    public void What_runs_from_right_to_left_is_refused_in_a_font_that_has_it(int character)
    {
        using var folder = new LibraryFolder().WithLibrary();
        folder.WithOrganisation().With("organisations/us/organisation.yaml", string.Format(System.Globalization.CultureInfo.InvariantCulture, Head, "us", "own.ttf"));
        File.WriteAllBytes(folder.PathOf("organisations/us/own.ttf"), FontBuilder.Of(FontBuilder.Nordic + char.ConvertFromUtf32(character), "Own Sans").Build());
        var policy = folder.PathOf("policies/meetings.yaml");
        File.WriteAllText(policy, File.ReadAllText(policy).Replace("Send the agenda", "Send the agenda" + char.ConvertFromUtf32(character), StringComparison.Ordinal));

        var run = ToolRun.Of("check", folder.Path);

        Assert.Equal(1, run.Exit);
        Assert.Contains(FormattableString.Invariant($"U+{character:X4}"), Assert.Single(run.Out.Split('\n'), line => line.Contains("STY5017", StringComparison.Ordinal)), StringComparison.Ordinal);
    }

    [Fact]
    public void Sami_greek_and_cyrillic_letters_are_set_in_inter()
    {
        using var folder = new LibraryFolder().WithLibrary();
        var policy = folder.PathOf("policies/meetings.yaml");
        File.WriteAllText(policy, File.ReadAllText(policy).Replace("Send the agenda", "Čoahkkin Áŋŧđžš Ǥǥ Ʒʒ Ǯǯ αβγ Жж → § “x”", StringComparison.Ordinal));
        using var scratch = new ScratchFolder();
        Assert.Equal(0, ToolRun.Of("build", folder.Path, "--output", scratch.Of("out")).Exit);
    }

    private static FontBuilder Font(int licenceBits = 0) => FontBuilder.Of(FontBuilder.Nordic, "Own Sans", licenceBits: licenceBits);
}
