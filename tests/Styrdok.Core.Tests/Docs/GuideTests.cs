using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.RegularExpressions;
using Styrdok.Core.Document;
using Styrdok.Core.Resolution;
using Styrdok.Core.Templates;
using Styrdok.Core.Translation;
using Styrdok.Core.Values;
using Styrdok.Core.Yaml;
using Styrdok.Exchange;
using Styrdok.Exchange.Outgoing;
using Styrdok.Testing;

namespace Styrdok.Core.Tests.Docs;

public sealed class GuideTests
{
    /// <summary>A folder to leave the libraries of the guides in, for building them with the tool and looking at the pages.</summary>
    private static readonly string? s_output = Environment.GetEnvironmentVariable("STYRDOK_TEST_OUTPUT");

    private static readonly Regex s_template = new(@"`(?<path>[^`\n]+\.hbs)`:\n\n```hbs\n(?<text>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline);

    private static readonly Regex s_exchanged = new(@"^```(?:xml|po)\n(?<text>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline);

    private static readonly Regex s_link = new(@"\]\((?<path>[^)#:\s]*)(?:#(?<anchor>[^)]*))?\)");

    private static readonly Regex s_code = new(@"^```.*?^```$|`[^`\n]*`", RegexOptions.Multiline | RegexOptions.Singleline);

    private static readonly Regex s_anchor = new(@"<a id=""(?<id>[^""]+)""|^#+ (?=(?<heading>.+)$)", RegexOptions.Multiline);

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

    [Fact]
    public void The_exchange_files_of_the_translators_guide_are_what_is_written()
    {
        var library = new GuideLibrary();
        foreach (var example in Guide.Read("translators.md").Parts.TakeWhile(part => part.Heading != "Approval").SelectMany(part => part.Examples)) library.Apply(example);
        var files = library.Files.Select(file => new SourceFile(file.Key, file.Value)).ToList();
        var document = new ExchangeExport(LibraryReader.Read(files).Library).Of(Assert.Single(TranslatableFile.Of(files)), Language.Nb);
        var written = Encoding.UTF8.GetString(Xliff12Writer.Write(document)) + Encoding.UTF8.GetString(PoWriter.Write(document));
        var shown = s_exchanged.Matches(File.ReadAllText(Repository.PathOf("docs/translators.md")).ReplaceLineEndings("\n")).Select(block => block.Groups["text"].Value).ToList();
        Assert.Equal(2, shown.Count);
        Assert.All(shown, block => Assert.Contains(block, written, StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void A_page_links_to_files_and_headings_that_exist(string page)
    {
        var path = Repository.PathOf(page);
        var links = s_link.Matches(s_code.Replace(File.ReadAllText(path), string.Empty)).Select(link => (Path: link.Groups["path"].Value, Anchor: link.Groups["anchor"].Value));
        Assert.DoesNotContain(links, link => !Exists(link.Path.Length == 0 ? path : Path.Combine(Path.GetDirectoryName(path)!, link.Path), link.Anchor));
    }

    private static bool Exists(string target, string anchor) =>
        Path.Exists(target) && (anchor.Length == 0 || s_anchor.Matches(File.ReadAllText(target)).Any(found => found.Groups["id"].Value == anchor || Slug(found.Groups["heading"].Value) == anchor));

    // As GitHub makes them: letters, digits and hyphens, in lower case, with hyphens for spaces.
    private static string Slug(string heading) =>
        string.Concat(heading.Trim().ToLowerInvariant().Where(letter => char.IsLetterOrDigit(letter) || letter is ' ' or '-' or '_')).Replace(' ', '-');

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
