using System;
using System.Collections.Generic;
using System.Linq;
using Styrdok.Core.Model;
using Styrdok.Core.Resolution;
using Styrdok.Core.Resolution.Freezing;
using Styrdok.Core.Resolution.Tailoring;
using Styrdok.Core.Values;
using Styrdok.Core.Yaml;

namespace Styrdok.Core.Tests.Rules;

/// <summary>What may change under a version that was frozen, and what may not.</summary>
public sealed class FrozenVersionTests
{
    private const string Policy = """
        styrdok: 1
        kind: policy
        id: meetings
        source_language: nb
        languages: { nb: authoritative, en: authoritative, sv: courtesy }
        title: Møter
        history:
          - { version: "1.0", date: 2026-01-01, change: material, summary: Første versjon. }
        sections:
          - id: duties
            type: responsibilities
            heading: Ansvar
            roles:
              - ref: manager
                items:
                  - { id: plan, modality: must, text: Planlegge møter i tide. }
                  - { id: invite, modality: should, text: Invitere alle. }

        """;

    private const string English = """
        translates: meetings
        language: en
        units:
          document/title: { source: Møter, target: Meetings, state: draft }
          history/v1-0/summary: { source: Første versjon., target: First version., state: draft }
          duties/heading: { source: Ansvar, target: Duties, state: draft }
          duties/manager/plan/text: { source: Planlegge møter i tide., target: Plan meetings in time., state: draft }
          duties/manager/invite/text: { source: Invitere alle., target: Invite everybody., state: draft }

        """;

    private const string Roles = "styrdok: 1\nkind: roles\nroles:\n  - { id: manager, label: { nb: Leder, sv: Chef, en: Manager } }\n";

    [Fact]
    public void Nothing_is_found_where_nothing_changed() => Assert.Empty(Changed(Policy, English));

    [Fact]
    public void A_text_that_reads_otherwise_is_reported_in_each_language_that_binds_where_it_stands() => Assert.Equal(
        [
            "policies/meetings.en.yaml(7,75) 'duties/manager/plan/text' reads otherwise in 'en'",
            "policies/meetings.yaml(16,47) 'duties/manager/plan/text' reads otherwise in 'nb'",
        ],
        Changed(
            Policy.Replace("i tide", "i god tid", StringComparison.Ordinal),
            English.Replace("møter i tide", "møter i god tid", StringComparison.Ordinal).Replace("meetings in time", "meetings in good time", StringComparison.Ordinal)));

    [Fact]
    public void A_courtesy_translation_may_be_made_better()
    {
        Assert.Equal(["nb", "en"], Freeze(Policy, English).Versions[0].Texts.Select(texts => texts.Language.Code));
        Assert.Empty(Changed(Policy, English, ("policies/meetings.sv.yaml", English.Replace("language: en", "language: sv", StringComparison.Ordinal))));
    }

    [Fact]
    public void A_changed_line_wrap_is_no_change() =>
        Assert.Empty(Changed(Policy.Replace("title: Møter", "title: >\n  Møter", StringComparison.Ordinal), English));

    [Fact]
    public void What_history_and_metadata_say_about_the_text_may_change() => Assert.Empty(Changed(
        Policy.Replace("Første versjon.", "Den første versjonen.", StringComparison.Ordinal),
        English.Replace("source: Første versjon.", "source: Den første versjonen.", StringComparison.Ordinal)));

    [Fact]
    public void What_is_new_or_gone_is_said_once() => Assert.Equal(
        ["policies/meetings.yaml(8,16) 'duties/manager/invite/text' is gone", "policies/meetings.yaml(17,51) 'duties/manager/ask/text' is new"],
        Changed(Policy.Replace("{ id: invite, modality: should,", "{ id: ask,    modality: should,", StringComparison.Ordinal), English.Replace("invite", "ask", StringComparison.Ordinal)));

    [Theory]
    [InlineData("modality: should", "modality: may", "policies/meetings.yaml(17,37) 'duties/manager/invite' was 'should'")]
    [InlineData("modality: must", "modality: should", "policies/meetings.yaml(16,35) 'duties/manager/plan' was 'must'")]
    [InlineData("modality: should, ", "", "policies/meetings.yaml(17,15) 'duties/manager/invite' no longer obliges anybody")]
    public void A_statement_that_is_not_as_strong_as_it_was_is_reported(string was, string now, string found) =>
        Assert.Equal([found], Changed(Policy.Replace(was, now, StringComparison.Ordinal), English));

