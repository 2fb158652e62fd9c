using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace Styrdok.Rendering.Tests.Walls;

/// <summary>Layers point one way: what an assembly names is read from its metadata, where nothing it uses can hide.</summary>
public sealed class LayerTests
{
    [Fact]
    public void The_core_knows_neither_the_compiler_nor_the_disk()
    {
        Assert.DoesNotContain(Assemblies("Styrdok.Core"), name => name.StartsWith("Microsoft.CodeAnalysis", StringComparison.Ordinal));
        AssertNamesNo("Styrdok.Core", type => type is "System.IO.File" or "System.IO.Directory" or "System.IO.FileInfo" or "System.IO.DirectoryInfo" or "System.IO.FileStream" or "System.Console");
    }

    [Fact]
    public void What_is_exchanged_is_text_that_the_host_reads_and_writes() =>
        AssertNamesNo("Styrdok.Exchange", type => type is "System.IO.File" or "System.IO.Directory" or "System.IO.FileInfo" or "System.IO.DirectoryInfo" or "System.IO.FileStream" or "System.Console" or "System.Net.Http.HttpClient");

    [Theory]
    [InlineData("Styrdok.Html")]
    [InlineData("Styrdok.Typesetting")]
    public void Renderers_never_read_the_content_model(string assembly)
    {
        Assert.DoesNotContain("Styrdok.Documents", Assemblies(assembly));
        AssertNamesNo(assembly, type => type.StartsWith("Styrdok.Core.Model.", StringComparison.Ordinal) || type.StartsWith("Styrdok.Core.Resolution.", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Styrdok.Pdf", "Styrdok.Core", "Styrdok.Typesetting", "Styrdok.Documents", "Styrdok.Html")]
    [InlineData("Styrdok.Fonts", "Styrdok.Core", "Styrdok.Pdf", "Styrdok.Typesetting")]
    [InlineData("Styrdok.Documents", "Styrdok.Html", "Styrdok.Pdf", "Styrdok.Typesetting", "Styrdok.Fonts")]
    [InlineData("Styrdok.Html", "Styrdok.Pdf", "Styrdok.Typesetting")]
    [InlineData("Styrdok.Typesetting", "Styrdok.Html")]
    [InlineData("Styrdok.Exchange", "Styrdok.Documents", "Styrdok.Html", "Styrdok.Pdf", "Styrdok.Typesetting", "Styrdok.Fonts", "styrdok")]
    [InlineData("Styrdok.Core", "Styrdok.Documents", "Styrdok.Html", "Styrdok.Pdf", "Styrdok.Typesetting", "Styrdok.Fonts", "Styrdok.Exchange")]
    public void An_assembly_does_not_know_the_ones_beside_and_above_it(string assembly, params string[] others) =>
        Assert.Empty(Assemblies(assembly).Intersect(others));

    [Fact]
    public void What_the_walls_are_read_from_names_what_is_really_used()
    {
        Assert.Contains("Styrdok.Core", Assemblies("Styrdok.Html"));
        Assert.Contains("Styrdok.Pdf", Assemblies("Styrdok.Typesetting"));
        Assert.Contains("Styrdok.Core.Document.SectionBlock", Types("Styrdok.Html"));
        Assert.Contains("Styrdok.Core.Model.Section", Types("Styrdok.Documents"));
        Assert.Contains("System.IO.File", Types("styrdok"));
    }

    private static void AssertNamesNo(string assembly, Func<string, bool> forbidden)
    {
        var named = Types(assembly).Where(forbidden).ToList();
        Assert.Empty(named);
    }

    private static List<string> Assemblies(string assembly) => Read(assembly, metadata => metadata.AssemblyReferences
        .Select(handle => metadata.GetString(metadata.GetAssemblyReference(handle).Name)));

    private static List<string> Types(string assembly) => Read(assembly, metadata => metadata.TypeReferences
        .Select(metadata.GetTypeReference)
        .Select(type => metadata.GetString(type.Namespace) + "." + metadata.GetString(type.Name)));

    private static List<string> Read(string assembly, Func<MetadataReader, IEnumerable<string>> names)
    {
        using var file = new PEReader(File.OpenRead(Path.Combine(AppContext.BaseDirectory, assembly + ".dll")));
        return names(file.GetMetadataReader()).ToList();
    }
}
