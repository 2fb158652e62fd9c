using Styrdok.ModelGenerator.Model;

namespace Styrdok.ModelGenerator.Emit.Codec;

/// <summary>The C# expressions that write and read a type: method groups or static lambdas.</summary>
internal static class CodecExpressions
{
    public static string Write(TypeModel type) => type.Kind switch
    {
        ValueKind.Choice => $"static (writer, item) => ModelWriter.String(writer, ModelForms.{type.Name}.WordOf(item))",
        ValueKind.Scalar => $"static (writer, item) => ModelWriter.String(writer, item.ToString()!)",
        ValueKind.Record => "Write" + type.Name,
        ValueKind.List or ValueKind.Map => $"static (writer, items) => writer.Put{type.Kind}(items, {Write(type.Element!)})",
        _ => "ModelWriter." + type.Kind,
    };

    public static string Read(TypeModel type) => type.Kind switch
    {
        ValueKind.Choice => $"static reader => ModelForms.{type.Name}.Parse(ModelReader.String(reader))",
        ValueKind.Scalar => $"static reader => ModelForms.{type.Name}.Parse(ModelReader.String(reader))",
        ValueKind.Record => "Read" + type.Name,
        ValueKind.List or ValueKind.Map => $"static reader => reader.Get{type.Kind}({Read(type.Element!)})",
        _ => "ModelReader." + type.Kind,
    };

    /// <summary>Which method of writer and reader takes a member: a collection, a value that may be missing, or one that is always there.</summary>
    public static string Method(MemberModel member) => member.IsNullable ? (member.Type.IsValueType ? "OptionalValue" : "Optional") : member.Type.Kind switch
    {
        ValueKind.List => "List",
        ValueKind.Map => "Map",
        _ => string.Empty,
    };

    /// <summary>What that method is given one by one: the elements of a collection, or the value. A collection that may be missing is a value too.</summary>
    public static TypeModel Given(MemberModel member) => member.IsNullable ? member.Type : member.Type.Element ?? member.Type;
}
