using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Security.Cryptography;
using System.Text.Json;

namespace Styrdok.Rendering.Tests.Cli;

/// <summary>The built-in library, rendered once.</summary>
public sealed class BuiltLibrary : IDisposable
{
    private readonly ScratchFolder _scratch = new();

    public BuiltLibrary()
    {
        var run = ToolRun.Of("build", ToolRun.BuiltIn, "--output", Folder);
        Assert.True(run.Exit == 0, run.Out + run.Error);
    }

    public string Folder => _scratch.Of("out");

    public void Dispose() => _scratch.Dispose();
}

public sealed class BuildTests(BuiltLibrary built) : IClassFixture<BuiltLibrary>
{
    [Fact]
    public void The_built_in_library_gives_files_for_each_document_language_and_organisation_a_list_and_a_manifest()
    {
        string[] page = [".html", ".pdf"];
        string[] pageAndChecklist = [.. page, .. page.Select(ending => ".checklist" + ending), ".checklist.csv", ".checklist.json"];
        string[] roles = ["individual", "employee", "manager", "administration-leadership", "elected-politicians", "union-representative", "safety-representative"];
        string[] three = ["nb", "sv", "en"];
        string[] both = ["nordvik", "sjohog"];
        string[] lists = ["index.html", "index.nn.html", "index.sv.html", "index.en.html"];
        var expected = new List<string>([.. lists, "manifest.json", .. lists.Select(list => "nordvik/" + list), "sjohog/index.html", "sjohog/index.nb.html", "sjohog/index.en.html"]);
        void Add(string document, string[] organisations, string[] languages, string[] endings) => expected.AddRange(
            from organisation in organisations from language in languages from ending in endings select $"{organisation}/{language}/{document}{ending}");

        // What asks nobody to do anything has no checklist.
        Add("health-promoting-work-environment", both, three, [.. pageAndChecklist, ".year.html", ".year.pdf", .. roles.SelectMany(role => page, (role, ending) => ".role-" + role + ending)]);
        Add("health-promoting-work-environment", ["sjohog"], three, [.. page.Select(ending => ".role-group-leadership" + ending)]); // the municipality has no group
        Add("lillestrom-2002", ["nordvik"], [.. three, "nn"], pageAndChecklist);
        Add("lillestrom-2002", ["sjohog"], three, pageAndChecklist);
        Add("health-promoting-workplace-ostergotland", both, three, pageAndChecklist);
        Add("job-demands-resources", both, three, page);
        Add("working-environment-is-about-work", both, three, page);
        Add("psychosocial-safety-inspection", ["nordvik"], three, [.. pageAndChecklist, ".year.html", ".year.pdf"]);

        // Of one list its owner alone may make questions, the other yields a checklist.
        foreach (var (catalogue, endings) in new[] { ("ten-factor", page), ("psychosocial-risks", pageAndChecklist) })
        {
            Add(catalogue, ["nordvik"], [.. three, "nn"], endings);
            Add(catalogue, ["sjohog"], three, endings);
        }

        Assert.Equal(expected.Order(StringComparer.Ordinal), ToolRun.Files(built.Folder));
    }

