using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using Styrdok.Core.Document;
using Styrdok.Core.Templates;
using Styrdok.Core.Yaml;
using Styrdok.Testing;

namespace Styrdok.Core.Tests.Docs;

public sealed class GuideTests
{
    /// <summary>A folder to leave the libraries of the guides in, for building them with the tool and looking at the pages.</summary>
    private static readonly string? s_output = Environment.GetEnvironmentVariable("STYRDOK_TEST_OUTPUT");

    private static readonly Regex s_template = new(@"`(?<path>[^`\n]+\.hbs)`:\n\n```hbs\n(?<text>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline);

    private static readonly Regex s_link = new(@"\]\((?<path>[^)#:\s]+)(?:#[^)]*)?\)");

    public static TheoryData<string> Guides => ["authors.md", "organisations.md", "translators.md"];

    public static TheoryData<string> Pages =>
        [.. Directory.EnumerateFiles(Repository.PathOf("docs"), "*.md", SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(Repository.Root, path).Replace('\\', '/')).Append("README.md").Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Guides))]
    public void What_is_found_in_the_examples_of_a_guide_is_what_it_says(string name)
    {
        var guide = Guide.Read(name);
        var library = new GuideLibrary();
        Assert.NotEmpty(guide.Parts);
        foreach (var part in guide.Parts)
        {
            foreach (var example in part.Examples) library.Apply(example);
            var findings = library.Findings();
            if (part.IsExtract) findings = string.Join("\n", findings.Split('\n').Where(part.Reported.Split('\n').Contains));
            Assert.Equal(part.Heading + "\n" + part.Reported, part.Heading + "\n" + findings);
        }

        if (s_output is not null) Leave(library, Path.Combine(s_output, Path.GetFileNameWithoutExtension(name)));
    }

    [Theory]
    [MemberData(nameof(Guides))]
    public void The_templates_of_a_guide_are_right(string name)
    {
        var helpers = new Dictionary<string, string?> { ["attrs"] = "any", ["text"] = nameof(TextUnit), ["blocks"] = nameof(Block) + "[]" };
        var templates = s_template.Matches(File.ReadAllText(Repository.PathOf("docs/" + name)).ReplaceLineEndings("\n"))
            .Select(template => new SourceFile(template.Groups["path"].Value, template.Groups["text"].Value));
        Assert.Empty(new TemplateChecker([.. templates], helpers).Check().Select(finding => finding.ToString()));
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void A_page_links_to_files_that_exist(string page)
    {
        var path = Repository.PathOf(page);
        var targets = s_link.Matches(File.ReadAllText(path)).Select(link => link.Groups["path"].Value);
        Assert.DoesNotContain(targets, target => !Path.Exists(Path.Combine(Path.GetDirectoryName(path)!, target)));
    }

    private static void Leave(GuideLibrary library, string folder)
    {
        foreach (var (path, text) in library.Files)
        {
            var target = Path.Combine(folder, path);
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.WriteAllText(target, text);
        }
    }
}
