using Styrdok.ModelGenerator.Model;

namespace Styrdok.ModelGenerator.Emit;

/// <summary>The C# expression that reads a type: a method group or the field of a form.</summary>
internal static class BindExpressions
{
    public static string Of(TypeModel type) => type.Kind switch
    {
        ValueKind.String => "ScalarBinders.String",
        ValueKind.Boolean => "ScalarBinders.Boolean",
        ValueKind.Integer => "ScalarBinders.Integer",
        ValueKind.Number => "ScalarBinders.Number",
        ValueKind.Text => "TextBinder.Text",
        ValueKind.Choice or ValueKind.Scalar => $"ModelForms.{type.Name}.Bind",
        ValueKind.Record => "Bind" + type.Name,
        _ => "Collections." + type.FlatName,
    };
}
