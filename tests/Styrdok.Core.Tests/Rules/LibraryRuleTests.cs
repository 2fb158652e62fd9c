using System;
using System.Linq;
using Styrdok.Core.Resolution;
using Styrdok.Core.Yaml;

namespace Styrdok.Core.Tests.Rules;

/// <summary>What the examples on the rules' pages leave out: the other ways to break a rule, and severities that depend on the document.</summary>
public sealed class LibraryRuleTests
{
    private const string Roles = "styrdok: 1\nkind: roles\nroles:\n  - id: manager\n    label: { nb: Leder, en: Manager }\n";

    private const string Policy = """
        styrdok: 1
        kind: policy
        id: meetings
        source_language: nb
        languages: { nb: authoritative }
        title: Møter
        sections:
          - id: purpose
            type: purpose
            heading: Formål
            body: Møter gir alle en stemme.
        """;

    private const string English = """
        translates: meetings
        language: en
        units:
          document/title: { source: Møter, target: Meetings, state: draft }
          purpose/heading: { source: Formål, target: Purpose, state: draft }
          purpose/body: { source: Møter gir alle en stemme., target: Meetings give everybody a voice., state: draft }
        """;

    [Fact]
    public void A_gap_in_an_authoritative_language_is_an_error_and_in_a_courtesy_language_a_warning()
    {
        var both = Policy.Replace("{ nb: authoritative }", "{ nb: authoritative, en: authoritative }", StringComparison.Ordinal);
        var lines = English.Split('\n');
        Assert.Equal(["policies/meetings.yaml(11,11) error STY4001"], Find((P, both), (E, string.Join('\n', lines[..^1]))));
        Assert.Equal(["policies/meetings.yaml(11,11) warning STY4001"], Find((P, both.Replace("en: authoritative", "en: courtesy", StringComparison.Ordinal)), (E, string.Join('\n', lines[..^1]))));
    }

    [Fact]
    public void An_outdated_unit_of_an_authoritative_language_is_an_error()
    {
        var both = Policy.Replace("{ nb: authoritative }", "{ nb: authoritative, en: authoritative }", StringComparison.Ordinal);
        Assert.Equal(["policies/meetings.en.yaml(6,27) error STY4005"], Find((P, both), (E, English.Replace("source: Møter gir alle", "source: Møter gir noen", StringComparison.Ordinal))));
    }

    [Fact]
    public void A_changed_line_wrap_makes_no_translation_outdated()
    {
        var wrapped = Policy.Replace("{ nb: authoritative }", "{ nb: authoritative, en: courtesy }", StringComparison.Ordinal)
            .Replace("title: Møter", "title: >\n  Møter", StringComparison.Ordinal);
        Assert.Empty(Find((P, wrapped), (E, English)));
    }

    [Fact]
    public void A_retelling_cannot_have_an_authoritative_language() =>
        Assert.Equal(["policies/meetings.yaml(5,12) error STY3017"], Find((P, Policy.Replace("title:", "fidelity: paraphrase\ntitle:", StringComparison.Ordinal))));

    [Fact]
    public void A_document_need_not_be_translated_into_its_own_language_by_a_sidecar() =>
        Assert.Equal(["policies/meetings.nb.yaml(2,11) error STY4004"], Find((P, Policy), ("policies/meetings.nb.yaml", English.Replace("language: en", "language: nb", StringComparison.Ordinal)
            .Replace("target:", "note:", StringComparison.Ordinal))));

