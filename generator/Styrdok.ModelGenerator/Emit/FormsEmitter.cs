using System.Linq;
using Styrdok.ModelGenerator.Model;

namespace Styrdok.ModelGenerator.Emit;

/// <summary>Writes the words of the enums and the readers of the value types.</summary>
internal static class FormsEmitter
{
    public static string Emit(ModelGraph graph)
    {
        var writer = new SourceWriter(graph.Namespace, "Styrdok.Core.Yaml.Binding");
        writer.Summary("The words of the model's enums and the forms of its value types. Written from the records by Styrdok.ModelGenerator.");
        using (writer.Block("public static class ModelForms"))
        {
            foreach (var item in graph.Enums)
            {
                var words = item.Values.Select(value => $"({SourceWriter.Literal(value.Word)}, {item.FullName}.{value.Name})");
                writer.Summary($"The words of {item.Name}: {string.Join(", ", item.Values.Select(value => value.Word))}.");
                writer.Line($"public static ChoiceForm<{item.FullName}> {item.Name} {{ get; }} = new({string.Join(", ", words)});").Line();
            }

            foreach (var item in graph.Scalars)
            {
                writer.Summary($"The form of {item.Name}: {item.Words}.");
                writer.Line($"public static ScalarForm<{item.FullName}> {item.Name} {{ get; }} = new({item.FullName}.TryParse, {SourceWriter.Literal(item.Words)});").Line();
            }
        }

        return writer.ToString();
    }
}
