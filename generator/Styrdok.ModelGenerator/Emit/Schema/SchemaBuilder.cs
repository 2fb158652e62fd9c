using System;
using System.Collections.Generic;
using System.Linq;
using Styrdok.ModelGenerator.Model;

namespace Styrdok.ModelGenerator.Emit.Schema;

/// <summary>
/// Builds the JSON Schema (draft 2020-12) of one document record. Cases of a union hang on if/then, not on oneOf, so that an editor complains about the case the
/// author means and not about all of them.
/// </summary>
internal sealed class SchemaBuilder(ModelGraph graph, RecordModel document)
{
    private readonly SortedDictionary<string, JsonValue> _definitions = new(StringComparer.Ordinal);
    private readonly HashSet<string> _begun = [];

    // Without a source language in the file a text must say which languages it is in.
    private readonly bool _hasSourceLanguage = document.Members.Any(member => member.Key == "source_language");

    /// <summary>The schema as JSON.</summary>
    public string Build(string name)
    {
        var body = Body(document);
        var definitions = new JsonObject();
        foreach (var pair in _definitions) definitions.Add(pair.Key, pair.Value);
        return new JsonObject()
            .Add("$schema", "https://json-schema.org/draft/2020-12/schema")
            .Add("$id", "urn:styrdok:schema:1:" + name)
            .Add("title", name)
            .AddAll(body)
            .Add("$defs", definitions.Count > 0 ? definitions : null)
            .Print();
    }

    private JsonObject Body(RecordModel record) => record.Role switch
    {
        RecordRole.Union => UnionBody(record),
        RecordRole.OneOf => OneOfBody(record),
        _ => PlainBody(record),
    };

    private JsonObject PlainBody(RecordModel record)
    {
        var properties = new JsonObject();
        if (record.Kinds.Count > 0)
        {
            // The keys that every file may begin with; a record that has no use for them need not have them.
            if (record.Members.All(member => member.Key != "styrdok")) properties.Add("styrdok", new JsonObject().Add("description", "The version of the vocabulary: 1.").Add("const", 1));
            if (record.Members.All(member => member.Key != "kind")) properties.Add("kind", new JsonObject().Add("description", "What the file is.").Add("enum", Array(record.Kinds)));
        }

        foreach (var member in record.Members) properties.Add(member.Key, Member(record, member));
        return new JsonObject()
            .Add("description", Description(record.Summary))
            .Add("type", "object")
            .Add("additionalProperties", false)
            .Add("required", Array(record.Members.Where(member => member.IsRequired).Select(member => member.Key).Concat(record.Kinds.Count > 0 ? ["kind"] : []).Distinct()))
            .Add("properties", properties);
    }

    private JsonObject UnionBody(RecordModel record)
    {
        var key = record.UnionKey!;
        var known = graph.Enums.FirstOrDefault(item => item.FullName == record.Members.FirstOrDefault(member => member.Key == key)?.Type.FullName);
        var values = record.Cases.SelectMany(@case => @case.Values).Select(value => Constant(value, known?.Values.FirstOrDefault(item => item.Word == value)?.Summary));
        var branches = record.Cases.Select(@case => (JsonValue)new JsonObject()
            .Add("if", new JsonObject()
                .Add("properties", new JsonObject().Add(key, new JsonObject().Add("enum", Array(@case.Values))))
                .Add("required", Array([key])))
            .Add("then", Reference(@case.Record)));
        return new JsonObject()
            .Add("description", Description(record.Summary))
            .Add("type", "object")
            .Add("required", Array(record.Members.Where(member => member.IsRequired).Select(member => member.Key)))
            .Add("properties", new JsonObject().Add(key, new JsonObject().Add("oneOf", new JsonArray(values))))
            .Add("allOf", new JsonArray(branches));
    }

