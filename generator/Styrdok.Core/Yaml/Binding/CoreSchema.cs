using System.Text.RegularExpressions;

namespace Styrdok.Core.Yaml.Binding;

/// <summary>What a scalar is by the core schema.</summary>
internal enum CoreType
{
    /// <summary>Nothing.</summary>
    Null,

    /// <summary>True or false.</summary>
    Boolean,

    /// <summary>A whole number.</summary>
    Integer,

    /// <summary>A decimal number, infinity or not-a-number.</summary>
    Float,

    /// <summary>Everything else.</summary>
    String,
}

/// <summary>The core schema of YAML 1.2 (10.3.2): only unquoted scalars have a type, and <c>no</c>, <c>on</c> and <c>yes</c> are strings.</summary>
internal static class CoreSchema
{
    private static readonly Regex Integer = new(@"^(?:[-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+)\z", RegexOptions.CultureInvariant);
    private static readonly Regex Float = new(
        @"^(?:[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?|[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))\z", RegexOptions.CultureInvariant);

    /// <summary>The type of a scalar.</summary>
    public static CoreType TypeOf(YamlScalar scalar)
    {
        if (scalar.Style != YamlScalarStyle.Plain) return CoreType.String;
        if (scalar.IsNull) return CoreType.Null;
        if (scalar.Value is "true" or "True" or "TRUE" or "false" or "False" or "FALSE") return CoreType.Boolean;
        return Integer.IsMatch(scalar.Value) ? CoreType.Integer : Float.IsMatch(scalar.Value) ? CoreType.Float : CoreType.String;
    }

    /// <summary>The type in words, for messages.</summary>
    public static string Words(CoreType type) => type switch
    {
        CoreType.Null => "nothing",
        CoreType.Boolean => "true or false",
        CoreType.Integer or CoreType.Float => "a number",
        _ => "a text",
    };
}
