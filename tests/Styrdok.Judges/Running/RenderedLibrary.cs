using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
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

    /// <summary>The page of links.</summary>
    public string Index => Path.Combine(Folder, "index.html");

    /// <summary>All PDF files, in order of their paths.</summary>
    public IReadOnlyList<string> Pdfs => Files("*.pdf");

    /// <summary>All HTML files, in order of their paths.</summary>
    public IReadOnlyList<string> Pages => Files("*.html");

    /// <summary>The PDF files of the example documents, with their source inside; the pages stand beside them.</summary>
    public Task<IReadOnlyList<string>> Examples() => examples.Value;

    /// <summary>The PDF files of the library and of the examples.</summary>
    public async Task<IReadOnlyList<string>> AllPdfs() => [.. Pdfs, .. await Examples()];

    /// <inheritdoc />
    public async ValueTask InitializeAsync()
    {
        var outcome = await External.Run(Repository.Tool, ["build", Repository.Content, "--output", Folder]);
        Assert.True(outcome.ExitCode == 0, $"The tool could not render the library: {outcome.Everything}");
        Assert.NotEmpty(Pdfs);
        Assert.NotEmpty(Pages);
    }

    /// <inheritdoc />
    public ValueTask DisposeAsync()
    {
        temporary.Delete(recursive: true);
        return ValueTask.CompletedTask;
    }

    private async Task<IReadOnlyList<string>> RenderExamples()
    {
        var folder = Path.Combine(temporary.FullName, "attached");
        var outcome = await External.Run(Repository.Tool, ["build", Path.Combine(Repository.Root, "tests", "Shared", "Examples"), "--attach-source", "--output", folder]);
        Assert.True(outcome.ExitCode == 0, $"The tool could not render the examples: {outcome.Everything}");
        return [.. Directory.EnumerateFiles(folder, "*.pdf", SearchOption.AllDirectories).Order(StringComparer.Ordinal)];
    }

    private IReadOnlyList<string> Files(string pattern) =>
        [.. Directory.EnumerateFiles(Folder, pattern, SearchOption.AllDirectories).Order(StringComparer.Ordinal)];
}
