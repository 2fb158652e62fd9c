using System;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.Json;

namespace Styrdok.Rendering.Tests.Cli;

/// <summary><c>styrdok checklist</c>, and the tables that a build writes beside its checklists.</summary>
public sealed class ChecklistCommandTests
{
    private const string Duties = """
        styrdok: 1
        kind: policy
        id: meetings
        source_language: en
        languages: { en: authoritative }
        title: "Meetings"
        sections:
          - id: duties
            type: responsibilities
            heading: "Who does what"
            roles:
              - ref: manager
                items:
                  - { id: agenda, modality: must, text: "Send the \"agenda\", the day before.", check: { cadence: yearly, month: 3 } }
                  - { id: sum, modality: must, text: "=SUM(A1:A9) is no agenda.", basis: [{ ref: act, locator: "§ 1" }], check: { scale: yes_no }, tags: [meetings] }
          - id: promises
            type: commitments
            heading: "Promises"
            items:
              - { id: end, text: "End on time." }

        """;

    private static LibraryFolder Library() => new LibraryFolder().WithLibrary().With("policies/meetings.yaml", Duties)
        .With("shared/references.yaml", "styrdok: 1\nkind: references\nreferences:\n  - { id: act, type: law, title: Meetings Act, title_language: en }\n");

    [Fact]
    public void A_table_has_a_mark_that_spreadsheets_know_rows_by_RFC_4180_and_no_formula()
    {
        using var library = Library();
        var file = library.PathOf("list.csv");

        var run = ToolRun.Of("checklist", library.Path, "--output", file);

        Assert.True(run.Exit == 0, run.Error);
        var bytes = File.ReadAllBytes(file);
        Assert.Equal([0xEF, 0xBB, 0xBF], bytes.Take(3));
        var rows = Encoding.UTF8.GetString(bytes, 3, bytes.Length - 3).Split("\r\n");
        Assert.Equal(5, rows.Length);
        Assert.Equal(string.Empty, rows[^1]);
        Assert.StartsWith("\"duties/manager/agenda.check\",\"1.1\",\"Manager\",\"Send the \"\"agenda\"\", the day before.\",\"shall\",\"Manager\",", rows[1], StringComparison.Ordinal);
        Assert.Contains("\"Every year\",\"March\"", rows[1], StringComparison.Ordinal);
        Assert.Contains("\"'=SUM(A1:A9) is no agenda.\"", rows[2], StringComparison.Ordinal);
        Assert.Contains("\"Meetings Act § 1\"", rows[2], StringComparison.Ordinal);
    }

