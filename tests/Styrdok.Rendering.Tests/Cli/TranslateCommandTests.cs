using System;
using System.IO;
using System.Linq;
using System.Text.Json;

namespace Styrdok.Rendering.Tests.Cli;

/// <summary>What translators tell the tool to do with their files.</summary>
public sealed class TranslateCommandTests : IDisposable
{
    private const string Document = "policies/meetings.yaml";
    private const string Sidecar = "policies/meetings.en.yaml";

    private const string Policy = """
        styrdok: 1
        kind: policy
        id: meetings
        source_language: nb
        languages: { nb: authoritative, sv: courtesy, en: courtesy }
        title: Møter
        sections:
          - id: purpose
            type: purpose
            heading: Formål
            body: |
              Alle blir hørt.

              Hver gang.
          - id: duties
            type: responsibilities
            heading: Ansvar
            roles:
              - ref: editor
                items:
                  - { id: agenda, modality: must, text: Send sakslisten 2 dager før. }

        """;

    private const string English = """
        # Ours.
        translates: meetings
        language: en
        units:
          document/title: { source: Møter, target: Meetings, state: reviewed }
          purpose/heading: { source: Formål, target: Purpose, state: translated }
          duties/editor/agenda/text:
            source: "Send sakslisten 2 dager før."   # as it was
            target: Send the agenda 2 days before.
            state: approved
          # Once there was more.
          gone/text: { source: Borte, target: Gone, state: draft }

        """;

    private readonly LibraryFolder _folder = new LibraryFolder()
        .With(Document, Policy)
        .With(Sidecar, English)
        .With("shared/roles.yaml", "styrdok: 1\nkind: roles\nroles:\n  - id: editor\n    label: { nb: Redaktør, sv: Redaktör, en: Editor }\n");

    [Fact]
    public void Status_counts_texts_and_words_by_document_and_language()
    {
        var answer = Translate("status");
        Assert.Equal((0, string.Empty), (answer.ExitCode, answer.Errors));
        Assert.Equal(
            """
            document  language  standing  total  approved  reviewed  translated  draft  stale  missing  words  left
            meetings  sv        courtesy      5         0         0           0      0      0        5     13    13
            meetings  en        courtesy      5         1         1           1      0      0        2     13     6
            all                              10         1         1           1      0      0        7     26    19

            """, answer.Output);
    }

    [Fact]
    public void Status_counts_by_section_and_says_a_stale_text_is_stale_whatever_its_state()
    {
        _folder.With(Document, Policy.Replace("2 dager", "3 dager", StringComparison.Ordinal));
        Assert.Equal(
            """
            document  language  section   total  approved  reviewed  translated  draft  stale  missing  words  left
            meetings  en        document      1         0         1           0      0      0        0      1     0
            meetings  en        purpose       2         0         0           1      0      0        1      6     5
            meetings  en        duties        2         0         0           0      0      1        1      6     6
            all                               5         0         1           1      0      1        2     13    11

            """, Translate("status", "--by", "section", "--language", "en").Output);
    }

    [Fact]
    public void Status_for_programs_holds_all_of_it()
    {
        using var json = JsonDocument.Parse(Translate("status", "--format", "json").Output);
        var english = json.RootElement.GetProperty("documents").EnumerateArray().Single(entry => entry.GetProperty("language").GetString() == "en");
        Assert.Equal(("meetings", 5, 6, false), (english.GetProperty("document").GetString(), english.GetProperty("total").GetInt32(), english.GetProperty("words_left").GetInt32(), english.GetProperty("complete").GetBoolean()));
        Assert.Equal(["document", "purpose", "duties"], english.GetProperty("sections").EnumerateArray().Select(section => section.GetProperty("section").GetString()));
        Assert.Equal(["sv", "en"], json.RootElement.GetProperty("languages").EnumerateArray().Select(language => language.GetProperty("language").GetString()));
    }

    [Fact]
    public void Start_makes_a_file_with_every_text_in_the_order_of_the_document()
    {
        var answer = Translate("start", "sv");
        Assert.Equal((0, string.Empty), (answer.ExitCode, answer.Errors));
        Assert.EndsWith("policies/meetings.sv.yaml: 5 texts, 13 words added\n", answer.Output, StringComparison.Ordinal);
        Assert.StartsWith(
            """
            translates: meetings
            language: sv
            units:
              # policies/meetings.yaml(6)
              document/title:
                source: "Møter"
                target: ""
                state: draft
              # policies/meetings.yaml(10): Formål
              purpose/heading:
                source: "Formål"
                target: ""
                state: draft
              # policies/meetings.yaml(11): Formål
              purpose/body:
                source: |
                  Alle blir hørt.

                  Hver gang.
                target: ""
                state: draft

            """, Text("policies/meetings.sv.yaml"), StringComparison.Ordinal);
        Translate("prune");
        Assert.Equal(0, ToolAnswer.Of("check", _folder.Path).ExitCode);
    }

