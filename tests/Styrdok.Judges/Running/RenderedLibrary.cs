using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using Styrdok.Judges.Library;
using Styrdok.Judges.Running;

[assembly: AssemblyFixture(typeof(RenderedLibrary))]

namespace Styrdok.Judges.Running;

/// <summary>The built-in library, rendered once with the tool under test for all judges.</summary>
public sealed class RenderedLibrary : IAsyncLifetime
{
    private readonly DirectoryInfo temporary = Directory.CreateTempSubdirectory("styrdok-judges-");
    private readonly Lazy<Task<IReadOnlyList<string>>> examples;

    /// <summary>Prepares a folder.</summary>
    public RenderedLibrary() => examples = new Lazy<Task<IReadOnlyList<string>>>(RenderExamples);

    /// <summary>The folder that the tool wrote.</summary>
    public string Folder => Path.Combine(temporary.FullName, "out");

    /// <summary>A folder for what a test writes; removed with everything else.</summary>
    public string Scratch(string name) => temporary.CreateSubdirectory(name).FullName;

    /// <summary>The pages that list the documents, of all organisations and of each, one for each language.</summary>
    public IReadOnlyList<string> Lists => Files("index*.html");

    /// <summary>All PDF files, in order of their paths.</summary>
    public IReadOnlyList<string> Pdfs => Files("*.pdf");

    /// <summary>All HTML files, in order of their paths.</summary>
    public IReadOnlyList<string> Pages => Files("*.html");

    /// <summary>Pages where translations are reviewed, one as the library has it and one with changed sources, and the page that leads to them.</summary>
    public IReadOnlyList<string> Reviews => Files("*.html", ReviewFolder);

    /// <summary>The PDF files of the example documents, with their source inside; the pages stand beside them.</summary>
    public Task<IReadOnlyList<string>> Examples() => examples.Value;

    /// <summary>The PDF files of the library and of the examples.</summary>
    public async Task<IReadOnlyList<string>> AllPdfs() => [.. Pdfs, .. await Examples()];

    /// <inheritdoc />
    public async ValueTask InitializeAsync()
    {
        var outcome = await External.Run(Repository.Tool, ["build", Repository.Content, "--output", Folder]);
        Assert.True(outcome.ExitCode == 0, $"The tool could not render the library: {outcome.Everything}");

        // Of one translation, and of another that shows what outdated texts look like: the pages are made alike.
        await Review(Repository.Content, "health-promoting-work-environment", "nb");
        await Review(await EditedLibrary(), "job-demands-resources", "en");
        Assert.NotEmpty(Pdfs);
        Assert.NotEmpty(Pages);
    }

    /// <inheritdoc />
    public ValueTask DisposeAsync()
    {
        temporary.Delete(recursive: true);
        return ValueTask.CompletedTask;
    }

    private async Task Review(string content, string document, string language)
    {
        var outcome = await External.Run(Repository.Tool, ["translate", "review", content, "--document", document, "--organisation", "nordvik", "--language", language, "--output", ReviewFolder]);
        Assert.True(outcome.ExitCode == 0, $"The tool could not render a review page: {outcome.Everything}");
    }

    // The library with sources that were changed behind the translators' backs.
    private async Task<string> EditedLibrary()
    {
        var folder = Scratch("edited");
        CopiedContent.Copy(Repository.Content, folder);
        var source = Path.Combine(folder, "articles", "job-demands-resources.yaml");
        var changed = 0;
        var lines = (await File.ReadAllLinesAsync(source)).Select(line => line.TrimStart().StartsWith("heading: \"", StringComparison.Ordinal) && changed++ < 3 ? line.Replace("heading: \"", "heading: \"Nytt om ", StringComparison.Ordinal) : line);
        await File.WriteAllLinesAsync(source, lines);
        Assert.True(changed >= 3, "The library's article has too few headings to change.");
        return folder;
    }

    private async Task<IReadOnlyList<string>> RenderExamples()
    {
        var folder = Path.Combine(temporary.FullName, "attached");
        var outcome = await External.Run(Repository.Tool, ["build", Path.Combine(Repository.Root, "tests", "Shared", "Examples"), "--attach-source", "--output", folder]);
        Assert.True(outcome.ExitCode == 0, $"The tool could not render the examples: {outcome.Everything}");
        return [.. Directory.EnumerateFiles(folder, "*.pdf", SearchOption.AllDirectories).Order(StringComparer.Ordinal)];
    }

    private string ReviewFolder => Path.Combine(temporary.FullName, "reviews");

    private IReadOnlyList<string> Files(string pattern, string? below = null) =>
        [.. Directory.EnumerateFiles(below ?? Folder, pattern, SearchOption.AllDirectories).Order(StringComparer.Ordinal)];
}
