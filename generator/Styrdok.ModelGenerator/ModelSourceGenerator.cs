using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Styrdok.ModelGenerator.Emit;
using Styrdok.ModelGenerator.Emit.Codec;
using Styrdok.ModelGenerator.Emit.Reference;
using Styrdok.ModelGenerator.Emit.Schema;
using Styrdok.ModelGenerator.Emit.Templates;
using Styrdok.ModelGenerator.Model;
using Styrdok.ModelGenerator.Pipeline;
using Styrdok.ModelGenerator.Reading;

namespace Styrdok.ModelGenerator;

/// <summary>Writes the binder, the shapes, the codec and the JSON Schema of the records marked <c>[YamlDocument]</c>, so that the four cannot drift.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class ModelSourceGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var documents = context.SyntaxProvider
            .ForAttributeWithMetadataName(
                Annotations.Namespace + ".YamlDocumentAttribute",
                static (node, _) => node is RecordDeclarationSyntax,
                static (record, _) => GraphReader.Read((INamedTypeSymbol)record.TargetSymbol))
            .WithTrackingName(StepNames.Documents);
        var graph = documents.Collect().Select(static (graphs, _) => ModelGraph.Join(graphs)).WithTrackingName(StepNames.Graph);
        var records = graph.SelectMany(static (joined, _) => joined.Records.Select(record => (joined.Namespace, Record: record))).WithTrackingName(StepNames.Records);

        var templates = context.SyntaxProvider
            .ForAttributeWithMetadataName(
                Annotations.Namespace + ".TemplateModelAttribute",
                static (node, _) => node is RecordDeclarationSyntax,
                static (record, _) => TemplateReader.Read((INamedTypeSymbol)record.TargetSymbol))
            .Collect()
            .Select(static (models, _) => TemplateShapeEmitter.Join(models))
            .WithTrackingName(StepNames.Templates);

        context.RegisterSourceOutput(templates, static (output, models) =>
        {
            foreach (var (file, source) in TemplateShapeEmitter.Emit(models)) output.AddSource(file, source);
        });
        context.RegisterSourceOutput(records, static (output, item) =>
        {
            output.AddSource($"ModelBinder.{item.Record.Name}.g.cs", RecordBinderEmitter.Emit(item.Namespace, item.Record));
            output.AddSource($"ModelCodec.{item.Record.Name}.g.cs", RecordCodecEmitter.Emit(item.Namespace, item.Record));
            output.AddSource($"ModelShapes.{item.Record.Name}.g.cs", ShapeEmitter.Emit(item.Namespace, item.Record));
        });
        context.RegisterSourceOutput(graph, static (output, joined) =>
        {
            foreach (var diagnostic in joined.Diagnostics) output.ReportDiagnostic(diagnostic.ToDiagnostic());
            if (joined.Records.Count == 0) return;
            output.AddSource("ModelBinder.g.cs", BinderIndexEmitter.Emit(joined));
            output.AddSource("ModelForms.g.cs", FormsEmitter.Emit(joined));
            output.AddSource("ModelCodec.g.cs", CodecIndexEmitter.Emit(joined));
            output.AddSource("FieldReference.g.cs", FieldReferenceEmitter.Emit(joined));
            output.AddSource("JsonSchemas.g.cs", SchemaEmitter.Emit(joined));
            output.AddSource("ModelShapes.g.cs", ShapeEmitter.EmitIndex(joined));
        });
    }
}