    [Fact]
    public void The_manifest_lists_every_file_with_its_size_and_hash()
    {
        using var manifest = JsonDocument.Parse(File.ReadAllText(Path.Combine(built.Folder, "manifest.json")));
        var files = manifest.RootElement.GetProperty("files").EnumerateArray().ToList();

        Assert.Equal(ToolRun.Files(built.Folder).Where(file => file != "manifest.json"), files.Select(file => file.GetProperty("path").GetString()));
        foreach (var file in files)
        {
            var path = file.GetProperty("path").GetString()!;
            var bytes = File.ReadAllBytes(Path.Combine(built.Folder, path));
            Assert.Equal(bytes.Length, file.GetProperty("bytes").GetInt32());
            Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(bytes)), file.GetProperty("sha256").GetString());
            Assert.Equal(path.EndsWith(".pdf", StringComparison.Ordinal), file.TryGetProperty("content_sha256", out _));
        }

        Assert.StartsWith("styrdok ", manifest.RootElement.GetProperty("tool").GetString(), StringComparison.Ordinal);
        Assert.True(manifest.RootElement.TryGetProperty("runtime", out _));
    }

    [Fact]
    public void Every_link_to_a_file_leads_to_one_and_every_anchor_is_there()
    {
        foreach (var page in ToolRun.Files(built.Folder).Where(file => file.EndsWith(".html", StringComparison.Ordinal)))
        {
            var html = File.ReadAllText(Path.Combine(built.Folder, page));
            foreach (var href in Regexes.Href().Matches(html).Select(match => match.Groups[1].Value).Where(href => !href.Contains(':', StringComparison.Ordinal)).Distinct())
            {
                var (path, anchor) = href.Split('#') is [var one, var two] ? (one, two) : (href, null);
                path = path.Split('?')[0];
                var target = path.Length == 0 ? Path.Combine(built.Folder, page) : Path.GetFullPath(Path.Combine(built.Folder, Path.GetDirectoryName(page)!, path));
                Assert.True(File.Exists(target), $"{page} leads to {href}.");
                if (anchor is not null && target.EndsWith(".html", StringComparison.Ordinal)) Assert.Contains($" id=\"{anchor}\"", path.Length == 0 ? html : File.ReadAllText(target), StringComparison.Ordinal);
            }
        }
    }

    [Fact]
    public void A_page_leads_back_to_the_list_of_its_own_organisation_in_its_own_language_and_that_to_all_of_them()
    {
        Assert.Equal("../index.html", ListOf("nordvik/nb/lillestrom-2002.html"));
        Assert.Equal("../index.nn.html", ListOf("nordvik/nn/lillestrom-2002.checklist.html"));
        Assert.Equal("../index.en.html", ListOf("sjohog/en/health-promoting-work-environment.role-manager.html"));
        Assert.Equal("../index.html", ListOf("sjohog/sv/health-promoting-work-environment.year.html"));
        Assert.Equal("../index.sv.html", ListOf("sjohog/index.html"));
        Assert.Contains("<h2><a href=\"nordvik/index.html\"", File.ReadAllText(Path.Combine(built.Folder, "index.html")), StringComparison.Ordinal);

        // The first link beside the mark.
        string ListOf(string page)
        {
            var html = File.ReadAllText(Path.Combine(built.Folder, page));
            return Regexes.Href().Match(html, html.IndexOf("<nav class=\"links\"", StringComparison.Ordinal)).Groups[1].Value;
        }
    }

    [Fact]
    public void A_list_of_documents_opens_in_the_language_that_its_organisation_names_first()
    {
        Assert.Contains("<html lang=\"sv\"", File.ReadAllText(Path.Combine(built.Folder, "sjohog/index.html")), StringComparison.Ordinal);
        Assert.Contains("<html lang=\"nb\"", File.ReadAllText(Path.Combine(built.Folder, "nordvik/index.html")), StringComparison.Ordinal);
        Assert.Contains("<html lang=\"nb\"", File.ReadAllText(Path.Combine(built.Folder, "index.html")), StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_content_in_another_folder_gives_the_same_bytes_and_leaves_other_files_alone()
    {
        using var scratch = new ScratchFolder();
        ToolRun.CopyBuiltIn(scratch.Of("lib"));
        Directory.CreateDirectory(scratch.Of("elsewhere/out"));
        File.WriteAllText(scratch.Of("elsewhere/out/mine.txt"), "mine");

        Assert.Equal(0, ToolRun.Of("build", scratch.Of("lib"), "--output", scratch.Of("elsewhere/out")).Exit);

        Assert.Equal("mine", File.ReadAllText(scratch.Of("elsewhere/out/mine.txt")));
        foreach (var file in ToolRun.Files(built.Folder))
        {
            Assert.True(File.ReadAllBytes(Path.Combine(built.Folder, file)).AsSpan().SequenceEqual(File.ReadAllBytes(scratch.Of("elsewhere/out/" + file))), file + " differs.");
        }
    }

    [Fact]
    public void A_choice_of_organisation_language_document_and_format_gives_just_that()
    {
        using var scratch = new ScratchFolder();

        Assert.Equal(0, ToolRun.Of("build", ToolRun.BuiltIn, "--output", scratch.Of("out"), "--organisation", "sjohog", "--language", "sv,en", "--document", "lillestrom-2002", "--format", "html").Exit);

        Assert.Equal(
            ["index.en.html", "index.html", "manifest.json", "sjohog/en/lillestrom-2002.checklist.html", "sjohog/en/lillestrom-2002.html", "sjohog/sv/lillestrom-2002.checklist.html", "sjohog/sv/lillestrom-2002.html"],
            ToolRun.Files(scratch.Of("out")));
        Assert.Contains("href=\"../../index.en.html\"", File.ReadAllText(scratch.Of("out/sjohog/en/lillestrom-2002.html")), StringComparison.Ordinal);
        Assert.DoesNotContain("../nb/", File.ReadAllText(scratch.Of("out/sjohog/sv/lillestrom-2002.html")), StringComparison.Ordinal);
    }

    [Fact]
    public void Findings_leave_the_outputs_as_they_were()
    {
        using var scratch = new ScratchFolder();
        ToolRun.CopyBuiltIn(scratch.Of("lib"));
        File.AppendAllText(scratch.Of("lib/shared/roles.yaml"), "unknown: key\n");
        Directory.CreateDirectory(scratch.Of("out"));
        File.WriteAllText(scratch.Of("out/index.html"), "before");

        var run = ToolRun.Of("build", scratch.Of("lib"), "--output", scratch.Of("out"));

        Assert.Equal(1, run.Exit);
        Assert.Equal(["index.html"], ToolRun.Files(scratch.Of("out")));
        Assert.Equal("before", File.ReadAllText(scratch.Of("out/index.html")));
    }
}

internal static partial class Regexes
{
    [System.Text.RegularExpressions.GeneratedRegex(" href=\"([^\"]*)\"")]
    public static partial System.Text.RegularExpressions.Regex Href();
}