    [Fact]
    public void Outdated_and_untranslated_texts_say_so_in_tables_and_to_programs()
    {
        using var library = Library().With("policies/meetings.yaml", Duties.Replace("{ en: authoritative }", "{ en: authoritative, nb: courtesy }", StringComparison.Ordinal))
            .With("shared/roles.yaml", "styrdok: 1\nkind: roles\nroles:\n  - id: manager\n    label: { en: Manager, nb: Leder }\n")
            .With("policies/meetings.nb.yaml", "translates: meetings\nlanguage: nb\nunits:\n  promises/end/text: { source: Begin on time., target: Slutte i tide., state: approved }\n  promises/heading: { source: Promises, target: Løfter, state: approved }\n");

        var run = ToolRun.Of("checklist", library.Path, "--language", "nb", "--section", "promises");
        Assert.True(run.Exit == 0, run.Error);
        var table = run.Out;
        Assert.Contains("\"Løfter\",\"Slutte i tide. (Utdatert oversettelse", table, StringComparison.Ordinal);
        Assert.Contains("\"'=SUM(A1:A9) is no agenda. (Ikke oversatt", ToolRun.Of("checklist", library.Path, "--language", "nb").Out, StringComparison.Ordinal);

        using var json = JsonDocument.Parse(ToolRun.Of("checklist", library.Path, "--language", "nb", "--format", "json").Out);
        Assert.Equal(["untranslated", "untranslated", "outdated"], json.RootElement.GetProperty("items").EnumerateArray().Select(item => item.GetProperty("text_state").GetString()));
        Assert.DoesNotContain("text_state", ToolRun.Of("checklist", library.Path, "--language", "en", "--format", "json").Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Programs_read_ids_that_are_the_same_in_every_language_and_what_was_selected()
    {
        using var library = Library();

        var run = ToolRun.Of("checklist", library.Path, "--basis", "act", "--tag", "meetings", "--format", "json");

        Assert.True(run.Exit == 0, run.Error);
        using var json = JsonDocument.Parse(run.Out);
        Assert.Equal("meetings", json.RootElement.GetProperty("document").GetString());
        Assert.Equal("act", json.RootElement.GetProperty("selection").GetProperty("basis").GetString());
        var item = Assert.Single(json.RootElement.GetProperty("items").EnumerateArray());
        Assert.Equal("duties/manager/sum.check", item.GetProperty("id").GetString());
        Assert.Equal("must", item.GetProperty("modality").GetString());
        Assert.Equal("meetings", Assert.Single(item.GetProperty("tags").EnumerateArray()).GetString());
        Assert.Equal("yes_no", item.GetProperty("scale").GetString());
        Assert.Equal(["yes", "no"], item.GetProperty("steps").EnumerateArray().Select(step => step.GetProperty("value").GetString()));
        Assert.Equal(["manager"], item.GetProperty("roles").EnumerateArray().Select(role => role.GetString()));
    }

    [Fact]
    public void A_page_or_a_form_holds_just_what_was_selected_and_leads_nowhere()
    {
        using var library = Library();

        Assert.Equal(0, ToolRun.Of("checklist", library.Path, "--role", "manager", "--cadence", "yearly", "-o", library.PathOf("part.html")).Exit);
        Assert.Equal(0, ToolRun.Of("checklist", library.Path, "--section", "promises", "-o", library.PathOf("part.pdf")).Exit);

        var page = File.ReadAllText(library.PathOf("part.html"));
        Assert.Contains("Send the", page, StringComparison.Ordinal);
        Assert.DoesNotContain("End on time", page, StringComparison.Ordinal);
        Assert.DoesNotContain("meetings.html", page, StringComparison.Ordinal);
        Assert.Equal("%PDF-"u8.ToArray(), File.ReadAllBytes(library.PathOf("part.pdf")).Take(5));
    }

    [Theory]
    [InlineData("There is no document 'meeting'", "--document", "meeting")]
    [InlineData("Did you mean 'manager'?", "--role", "managers")]
    [InlineData("No item of the checklist has the basis 'law'", "--basis", "law")]
    [InlineData("No item of the checklist has the tag 'meeting'. Did you mean 'meetings'?", "--tag", "meeting")]
    [InlineData("No item of the checklist has the cadence 'weekly'", "--cadence", "weekly")]
    [InlineData("all of that at once", "--section", "promises", "--role", "manager")]
    [InlineData("does not publish 'meetings' in 'sv'", "--language", "sv")]
    [InlineData("say --output FILE", "--format", "pdf")]
    [InlineData("is nothing that --cadence takes", "--cadence", "dayly")]
    public void What_cannot_be_selected_is_answered_with_what_can(string answer, params string[] arguments)
    {
        using var library = Library();

        var run = ToolRun.Of(["checklist", library.Path, .. arguments]);

        Assert.Equal(2, run.Exit);
        Assert.Contains(answer, run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("went wrong", run.Error, StringComparison.Ordinal);
        Assert.Equal(string.Empty, run.Out);
    }

    [Fact]
    public void A_build_writes_tables_and_views_beside_its_checklists_and_only_them_when_asked()
    {
        using var library = Library();
        string[] Files(params string[] formats)
        {
            var run = ToolRun.Of(["build", library.Path, "--output", library.PathOf("out" + formats.Length), .. formats]);
            Assert.True(run.Exit == 0, run.Error);
            return [.. ToolRun.Files(library.PathOf("out" + formats.Length)).Where(file => file.StartsWith("us/", StringComparison.Ordinal)).Select(file => file["us/en/meetings".Length..])];
        }

        Assert.Equal([".checklist.csv", ".checklist.html", ".checklist.json", ".checklist.pdf", ".html", ".pdf", ".role-manager.html", ".role-manager.pdf", ".year.html", ".year.pdf"], Files());
        Assert.Equal([".checklist.csv"], Files("--format", "csv"));
    }
}
