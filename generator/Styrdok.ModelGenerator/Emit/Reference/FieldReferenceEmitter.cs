using System.Linq;
using System.Text;
using Styrdok.ModelGenerator.Model;
using Styrdok.ModelGenerator.Reading;

namespace Styrdok.ModelGenerator.Emit.Reference;

/// <summary>Writes the field reference: every key of every file in Markdown, from the same records and comments as the schema.</summary>
internal static class FieldReferenceEmitter
{
    public static string Emit(ModelGraph graph)
    {
        var writer = new SourceWriter(graph.Namespace);
        writer.Summary("The reference of all keys, in Markdown. Written from the records by Styrdok.ModelGenerator.");
        using (writer.Block("public static class FieldReference"))
        {
            writer.Summary("The page docs/fields.md.");
            writer.Line("public const string Markdown = \"\"\"\"").Raw(Page(graph)).Raw("\n\"\"\"\";\n");
        }

        return writer.ToString();
    }

    private static string Page(ModelGraph graph)
    {
        var page = new StringBuilder("# Keys of the files\n\n");
        page.Append("Generated from the records in generator/Styrdok.Core/Model and their comments; a test compares this page with them. Required keys are **bold**.\n");
        page.Append("What a text may hold: *plain* no marks, *inline* emphasis, links and citations, *body* paragraphs and lists too.\n\n## Files\n");
        foreach (var record in graph.Records.Where(record => record.IsDocument)) Record(page, graph, record, Title(record));
        page.Append("\n## Parts of files\n");
        foreach (var record in graph.Records.Where(record => !record.IsDocument)) Record(page, graph, record, record.Words);
        page.Append("\n## Words to choose from\n");
        foreach (var choice in graph.Enums) Choice(page, choice);
        page.Append("\n## Values written as one word\n\n");
        foreach (var scalar in graph.Scalars) page.Append($"- <a id=\"{Anchor(scalar.Name)}\"></a>`{Words(scalar.Name)}`: {scalar.Words}.\n");
        return page.ToString();
    }

    private static void Record(StringBuilder page, ModelGraph graph, RecordModel record, string title)
    {
        page.Append($"\n### <a id=\"{Anchor(record.Name)}\"></a>{title}\n\n{Cell(record.Summary)}\n\n");
        if (record.Role != RecordRole.Plain)
        {
            page.Append(record.Role == RecordRole.Union ? $"The key `{record.UnionKey}` decides which keys it has:\n\n" : "Exactly one of these keys decides which others it has:\n\n");
            foreach (var @case in record.Cases)
                page.Append($"- {string.Join(", ", @case.Values.Select(value => $"`{value}`"))}: [{Words(@case.Record)}](#{Anchor(@case.Record)})\n");
            return;
        }

        page.Append("| key | value | |\n|---|---|---|\n");
        foreach (var member in record.Members)
        {
            var key = member.IsRequired ? $"**`{member.Key}`**" : $"`{member.Key}`";
            page.Append($"| {key} | {Cell(Value(member, member.Type))} | {Cell(member.Summary + Rest(member))} |\n");
        }
    }

    private static void Choice(StringBuilder page, EnumModel choice)
    {
        page.Append($"\n### <a id=\"{Anchor(choice.Name)}\"></a>{Words(choice.Name)}\n\n{Cell(choice.Summary)}\n\n");
        foreach (var value in choice.Values) page.Append($"- `{value.Word}`: {value.Summary}\n");
    }

    private static string Value(MemberModel member, TypeModel type) => type.Kind switch
    {
        ValueKind.Text => $"text, {(member.Form ?? "Plain").ToLowerInvariant()}{(member.InlineMap ? ", or a map of languages" : string.Empty)}",
        ValueKind.String => member.Refers is null ? "string" : "id of " + ("AEIO".IndexOf(member.Refers[0]) >= 0 ? "an " : "a ") + member.Refers.ToLowerInvariant(),
        ValueKind.Boolean => "true or false",
        ValueKind.Integer => "whole number",
        ValueKind.Number => "number",
        ValueKind.List => "list: " + Value(member, type.Element!),
        ValueKind.Map when member.TokensOf is { } document => $"keys of [{Names.Snake(document).Replace('_', ' ')}](#{Names.Snake(document).Replace('_', '-')})",
        ValueKind.Map => "map: " + Value(member with { Refers = null }, type.Element!),
        _ => $"[{Words(type.Name)}](#{Anchor(type.Name)})",
    };

    private static string Rest(MemberModel member)
    {
        var rest = new StringBuilder();
        if (member.PatternWords is not null) rest.Append($" Form: {member.PatternWords}.");
        if (member.Minimum is { } minimum && minimum != member.Maximum) rest.Append(member.Maximum is { } maximum ? $" From {minimum} to {maximum}." : $" At least {minimum}.");
        if (member.DefaultJson is not null) rest.Append($" Left out: `{member.DefaultJson.Trim('"')}`.");
        if (member.IsShorthand) rest.Append(" A lone value instead of the mapping is this one.");
        if (member.Examples.Count > 0) rest.Append($" Example: {string.Join(", ", member.Examples.Select(example => $"`{example}`"))}.");
        return rest.ToString();
    }

    private static string Title(RecordModel record) => record.Kinds.Count > 0 ? string.Join(", ", record.Kinds.Select(kind => $"`kind: {kind}`")) : $"`{record.RecognisedBy}:`";

    private static string Words(string name) => Reading.Names.Snake(name).Replace('_', ' ');

    private static string Anchor(string name) => Reading.Names.Kebab(name);

    private static string Cell(string text) => text.Replace("|", "\\|").Replace("<", "&lt;").Trim();
}
