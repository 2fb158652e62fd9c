namespace Styrdok.Core.Yaml.Binding;

/// <summary>Where the binder is: the path of ids, the way in the file, and the mapping around.</summary>
public sealed class BindPlace
{
    internal BindPlace(string unit, string pointer, RecordReader? around)
    {
        Unit = unit;
        Pointer = pointer;
        Around = around;
    }

    /// <summary>The ids of the enclosing elements, with slashes between; empty at the document itself.</summary>
    public string Unit { get; }

    /// <summary>The way in the file: <c>/sections/2</c>.</summary>
    public string Pointer { get; }

    /// <summary>The reader of the mapping around, or null at the root.</summary>
    internal RecordReader? Around { get; }

    /// <summary>The place of an element of a list or map: the ids stay until the element's own id is known.</summary>
    internal BindPlace Element(string step) => new(Unit, Pointer + "/" + step, Around);

    /// <summary>The same place one id further down.</summary>
    internal BindPlace Below(string id) => new(Join(Unit, id), Pointer, Around);

    internal static string Join(string path, string? step) =>
        string.IsNullOrEmpty(step) ? path : path.Length == 0 ? step! : path + "/" + step;
}

/// <summary>Reads a node into a value. On failure it has reported why, and the value must not be used.</summary>
/// <typeparam name="T">The type of the value.</typeparam>
/// <param name="session">The binding of the file.</param>
/// <param name="node">The node, which is not null in YAML's sense.</param>
/// <param name="member">The member the value is for.</param>
/// <param name="place">Where the node stands.</param>
/// <param name="value">The value.</param>
public delegate bool Bind<T>(BindSession session, YamlNode node, MemberShape member, BindPlace place, out T value);
