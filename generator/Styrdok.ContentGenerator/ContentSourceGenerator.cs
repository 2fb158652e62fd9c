using System.Linq;
using Microsoft.CodeAnalysis;
using Styrdok.ContentGenerator.Emit;
using Styrdok.ContentGenerator.Pipeline;
using Styrdok.Core.Resolution;
using Styrdok.Core.Values;

namespace Styrdok.ContentGenerator;

/// <summary>Compiles the YAML files of a project: every finding becomes a diagnostic at its YAML line, every document a class under <c>Content</c>.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class ContentSourceGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var project = context.AnalyzerConfigOptionsProvider.Select(static (options, _) => (
            Folder: options.GlobalOptions.TryGetValue("build_property.ProjectDir", out var folder) ? folder : string.Empty,
            Namespace: options.GlobalOptions.TryGetValue("build_property.RootNamespace", out var name) && name.Length > 0 ? name : "Styrdok"));
        var parsed = context.AdditionalTextsProvider
            .Where(static file => ContentFile.IsYaml(file.Path))
            .Combine(project)
            .Select(static (pair, cancellation) => ContentFile.From(pair.Left, pair.Right.Folder, cancellation)).WithTrackingName(StepNames.Files)
            .Select(static (file, _) => file.Parse()).WithTrackingName(StepNames.Parsed);
        var assets = context.AdditionalTextsProvider
            .Where(static file => !ContentFile.IsYaml(file.Path) && !ContentFile.IsTemplate(file.Path))
            .Combine(project)
            .Select(static (pair, cancellation) => ContentFile.AssetFrom(pair.Left, pair.Right.Folder, cancellation)).WithTrackingName(StepNames.Assets);
        var heads = parsed.Select(static (file, _) => FileHead.Of(file.Yaml)).Collect().Select(static (all, _) => all.ToValueList());
        var languages = heads.Select(static (all, _) => FileHead.LanguagesOf(all));
        var sidecars = parsed.Where(static file => FileToBind.IsSidecar(file.Yaml)).Combine(languages).Select(static (pair, _) => pair.Left.BindSidecar(pair.Right))
            .Collect().Select(static (files, _) => new Sidecars(files.ToValueList()));
        var bound = parsed.Where(static file => !FileToBind.IsSidecar(file.Yaml)).Combine(sidecars).Combine(heads).Combine(languages)
            .Select(static (pair, _) => pair.Left.Left.Left.With(pair.Left.Left.Right, pair.Left.Right, pair.Right)).WithTrackingName(StepNames.Gathered)
            .Select(static (file, _) => file.Bind()).WithTrackingName(StepNames.Bound);
        var reading = bound.Collect().Combine(sidecars).Combine(assets.Collect()).Combine(project)
            .Select(static (all, _) => ContentReading.Of(all.Left.Left.Left, all.Left.Left.Right, all.Left.Right, all.Right.Namespace)).WithTrackingName(StepNames.Reading);

        var findings = reading.Select(static (read, _) => read.Findings).WithTrackingName(StepNames.Findings);
        var areErrors = context.AnalyzerConfigOptionsProvider.Select(static (options, _) => options.GlobalOptions.TryGetValue("build_property.StyrdokTranslationsAreErrors", out var word) && word.Trim().ToLowerInvariant() == "true");
        context.RegisterSourceOutput(findings.Combine(areErrors), static (output, pair) =>
        {
            foreach (var finding in pair.Left) output.ReportDiagnostic(finding.ToDiagnostic(pair.Right));
        });

        // A template needs nothing but itself to be checked: the names it may use are those of the tool.
        var templates = context.AdditionalTextsProvider
            .Where(static file => ContentFile.IsTemplate(file.Path))
            .Combine(project)
            .Select(static (pair, cancellation) => ContentFile.From(pair.Left, pair.Right.Folder, cancellation)).WithTrackingName(StepNames.Templates)
            .Select(static (file, _) => file.CheckTemplate());
        context.RegisterSourceOutput(templates, static (output, found) =>
        {
            foreach (var finding in found) output.ReportDiagnostic(finding.ToDiagnostic());
        });

        // Half a library would send the reader of the build's errors to C# that lacks members, and away from the YAML line.
        var isWhole = reading.Select(static (read, _) => read.Library is not null);
        var documents = bound.Combine(project).Select(static (pair, _) => pair.Left.Emit(pair.Right.Namespace)).WithTrackingName(StepNames.Documents).Combine(isWhole);
        context.RegisterSourceOutput(documents, static (output, pair) =>
        {
            if (pair.Right && pair.Left is { } document) output.AddSource(document.HintName, DocumentEmitter.Emit(document));
        });

        var library = reading.Select(static (read, _) => read.Library).WithTrackingName(StepNames.Library);
        context.RegisterSourceOutput(library, static (output, emission) =>
        {
            if (emission is not null) output.AddSource("Library.g.cs", LibraryEmitter.Emit(emission));
        });
    }
}
