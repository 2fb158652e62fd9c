using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using Styrdok.ContentGenerator;

namespace Styrdok.Generators.Tests.Content;

/// <summary>Runs the content generator on files in memory, as the compiler does for a project in /project/.</summary>
internal sealed class GeneratorHost
{
    private const string Folder = "/project/";

    private static readonly CSharpParseOptions s_parse = CSharpParseOptions.Default.WithLanguageVersion(LanguageVersion.CSharp12).WithDocumentationMode(DocumentationMode.Diagnose);

    private readonly Dictionary<string, Additional> _files = new(StringComparer.Ordinal);
    private GeneratorDriver _driver;
    private ImmutableArray<AdditionalText> _texts = [];

    public GeneratorHost(params (string Path, string Text)[] files)
    {
        _driver = CSharpGeneratorDriver.Create(
            [new ContentSourceGenerator().AsSourceGenerator()], [], s_parse, new Options(), new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true));
        foreach (var (path, text) in files) Write(path, text);
    }

    /// <summary>The compilation before anything is generated.</summary>
    public CSharpCompilation Compilation { get; private set; } = CSharpCompilation.Create(
        "Content", [CSharpSyntaxTree.ParseText("namespace Own { internal static class Empty; }", s_parse)], References(),
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));

    /// <summary>A host of the shipped content.</summary>
    public static GeneratorHost OfShippedContent() => new([.. ShippedContent.Paths.Select(path => (path, ShippedContent.Text(path)))]);

    /// <summary>Adds a file or changes its text.</summary>
    public GeneratorHost Write(string path, string text)
    {
        var changed = new Additional(Folder + path, text);
        if (_files.TryGetValue(path, out var before))
        {
            _driver = _driver.ReplaceAdditionalText(before, changed);
            _texts = _texts.Replace(before, changed);
        }
        else
        {
            _driver = _driver.AddAdditionalTexts([changed]);
            _texts = _texts.Add(changed);
        }

        _files[path] = changed;
        return this;
    }

    /// <summary>Removes a file.</summary>
    public GeneratorHost Remove(string path)
    {
        Assert.True(_files.Remove(path, out var before));
        _driver = _driver.RemoveAdditionalTexts([before]);
        _texts = _texts.Remove(before);
        return this;
    }

    /// <summary>Gives a file another name and another text; it keeps its place among the files, as it does in a folder.</summary>
    public GeneratorHost Move(string from, string to, string text)
    {
        Assert.True(_files.Remove(from, out var before));
        var changed = _files[to] = new Additional(Folder + to, text);
        _driver = _driver.ReplaceAdditionalText(before, changed);
        _texts = _texts.Replace(before, changed);
        return this;
    }

    /// <summary>The text of a file as it is now.</summary>
    public string Text(string path) => _files[path].ToString()!;

    /// <summary>Sets a property of the project that the compiler can see.</summary>
    public GeneratorHost Set(string property, string value)
    {
        _driver = _driver.WithUpdatedAnalyzerConfigOptions(new Options { Properties = { ["build_property." + property] = value } });
        return this;
    }

    /// <summary>Adds a C# file to the project.</summary>
    public void WriteCode(string text) => Compilation = Compilation.AddSyntaxTrees(CSharpSyntaxTree.ParseText(text, s_parse));

    /// <summary>Makes the compiler ask for documentation too and warn at its highest level, as the strictest project does.</summary>
    public void WarnAboutEverything() => Compilation = Compilation
        .WithOptions(Compilation.Options.WithWarningLevel(9999).WithNullableContextOptions(NullableContextOptions.Enable));

    /// <summary>Runs the generator and keeps what it cached.</summary>
    public GeneratorRunResult Run()
    {
        _driver = _driver.RunGenerators(Compilation);
        return _driver.GetRunResult().Results.Single();
    }

    /// <summary>Runs the generator and compiles what it wrote; the errors and warnings of the compiler itself.</summary>
    public IReadOnlyList<Diagnostic> Compile(params string[] code)
    {
        var result = Run();
        var trees = result.GeneratedSources.Select(source => source.SyntaxTree).Concat(code.Select(text => CSharpSyntaxTree.ParseText(text, s_parse)));
        return [.. Compilation.AddSyntaxTrees(trees).GetDiagnostics().Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning)];
    }

    private static IEnumerable<MetadataReference> References() =>
        ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path) is var name && (name.StartsWith("System.", StringComparison.Ordinal) || name is "netstandard.dll" or "Styrdok.Core.dll"))
            .Select(path => MetadataReference.CreateFromFile(path));

    private sealed class Additional(string path, string text) : AdditionalText
    {
        public override string Path => path;

        public override SourceText GetText(CancellationToken cancellationToken = default) => SourceText.From(text);

        public override string ToString() => text;
    }

    private sealed class Options : AnalyzerConfigOptionsProvider
    {
        public Dictionary<string, string> Properties { get; } = new(StringComparer.Ordinal) { ["build_property.ProjectDir"] = Folder, ["build_property.RootNamespace"] = "Styrdok" };

        public override AnalyzerConfigOptions GlobalOptions => new Values(Properties);

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => GlobalOptions;

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => GlobalOptions;
    }

    private sealed class Values(Dictionary<string, string> properties) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, out string value)
        {
            value = properties.GetValueOrDefault(key, string.Empty);
            return value.Length > 0;
        }
    }
}
