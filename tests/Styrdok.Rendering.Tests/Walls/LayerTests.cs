using System;
using System.Linq;

namespace Styrdok.Rendering.Tests.Walls;

/// <summary>Layers point one way: what is true without a compiler and without a disk is in Core, and no renderer knows what a policy is.</summary>
public sealed class LayerTests
{
    private static readonly string[] s_disk = ["File", "FileInfo", "FileStream", "Directory", "DirectoryInfo", "FileSystemInfo", "DriveInfo", "FileSystemWatcher"];

    [Theory]
    [InlineData("Styrdok.Fonts")]
    [InlineData("Styrdok.Pdf", "Styrdok.Fonts")]
    [InlineData("Styrdok.Core")]
    [InlineData("Styrdok.Documents", "Styrdok.Core")]
    [InlineData("Styrdok.Html", "Styrdok.Core", "Styrdok.Fonts")]
    [InlineData("Styrdok.Typesetting", "Styrdok.Core", "Styrdok.Fonts", "Styrdok.Pdf")]
    public void A_layer_refers_to_those_below_it_alone(string layer, params string[] below) =>
        Assert.Subset(below.ToHashSet(), AssemblyReferences.Assemblies(layer).Where(IsOurs).ToHashSet());

    [Theory]
    [InlineData("Styrdok.Core")]
    [InlineData("Styrdok.Documents")]
    [InlineData("Styrdok.Html")]
    [InlineData("Styrdok.Typesetting")]
    [InlineData("Styrdok.Pdf")]
    [InlineData("styrdok")]
    public void Nobody_but_the_generators_knows_the_compiler(string layer) =>
        Assert.DoesNotContain(AssemblyReferences.Assemblies(layer), name => name.StartsWith("Microsoft.CodeAnalysis", StringComparison.Ordinal));

    [Theory]
    [InlineData("Styrdok.Core")]
    [InlineData("Styrdok.Documents")]
    [InlineData("Styrdok.Pdf")]
    [InlineData("Styrdok.Typesetting")]
    public void Nobody_but_the_hosts_reads_the_disk(string layer) => Assert.Empty(AssemblyReferences.Types(layer).Intersect(Disk()));

    [Theory]
    [InlineData("Styrdok.Html")]
    [InlineData("Styrdok.Typesetting")]
    public void No_renderer_reads_the_content_model(string layer) => Assert.DoesNotContain(AssemblyReferences.Types(layer), IsContent);

    [Fact]
    public void The_writer_of_PDF_needs_no_package() =>
        Assert.All(AssemblyReferences.Assemblies("Styrdok.Pdf"), name => Assert.True(IsOurs(name) || name.StartsWith("System.", StringComparison.Ordinal) || name is "netstandard", name));

    [Fact]
    public void What_these_tests_look_for_is_found_where_it_belongs()
    {
        Assert.Contains(AssemblyReferences.Types("Styrdok.Documents"), IsContent);
        Assert.NotEmpty(AssemblyReferences.Types("styrdok").Intersect(Disk()));
        Assert.Contains("YamlDotNet", AssemblyReferences.Assemblies("Styrdok.Core"));
    }

    private static string[] Disk() => [.. s_disk.Select(name => "System.IO." + name)];

    private static bool IsOurs(string name) => name.StartsWith("Styrdok.", StringComparison.Ordinal);

    private static bool IsContent(string type) =>
        new[] { "Styrdok.Core.Model.", "Styrdok.Core.Resolution.", "Styrdok.Core.Rules.", "Styrdok.Core.Translation." }.Any(part => type.StartsWith(part, StringComparison.Ordinal));
}
