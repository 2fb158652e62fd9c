using System;
using System.IO;
using System.IO.Compression;
using System.Linq;
using Styrdok.Testing;

namespace Styrdok.Package.Tests;

/// <summary>A project of somebody else that has nothing of Styrdok but the package. Slow: it is restored, built and run for real.</summary>
public sealed class ConsumerTests(PackedGenerator package) : IClassFixture<PackedGenerator>
{
    private const string Policy = """
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
        """;

    private const string English = """
        translates: meetings
        language: en
        units:
          document/title: { source: Møter, target: Meetings, state: reviewed }
          purpose/heading: { source: Formål, target: Purpose, state: reviewed }
          purpose/body: { source: Møter gir alle en stemme., target: Meetings give everybody a voice., state: reviewed }
        """;

    private const string Code = """
        using System;
        using Styrdok.Core.Values;
        using Own.Name;

        var title = Content.Policies.Meetings.Title;
        var text = Content.Policies.Meetings.Sections.Purpose.Body;
        Console.WriteLine($"{title[Language.En]}: {text[Language.En]}");
        Console.WriteLine(string.Join(", ", title.Languages));
        foreach (var document in Content.Library.Documents)
            Console.WriteLine($"{document.Id} {document.Kind}");
        """;

    [Fact]
    public void The_package_holds_the_generator_for_the_compiler_and_the_model_for_the_program()
    {
        using var zip = ZipFile.OpenRead(package.Nupkg);
        var files = zip.Entries.Select(entry => entry.FullName).Where(name => name.StartsWith("lib/", StringComparison.Ordinal)
            || name.StartsWith("analyzers/", StringComparison.Ordinal) || name.StartsWith("build/", StringComparison.Ordinal)).Order(StringComparer.Ordinal);
        Assert.Equal(
            [
                "analyzers/dotnet/cs/Styrdok.ContentGenerator.dll", "analyzers/dotnet/cs/Styrdok.Core.dll", "analyzers/dotnet/cs/YamlDotNet.dll",
                "build/Styrdok.ContentGenerator.targets", "lib/netstandard2.0/Styrdok.Core.dll", "lib/netstandard2.0/Styrdok.Core.xml",
            ],
            files);
        using var reader = new StreamReader(zip.GetEntry("Styrdok.ContentGenerator.nuspec")!.Open());
        var dependencies = reader.ReadToEnd().Split('\n').Where(line => line.Contains("<dependency ", StringComparison.Ordinal)).Select(line => line.Split('"')[1]);
        Assert.Equal(["System.Memory", "YamlDotNet"], dependencies.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Typed_content_compiles_and_runs_a_deleted_file_is_noticed_and_findings_are_at_the_YAML_line()
    {
        var folder = Project("net10.0");
        var built = Build(folder);
        Assert.True(built.ExitCode == 0, built.Output);
        Assert.DoesNotContain("warning", built.Output, StringComparison.Ordinal);
        var run = package.Dotnet(folder, Path.Combine("bin", "Debug", "net10.0", "consumer.dll"));
        Assert.Equal("Meetings: Meetings give everybody a voice.\nnb, en\nmeetings Policy", run.Output.ReplaceLineEndings("\n").Trim());

        // Nothing is newer than the last build; only the list of files tells.
        File.Delete(Path.Combine(folder, "policies", "meetings.en.yaml"));
        var without = Build(folder);
        Assert.True(without.ExitCode == 0, without.Output);
        Assert.Contains("warning STY4001: 'document/title' is not translated into 'en'.", without.Output, StringComparison.Ordinal);

        File.WriteAllText(Path.Combine(folder, "policies", "meetings.yaml"), Policy.Replace("type: purpose", "type: porpoise", StringComparison.Ordinal));
        var broken = Build(folder);
        Assert.NotEqual(0, broken.ExitCode);
        Assert.Contains($"{Path.Combine(folder, "policies", "meetings.yaml")}(9,11): error STY2011: ", broken.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_project_for_an_older_framework_compiles_and_may_have_other_YAML_outside_its_content_folder()
    {
        var folder = Project("net8.0", "content/");
        File.WriteAllText(Path.Combine(folder, "compose.yaml"), "services: &s { web: { image: none } }\n");
        var built = Build(folder);
        if (built.ExitCode != 0 && built.Output.Contains("Microsoft.NETCore.App.Ref", StringComparison.Ordinal))
        {
            Assert.False(Environment.GetEnvironmentVariable("CI") == "true", built.Output);
            Assert.Skip("The reference assemblies of net8.0 cannot be restored here.");
        }

        Assert.True(built.ExitCode == 0, built.Output);
        Assert.True(File.Exists(Path.Combine(folder, "bin", "Debug", "net8.0", "Styrdok.Core.dll")), "The model is not beside the program.");
    }

    private string Project(string framework, string content = "")
    {
        var folder = package.NewProject(framework);
        File.WriteAllText(Path.Combine(folder, "consumer.csproj"), $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <TargetFramework>{framework}</TargetFramework>
                <OutputType>Exe</OutputType>
                <RootNamespace>Own.Name</RootNamespace>
                <UseAppHost>false</UseAppHost>
                <StyrdokContentFolder>{content}</StyrdokContentFolder>
                <Nullable>enable</Nullable>
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="Styrdok.ContentGenerator" Version="{package.Version}" />
              </ItemGroup>
            </Project>
            """);
        File.WriteAllText(Path.Combine(folder, "Program.cs"), Code);
        var policies = Directory.CreateDirectory(Path.Combine(folder, content, "policies")).FullName;
        File.WriteAllText(Path.Combine(policies, "meetings.yaml"), Policy);
        File.WriteAllText(Path.Combine(policies, "meetings.en.yaml"), English);
        return folder;
    }

    private (int ExitCode, string Output) Build(string folder) => package.Dotnet(folder, ["build", .. DotnetCommand.BuildArguments]);
}
