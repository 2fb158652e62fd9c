using System.Linq;
using Styrdok.ModelGenerator.Model;
using Styrdok.ModelGenerator.Reading;

namespace Styrdok.ModelGenerator.Emit;

/// <summary>Writes the method that reads one record from a mapping.</summary>
internal static class RecordBinderEmitter
{
    public static string Emit(string @namespace, RecordModel record)
    {
        var writer = new SourceWriter(@namespace, "Styrdok.Core.Yaml", "Styrdok.Core.Yaml.Binding");
        using (writer.Block("public static partial class ModelBinder"))
        {
            if (record.Role == RecordRole.Plain) Plain(writer, record);
            else UnionBinderEmitter.Emit(writer, record);
        }

        return writer.ToString();
    }

    /// <summary>The head of the method; the same for every record.</summary>
    public static string Head(RecordModel record) =>
        $"private static bool Bind{record.Name}(BindSession session, YamlNode node, MemberShape member, BindPlace place, out {record.FullName} value)";

    private static void Plain(SourceWriter writer, RecordModel record)
    {
        using (writer.Block(Head(record)))
        {
            writer.Line("value = null!;");
            writer.Line($"if (RecordReader.Open(session, node, ModelShapes.{record.Name}, member, place) is not {{ }} reader) return false;");
            writer.Line("var ok = true;");
            for (var i = 0; i < record.Members.Count; i++)
            {
                var member = record.Members[i];
                var has = UsesPresence(member) ? $"out var has{member.Property}" : "out _";
                writer.Line($"ok &= reader.Read<{member.Type.FullName}>({i}, {(member.TokensOf is null ? BindExpressions.Of(member.Type) : "TokenBinder.Tokens")}, {has}, out var {Local(member)});");
            }

            writer.Line("if (!ok) return false;");
            using (writer.Block($"value = new {record.FullName}", ";"))
            {
                foreach (var member in record.Members.Where(member => !member.HasInitializer)) writer.Line($"{member.Property} = {Value(member)},");
            }

            foreach (var member in record.Members.Where(member => member.HasInitializer))
                writer.Line($"if (has{member.Property}) value = value with {{ {member.Property} = {Local(member)} }};");
            writer.Line("return session.Place(value, node);");
        }
    }

    private static string Local(MemberModel member) => Names.Camel(member.Property) + "Value";

    private static bool UsesPresence(MemberModel member) => member.HasInitializer || (member.IsNullable && member.Type.IsValueType);

    private static string Value(MemberModel member) => member.IsNullable && member.Type.IsValueType
        ? $"has{member.Property} ? {Local(member)} : ({member.Type.FullName}?)null"
        : Local(member);
}
