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

namespace Styrdok.Benchmarks;

/// <summary>The generator in a compiler that stays alive, as in an editor.</summary>
internal sealed class GeneratorRun
{
    private static readonly CSharpParseOptions s_parse = CSharpParseOptions.Default.WithLanguageVersion(LanguageVersion.CSharp12);

    private readonly Dictionary<string, Additional> _files;
    private readonly CSharpCompilation _compilation = CSharpCompilation.Create(
        "Content", [CSharpSyntaxTree.ParseText("namespace Own { internal static class Empty; }", s_parse)], References(), new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));

    private GeneratorDriver _driver;

    public GeneratorRun(IEnumerable<(string Path, string Text)> files)
    {
        _files = files.ToDictionary(file => file.Path, file => new Additional("/project/" + file.Path, file.Text), StringComparer.Ordinal);
        _driver = CSharpGeneratorDriver.Create([new ContentSourceGenerator().AsSourceGenerator()], _files.Values, s_parse, new Options());
    }

    /// <summary>Runs the generator; how many outputs there are.</summary>
    /// <exception cref="InvalidOperationException">It reported an error.</exception>
    public int Run()
    {
        _driver = _driver.RunGenerators(_compilation);
        var result = _driver.GetRunResult();
        if (result.Diagnostics.FirstOrDefault(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error) is { } error) throw new InvalidOperationException(error.ToString());
        return result.GeneratedTrees.Length;
    }

    /// <summary>Changes the text of a file.</summary>
    public void Edit(string path, string text)
    {
        var changed = new Additional("/project/" + path, text);
        _driver = _driver.ReplaceAdditionalText(_files[path], changed);
        _files[path] = changed;
    }

    /// <summary>Compiles everything; the size of the assembly in bytes.</summary>
    /// <exception cref="InvalidOperationException">It does not compile.</exception>
    public long Compile()
    {
        using var assembly = new MemoryStream();
        var result = _compilation.AddSyntaxTrees(_driver.GetRunResult().GeneratedTrees).Emit(assembly);
        return result.Success ? assembly.Length : throw new InvalidOperationException(result.Diagnostics[0].ToString());
    }

    private static IEnumerable<MetadataReference> References() => ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
        .Where(path => Path.GetFileName(path) is var name && (name.StartsWith("System.", StringComparison.Ordinal) || name is "netstandard.dll" or "Styrdok.Core.dll"))
        .Select(path => MetadataReference.CreateFromFile(path));

    private sealed class Additional(string path, string text) : AdditionalText
    {
        public override string Path => path;

        public override SourceText GetText(CancellationToken cancellationToken = default) => SourceText.From(text);
    }

    private sealed class Options : AnalyzerConfigOptionsProvider
    {
        public override AnalyzerConfigOptions GlobalOptions { get; } = new Values();

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => GlobalOptions;

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => GlobalOptions;
    }

    private sealed class Values : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, out string value)
        {
            value = key switch { "build_property.ProjectDir" => "/project/", "build_property.RootNamespace" => "Styrdok", _ => string.Empty };
            return value.Length > 0;
        }
    }
}
