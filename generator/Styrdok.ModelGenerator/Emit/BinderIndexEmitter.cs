using System;
using System.Linq;
using Styrdok.ModelGenerator.Model;

namespace Styrdok.ModelGenerator.Emit;

/// <summary>Writes the entry point of the binder: the choice of a record by the kind of the file, and the readers of lists and maps.</summary>
internal static class BinderIndexEmitter
{
    public static string Emit(ModelGraph graph)
    {
        var documents = graph.Records.Where(record => record.IsDocument).ToArray();
        var writer = new SourceWriter(graph.Namespace, "Styrdok.Core.Values", "Styrdok.Core.Yaml", "Styrdok.Core.Yaml.Binding");
        writer.Summary("Reads YAML nodes into the records of the model. Written from the records by Styrdok.ModelGenerator.");
        using (writer.Block("public static partial class ModelBinder"))
        {
            var kinds = documents.SelectMany(record => record.Kinds).OrderBy(kind => kind, StringComparer.Ordinal);
            var keys = documents.Where(record => record.RecognisedBy is not null).Select(record => record.RecognisedBy).OrderBy(key => key, StringComparer.Ordinal);
            writer.Summary("The kinds of files there are, in alphabetical order.");
            writer.Line("public static System.Collections.Generic.IReadOnlyList<string> Kinds => KnownKinds;").Line();
            writer.Line($"private static readonly string[] KnownKinds = [{string.Join(", ", kinds.Select(SourceWriter.Literal))}];").Line();
            writer.Line($"private static readonly string[] TellingKeys = [{string.Join(", ", keys.Select(SourceWriter.Literal))}];").Line();
            writer.Summary("Binds a file to the record of its kind. Every problem of the file is in the result's findings, those of the reader included.");
            using (writer.Block("public static BoundFile Bind(YamlFile file, BindContext context)"))
            {
                writer.Line("var session = new BindSession(file, context);");
                writer.Line("var kind = FileKind.Of(session, file, KnownKinds, TellingKeys);");
                using (writer.Block("object? model = kind switch", ";"))
                {
                    foreach (var record in documents)
                    {
                        var names = record.Kinds.Concat(record.RecognisedBy is null ? [] : [record.RecognisedBy]);
                        writer.Line($"{string.Join(" or ", names.Select(SourceWriter.Literal))} => Root<{record.FullName}>(session, file, Bind{record.Name}),");
                    }

                    writer.Line("_ => null,");
                }

                writer.Line("return session.Finish(kind, model);");
            }

            writer.Line();
            writer.Line("private static object? Root<T>(BindSession session, YamlFile file, Bind<T> bind)").Line("    where T : class =>");
            writer.Line("    bind(session, file.Root!, session.RootMember, session.RootPlace, out var value) ? value : null;").Line();
            Collections(writer, graph);
        }

        return writer.ToString();
    }

    private static void Collections(SourceWriter writer, ModelGraph graph)
    {
        var collections = graph.Records.SelectMany(record => record.Members).Select(member => member.Type)
            .SelectMany(Nested).Where(type => type.Element is not null)
            .GroupBy(type => type.FlatName).Select(group => group.First())
            .OrderBy(type => Depth(type)).ThenBy(type => type.FlatName, StringComparer.Ordinal);
        using (writer.Block("private static class Collections"))
        {
            foreach (var type in collections)
            {
                var element = type.Element!;
                writer.Line($"public static readonly Bind<{type.FullName}> {type.FlatName} = CollectionBinders.{type.Kind}<{element.FullName}>({BindExpressions.Of(element)});");
            }
        }
    }

    private static System.Collections.Generic.IEnumerable<TypeModel> Nested(TypeModel type) => type.Element is null ? [type] : Nested(type.Element).Concat([type]);

    private static int Depth(TypeModel type) => type.Element is null ? 0 : 1 + Depth(type.Element);
}
