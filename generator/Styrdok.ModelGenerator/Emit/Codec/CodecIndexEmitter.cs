using System.Linq;
using Styrdok.ModelGenerator.Model;

namespace Styrdok.ModelGenerator.Emit.Codec;

/// <summary>Writes the entry points of the codec: one document to bytes and back.</summary>
internal static class CodecIndexEmitter
{
    public static string Emit(ModelGraph graph)
    {
        var documents = graph.Records.Where(record => record.IsDocument).ToArray();
        var writer = new SourceWriter(graph.Namespace, "System", "Styrdok.Core.Codec");
        writer.Summary("Turns a document of the model into bytes and back, value for value. Written from the records by Styrdok.ModelGenerator.");
        using (writer.Block("public static partial class ModelCodec"))
        {
            writer.Summary("The bytes of a document: UTF-8 text that a u8 literal can hold. Equal documents have equal bytes.");
            writer.Line("/// <exception cref=\"ArgumentException\">The object is no document of the model.</exception>");
            using (writer.Block("public static byte[] Write(object document)"))
            {
                writer.Line("var writer = new ModelWriter();");
                using (writer.Block("switch (document)"))
                {
                    foreach (var record in documents)
                    {
                        writer.Line($"case {record.FullName} value:");
                        writer.Line($"    ModelWriter.String(writer, {SourceWriter.Literal(record.Name)});");
                        writer.Line($"    Write{record.Name}(writer, value);");
                        writer.Line("    break;");
                    }

                    writer.Line("default:");
                    writer.Line("    throw new ArgumentException(\"No document of the model: \" + document.GetType().Name, nameof(document));");
                }

                writer.Line("return writer.ToArray();");
            }

            writer.Line().Summary("The document that the bytes were written from.");
            writer.Line("/// <exception cref=\"FormatException\">The bytes were not written by this version of the model.</exception>");
            writer.Line("/// <param name=\"bytes\">The bytes.</param>");
            writer.Line("/// <param name=\"texts\">What becomes of every text in its languages; null for nothing.</param>");
            using (writer.Block("public static object Read(byte[] bytes, Func<global::Styrdok.Core.Values.LocalizedText, global::Styrdok.Core.Values.LocalizedText>? texts = null)"))
            {
                writer.Line("var reader = new ModelReader(bytes) { Texts = texts };");
                using (writer.Block("object document = ModelReader.String(reader) switch", ";"))
                {
                    foreach (var record in documents) writer.Line($"{SourceWriter.Literal(record.Name)} => Read{record.Name}(reader),");
                    writer.Line("var name => throw reader.Broken(\"there is no document '\" + name + \"'\"),");
                }

                writer.Line("return reader.IsAtEnd ? document : throw reader.Broken(\"more follows after the document\");");
            }
        }

        return writer.ToString();
    }
}
