using System.Text;

namespace Styrdok.ModelGenerator.Reading;

/// <summary>Names in C# and in YAML.</summary>
internal static class Names
{
    /// <summary>A C# name as a key: <c>InForceFrom</c> becomes <c>in_force_from</c>, <c>SquareXLong</c> becomes <c>square_x_long</c>.</summary>
    public static string Snake(string name)
    {
        var key = new StringBuilder();
        for (var i = 0; i < name.Length; i++)
        {
            var opens = i > 0 && char.IsUpper(name[i]) && (!char.IsUpper(name[i - 1]) || (i + 1 < name.Length && char.IsLower(name[i + 1])));
            if (opens) key.Append('_');
            key.Append(char.ToLowerInvariant(name[i]));
        }

        return key.ToString();
    }

    /// <summary>A C# name as a word in templates: <c>InForce</c> becomes <c>in-force</c>.</summary>
    public static string Kebab(string name) => Snake(name).Replace('_', '-');

    /// <summary>A C# name with a small first letter.</summary>
    public static string Camel(string name) => char.ToLowerInvariant(name[0]) + name.Substring(1);
}
