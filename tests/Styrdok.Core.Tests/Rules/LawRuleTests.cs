using System;
using System.Linq;
using Styrdok.Core.Resolution;
using Styrdok.Core.Values;
using Styrdok.Core.Yaml;

namespace Styrdok.Core.Tests.Rules;

/// <summary>When a law that is cited is gone or not there yet, and how much that weighs.</summary>
public sealed class LawRuleTests
{
    private const string References = """
        styrdok: 1
        kind: references
        references:
          - { id: oldest, type: regulation, designation: "A 1990:1", in_force_until: 2000-12-31, superseded_by: old }
          - { id: old, type: regulation, designation: "A 2001:1", in_force_from: 2001-01-01, in_force_until: 2024-12-31, superseded_by: new }
          - { id: new, type: regulation, designation: "A 2023:1", title: De nye reglene, in_force_from: 2025-01-01 }
          - { id: undated, type: regulation, designation: "A 1", superseded_by: other }
          - { id: other, type: regulation, designation: "A 2" }
          - { id: lapsed, type: law, title: Prøveloven, in_force_until: 2024-12-31 }

        """;

    private const string Roles = "styrdok: 1\nkind: roles\nroles:\n  - { id: manager, label: { nb: Leder, en: Manager } }\n";

    [Theory]
    [InlineData("2024-12-31", null, "")]
    [InlineData("2025-01-01", null, "STY7002")]
    [InlineData("2020-01-01", "2024-12-31", "")]
    [InlineData("2020-01-01", "2025-01-01", "STY7002")]
    public void A_law_is_gone_on_the_day_after_its_last(string written, string? today, string found) => Assert.Equal(found, Ids(Policy("old", written), today));

    [Fact]
    public void Without_a_day_of_its_own_and_without_today_nothing_is_past() => Assert.Equal("", Ids(Policy("old", null), null));

    [Fact]
    public void A_work_that_was_replaced_without_a_day_is_gone_at_any_time() => Assert.Equal("STY7002", Ids(Policy("undated", null), null));

    [Fact]
    public void The_successor_that_is_named_is_the_one_in_force() => Assert.Contains("De nye reglene (A 2023:1) stands in its place. Refer to 'new'", Messages(Policy("oldest", "2026-01-01"), null), StringComparison.Ordinal);

    [Fact]
    public void What_was_in_force_when_the_document_was_written_stood_in_its_place_then() =>
        Assert.Contains("Refer to 'old'", Messages(Policy("oldest", "2010-01-01"), null), StringComparison.Ordinal);

    [Fact]
    public void A_law_that_nothing_replaced_is_reported_without_a_successor() => Assert.Contains("Refer to what is in force now, or to nothing.", Messages(Policy("lapsed", "2026-01-01"), null), StringComparison.Ordinal);

    [Fact]
    public void A_law_is_not_in_force_before_its_first_day()
    {
        Assert.Equal("STY7003", Ids(Policy("new", "2024-12-31"), null));
        Assert.Equal("", Ids(Policy("new", "2024-12-31"), "2025-01-01"));
    }

    [Fact]
    public void What_tells_of_its_own_time_may_cite_the_law_of_that_time() =>
        Assert.Equal("", Ids(Policy("old", "2026-01-01").Replace("kind: policy", "kind: guidance", StringComparison.Ordinal), "2026-01-01"));

    [Theory]
    [InlineData("decided", "2026-02-01", "Error")]
    [InlineData("decided", "2024-02-01", "Warning")]
    [InlineData("draft", "2026-02-01", "Warning")]
    public void To_decide_that_a_duty_rests_on_a_law_that_is_gone_is_an_error(string status, string decided, string severity)
    {
        var policy = """
            styrdok: 1
            kind: policy
            id: meetings
            source_language: nb
            languages: { nb: authoritative }
            title: Møter
            sections:
              - id: duties
                type: responsibilities
                heading: Ansvar
                roles:
                  - ref: manager
                    items:
                      - { id: plan, modality: must, text: Planlegge møter., basis: [{ ref: old }] }

            """;
        var found = LibraryReader.Read([.. Files(policy), new SourceFile("organisations/us/organisation.yaml", Organisation(status, decided))], today: Day("2026-06-01")).Findings.Where(finding => finding.Id == "STY7002");
        Assert.Equal(["policies/meetings.yaml(14,80) " + severity], found.Select(finding => $"{finding.Span} {finding.Severity}"));
    }