    [Fact]
    public void Start_says_in_the_file_what_the_author_notes()
    {
        _folder.With(Document, Policy + "notes_to_translators:\n  duties/heading: |\n    Plikter,\n    ikke skyld.\n\n    Flertall.\n");
        Assert.Equal(0, Translate("start", "sv").ExitCode);
        Assert.Contains("  # policies/meetings.yaml(17): Ansvar\n  # From the author: Plikter, ikke skyld.\n  #\n  # Flertall.\n  duties/heading:\n", Text("policies/meetings.sv.yaml"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_note_to_translators_may_hold_what_no_font_shows()
    {
        _folder.With(Document, Policy + "notes_to_translators: { duties/heading: \"責任 → 👍\" }\n");
        Assert.DoesNotContain("STY5017", ToolAnswer.Of("check", _folder.Path).Output, StringComparison.Ordinal);
        _folder.With(Document, Policy.Replace("Ansvar", "責任", StringComparison.Ordinal));
        Assert.Contains("STY5017", ToolAnswer.Of("check", _folder.Path).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Start_adds_to_a_file_what_it_lacks_and_leaves_the_rest()
    {
        Assert.Equal(0, Translate("start", "en", "--document", "meetings").ExitCode);
        var text = Text(Sidecar);
        Assert.Contains("state: translated }\n  # policies/meetings.yaml(11): Formål\n  purpose/body:\n    source: |\n", text, StringComparison.Ordinal);
        Assert.StartsWith("# Ours.\n", text, StringComparison.Ordinal);
        Assert.Contains("holds every text already", Translate("start", "en").Output, StringComparison.Ordinal);
        Assert.Equal(text, Text(Sidecar));
    }

    [Fact]
    public void A_dry_run_shows_the_difference_and_writes_nothing()
    {
        var answer = Translate("start", "en", "--dry-run");
        Assert.Contains("+  purpose/body:\n", answer.Output, StringComparison.Ordinal);
        Assert.Contains("@@ line 5 @@\n", answer.Output, StringComparison.Ordinal);
        Assert.EndsWith("Nothing was written: this was a dry run.\n", answer.Output, StringComparison.Ordinal);
        Assert.Equal(English, Text(Sidecar));
    }

    [Fact]
    public void Start_says_what_to_do_about_a_language_that_is_not_listed()
    {
        var answer = Translate("start", "nn", "--document", "meetings");
        Assert.Equal(2, answer.ExitCode);
        Assert.Contains("Add 'nn: courtesy' to 'languages' in ", answer.Errors, StringComparison.Ordinal);
        Assert.Contains("say nb for bokmål or nn for nynorsk", Translate("start", "no").Errors, StringComparison.Ordinal);
        Assert.Contains("is itself written in 'nb'", Translate("start", "nb", "--document", "meetings").Errors, StringComparison.Ordinal);
        Assert.Contains("Did you mean 'meetings'?", Translate("start", "en", "--document", "meeting").Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void Prune_moves_what_is_orphaned_with_its_comment_and_check_is_silent_about_it()
    {
        Assert.Contains("STY4002", ToolAnswer.Of("check", _folder.Path).Output, StringComparison.Ordinal);
        var answer = Translate("prune");
        Assert.EndsWith("meetings.en.yaml: 1 text moved to the archive: gone/text\n", answer.Output, StringComparison.Ordinal);
        Assert.EndsWith("    state: approved\narchive:\n  # Once there was more.\n  gone/text: { source: Borte, target: Gone, state: draft }\n", Text(Sidecar), StringComparison.Ordinal);
        Assert.DoesNotContain("STY4002", ToolAnswer.Of("check", _folder.Path).Output, StringComparison.Ordinal);
        Assert.StartsWith("Every translation is of a text that is there", Translate("prune").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_is_pruned_while_a_document_cannot_be_read()
    {
        _folder.With(Document, Policy.Replace("type: purpose", "type: porpoise", StringComparison.Ordinal));
        var answer = Translate("prune");
        Assert.Equal(1, answer.ExitCode);
        Assert.Contains("Nothing was moved", answer.Errors, StringComparison.Ordinal);
        Assert.Equal(English, Text(Sidecar));
    }

    [Fact]
    public void Accept_takes_the_present_source_and_keeps_target_state_and_comment()
    {
        _folder.With(Document, Policy.Replace("Send sakslisten 2 dager før.", "Sakslisten sendes 2 dager før.", StringComparison.Ordinal));
        var answer = Accept("duties/editor/agenda/text");
        Assert.Equal((0, string.Empty), (answer.ExitCode, answer.Errors));
        Assert.Contains("1 text accepted as it is: duties/editor/agenda/text", answer.Output, StringComparison.Ordinal);
        Assert.Equal(English.Replace("source: \"Send sakslisten 2 dager før.\"", "source: \"Sakslisten sendes 2 dager før.\"", StringComparison.Ordinal), Text(Sidecar));
    }

    [Fact]
    public void Accept_refuses_a_text_that_is_not_outdated_and_names_the_nearest()
    {
        _folder.With(Document, Policy.Replace("2 dager", "3 dager", StringComparison.Ordinal));
        var answer = Accept("duties/editor/agendum/text");
        Assert.Equal(2, answer.ExitCode);
        Assert.Contains("Did you mean 'duties/editor/agenda/text'?", answer.Errors, StringComparison.Ordinal);
        Assert.Equal(2, Accept().ExitCode);
    }

    [Theory]
    [InlineData("Send sakslisten, 2 dager før!", true)]
    [InlineData("send Sakslisten 2  dager før", true)]
    [InlineData("Send sakslisten 3 dager før.", false)]
    [InlineData("Send sakslisten 2,5 dager før.", false)]
    [InlineData("Send ikke sakslisten 2 dager før.", false)]
    [InlineData("Send sakslisten 2 dager før?", false)]
    public void All_editorial_takes_what_changed_in_signs_and_leaves_what_may_mean_something_else(string text, bool isTaken)
    {
        _folder.With(Document, Policy.Replace("text: Send sakslisten 2 dager før.", $"text: \"{text}\"", StringComparison.Ordinal));
        var answer = Accept("--all-editorial", "--state", "reviewed");
        Assert.Equal(0, answer.ExitCode);
        Assert.Equal(isTaken, Text(Sidecar) != English);
        Assert.Equal(isTaken, Text(Sidecar).Contains("    state: reviewed", StringComparison.Ordinal));
        Assert.Equal(!isTaken, answer.Output.Contains("Left, since nothing says that the meaning is the same:", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("editorial", true)]
    [InlineData("material", false)]
    public void All_editorial_takes_what_changed_in_editorial_versions_only(string change, bool isTaken)
    {
        var history = "history:\n  - { version: \"1.0\", date: 2026-01-01, change: material, summary: Første. }\n";
        _folder.With(Document, Policy + history);
        Translate("prune");
        Assert.Equal(0, ToolAnswer.Of("freeze", _folder.Path, "--document", "meetings").ExitCode);
        _folder.With(Document, Policy.Replace("Send sakslisten 2 dager før.", "Sakslisten sendes 2 dager før.", StringComparison.Ordinal) + history + $"  - {{ version: \"1.1\", date: 2026-02-01, change: {change}, summary: Andre. }}\n");
        Accept("--all-editorial");
        Assert.Equal(isTaken, Text(Sidecar).Contains("Sakslisten sendes", StringComparison.Ordinal));
    }

    [Fact]
    public void Approve_marks_every_text_and_writes_who_when_and_what()
    {
        Assert.Equal(1, Approve().ExitCode);
        Translate("prune");
        Translate("start", "en");
        var open = Approve();
        Assert.Equal(1, open.ExitCode);
        Assert.Contains("purpose/body is not translated", open.Errors, StringComparison.Ordinal);

        _folder.With(Sidecar, Text(Sidecar).Replace("target: \"\"", "target: \"Text\"", StringComparison.Ordinal));
        Assert.Equal((0, string.Empty), (Approve().ExitCode, Approve().Errors));
        Assert.Matches("language: en\napproval: \\{ role: editor, date: 2026-10-01, texts: \"[0-9a-f]{12}\" \\}\n", Text(Sidecar));
        Assert.Contains("meetings en: approved on 2026-10-01 by editor\n", Translate("status").Output, StringComparison.Ordinal);
        Assert.DoesNotContain("STY4020", ToolAnswer.Of("check", _folder.Path).Output, StringComparison.Ordinal);

        _folder.With(Sidecar, Text(Sidecar).Replace("Send the agenda", "Mail the agenda", StringComparison.Ordinal));
        Assert.Contains("STY4020", ToolAnswer.Of("check", _folder.Path).Output, StringComparison.Ordinal);
        Assert.Contains("which does not cover what has changed since", Translate("status").Output, StringComparison.Ordinal);
        Assert.Contains("There is no role 'editr'. Did you mean 'editor'?", ToolAnswer.Of("translate", "approve", "en", _folder.Path, "--document", "meetings", "--role", "editr").Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void What_comes_with_the_tool_is_nobodys_to_change()
    {
        var answer = Translate("start", "nn", "--document", "lillestrom-2002", "--library", "builtin");
        Assert.Equal(2, answer.ExitCode);
        Assert.Contains("comes with the tool", answer.Errors, StringComparison.Ordinal);
    }

    public void Dispose() => _folder.Dispose();

    private ToolAnswer Translate(string verb, params string[] more) => more.Length > 0 && verb == "start" ? ToolAnswer.Of(["translate", verb, more[0], _folder.Path, .. more[1..]]) : ToolAnswer.Of(["translate", verb, _folder.Path, .. more]);

    private ToolAnswer Accept(params string[] more) => ToolAnswer.Of(["translate", "accept", .. more, "--content", _folder.Path]);

    private ToolAnswer Approve() => ToolAnswer.Of("translate", "approve", "en", _folder.Path, "--document", "meetings", "--role", "editor", "--date", "2026-10-01");

    private string Text(string path) => File.ReadAllText(_folder.PathOf(path));
}
