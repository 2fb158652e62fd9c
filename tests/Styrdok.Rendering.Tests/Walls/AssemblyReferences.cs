using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace Styrdok.Rendering.Tests.Walls;

/// <summary>What a compiled assembly refers to, read from its metadata (ECMA-335, II.22).</summary>
internal static class AssemblyReferences
{
    /// <summary>The names of the assemblies that it refers to.</summary>
    public static IReadOnlyList<string> Assemblies(string name) => Read(name, metadata =>
        metadata.AssemblyReferences.Select(handle => metadata.GetString(metadata.GetAssemblyReference(handle).Name)));

    /// <summary>The full names of the types of others that it names: every type that a member is taken of or that stands in a signature.</summary>
    public static IReadOnlyList<string> Types(string name) => Read(name, metadata => metadata.TypeReferences
        .Select(metadata.GetTypeReference)
        .Select(type => $"{metadata.GetString(type.Namespace)}.{metadata.GetString(type.Name)}"));

    private static IReadOnlyList<string> Read(string name, Func<MetadataReader, IEnumerable<string>> read)
    {
        using var file = new PEReader(File.OpenRead(Path.Combine(AppContext.BaseDirectory, name + ".dll")));
        return [.. read(file.GetMetadataReader()).Distinct().Order(StringComparer.Ordinal)];
    }
}
