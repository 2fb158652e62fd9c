namespace Styrdok.Core.Yaml;

/// <summary>The limits that keep a hostile or broken file from taking the compiler down. Each has a finding of its own.</summary>
public static class YamlLimits
{
    /// <summary>The greatest size of a file: 4 MiB of UTF-8.</summary>
    public const int FileBytes = 4 * 1024 * 1024;

    /// <summary>The greatest length of a scalar: 256 KiB, counted in UTF-16 units.</summary>
    public const int ScalarLength = 256 * 1024;

    /// <summary>The greatest depth to which lists and mappings may nest.</summary>
    public const int Depth = 64;

    /// <summary>The greatest number of nodes in a file; keys count.</summary>
    public const int Nodes = 100_000;
}
