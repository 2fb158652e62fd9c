using System;
using System.IO;
using System.Linq;
using System.Reflection;

namespace Styrdok.Judges.Running;

/// <summary>Where things lie in the checkout that the judges were built from.</summary>
internal static class Repository
{
    /// <summary>The folder that holds Styrdok.slnx.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>The built-in library's YAML.</summary>
    public static string Content => Path.Combine(Root, "content");

    /// <summary>The judges' scripts; npm packages lie in node_modules beside this folder.</summary>
    public static string Scripts => Path.Combine(Root, "tests", "Styrdok.Judges", "tools");

    /// <summary>The tool under test: the published one when build.sh names it, else the one built beside these tests.</summary>
    public static string Tool { get; } = Environment.GetEnvironmentVariable("STYRDOK_TOOL") ?? Path.Combine(
        Root, "generator", "Styrdok.Cli", "bin", Configuration, "net10.0", OperatingSystem.IsWindows() ? "styrdok.exe" : "styrdok");

    /// <summary>The configuration that these tests were compiled in.</summary>
    public static string Configuration => Assembly.GetExecutingAssembly().GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == "Configuration").Value!;

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Styrdok.slnx")))
            {
                return folder.FullName;
            }
        }

        throw new DirectoryNotFoundException($"No folder above {AppContext.BaseDirectory} holds Styrdok.slnx.");
    }
}
