using System;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.RegularExpressions;
using Styrdok.Rendering.Tests.Tool;
using Styrdok.Testing;

namespace Styrdok.Rendering.Tests.Cli;

/// <summary>Follows docs/recipes/add-a-language.md: a language is one file of words, and needs no code.</summary>
public sealed partial class AddedLanguageTests
{
    [Fact]
    public void A_library_that_follows_the_recipe_has_its_documents_in_Danish()
    {
        using var scratch = new Scratch();
        var (content, output) = (Path.Combine(scratch.Folder, "content"), Path.Combine(scratch.Folder, "out"));
        Danish().WriteTo(content);

        var built = ToolAnswer.Of("build", content, "--output", output);

        Assert.True(built.ExitCode == 0, built.Output + built.Errors);
        Assert.DoesNotContain("STY4", built.Output + built.Errors, StringComparison.Ordinal);
        var danish = File.ReadAllText(Path.Combine(output, "nordby/da/meetings.html"));
        Assert.Contains("<html lang=\"da\"", danish, StringComparison.Ordinal);
        Assert.Contains("Møder, der giver noget", danish, StringComparison.Ordinal);
        Assert.Contains("2. marts 2026", danish, StringComparison.Ordinal);
        Assert.Contains("Nordby kommunes møder", danish, StringComparison.Ordinal);
        Assert.Contains("Dansk", File.ReadAllText(Path.Combine(output, "nordby/nb/meetings.html")), StringComparison.Ordinal);
        Assert.Contains("<rdf:li>da</rdf:li>", Encoding.Latin1.GetString(File.ReadAllBytes(Path.Combine(output, "nordby/da/meetings.pdf"))), StringComparison.Ordinal);
        Assert.True(File.Exists(Path.Combine(output, "nordby/da/meetings.checklist.pdf")));
    }

    [Fact]
    public void A_document_written_in_Danish_says_so_in_the_other_languages()
    {
        using var scratch = new Scratch();
        var (content, output) = (Path.Combine(scratch.Folder, "content"), Path.Combine(scratch.Folder, "out"));
        Danish()
            .Replace(SmallLibrary.Policy, "source_language: nb", "source_language: da")
            .Replace(SmallLibrary.Policy, "languages: { nb: authoritative, da: courtesy }", "languages: { da: authoritative, nb: courtesy }")
            .Without("policies/meetings.da.yaml").WriteTo(content);

        var built = ToolAnswer.Of("build", content, "--output", output, "--format", "html");

        Assert.True(built.ExitCode == 0, built.Output + built.Errors);
        var norwegian = File.ReadAllText(Path.Combine(output, "nordby/nb/meetings.html"));
        Assert.Contains("Den danske teksten gjelder.", norwegian, StringComparison.Ordinal);
        Assert.Contains("Ikke oversatt: vises på dansk", norwegian, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_of_words_that_is_not_whole_is_an_error_that_names_what_is_missing()
    {
        var library = Danish().Replace("strings/da.yaml", "  contents: \"Indhold\"\n", string.Empty).Replace("strings/da.yaml", "  sv:\n    name: danska\n", "  fo:\n    name: danskt\n");

        var findings = library.Read().Findings.Where(finding => finding.Id == "STY6040").Select(finding => finding.Message).ToList();

        Assert.Equal(2, findings.Count);
        Assert.Contains(findings, message => message.StartsWith("1 of ", StringComparison.Ordinal) && message.Contains("missing in 'da': contents.", StringComparison.Ordinal));
        Assert.Contains("Nothing says what 'da' is called in sv.", findings);
    }

    [Fact]
    public void Without_its_file_of_words_a_language_is_not_known()
    {
        using var scratch = new Scratch();
        var content = Danish().Without("strings/da.yaml").WriteTo(Path.Combine(scratch.Folder, "content"));

        var built = ToolAnswer.Of("build", content, "--output", Path.Combine(scratch.Folder, "out"));

        Assert.Equal(1, built.ExitCode);
        Assert.Contains("error STY2014: 'da' is no language that documents are written in.", built.Output + built.Errors, StringComparison.Ordinal);
    }

    // The words of the recipe in a copy of the Norwegian ones, as the recipe says.
    private static SmallLibrary Danish()
    {
        var recipe = File.ReadAllText(Repository.PathOf("docs/recipes/add-a-language.md")).ReplaceLineEndings("\n");
        var blocks = Block().Matches(recipe).Select(match => match.Groups[1].Value).ToList();
        var words = File.ReadAllText(Repository.PathOf("templates/strings/nb.yaml")).ReplaceLineEndings("\n");
        var entries = words[words.IndexOf("  date:", StringComparison.Ordinal)..];
        foreach (var line in blocks[1].Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            var key = line[..line.IndexOf(':', StringComparison.Ordinal)];
            var changed = Regex.Replace(entries, $"(?m)^{Regex.Escape(key)}: .*$", line.Replace("$", "$$", StringComparison.Ordinal));
            Assert.True(changed != entries || entries.Contains(line, StringComparison.Ordinal), $"templates/strings has no '{key.Trim()}'.");
            entries = changed;
        }

        return new SmallLibrary()
            .With("strings/da.yaml", blocks[0] + "entries:\n" + entries)
            .Replace(SmallLibrary.Policy, "languages: { nb: authoritative, en: courtesy }", "languages: { nb: authoritative, da: courtesy }")
            .Replace(SmallLibrary.Policy, "title: Møter\n", "title: Møter som gir noe\n")
            .Replace(SmallLibrary.Policy, "date: 2026-01-02", "date: 2026-03-02")
            .Replace(SmallLibrary.Policy, "body: Møter gir alle en stemme.", "body: Her står det om møter for ${org.genitive} ansatte.")
            .Replace(SmallLibrary.Organisation, "en: Nordby Municipality", "da: Nordby kommune")
            .Replace(SmallLibrary.Organisation, "languages: [nb, en]", "languages: [nb, da]")
            .Replace("shared/roles.yaml", "en: Manager", "da: Leder")
            .Without(SmallLibrary.English)
            .With("policies/meetings.da.yaml", """
                translates: meetings
                language: da
                units:
                  document/title: { source: Møter som gir noe, target: "Møder, der giver noget", state: reviewed }
                  history/v1-0/summary: { source: Første utgave., target: Første udgave., state: reviewed }
                  purpose/heading: { source: Formål, target: Hensigt, state: reviewed }
                  purpose/body:
                    source: Her står det om møter for ${org.genitive} ansatte.
                    target: "Her står, hvordan ${org.genitive} møder holdes."
                    state: reviewed
                  duties/heading: { source: Ansvar, target: Opgaver, state: reviewed }
                  duties/manager/call/text: { source: Lederen kaller inn til møtet., target: Lederen indkalder til mødet., state: reviewed }

                """);
    }

    [GeneratedRegex("```yaml\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex Block();
}
