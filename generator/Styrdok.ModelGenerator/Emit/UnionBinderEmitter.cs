using System.Linq;
using Styrdok.ModelGenerator.Model;
using Styrdok.ModelGenerator.Reading;

namespace Styrdok.ModelGenerator.Emit;

/// <summary>Writes the method that tells the cases of a union apart and hands the node to one of them.</summary>
internal static class UnionBinderEmitter
{
    public static void Emit(SourceWriter writer, RecordModel record)
    {
        var names = string.Join(", ", record.Cases.SelectMany(@case => @case.Values).Select(SourceWriter.Literal));
        writer.Line($"private static readonly string[] {record.Name}Cases = [{names}];").Line();
        using (writer.Block(RecordBinderEmitter.Head(record)))
        {
            writer.Line("value = null!;");
            var words = SourceWriter.Literal(record.Words);
            var find = record.Role == RecordRole.Union
                ? $"CaseBinders.ByValue(session, node, member, {words}, {SourceWriter.Literal(record.UnionKey)}, {record.Name}Cases)"
                : $"CaseBinders.ByKey(session, node, member, {words}, {record.Name}Cases)";
            using (writer.Block($"switch ({find})"))
            {
                foreach (var @case in record.Cases)
                {
                    foreach (var value in @case.Values) writer.Line($"case {SourceWriter.Literal(value)}:");
                    var local = Names.Camel(@case.Record) + "Value";
                    writer.Line($"    if (!Bind{@case.Record}(session, node, member, place, out var {local})) return false;");
                    writer.Line($"    value = {local};").Line("    return true;");
                }

                writer.Line("default:").Line("    return false;");
            }
        }
    }
}
