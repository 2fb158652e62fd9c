using System.IO;
using System.Linq;
using Microsoft.CodeAnalysis;
using Styrdok.Testing;

namespace Styrdok.Generators.Tests.Content;

/// <summary>What is generated, to be read by people: for a small library each output has a verified file, and a verified file that nothing makes any more fails.</summary>
public sealed class SnapshotTests
{
    private static GeneratorHost SmallLibrary() => new(
        ("policies/meetings.yaml", """
            styrdok: 1
            kind: policy
            id: meetings
            source_language: nb
            languages: { nb: authoritative, en: courtesy }
            title: Møter
            sections:
              - id: purpose
                type: purpose
                heading: Formål
                body: Møter gir alle en stemme.
              - id: duties
                type: responsibilities
                heading: Ansvar
                roles:
                  - ref: manager
                    items:
                      - id: call
                        modality: must
                        text: Lederen kaller inn til møtet.
            """),
        ("policies/meetings.en.yaml", """
            translates: meetings
            language: en
            units:
              document/title: { source: Møter, target: Meetings, state: reviewed }
            """),
        ("shared/roles.yaml", """
            styrdok: 1
            kind: roles
            roles:
              - id: manager
                label: { nb: Leder, en: Manager }
            """));

    [Fact]
    public void The_generated_code_is_the_verified_code()
    {
        var outputs = SmallLibrary().Run().GeneratedSources;
        Assert.Equal(["Library.g.cs", "Policies.meetings.g.cs"], outputs.Select(output => output.HintName).Order(System.StringComparer.Ordinal));
        foreach (var output in outputs) Snapshot.Verify(output.SourceText.ToString(), output.HintName);
    }

    [Fact]
    public void No_verified_file_is_left_over()
    {
        var made = SmallLibrary().Run().GeneratedSources.Select(output => output.HintName + ".verified.txt").ToHashSet();
        Assert.Subset(made, Directory.GetFiles(Repository.PathOf("tests/Styrdok.Generators.Tests/Content/Snapshots"), "*.verified.txt").Select(path => Path.GetFileName(path)!).ToHashSet());
    }

    [Fact]
    public void The_generated_code_compiles_without_a_warning_of_any_level()
    {
        var host = SmallLibrary();
        host.WarnAboutEverything();
        Assert.Empty(host.Compile().Select(diagnostic => diagnostic.ToString()));
    }

    [Fact]
    public void The_same_files_in_another_order_give_the_same_code()
    {
        var paths = ShippedContent.Paths;
        var forward = new GeneratorHost([.. paths.Select(path => (path, ShippedContent.Text(path)))]).Run();
        var backward = new GeneratorHost([.. paths.Reverse().Select(path => (path, ShippedContent.Text(path)))]).Run();
        Assert.Equal(
            forward.GeneratedSources.Select(source => source.HintName + "\n" + source.SourceText).Order(System.StringComparer.Ordinal),
            backward.GeneratedSources.Select(source => source.HintName + "\n" + source.SourceText).Order(System.StringComparer.Ordinal));
    }
}
