using System;
using System.IO;
using System.Linq;

namespace Styrdok.Rendering.Tests.Cli;

public sealed class FreezeTests : IDisposable
{
    private const string Frozen = "policies/meetings.versions.yaml";

    private readonly LibraryFolder _folder = new LibraryFolder().WithLibrary();

    [Fact]
    public void A_version_is_frozen_in_a_file_of_its_own_and_no_other_file_is_touched()
    {
        WithVersion("1.0");
        var before = Files();
        var answer = Freeze();

        Assert.Equal((0, string.Empty), (answer.ExitCode, answer.Errors));
        Assert.StartsWith("meetings 1.0 is frozen: 3 texts in en, ", answer.Output, StringComparison.Ordinal);
        Assert.Equal(before.Append(Frozen).Order(StringComparer.Ordinal), Files());
        Assert.Equal("0 errors, 0 warnings\n", ToolAnswer.Of("check", _folder.Path).Output);
    }

    [Fact]
    public void Freezing_the_same_texts_again_changes_nothing()
    {
        WithVersion("1.0");
        Freeze();
        var text = File.ReadAllText(_folder.PathOf(Frozen));
        var answer = Freeze();

        Assert.Equal(0, answer.ExitCode);
        Assert.StartsWith("meetings 1.0 is frozen already", answer.Output, StringComparison.Ordinal);
        Assert.Equal(text, File.ReadAllText(_folder.PathOf(Frozen)));
    }

    [Fact]
    public void Other_texts_under_a_frozen_version_are_an_error_and_are_frozen_only_when_that_is_said()
    {
        WithVersion("1.0");
        Freeze();
        var text = File.ReadAllText(_folder.PathOf(Frozen));
        WithVersion("1.0", "Send the agenda a week before.");

        var check = ToolAnswer.Of("check", _folder.Path);
        Assert.Equal(1, check.ExitCode);
        Assert.Contains("meetings.yaml(18,19): error STY7010: 'duties/manager/agenda/text' reads otherwise in 'en'", check.Output, StringComparison.Ordinal);

        var refused = Freeze();
        Assert.Equal(2, refused.ExitCode);
        Assert.Contains("say --again", refused.Errors, StringComparison.Ordinal);
        Assert.Equal(text, File.ReadAllText(_folder.PathOf(Frozen)));

        Assert.Equal(0, Freeze("--again").ExitCode);
        Assert.Equal(0, ToolAnswer.Of("check", _folder.Path).ExitCode);
    }

    [Fact]
    public void A_new_version_is_frozen_beside_the_old_one()
    {
        WithVersion("1.0");
        Freeze();
        var old = File.ReadAllText(_folder.PathOf(Frozen));
        WithVersion("1.0", "Send the agenda a week before.", "  - { version: \"1.10\", date: 2026-04-01, change: material, summary: Earlier. }\n");

        Assert.StartsWith("meetings 1.10 is frozen", Freeze().Output, StringComparison.Ordinal);
        Assert.StartsWith(old, File.ReadAllText(_folder.PathOf(Frozen)), StringComparison.Ordinal);
        Assert.Equal(0, ToolAnswer.Of("check", _folder.Path).ExitCode);
    }

    [Fact]
    public void A_file_that_somebody_else_wrote_is_left_as_it_is()
    {
        WithVersion("1.0");
        _folder.With(Frozen, "styrdok: 1\nkind: terms\nterms: []\n");
        var answer = Freeze();

        Assert.Equal(2, answer.ExitCode);
        Assert.Contains("holds something else", answer.Errors, StringComparison.Ordinal);
        Assert.Equal("styrdok: 1\nkind: terms\nterms: []\n", File.ReadAllText(_folder.PathOf(Frozen)));
    }

    [Theory]
    [InlineData("There is no document 'meeting'. Did you mean 'meetings'?", "meeting")]
    [InlineData("'meetings' has no version to freeze", "meetings")]
    public void What_cannot_be_frozen_is_said_with_what_to_do(string words, string document)
    {
        var answer = ToolAnswer.Of("freeze", _folder.Path, "--document", document);
        Assert.Equal(2, answer.ExitCode);
        Assert.Contains(words, answer.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void A_document_of_the_built_in_library_is_frozen_by_the_tool_itself()
    {
        using var folder = new LibraryFolder().With("styrdok.yaml", "library: builtin\n").With("organisations/us/organisation.yaml", """
            styrdok: 1
            kind: organisation
            id: us
            names: { en: Our Organisation }
            name_language: en
            brand: { color: "#2b49a6" }

            """);
        var answer = ToolAnswer.Of("freeze", folder.Path, "--document", "lillestrom-2002");
        Assert.Equal(2, answer.ExitCode);
        Assert.Contains("comes with the tool", answer.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_is_frozen_while_there_are_errors()
    {
        WithVersion("1.0");
        _folder.With("shared/more.yaml", "styrdok: 1\nkind: rolls\n");
        var answer = Freeze();

        Assert.Equal(1, answer.ExitCode);
        Assert.Contains("error STY", answer.Errors, StringComparison.Ordinal);
        Assert.Contains("Nothing was frozen", answer.Errors, StringComparison.Ordinal);
        Assert.False(File.Exists(_folder.PathOf(Frozen)));
    }

    [Fact]
    public void An_overlay_is_shown_the_texts_that_have_changed_since_its_version()
    {
        WithVersion("1.0");
        Freeze();
        _folder.With("overlays/ours.yaml", "styrdok: 1\nkind: overlay\nid: ours\nbase: { id: meetings, version: \"1.0\" }\nlock: [duties]\n");
        WithVersion("1.0", "Send the agenda a week before.", "  - { version: \"2.0\", date: 2026-04-01, change: material, summary: Earlier. }\n");

        var text = ToolAnswer.Of("overlay", _folder.Path).Output;
        Assert.Contains("    changed: duties/manager/agenda/text\n        now: Send the agenda a week before.\n", text, StringComparison.Ordinal);
        using var json = System.Text.Json.JsonDocument.Parse(ToolAnswer.Of("overlay", _folder.Path, "--format", "json").Output);
        Assert.Equal("changed", json.RootElement[0].GetProperty("changes")[0].GetProperty("change").GetString());
    }

    public void Dispose() => _folder.Dispose();

    private ToolAnswer Freeze(params string[] more) => ToolAnswer.Of(["freeze", _folder.Path, "--document", "meetings", .. more]);

    private string[] Files() => [.. Directory.GetFiles(_folder.Path, "*", SearchOption.AllDirectories).Select(path => Path.GetRelativePath(_folder.Path, path).Replace('\\', '/')).Order(StringComparer.Ordinal)];

    private void WithVersion(string version, string text = "Send the agenda the day before.", string later = "") => _folder.WithLibrary().With(
        "policies/meetings.yaml",
        File.ReadAllText(_folder.PathOf("policies/meetings.yaml"))
            .Replace("sections:", $"history:\n  - {{ version: \"{version}\", date: 2026-03-01, change: material, summary: First. }}\n{later}sections:", StringComparison.Ordinal)
            .Replace("Send the agenda the day before.", text, StringComparison.Ordinal));
}
