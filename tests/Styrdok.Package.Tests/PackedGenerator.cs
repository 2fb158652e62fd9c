using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Security.Cryptography;
using Styrdok.Testing;

namespace Styrdok.Package.Tests;

/// <summary>The package of the content generator, packed once, in a folder that a project restores from.</summary>
public sealed class PackedGenerator : IDisposable
{
    private readonly string _root = Directory.CreateTempSubdirectory("styrdok-package-").FullName;

    public PackedGenerator()
    {
        var project = Repository.PathOf("generator/Styrdok.ContentGenerator");
        var configuration = typeof(PackedGenerator).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(pair => pair.Key == "Configuration").Value!;
        var built = File.ReadAllBytes(Path.Combine(project, "bin", configuration, "netstandard2.0", "Styrdok.ContentGenerator.dll"));

        // A version that no cache has seen with another content.
        Version = "0.1.0-test." + Convert.ToHexStringLower(SHA256.HashData(built))[..12];
        var packed = DotnetCommand.Run(
            project, ["pack", "--configuration", configuration, "--output", Feed, "-p:PackageVersion=" + Version, .. DotnetCommand.BuildArguments]);
        Assert.True(packed.ExitCode == 0, packed.Output);
        File.WriteAllText(Path.Combine(_root, "nuget.config"), $"<configuration><packageSources><add key=\"packed\" value=\"{Feed}\" /></packageSources></configuration>\n");

        // Packages that this machine has are taken from there; what is restored anew goes into a folder of its own.
        var usual = System.Environment.GetEnvironmentVariable("NUGET_PACKAGES") ?? Path.Combine(System.Environment.GetFolderPath(System.Environment.SpecialFolder.UserProfile), ".nuget", "packages");
        Environment = new Dictionary<string, string> { ["NUGET_PACKAGES"] = Path.Combine(_root, "packages"), ["RestoreFallbackFolders"] = Directory.Exists(usual) ? usual : string.Empty };
    }

    /// <summary>The version of the package.</summary>
    public string Version { get; }

    /// <summary>The package's file.</summary>
    public string Nupkg => Directory.GetFiles(Feed, "Styrdok.ContentGenerator.*.nupkg").Single();

    private IReadOnlyDictionary<string, string> Environment { get; }

    private string Feed => Path.Combine(_root, "feed");

    /// <summary>A new folder for a project; its name has a space, as those of users have.</summary>
    public string NewProject(string name) => Directory.CreateDirectory(Path.Combine(_root, "projects of others", name)).FullName;

    /// <summary>Runs dotnet in a project's folder.</summary>
    public (int ExitCode, string Output) Dotnet(string folder, params IEnumerable<string> arguments) => DotnetCommand.Run(folder, arguments, Environment);

    public void Dispose() => Directory.Delete(_root, recursive: true);
}
