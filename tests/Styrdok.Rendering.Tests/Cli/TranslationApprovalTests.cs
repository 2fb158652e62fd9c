using System;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.Json;

namespace Styrdok.Rendering.Tests.Cli;

/// <summary>Who approved a translation is said on the page, in the PDF and in the manifest.</summary>
public sealed class TranslationApprovalTests : IDisposable
{
    private readonly LibraryFolder _folder = new LibraryFolder()
        .With("policies/meetings.yaml", """
            styrdok: 1
            kind: policy
            id: meetings
            source_language: nb
            languages: { nb: authoritative, en: courtesy }
            title: Møter
            history: [{ version: "1.0", date: 2026-01-01, change: material, summary: Første. }]
            sections:
              - { id: purpose, type: purpose, heading: Formål, body: Alle blir hørt. }

            """)
        .With("shared/roles.yaml", "styrdok: 1\nkind: roles\nroles:\n  - id: editor\n    label: { nb: Redaktør, en: Editor }\n")
        .With("organisations/us/organisation.yaml", "styrdok: 1\nkind: organisation\nid: us\nnames: { nb: Oss, en: Us }\nbrand:\n  color: \"#2b49a6\"\n");

    [Fact]
    public void An_approval_that_holds_is_shown()
    {
        Translate("Alle blir hørt.");
        Assert.Equal(0, ToolAnswer.Of("build", _folder.Path, "--output", _folder.PathOf("out")).ExitCode);

        Assert.Contains("1 October 2026, Editor (Sak 4)", Html("en"), StringComparison.Ordinal);
        Assert.DoesNotContain("Oversettelsen godkjent", Html("nb"), StringComparison.Ordinal);
        Assert.Equal("""{"date":"2026-10-01","role":"editor","complete":true}""", Approval());
        var pdf = Encoding.UTF8.GetString(File.ReadAllBytes(_folder.PathOf("out/us/en/meetings.pdf")));
        Assert.Contains("<styrdok:translationApprovedOn>2026-10-01</styrdok:translationApprovedOn>", pdf, StringComparison.Ordinal);
        Assert.Contains("<styrdok:translationApproval>complete</styrdok:translationApproval>", pdf, StringComparison.Ordinal);
    }

    [Fact]
    public void An_approval_that_does_not_cover_the_text_says_so()
    {
        Translate("Noen blir hørt.");
        var answer = ToolAnswer.Of("build", _folder.Path, "--output", _folder.PathOf("out"));

        Assert.Contains("STY4020", answer.Output + answer.Errors, StringComparison.Ordinal);
        Assert.Contains("1 October 2026, Editor (Sak 4). Some of the text has been added or changed since.", Html("en"), StringComparison.Ordinal);
        Assert.Equal("""{"date":"2026-10-01","role":"editor","complete":false}""", Approval());
    }

    public void Dispose() => _folder.Dispose();

    private void Translate(string source) => _folder.With("policies/meetings.en.yaml", $$"""
        translates: meetings
        language: en
        approval: { role: editor, date: 2026-10-01, ref: Sak 4 }
        units:
          document/title: { source: Møter, target: Meetings, state: approved }
          history/v1-0/summary: { source: Første., target: The first., state: approved }
          purpose/heading: { source: Formål, target: Purpose, state: approved }
          purpose/body: { source: {{source}}, target: Everybody is heard., state: approved }

        """);

    private string Html(string language) => File.ReadAllText(_folder.PathOf($"out/us/{language}/meetings.html"));

    private string Approval()
    {
        using var manifest = JsonDocument.Parse(File.ReadAllText(_folder.PathOf("out/manifest.json")));
        var file = manifest.RootElement.GetProperty("files").EnumerateArray().First(entry => entry.GetProperty("path").GetString() == "us/en/meetings.pdf");
        Assert.Equal(("en", "courtesy"), (file.GetProperty("language").GetString(), file.GetProperty("standing").GetString()));
        return JsonSerializer.Serialize(file.GetProperty("translation_approval"));
    }
}
