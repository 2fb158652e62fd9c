using System.Linq;
using Styrdok.ModelGenerator.Model;
using Styrdok.ModelGenerator.Reading;

namespace Styrdok.ModelGenerator.Emit.Schema;

/// <summary>Writes the JSON Schemas as strings, which the tool puts into files.</summary>
internal static class SchemaEmitter
{
    public static string Emit(ModelGraph graph)
    {
        var documents = graph.Records.Where(record => record.IsDocument).ToArray();
        var writer = new SourceWriter(graph.Namespace, "System.Collections.Generic");
        writer.Summary("The JSON Schemas (draft 2020-12) of the files. Written from the records by Styrdok.ModelGenerator.");
        using (writer.Block("public static class JsonSchemas"))
        {
            writer.Summary("Every schema with its name, governing-document for example, and the kinds of files it is for; by name.");
            using (writer.Block("public static IReadOnlyList<(string Name, IReadOnlyList<string> Kinds, string Json)> All => new (string, IReadOnlyList<string>, string)[]", ";"))
            {
                foreach (var record in documents)
                    writer.Line($"({SourceWriter.Literal(Name(record))}, [{string.Join(", ", record.Kinds.Select(SourceWriter.Literal))}], {record.Name}),");
            }

            foreach (var record in documents)
            {
                writer.Line().Summary($"The schema of {Name(record)}.");
                writer.Line($"public const string {record.Name} = \"\"\"\"");
                writer.Raw(new SchemaBuilder(graph, record).Build(Name(record)));
                writer.Raw("\n\"\"\"\";\n");
            }
        }

        return writer.ToString();
    }

    private static string Name(RecordModel record) => Names.Kebab(record.Name);
}
