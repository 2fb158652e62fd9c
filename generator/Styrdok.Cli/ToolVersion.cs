using System.Runtime.InteropServices;

namespace Styrdok.Cli;

/// <summary>Which tool this is, and what it runs on.</summary>
internal static class ToolVersion
{
    /// <summary>Three numbers: <c>1.2.0</c>.</summary>
    public static string Number { get; } = typeof(ToolVersion).Assembly.GetName().Version!.ToString(3);

    /// <summary>The runtime: <c>.NET 10.0.1</c>.</summary>
    public static string Runtime => RuntimeInformation.FrameworkDescription;

    /// <summary>The processor's architecture: <c>x64</c>.</summary>
    public static string Architecture => RuntimeInformation.ProcessArchitecture.ToString().ToLowerInvariant();
}
