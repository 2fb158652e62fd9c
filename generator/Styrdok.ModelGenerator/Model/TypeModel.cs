namespace Styrdok.ModelGenerator.Model;

/// <summary>What stands under a key; the names are those of Styrdok.Core.Yaml.Binding.MemberKind.</summary>
internal enum ValueKind
{
    String,
    Text,
    Boolean,
    Integer,
    Number,
    Choice,
    Scalar,
    Record,
    List,
    Map,
}

/// <summary>The type of a property without its question mark.</summary>
/// <param name="Kind">What it is in YAML.</param>
/// <param name="FullName">The type as C# that can stand anywhere: <c>global::Styrdok.Core.Model.Goal</c>.</param>
/// <param name="Name">The simple name: <c>Goal</c>.</param>
/// <param name="IsValueType">Whether it is a struct or an enum.</param>
/// <param name="Element">The type of the elements of a list or map.</param>
internal sealed record TypeModel(ValueKind Kind, string FullName, string Name, bool IsValueType, TypeModel? Element = null)
{
    /// <summary>The innermost type: the record of a list of records.</summary>
    public TypeModel Innermost => Element?.Innermost ?? this;

    /// <summary>A name that a field can be called by: <c>ListOfGoal</c>.</summary>
    public string FlatName => Kind switch { ValueKind.List => "ListOf" + Element!.FlatName, ValueKind.Map => "MapOf" + Element!.FlatName, _ => Name };
}