    [Theory]
    [InlineData("purpose/body", null)]
    [InlineData("document/title", null)]
    [InlineData("purpose/heding", "Did you mean 'purpose/heading'?")]
    [InlineData("purpose", "That is an element; its texts are 'purpose/heading', 'purpose/body'.")]
    [InlineData("old/text", "Write the id that the text has now, or remove the note.")]
    public void A_note_to_translators_is_on_a_text_that_there_is(string unit, string? remedy)
    {
        var policy = Policy + $"\nretired:\n  - {{ id: old, in: \"1.0\", reason: Flyttet. }}\nnotes_to_translators:\n  {unit}: Noe de må vite.\n";
        var found = Read((P, policy)).Findings;
        Assert.Equal(remedy, found.SingleOrDefault()?.Remedy);
        Assert.All(found, finding => Assert.Equal((P, 15, 3), (finding.Span.File, finding.Span.Line, finding.Span.Column)));
        if (unit == "old/text") Assert.Contains("'old' was retired in version 1.0.", found[0].Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_note_in_an_overlay_is_on_a_text_of_the_overlay()
    {
        const string Overlay = """
            styrdok: 1
            kind: overlay
            id: ours
            base: { id: meetings, version: "1.0" }
            replace:
              - at: purpose/body
                text: Møter er korte.
            notes_to_translators:
              replace/purpose/body: Kort, altså ikke få.
              purpose/body: Den andre.
            """;
        var policy = Policy.Replace("sections:", "history:\n  - { version: \"1.0\", date: 2026-03-02, change: material, summary: Den første. }\nsections:", StringComparison.Ordinal);
        Assert.Equal(["overlays/ours.yaml(10,3) error STY4021"], Find((P, policy), ("overlays/ours.yaml", Overlay)).Where(found => !found.Contains("STY3066", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("notes_to_translators: Noe de må vite.")]
    [InlineData("notes_to_translators: { purpose/body: \"\" }")]
    [InlineData("notes_to_translators: { Purpose Body: Noe. }")]
    [InlineData("notes_to_translators: { purpose/body: { nb: Noe. } }")]
    public void A_note_is_some_words_under_the_id_of_a_text(string notes) => Assert.Contains(Find((P, Policy + "\n" + notes + "\n")), found => found.Contains(" error STY2", StringComparison.Ordinal));

    [Fact]
    public void The_language_no_is_not_among_a_documents_languages_and_the_remedy_names_both_Norwegians()
    {
        var found = Read((P, Policy.Replace("{ nb: authoritative }", "{ nb: authoritative, no: courtesy }", StringComparison.Ordinal))).Findings;
        Assert.Equal((5, 33), (found[0].Span.Line, found[0].Span.Column));
        Assert.Contains("nb", found[0].Remedy, StringComparison.Ordinal);
        Assert.Contains("nn", found[0].Remedy, StringComparison.Ordinal);
    }

    [Fact]
    public void Duties_are_somebodys_and_not_both_one_roles_and_several_roles()
    {
        const string Duties = """
            sections:
              - id: duties
                type: responsibilities
                heading: Ansvar
                roles:
                  - id: nobody
                    items:
                      - { id: invite, text: kaller inn. }
                  - id: both
                    ref: manager
                    refs: [manager]
                    items:
                      - { id: invite, text: kaller inn. }
            """;
        var policy = Policy[..Policy.IndexOf("sections:", StringComparison.Ordinal)] + Duties;
        Assert.Equal(["policies/meetings.yaml(12,9) error STY3014", "policies/meetings.yaml(17,15) error STY3014"], Find(("shared/roles.yaml", Roles), (P, policy)));
    }

    [Fact]
    public void A_placeholder_that_is_not_closed_is_found_in_the_source_and_in_a_translation()
    {
        var policy = Policy.Replace("{ nb: authoritative }", "{ nb: authoritative, en: courtesy }", StringComparison.Ordinal).Replace("alle en", "alle i ${org.name en", StringComparison.Ordinal);
        var english = English.Replace("source: Møter gir alle en stemme., target: Meetings give", "source: Møter gir alle i ${org.name en stemme., target: Meetings ${org.name give", StringComparison.Ordinal);
        Assert.Equal(2, Find((P, policy), (E, Block(english))).Count(line => line.Contains("STY3011", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("$${org.name}")]
    [InlineData("${org.name} og ${org.genitive} og ${ref:purpose}")]
    public void What_stands_for_itself_or_for_something_is_not_reported(string text) =>
        Assert.Empty(Find((P, Policy.Replace("alle en", $"alle i {text} en", StringComparison.Ordinal))));

    [Fact]
    public void The_second_citation_of_a_bracket_is_reported_at_its_own_place() => Assert.Equal(
        ["policies/meetings.yaml(11,24) error STY3010", "policies/meetings.yaml(11,28) error STY3010"],
        Find((P, Policy.Replace("body: Møter gir alle en stemme.", "body: \"Møter [@a; @b, s. 12].\"", StringComparison.Ordinal).Replace("[@a", "gir [@a", StringComparison.Ordinal))));

    [Fact]
    public void A_draft_that_lacks_metadata_is_a_warning()
    {
        var organisation = "styrdok: 1\nkind: organisation\nid: nordby\nnames: { nb: Nordby }\nbrand: { color: \"#0b5a46\" }\nadopts:\n  - document: meetings\n";
        Assert.Equal(["organisations/nordby/organisation.yaml(7,15) warning STY7001"], Find((P, Policy), ("organisations/nordby/organisation.yaml", organisation)));
    }

    [Theory]
    [InlineData("", "as a draft")]
    [InlineData("    status: consultation\n", "for consultation")]
    [InlineData("    status: in_force\n", "as decided")]
    public void What_lacks_metadata_is_called_what_it_is_adopted_as(string status, string words)
    {
        var organisation = "styrdok: 1\nkind: organisation\nid: nordby\nnames: { nb: Nordby }\nbrand: { color: \"#0b5a46\" }\nadopts:\n  - document: meetings\n" + status;
        var files = new[] { new SourceFile(P, Policy), new SourceFile("organisations/nordby/organisation.yaml", organisation) };
        Assert.Contains($"'meetings' is adopted {words} and lacks", Assert.Single(LibraryReader.Read(files).Findings, finding => finding.Id == "STY7001").Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("blue", "Write a # and six digits from 0 to f, which drawing programs show as HEX.")]
    [InlineData("\"#fA0\"", "Write \"#ffAA00\".")]
    [InlineData("0b5a46", "Write \"#0b5a46\".")]
    public void A_colour_in_another_form_is_answered_with_the_right_one(string color, string remedy)
    {
        var organisation = $"styrdok: 1\nkind: organisation\nid: nordby\nnames: {{ nb: Nordby }}\nbrand: {{ color: {color} }}\n";
        Assert.Equal(remedy, Assert.Single(LibraryReader.Read([new SourceFile("organisations/nordby/organisation.yaml", organisation)]).Findings, finding => finding.Id == "STY2006").Remedy);
    }

    [Fact]
    public void Metadata_of_the_document_itself_counts()
    {
        var organisation = "styrdok: 1\nkind: organisation\nid: nordby\nnames: { nb: Nordby }\nbrand: { color: \"#0b5a46\" }\nadopts:\n  - document: meetings\n    status: decided\n";
        var metadata = "metadata:\n  document_number: N-1\n  decided_by: { body: { nb: Kommunestyret }, date: 2026-02-11 }\n  version: \"1.0\"\n  owner: manager\n  valid_from: 2026-03-01\n  review_by: 2028-03-01\nsections:";
        Assert.Empty(Find(("shared/roles.yaml", Roles), (P, Policy.Replace("sections:", metadata, StringComparison.Ordinal)), ("organisations/nordby/organisation.yaml", organisation)));
    }

    [Fact]
    public void What_a_broken_file_would_define_is_not_reported_as_unknown()
    {
        var policy = Policy.Replace("title:", "source_work: some-act\ntitle:", StringComparison.Ordinal);
        Assert.Equal(["shared/references.yaml(3,1) error STY1001"], Find((P, policy), ("shared/references.yaml", "styrdok: 1\nkind: references\nreferences: [\n")).Select(Line));
        static string Line(string found) => found.StartsWith("shared", StringComparison.Ordinal) ? "shared/references.yaml(3,1) error STY1001" : found;
    }

    [Fact]
    public void An_id_whose_record_could_not_be_built_is_known_all_the_same()
    {
        var policy = Policy[..Policy.IndexOf("sections:", StringComparison.Ordinal)] + """
            sections:
              - id: duties
                type: responsibilities
                heading: Ansvar
                roles:
                  - ref: manager
                    items:
                      - { id: invite, text: kaller inn. }
            """;
        Assert.Equal(["shared/roles.yaml(4,5) error STY2002"], Find(("shared/roles.yaml", "styrdok: 1\nkind: roles\nroles:\n  - id: manager\n"), (P, policy)));
    }

    [Fact]
    public void Without_knowledge_of_the_disk_no_image_is_missing()
    {
        var organisation = "styrdok: 1\nkind: organisation\nid: nordby\nnames: { nb: Nordby }\nbrand: { color: \"#0b5a46\", mark: logo.svg }\n";
        Assert.Empty(LibraryReader.Read([new SourceFile("organisations/nordby/organisation.yaml", organisation)]).Findings);
        Assert.Equal("organisations/nordby/", LibraryReader.Read([new SourceFile("organisations/nordby/organisation.yaml", organisation)]).OrganisationFolders[0].Value);
    }

    [Theory]
    [InlineData("/logo.svg")]
    [InlineData("C:/logo.svg")]
    [InlineData("images\\\\logo.svg")]
    [InlineData("images/../../logo.svg")]
    [InlineData("./logo.svg")]
    public void A_path_that_leaves_the_folder_on_some_system_is_outside(string path)
    {
        var organisation = $"styrdok: 1\nkind: organisation\nid: nordby\nnames: {{ nb: Nordby }}\nbrand: {{ color: \"#0b5a46\", mark: \"{path}\" }}\n";
        Assert.Equal(["organisations/nordby/organisation.yaml(5,34) error STY5002"], Find(("organisations/nordby/organisation.yaml", organisation)));
    }

    [Fact]
    public void No_damage_to_the_shipped_files_makes_the_reader_throw()
    {
        var files = BuiltInContent.Files().ToList();
        var found = 0;
        for (var i = 0; i < files.Count; i++)
        {
            var lines = files[i].Text.Split('\n');
            for (var gone = i; gone < lines.Length; gone += 67)
            {
                var damaged = files.ToList();
                damaged[i] = new SourceFile(files[i].Path, string.Join('\n', lines.Where((_, line) => line != gone)));
                if (LibraryReader.Read(damaged).Findings.Count > 1) found++;
            }
        }

        Assert.True(found > 8);
    }

    private const string P = "policies/meetings.yaml";
    private const string E = "policies/meetings.en.yaml";

    /// <summary>Flow maps end at the first brace, so texts with braces stand in quotes.</summary>
    private static string Block(string sidecar) => sidecar.Replace("{ source: Møter gir alle i ${org.name en stemme., target: Meetings ${org.name give everybody a voice.,",
        "{ source: \"Møter gir alle i ${org.name en stemme.\", target: \"Meetings ${org.name give everybody a voice.\",", StringComparison.Ordinal);

    private static LibraryReading Read(params (string Path, string Text)[] files) => LibraryReader.Read(files.Select(file => new SourceFile(file.Path, file.Text)), []);

    private static string[] Find(params (string Path, string Text)[] files) =>
        [.. Read(files).Findings.Select(finding => $"{finding.Span} {finding.Severity.ToString().ToLowerInvariant()} {finding.Id}")];
}