    private JsonObject OneOfBody(RecordModel record)
    {
        var branches = record.Cases.Select(@case => (JsonValue)new JsonObject()
            .Add("if", new JsonObject().Add("required", Array(@case.Values)))
            .Add("then", Reference(@case.Record)));
        return new JsonObject()
            .Add("description", Description(record.Summary))
            .Add("type", "object")
            .Add("anyOf", new JsonArray(record.Cases.Select(@case => (JsonValue)new JsonObject().Add("required", Array(@case.Values)))))
            .Add("allOf", new JsonArray(branches));
    }

    private JsonObject Member(RecordModel record, MemberModel member)
    {
        var isKind = ReferenceEquals(record, document) && member.Key == "kind" && record.Kinds.Count > 0;
        var type = member.Key == record.CaseKey
            ? new JsonObject().Add("enum", Array(record.CaseValues))
            : isKind ? Choice(member.Type, record.Kinds) : Type(member, member.Type);
        return new JsonObject()
            .Add("description", Description(member.Summary))
            .AddAll(type)
            .Add("default", member.DefaultJson is null ? null : JsonValue.Raw(member.DefaultJson))
            .Add("examples", member.Examples.Count == 0 || !IsWord(member.Type) ? null : new JsonArray(member.Examples.Select(Example)));
    }

    private JsonObject Type(MemberModel member, TypeModel type)
    {
        switch (type.Kind)
        {
            case ValueKind.Text:
                return Text(member);
            case ValueKind.String when member.MayBeEmpty:
                return new JsonObject().Add("type", Array(["string", "null"]));
            case ValueKind.String:
                return new JsonObject().Add("type", "string").Add("minLength", 1).Add("pattern", member.Pattern is null ? null : Whole(member.Pattern));
            case ValueKind.Boolean:
                return new JsonObject().Add("type", "boolean");
            case ValueKind.Integer when member.Minimum is { } only && only == member.Maximum:
                return new JsonObject().Add("const", only);
            case ValueKind.Integer or ValueKind.Number:
                return new JsonObject().Add("type", type.Kind == ValueKind.Integer ? "integer" : "number").Add("minimum", Int(member.Minimum)).Add("maximum", Int(member.Maximum));
            case ValueKind.List when member.IsOneOrMore:
                var one = member with { IsOneOrMore = false };
                return new JsonObject().Add("anyOf", new JsonArray([Type(one, type), Type(one with { Minimum = null, Maximum = null }, type.Element!)]));
            case ValueKind.List:
                return new JsonObject().Add("type", "array").Add("minItems", Int(member.Minimum)).Add("maxItems", Int(member.Maximum)).Add("items", Type(member with { Minimum = null, Maximum = null }, type.Element!));
            case ValueKind.Map when member.TokensOf is { } tokens:
                return SomeOf(tokens);
            case ValueKind.Map:
                return new JsonObject()
                    .Add("type", "object").Add("minProperties", Int(member.Minimum)).Add("maxProperties", Int(member.Maximum))
                    .Add("propertyNames", member.Pattern is null ? null : new JsonObject().Add("pattern", Whole(member.Pattern)))
                    .Add("additionalProperties", Type(member with { Pattern = null, Minimum = null, Maximum = null }, type.Element!));
            default:
                return Reference(type.Name);
        }
    }

    /// <summary>A reference to a record of which any key may be left out, and those below.</summary>
    private JsonObject SomeOf(string record)
    {
        if (_begun.Add("Some" + record)) _definitions["Some" + record] = SomeBody(graph.Record(record));
        return new JsonObject().Add("$ref", "#/$defs/Some" + record);
    }

    private JsonObject SomeBody(RecordModel record)
    {
        var properties = new JsonObject();
        foreach (var member in record.Members.Where(member => record.Kinds.Count == 0 || member.Key is not ("styrdok" or "kind" or "id" or "extends")))
        {
            var type = member.Type.Kind switch
            {
                ValueKind.Record => SomeOf(member.Type.Name),
                ValueKind.Map when member.Type.Element!.Kind == ValueKind.Record => new JsonObject().Add("type", "object").Add("additionalProperties", SomeOf(member.Type.Element.Name)),
                _ => Type(member, member.Type),
            };
            properties.Add(member.Key, new JsonObject().Add("description", Description(member.Summary)).AddAll(type));
        }

        var body = new JsonObject().Add("type", "object").Add("additionalProperties", false).Add("properties", properties);
        var shorthands = record.Members.Where(member => member.IsShorthand).Select(member => (JsonValue)Type(member, member.Type)).ToArray();
        return shorthands.Length == 0 ? body : new JsonObject().Add("anyOf", new JsonArray(shorthands.Concat([body])));
    }

