using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Styrdok.ModelGenerator.Pipeline;

namespace Styrdok.Generators.Tests.Model;

public sealed class ModelSourceGeneratorTests
{
    [Fact]
    public void What_is_generated_compiles_without_a_warning()
    {
        GeneratorRun.Driver().RunGeneratorsAndUpdateCompilation(
            GeneratorRun.Compilation(SampleRecords.Source), out var output, out var diagnostics, TestContext.Current.CancellationToken);
        Assert.Empty(diagnostics);
        Assert.Empty(output.GetDiagnostics(TestContext.Current.CancellationToken).Where(diagnostic => diagnostic.Severity > DiagnosticSeverity.Hidden).Select(diagnostic => diagnostic.ToString()));
    }

    [Fact]
    public void The_same_records_give_the_same_sources()
    {
        var first = GeneratorRun.Run(GeneratorRun.Compilation(SampleRecords.Source)).GeneratedSources;
        var second = GeneratorRun.Run(GeneratorRun.Compilation(SampleRecords.Source)).GeneratedSources;
        Assert.Equal(first.Select(source => source.HintName), second.Select(source => source.HintName));
        Assert.Equal(first.Select(source => source.SourceText.ToString()), second.Select(source => source.SourceText.ToString()));
        Assert.All(first, source => Assert.DoesNotContain("\r", source.SourceText.ToString()));
    }

    [Fact]
    public void The_order_of_files_changes_no_source()
    {
        const string Other = "using Styrdok.Core.Annotations; namespace Sample.Other; /// <summary>Other.</summary>\n[YamlDocument(\"other\")] public sealed record Other { /// <summary>A.</summary>\npublic required string A { get; init; } }";
        string[] Sources(params string[] sources) => GeneratorRun.Run(GeneratorRun.Compilation(sources)).GeneratedSources
            .OrderBy(source => source.HintName).Select(source => source.SourceText.ToString()).ToArray();
        Assert.Equal(Sources(SampleRecords.Source, Other), Sources(Other, SampleRecords.Source));
    }

    [Fact]
    public void An_edit_elsewhere_leaves_every_step_cached()
    {
        var result = RunTwice(compilation => compilation.AddSyntaxTrees(CSharpSyntaxTree.ParseText("class Elsewhere;", (CSharpParseOptions)compilation.SyntaxTrees.First().Options)));
        foreach (var step in new[] { StepNames.Graph, StepNames.Records, StepNames.Templates })
            Assert.All(GeneratorRun.Reasons(result, step), reason => Assert.True(reason is IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged, $"{step}: {reason}"));
        Assert.All(
            result.TrackedOutputSteps.SelectMany(step => step.Value).SelectMany(run => run.Outputs),
            output => Assert.Equal(IncrementalStepRunReason.Cached, output.Reason));
    }

    [Fact]
    public void An_edit_of_one_record_changes_that_record_alone()
    {
        var result = RunTwice(compilation => Edit(compilation, "public required int Value", "public required string Value"));
        var reasons = GeneratorRun.Reasons(result, StepNames.Records);
        Assert.Single(reasons, IncrementalStepRunReason.Modified);
        Assert.True(reasons.Count > 5);
    }

    [Fact]
    public void No_step_keeps_a_symbol_or_a_syntax_node()
    {
        var result = GeneratorRun.Run(GeneratorRun.Compilation(SampleRecords.Source));
        foreach (var step in new[] { StepNames.Documents, StepNames.Graph, StepNames.Records, StepNames.Templates })
        {
            foreach (var output in result.TrackedSteps[step].SelectMany(run => run.Outputs)) ObjectWalk.AssertFreeOfRoslyn(output.Value, step);
        }
    }

    [Theory]
    [InlineData("public System.Guid Bad { get; init; }", "SMG001")]
    [InlineData("[Translatable] public ValueList<LocalizedText> Bad { get; init; }", "SMG002")]
    [InlineData("public LocalizedText? Bad { get; init; }", "SMG003")]
    public void A_property_that_cannot_be_bound_is_reported_where_it_stands(string property, string id)
    {
        var source = SampleRecords.Source.Replace("/// <summary>How many visit.</summary>", "/// <summary>Bad.</summary>\n    " + property + "\n    /// <summary>How many visit.</summary>");
        var diagnostic = Assert.Single(GeneratorRun.Run(GeneratorRun.Compilation(source)).Diagnostics);
        Assert.Equal(id, diagnostic.Id);
        var span = diagnostic.Location.GetLineSpan().StartLinePosition;
        Assert.Equal("Bad", source.Split('\n')[span.Line].Substring(span.Character, 3));
    }

    [Fact]
    public void Two_types_of_one_name_are_reported_and_do_not_stop_the_generator()
    {
        const string Other = "using Styrdok.Core.Annotations; namespace Sample.Other; [YamlDocument(\"other\")] public sealed record Setting { public required string A { get; init; } }";
        var result = GeneratorRun.Run(GeneratorRun.Compilation(SampleRecords.Source, Other));
        Assert.Null(result.Exception);
        var diagnostic = Assert.Single(result.Diagnostics);
        Assert.Equal("SMG004", diagnostic.Id);
        Assert.Contains("global::Sample.Model.Setting, global::Sample.Other.Setting", diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture));
    }

    private static GeneratorRunResult RunTwice(System.Func<Compilation, Compilation> edit)
    {
        var compilation = (Compilation)GeneratorRun.Compilation(SampleRecords.Source);
        var driver = GeneratorRun.Driver().RunGenerators(compilation);
        return driver.RunGenerators(edit(compilation)).GetRunResult().Results.Single();
    }

    private static Compilation Edit(Compilation compilation, string old, string @new)
    {
        var tree = compilation.SyntaxTrees.Single();
        var text = tree.GetText();
        var at = text.ToString().IndexOf(old, System.StringComparison.Ordinal);
        Assert.True(at >= 0);
        return compilation.ReplaceSyntaxTree(tree, tree.WithChangedText(text.Replace(at, old.Length, @new)));
    }
}
