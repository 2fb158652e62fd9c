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
        foreach (var step in new[] { "Files", "Parsed", "Gathered", "Bound", "Reading", "Findings", "Documents", "Library" })
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
    public void An_edit_binds_one_file_anew_and_an_edited_translation_the_file_that_it_translates()
    {
        var host = GeneratorHost.OfShippedContent();
        host.Run();
        host.Write(Declaration, host.Text(Declaration).Replace("title:", "title: ", StringComparison.Ordinal));
        Assert.Equal(1, Reasons(host.Run().TrackedSteps["Bound"]).Count(reason => reason is IncrementalStepRunReason.Modified or IncrementalStepRunReason.New));
        host.Write(Swedish, "# A remark.\n" + host.Text(Swedish));
        Assert.Equal(1, Reasons(host.Run().TrackedSteps["Bound"]).Count(reason => reason is IncrementalStepRunReason.Modified or IncrementalStepRunReason.New));
    }

    [Fact]
    public void A_changed_id_of_a_document_changes_its_output_and_the_index()
    {
        var host = new GeneratorHost(("policies/a.yaml", SmallDocument("a")), ("policies/b.yaml", SmallDocument("b")), ("policies/c.yaml", SmallDocument("c")));
        var before = Sources(host.Run());
        host.Move("policies/b.yaml", "policies/b-two.yaml", SmallDocument("b-two"));
        var run = host.Run();
        var after = Sources(run);
        Assert.Equal(["Library.g.cs", "Policies.a.g.cs", "Policies.b.g.cs", "Policies.c.g.cs"], before.Keys);
        Assert.Equal(["Library.g.cs", "Policies.a.g.cs", "Policies.b-two.g.cs", "Policies.c.g.cs"], after.Keys);
        Assert.Equal(["Policies.a.g.cs", "Policies.c.g.cs"], after.Keys.Where(name => before.TryGetValue(name, out var text) && text == after[name]));
        Assert.Equal(2, Outputs(run).Count(reason => reason is IncrementalStepRunReason.Modified or IncrementalStepRunReason.New));
        Assert.Equal(1, Reasons(run.TrackedSteps["Parsed"]).Count(reason => reason is IncrementalStepRunReason.Modified or IncrementalStepRunReason.New));
    }

    [Fact]
    public void A_changed_id_inside_a_document_changes_its_output_alone()
    {
        var host = new GeneratorHost(("policies/a.yaml", SmallDocument("a")), ("policies/b.yaml", SmallDocument("b")));
        var before = Sources(host.Run());
        host.Write("policies/b.yaml", SmallDocument("b").Replace("- id: purpose", "- id: aim", StringComparison.Ordinal));
        var run = host.Run();
        Assert.Equal(IncrementalStepRunReason.Modified, Assert.Single(Outputs(run), reason => reason != IncrementalStepRunReason.Cached));
        Assert.Equal("Policies.b.g.cs", Assert.Single(Sources(run), source => source.Value != before[source.Key]).Key);
    }

    [Fact]
    public void A_removed_file_takes_its_output_along()
    {
        var host = new GeneratorHost(("policies/a.yaml", SmallDocument("a")), ("policies/b.yaml", SmallDocument("b")));
        host.Run();
        host.Remove("policies/b.yaml");
        Assert.Equal(["Library.g.cs", "Policies.a.g.cs"], Sources(host.Run()).Keys);
    }

    [Fact]
    public void No_step_keeps_a_part_of_the_compilation_alive()
    {
        var host = GeneratorHost.OfShippedContent();
        var run = host.Run();
        var seen = new HashSet<object>(ReferenceEqualityComparer.Instance);
        string[] steps = ["Files", "Parsed", "Assets", "Gathered", "Bound", "Reading", "Findings", "Documents", "Library"];
        Assert.Subset(run.TrackedSteps.Keys.ToHashSet(), steps.ToHashSet());
        foreach (var name in steps)
        {
            foreach (var output in run.TrackedSteps[name].SelectMany(step => step.Outputs)) Walk(output.Value, name, seen);
        }

        Assert.True(seen.Count > 1000);
    }

    private static string SmallDocument(string id) => $$"""
        styrdok: 1
        kind: policy
        id: {{id}}
        source_language: nb
        languages: { nb: authoritative }
        title: Møter
        sections:
          - id: purpose
            type: purpose
            heading: Formål
            body: Møter gir alle en stemme.
        """;

    private static SortedDictionary<string, string> Sources(GeneratorRunResult run) =>
        new(run.GeneratedSources.ToDictionary(source => source.HintName, source => source.SourceText.ToString()), StringComparer.Ordinal);

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
