using System;
using System.Collections.Generic;
using System.Linq;
using Styrdok.Core.Findings;
using Styrdok.Core.Resolution;
using Styrdok.Core.Translation;
using Styrdok.Core.Values;
using Styrdok.Core.Yaml;

namespace Styrdok.Core.Tests.Translation;

/// <summary>What a gap in a translation weighs, and what an approval covers.</summary>
public sealed class StandingTests
{
    private const string Policy = """
        styrdok: 1
        kind: policy
        id: meetings
        source_language: nb
        languages: { nb: authoritative, en: courtesy }
        title: Møter
        sections:
          - { id: purpose, type: purpose, heading: Formål, body: Alle blir hørt. }

        """;

    private const string English = """
        translates: meetings
        language: en
        units:
          document/title: { source: Møter, target: Meetings, state: approved }
          purpose/heading: { source: Formål, target: Purpose, state: approved }
          purpose/body: { source: Noen blir hørt., target: Some are heard., state: approved }

        """;

    private const string Roles = "styrdok: 1\nkind: roles\nroles:\n  - { id: manager, label: { nb: Leder, sv: Chef, en: Manager } }\n";

    private const string Overlay = """
        styrdok: 1
        kind: overlay
        id: ours
        base: { id: meetings, version: "1.0" }
        replace:
          - { at: purpose/body, text: Alle hos oss blir hørt. }

        """;

    [Fact]
    public void A_courtesy_translation_that_an_organisation_calls_authoritative_gates_the_build() => Assert.Equal(
        ["STY4005 Error policies/meetings.en.yaml"],
        Translated(Read(Policy, English, Organisation("us", "adopts:\n  - { document: meetings, languages: { en: authoritative } }"))));

    [Fact]
    public void One_organisation_whose_readers_are_bound_is_enough() => Assert.Equal(
        ["STY4005 Error policies/meetings.en.yaml"],
        Translated(Read(Policy, English, Organisation("them", "adopts:\n  - { document: meetings }"), Organisation("us", "adopts:\n  - { document: meetings, languages: { en: authoritative } }"))));

    [Fact]
    public void An_authoritative_language_that_every_publisher_calls_a_courtesy_warns() => Assert.Equal(
        ["STY4005 Warning policies/meetings.en.yaml"],
        Translated(Read(Policy.Replace("en: courtesy", "en: authoritative", StringComparison.Ordinal), English, Organisation("us", "adopts:\n  - { document: meetings, languages: { en: courtesy } }"))));

    [Fact]
    public void An_organisation_that_does_not_publish_in_the_language_has_no_say_in_it() => Assert.Equal(
        ["STY4005 Warning policies/meetings.en.yaml"],
        Translated(Read(Policy, English, Organisation("us", "languages: [nb]\nadopts:\n  - { document: meetings, languages: { en: authoritative } }"))));

    [Fact]
    public void What_an_overlay_says_weighs_as_the_organisation_that_adopts_it_says()
    {
        var us = Organisation("us", "adopts:\n  - { document: meetings, languages: { en: authoritative }, overlay: ours }");
        var sidecar = "translates: ours\nlanguage: en\nunits:\n  replace/purpose/body: { source: Noe annet., target: Else., state: draft }\n";
        var findings = Read(Policy, English.Replace("Noen", "Alle", StringComparison.Ordinal), us, new SourceFile("organisations/us/ours.yaml", Overlay), new SourceFile("organisations/us/ours.en.yaml", sidecar));
        Assert.Equal(["STY4005 Error organisations/us/ours.en.yaml"], Translated(findings));
    }

    public static TheoryData<string, string, string> Approvals => new()
    {
        { "approval: { role: manager, date: 2026-05-01 }", "Alle blir hørt.", "" },
        { "approval: { role: manager, date: 2026-05-01 }", "Noen blir hørt.", "The approval of 2026-05-01 does not cover one text changed since, or never translated: 'purpose/body'." },
        { "approval: { role: manager, date: 2026-05-01, texts: \"0123456789ab\" }", "Alle blir hørt.", "Texts have changed since the translation was approved on 2026-05-01." },
    };

    [Theory]
    [MemberData(nameof(Approvals))]
    public void An_approval_holds_as_long_as_nothing_changes(string approval, string source, string found)
    {
        var reading = Read(Policy, English.Replace("language: en", "language: en\n" + approval, StringComparison.Ordinal).Replace("Noen blir hørt.", source, StringComparison.Ordinal));
        Assert.Equal(found, string.Join("; ", reading.Findings.Where(finding => finding.Id == "STY4020").Select(finding => finding.Message)));
        var kept = reading.Library.TranslationsOf("meetings").ApprovalIn(Language.En)!;
        Assert.Equal(("manager", new CalendarDate(2026, 5, 1), found.Length == 0), (kept.Role, kept.Date, kept.Holds));
    }

    [Fact]
    public void The_hash_of_the_approved_texts_is_what_the_text_gives()
    {
        var current = English.Replace("Noen", "Alle", StringComparison.Ordinal);
        var hash = SidecarText.HashOf(SidecarText.Read("a", current).Model!);
        Assert.DoesNotContain("STY4020", Read(Policy, current.Replace("language: en", $"language: en\napproval: {{ role: manager, date: 2026-05-01, texts: \"{hash}\" }}", StringComparison.Ordinal)).Findings.Select(finding => finding.Id));
    }

    [Fact]
    public void A_role_that_approves_must_be_known_and_have_a_name_in_the_language()
    {
        var ids = Read(Policy, English.Replace("language: en", "language: en\napproval: { role: editor, date: 2026-05-01 }", StringComparison.Ordinal)).Findings.Select(finding => finding.Id).ToList();
        Assert.Contains("STY3004", ids);
        var roles = new SourceFile("shared/more.yaml", "styrdok: 1\nkind: roles\nroles:\n  - { id: editor, label: { nb: Redaktør } }\n");
        Assert.Contains("STY4007", Read(Policy, English.Replace("language: en", "language: en\napproval: { role: editor, date: 2026-05-01 }", StringComparison.Ordinal), roles).Findings.Select(finding => finding.Id));
    }

    [Fact]
    public void An_approval_is_written_into_compiled_content_and_read_again()
    {
        var approved = English.Replace("language: en", "language: en\napproval: { role: manager, date: 2026-05-01, ref: \"Sak 4\\t(b)\" }", StringComparison.Ordinal);
        var translations = Read(Policy, approved).Library.TranslationsOf("meetings");
        Assert.Single(translations.Approvals);
        Assert.Equal(translations, TranslationCodec.Read(System.Text.Encoding.UTF8.GetBytes(TranslationCodec.Write(translations))));
    }

    private static SourceFile Organisation(string id, string more) =>
        new($"organisations/{id}/organisation.yaml", $"styrdok: 1\nkind: organisation\nid: {id}\nnames: {{ nb: Vi, sv: Vi, en: We }}\nbrand: {{ color: \"#2b49a6\" }}\n{more}\n");

    private static LibraryReading Read(string policy, string english, params SourceFile[] more) => LibraryReader.Read(
        [new SourceFile("policies/meetings.yaml", policy), new SourceFile("policies/meetings.en.yaml", english), new SourceFile("shared/roles.yaml", Roles), .. more]);

    private static List<string> Translated(LibraryReading reading) => reading.Findings.Where(finding => finding.Id is "STY4001" or "STY4004" or "STY4005").Select(finding => $"{finding.Id} {finding.Severity} {finding.Span.File}").ToList();
}
