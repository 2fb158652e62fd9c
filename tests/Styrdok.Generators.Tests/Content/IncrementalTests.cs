using System;
using System.Collections;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Reflection;
using Microsoft.CodeAnalysis;

namespace Styrdok.Generators.Tests.Content;

public sealed class IncrementalTests
{
    private const string Declaration = "declarations/lillestrom-2002.yaml";
    private const string Swedish = "declarations/lillestrom-2002.sv.yaml";

    [Fact]
    public void Nothing_is_done_again_when_only_code_changed()
    {
        var host = GeneratorHost.OfShippedContent();
        host.Run();
        host.WriteCode("namespace Own { internal static class More; }");
        var run = host.Run();
        Assert.NotEmpty(run.TrackedSteps);
        foreach (var step in new[] { "Files", "Parsed", "Reading", "Findings", "Documents", "Library" })
            Assert.All(Reasons(run.TrackedSteps[step]), reason => Assert.True(reason is IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged, $"{step}: {reason}"));
        Assert.All(Outputs(run), reason => Assert.Equal(IncrementalStepRunReason.Cached, reason));
    }

    [Fact]
    public void A_comment_changes_no_output()
    {
        var host = GeneratorHost.OfShippedContent();
        host.Run();
        host.Write(Declaration, "# A remark for the next author.\n" + host.Text(Declaration));
        var run = host.Run();
        Assert.Contains(IncrementalStepRunReason.Modified, Reasons(run.TrackedSteps["Files"]));
        Assert.All(Outputs(run), reason => Assert.Equal(IncrementalStepRunReason.Cached, reason));
    }

    [Fact]
    public void A_changed_text_modifies_one_output()
    {
        var host = GeneratorHost.OfShippedContent();
        var before = host.Run();

        // A translation, for a changed source would be reported as well: its translations are outdated.
        var text = host.Text(Swedish);
        var target = text.IndexOf("target:", StringComparison.Ordinal) + "target: ".Length;
        host.Write(Swedish, text[..target] + "Om " + text[target..]);
        var run = host.Run();
        Assert.Equal(IncrementalStepRunReason.Modified, Assert.Single(Outputs(run), reason => reason != IncrementalStepRunReason.Cached));
        var changed = before.GeneratedSources.Zip(run.GeneratedSources).Where(pair => pair.First.SourceText.ToString() != pair.Second.SourceText.ToString());
        Assert.Equal("Declarations.lillestrom-2002.g.cs", Assert.Single(changed).First.HintName);
    }

    [Fact]
    public void No_step_keeps_a_part_of_the_compilation_alive()
    {
        var host = GeneratorHost.OfShippedContent();
        var run = host.Run();
        var seen = new HashSet<object>(ReferenceEqualityComparer.Instance);
        foreach (var name in new[] { "Files", "Parsed", "Assets", "Reading", "Findings", "Documents", "Library" })
        {
            foreach (var output in run.TrackedSteps[name].SelectMany(step => step.Outputs)) Walk(output.Value, name, seen);
        }

        Assert.True(seen.Count > 1000);
    }

    private static void Walk(object? value, string path, HashSet<object> seen)
    {
        if (value is null or string || value.GetType().IsPrimitive || value.GetType().IsEnum || value is Type or MemberInfo or Delegate) return;
        Assert.False(value is ISymbol or SyntaxNode or SyntaxTree or Compilation or Location or AdditionalText or SemanticModel, $"{path} holds a {value.GetType().Name}.");
        if (!seen.Add(value)) return;
        if (value is IEnumerable list and Array)
        {
            foreach (var item in list) Walk(item, path + "[]", seen);
        }

        for (var type = value.GetType(); type is not null; type = type.BaseType)
        {
            foreach (var field in type.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly)) Walk(field.GetValue(value), $"{path}.{field.Name}", seen);
        }
    }

    private static IEnumerable<IncrementalStepRunReason> Reasons(ImmutableArray<IncrementalGeneratorRunStep> steps) => steps.SelectMany(step => step.Outputs).Select(output => output.Reason);

    private static IEnumerable<IncrementalStepRunReason> Outputs(GeneratorRunResult run) => run.TrackedOutputSteps.SelectMany(steps => Reasons(steps.Value));
}