    [Fact]
    public void A_document_that_puts_a_law_into_effect_that_is_gone_is_reported_at_the_organisation()
    {
        var organisation = Organisation("decided", "2026-02-01") + "      implements: [old]\n";
        var found = LibraryReader.Read([.. Files(Policy("new", "2026-01-01")), new SourceFile("organisations/us/organisation.yaml", organisation)]).Findings.Where(finding => finding.Id == "STY7002");
        Assert.Equal(["organisations/us/organisation.yaml(16,20) Error"], found.Select(finding => $"{finding.Span} {finding.Severity}"));
    }

    [Fact]
    public void A_translation_that_cites_what_its_source_cites_is_not_reported_again()
    {
        var sidecar = """
            translates: meetings
            language: en
            units:
              document/title: { source: Møter, target: Meetings, state: draft }
              history/v1-0/summary: { source: Første versjon., target: First version., state: draft }
              purpose/heading: { source: Formål, target: Purpose, state: draft }
              purpose/body: { source: "Etter reglene [@old].", target: "By the rules [@old].", state: draft }

            """;
        var both = Policy("old", "2026-01-01").Replace("{ nb: authoritative }", "{ nb: authoritative, en: courtesy }", StringComparison.Ordinal);
        Assert.Single(LibraryReader.Read([.. Files(both), new SourceFile("policies/meetings.en.yaml", sidecar)]).Findings);
    }

    [Fact]
    public void A_circle_of_successors_is_said_once_and_ends()
    {
        var circle = References.Replace("designation: \"A 2\" }", "designation: \"A 2\", superseded_by: undated }", StringComparison.Ordinal);
        var found = LibraryReader.Read([new SourceFile("shared/references.yaml", circle), new SourceFile("policies/meetings.yaml", Policy("undated", "2026-01-01"))]).Findings;
        Assert.Equal(["STY7002", "STY7008"], found.Select(finding => finding.Id).Order(StringComparer.Ordinal));
        Assert.Contains("undated → other → undated", found.Single(finding => finding.Id == "STY7008").Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_settings_of_the_folder_say_the_day_where_nobody_else_does()
    {
        SourceFile[] files = [.. Files(Policy("old", "2020-01-01")), new SourceFile("styrdok.yaml", "today: 2026-01-01\n")];
        Assert.Equal(["STY7002"], LibraryReader.Read(files).Findings.Select(finding => finding.Id));
        Assert.Empty(LibraryReader.Read(files, today: Day("2024-01-01")).Findings);
    }

    private static string Ids(string policy, string? today) => string.Join(' ', LibraryReader.Read(Files(policy), today: today is null ? null : Day(today)).Findings.Select(finding => finding.Id));

    private static string Messages(string policy, string? today) => string.Join('\n', LibraryReader.Read(Files(policy), today: today is null ? null : Day(today)).Findings.Select(finding => finding.ToString()));

    private static CalendarDate Day(string day) => CalendarDate.TryParse(day, out var date) ? date : throw new ArgumentException(day);

    private static SourceFile[] Files(string policy) =>
    [
        new("shared/references.yaml", References), new("shared/roles.yaml", Roles),
        new(policy.Contains("kind: guidance", StringComparison.Ordinal) ? "guidance/meetings.yaml" : "policies/meetings.yaml", policy),
    ];

    private static string Policy(string cited, string? written) =>
        "styrdok: 1\nkind: policy\nid: meetings\nsource_language: nb\nlanguages: { nb: authoritative }\ntitle: Møter\n"
        + (written is null ? string.Empty : $"history:\n  - {{ version: \"1.0\", date: {written}, change: material, summary: Første versjon. }}\n")
        + $"sections:\n  - {{ id: purpose, type: section, heading: Formål, body: \"Etter reglene [@{cited}].\" }}\n";

    private static string Organisation(string status, string decided) =>
        "styrdok: 1\nkind: organisation\nid: us\nnames: { nb: Oss }\nbrand: { color: \"#0b5a46\" }\nadopts:\n  - document: meetings\n    status: " + status
        + $"\n    metadata:\n      document_number: N-1\n      decided_by: {{ body: {{ nb: Styret }}, date: {decided} }}\n      version: \"1.0\"\n      owner: manager\n      valid_from: {decided}\n      review_by: 2028-01-01\n";
}