    [Fact]
    public void A_new_version_may_say_what_it_likes() => Assert.Empty(Changed(
        Policy.Replace("i tide", "i god tid", StringComparison.Ordinal).Replace("sections:", "  - { version: \"1.1\", date: 2026-02-01, change: material, summary: Ny. }\nsections:", StringComparison.Ordinal),
        English.Replace("møter i tide", "møter i god tid", StringComparison.Ordinal) + "  history/v1-1/summary: { source: Ny., target: New., state: draft }\n"));

    [Fact]
    public void In_a_document_with_mistakes_what_could_not_be_read_is_not_gone() =>
        Assert.Empty(Changed(Policy.Replace("id: invite, modality: should", "id: invite, modality: shuold", StringComparison.Ordinal), English));

    [Fact]
    public void A_retelling_is_frozen_in_the_language_it_is_written_in()
    {
        var retelling = Policy.Replace("{ nb: authoritative, en: authoritative, sv: courtesy }", "{ nb: courtesy, en: courtesy }\nfidelity: paraphrase", StringComparison.Ordinal);
        Assert.Equal(["nb"], Freeze(retelling, English).Versions[0].Texts.Select(texts => texts.Language.Code));
    }

    [Fact]
    public void A_language_that_an_organisation_decides_in_is_frozen_too()
    {
        var document = Read(Policy, English).Library.FindDocument("meetings")!;
        var organisation = Read(Policy, English, ("organisations/us/organisation.yaml", "styrdok: 1\nkind: organisation\nid: us\nnames: { sv: Oss }\nbrand: { color: \"#0b5a46\" }\nadopts: [{ document: meetings, languages: { sv: authoritative } }]\n"))
            .Library.FindOrganisation("us")!;
        Assert.Equal(["en", "nb", "sv"], VersionFreeze.BindingLanguages(document, [organisation]).Select(language => language.Code).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_file_of_versions_reads_as_what_was_written()
    {
        var versions = Freeze(Policy, English);
        var digits = versions with { Versions = [versions.Versions[0] with { Texts = [new FrozenTexts { Language = Language.Nb, Units = new([new("a/text", "123456789012"), new("b/text", "1e1234567890")]) }] }] };
        foreach (var file in new[] { versions, digits })
            Assert.Equal(file, Read(Policy, English, ("policies/meetings.versions.yaml", VersionsText.Write(file))).Versions.Single());
    }

    [Fact]
    public void An_overlay_is_told_of_each_unit_that_is_otherwise_than_in_the_version_it_was_written_for()
    {
        var overlay = "styrdok: 1\nkind: overlay\nid: ours\nbase: { id: meetings, version: \"1.0\" }\nexclude: [duties/manager/plan]\n";
        var moved = Policy
            .Replace("{ id: plan, modality: must, text: Planlegge møter i tide. }", "{ id: ask, modality: must, text: Spørre alle. }", StringComparison.Ordinal)
            .Replace("Invitere alle.", "Invitere alle i tide.", StringComparison.Ordinal)
            .Replace("sections:", "  - { version: \"2.0\", date: 2026-02-01, change: material, summary: Ny. }\nsections:", StringComparison.Ordinal);
        var reading = Read(moved, English, ("policies/meetings.versions.yaml", VersionsText.Write(Freeze(Policy, English))), ("overlays/ours.yaml", overlay));
        var review = OverlayReview.Of(reading.Library, reading.Versions).Single();

        Assert.Equal(
            ["New duties/manager/ask/text Spørre alle.", "Changed duties/manager/invite/text Invitere alle i tide.", "Removed duties/manager/plan/text "],
            review.Changes.Select(change => $"{change.Change} {change.Unit} {change.Text}"));
        Assert.Empty(OverlayReview.Of(reading.Library).Single().Changes);
    }

    private static IEnumerable<string> Changed(string policy, string english, params (string Path, string Text)[] more) =>
        Read(policy, english, [("policies/meetings.versions.yaml", VersionsText.Write(Freeze(Policy, English))), .. more]).Findings.Where(finding => finding.Id == "STY7010")
            .Select(finding => $"{finding.Span} {finding.Message[..finding.Message.IndexOf(": not as when", StringComparison.Ordinal)]}");

    private static VersionsFile Freeze(string policy, string english)
    {
        var document = Read(policy, english).Library.FindDocument("meetings")!;
        return new VersionsFile { Styrdok = 1, Kind = SharedKind.Versions, Document = "meetings", Versions = [VersionFreeze.Of(document, VersionFreeze.BindingLanguages(document, []))!] };
    }

    private static LibraryReading Read(string policy, string english, params (string Path, string Text)[] more) => LibraryReader.Read(
        [new("shared/roles.yaml", Roles), new("policies/meetings.yaml", policy), new("policies/meetings.en.yaml", english), .. more.Select(file => new SourceFile(file.Path, file.Text))]);
}
