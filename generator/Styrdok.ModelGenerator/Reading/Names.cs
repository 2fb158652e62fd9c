using System.Text;

namespace Styrdok.ModelGenerator.Reading;

/// <summary>Names in C# and in YAML.</summary>
internal static class Names
{
    /// <summary>A C# name as a key: <c>InForceFrom</c> becomes <c>in_force_from</c>.</summary>
    public static string Snake(string name)
    {
        var key = new StringBuilder();
        for (var i = 0; i < name.Length; i++)
        {
            if (char.IsUpper(name[i]) && i > 0 && !char.IsUpper(name[i - 1])) key.Append('_');
            key.Append(char.ToLowerInvariant(name[i]));
        }

        return key.ToString();
    }

    /// <summary>A C# name as a word in templates: <c>InForce</c> becomes <c>in-force</c>.</summary>
    public static string Kebab(string name) => Snake(name).Replace('_', '-');

    /// <summary>A C# name with a small first letter.</summary>
    public static string Camel(string name) => char.ToLowerInvariant(name[0]) + name.Substring(1);
}
