using System.Linq;
using Styrdok.ModelGenerator.Model;

namespace Styrdok.ModelGenerator.Emit.Codec;

/// <summary>Writes the methods that encode and decode one record.</summary>
internal static class RecordCodecEmitter
{
    public static string Emit(string @namespace, RecordModel record)
    {
        var writer = new SourceWriter(@namespace, "Styrdok.Core.Codec");
        using (writer.Block("public static partial class ModelCodec"))
        {
            if (record.Role == RecordRole.Plain) Plain(writer, record);
            else Union(writer, record);
        }

        return writer.ToString();
    }

    private static void Plain(SourceWriter writer, RecordModel record)
    {
        using (writer.Block($"private static void Write{record.Name}(ModelWriter writer, {record.FullName} value)"))
        {
            foreach (var member in record.Members)
            {
                var type = CodecExpressions.Given(member);
                writer.Line($"writer.Put{CodecExpressions.Method(member)}<{type.FullName}>(value.{member.Property}, {CodecExpressions.Write(type)});");
            }
        }

        writer.Line();
        using (writer.Block($"private static {record.FullName} Read{record.Name}(ModelReader reader) => new()", ";"))
        {
            foreach (var member in record.Members)
                writer.Line($"{member.Property} = reader.Get{CodecExpressions.Method(member)}({CodecExpressions.Read(CodecExpressions.Given(member))}),");
        }
    }

    private static void Union(SourceWriter writer, RecordModel record)
    {
        using (writer.Block($"private static void Write{record.Name}(ModelWriter writer, {record.FullName} value)"))
        using (writer.Block("switch (value)"))
        {
            foreach (var @case in record.Cases)
            {
                writer.Line($"case {@case.FullName} item:");
                writer.Line($"    ModelWriter.String(writer, {SourceWriter.Literal(@case.Record)});");
                writer.Line($"    Write{@case.Record}(writer, item);");
                writer.Line("    break;");
            }

            writer.Line("default:");
            writer.Line($"    throw new System.ArgumentException(\"There is no such case of {record.Name}: \" + value.GetType().Name, nameof(value));");
        }

        writer.Line();
        using (writer.Block($"private static {record.FullName} Read{record.Name}(ModelReader reader) => ModelReader.String(reader) switch", ";"))
        {
            foreach (var @case in record.Cases) writer.Line($"{SourceWriter.Literal(@case.Record)} => Read{@case.Record}(reader),");
            writer.Line($"var name => throw reader.Broken(\"there is no case '\" + name + \"' of {record.Name}\"),");
        }
    }
}
