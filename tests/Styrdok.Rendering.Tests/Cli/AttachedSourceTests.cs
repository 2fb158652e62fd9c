using System;
using System.IO;
using System.Linq;
using System.Text.Json;

namespace Styrdok.Rendering.Tests.Cli;

/// <summary>The files that a PDF was made from, kept inside it.</summary>
public sealed class AttachedSourceTests
{
    [Fact]
    public void A_document_holds_its_overlays_and_the_translations_of_both()
    {
        using var folder = new LibraryFolder().WithLibrary()
            .With("shared/roles.yaml", "styrdok: 1\nkind: roles\nroles:\n  - id: manager\n    label: { en: Manager, nb: Leder }\n")
            .With("policies/meetings.nb.yaml", "translates: meetings\nlanguage: nb\nunits: {}\n")
            .With("organisations/us/shorter.yaml", "styrdok: 1\nkind: overlay\nid: shorter\nbase: { id: meetings, version: \"1.0\" }\nreplace:\n  - at: duties/manager/agenda/text\n    text: \"Send it.\"\n")
            .With("organisations/us/shorter.nb.yaml", "translates: shorter\nlanguage: nb\nunits: {}\n")
            .With("organisations/us/other.yaml", "styrdok: 1\nkind: overlay\nid: other\nbase: { id: meetings, version: \"1.0\" }\nreplace:\n  - at: duties/heading\n    text: \"Who\"\n")
            .WithOrganisation("adopts:\n  - document: meetings\n    status: draft\n    overlay: shorter\n");
        var document = folder.PathOf("policies/meetings.yaml");
        File.WriteAllText(document, File.ReadAllText(document).Replace("{ en: authoritative }", "{ en: authoritative, nb: courtesy }", StringComparison.Ordinal));
        var run = ToolRun.Of("build", folder.Path, "--format", "pdf", "--attach-source", "--output", folder.PathOf("out"));
        Assert.True(run.Exit == 0, run.Out + run.Error);
        using var manifest = JsonDocument.Parse(File.ReadAllText(folder.PathOf("out/manifest.json")));
        var file = manifest.RootElement.GetProperty("files").EnumerateArray().First(file => file.GetProperty("path").GetString() == "us/en/meetings.pdf");
        Assert.Equal(
            ["policies/meetings.yaml", "policies/meetings.nb.yaml", "organisations/us/shorter.yaml", "organisations/us/shorter.nb.yaml", "organisations/us/organisation.yaml"],
            file.GetProperty("attached").EnumerateArray().Select(path => path.GetString()));
    }
}