    private JsonObject Text(MemberModel member)
    {
        if (!member.InlineMap) return Prose();
        var languages = new JsonObject();
        foreach (var code in Languages()) languages.Add(code, Prose());
        var map = new JsonObject().Add("type", "object").Add("additionalProperties", false).Add("minProperties", 1).Add("properties", languages);
        return _hasSourceLanguage ? new JsonObject().Add("anyOf", new JsonArray([Prose(), map])) : map;
    }

    private string[] Languages() => graph.Scalars.FirstOrDefault(scalar => scalar.Name == "Language")?.Pattern.Split('|') ?? ["nb", "nn", "sv", "en"];

    private static JsonObject Prose() => new JsonObject().Add("type", "string").Add("pattern", "\\S");

    /// <summary>A reference to a definition, which is built when it is first met.</summary>
    private JsonObject Reference(string name)
    {
        if (_begun.Add(name)) _definitions[name] = Definition(name);
        return new JsonObject().Add("$ref", "#/$defs/" + name);
    }

    private JsonObject Definition(string name)
    {
        if (graph.Enums.FirstOrDefault(item => item.Name == name) is { } choice) return Choice(choice, choice.Values.Select(value => value.Word));
        if (graph.Scalars.FirstOrDefault(item => item.Name == name) is { } scalar)
            return new JsonObject().Add("description", Description("Asks for " + scalar.Words + ".")).Add("type", scalar.MayBeNumber ? Array(["string", "integer"]) : "string").Add("pattern", Whole(scalar.Pattern));
        var record = graph.Record(name);
        var shorthands = record.Members.Where(member => member.IsShorthand).ToArray();
        if (shorthands.Length == 0) return Body(record);
        var forms = shorthands.Select(member => (JsonValue)Type(member, member.Type)).Concat([Body(record)]);
        return new JsonObject().Add("description", Description(record.Summary)).Add("anyOf", new JsonArray(forms));
    }

    private JsonObject Choice(TypeModel type, IEnumerable<string> words) =>
        graph.Enums.FirstOrDefault(item => item.FullName == type.FullName) is { } choice ? Choice(choice, words) : new JsonObject().Add("enum", Array(words));

    private static JsonObject Choice(EnumModel choice, IEnumerable<string> words) => new JsonObject().Add(
        "oneOf", new JsonArray(words.Select(word => Constant(word, choice.Values.FirstOrDefault(value => value.Word == word)?.Summary))));

    private static JsonValue Constant(string word, string? description) => new JsonObject().Add("const", word).Add("description", Description(description));

    private static JsonValue? Description(string? text) => string.IsNullOrEmpty(text) ? null : (JsonValue)text!;

    private static JsonValue Whole(string pattern) => "^(?:" + pattern + ")$";

    private static JsonValue? Int(int? value) => value is { } number ? number : null;

    /// <summary>Whether an example is a string in JSON; those of lists and maps are for the field reference alone.</summary>
    private static bool IsWord(TypeModel type) => type.Kind is ValueKind.String or ValueKind.Text or ValueKind.Choice or ValueKind.Scalar;

    private static JsonValue Example(string yaml) => yaml.Length > 1 && yaml[0] == '"' && yaml[yaml.Length - 1] == '"' ? yaml.Substring(1, yaml.Length - 2) : yaml;

    private static JsonValue? Array(IEnumerable<string> values)
    {
        var items = values.Select(value => (JsonValue)value).ToArray();
        return items.Length == 0 ? null : new JsonArray(items);
    }
}
