using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;

namespace Styrdok.ModelGenerator.Emit.Schema;

/// <summary>JSON as a tree that keeps the order in which members are added.</summary>
internal abstract class JsonValue
{
    public static implicit operator JsonValue(string text) => new JsonLiteral(Quote(text));

    public static implicit operator JsonValue(bool value) => new JsonLiteral(value ? "true" : "false");

    public static implicit operator JsonValue(int value) => new JsonLiteral(value.ToString(CultureInfo.InvariantCulture));

    /// <summary>JSON as it stands.</summary>
    public static JsonValue Raw(string json) => new JsonLiteral(json);

    /// <summary>Writes the tree with two spaces a level and LF.</summary>
    public string Print()
    {
        var text = new StringBuilder();
        Write(text, 0);
        return text.Append('\n').ToString();
    }

    public abstract void Write(StringBuilder text, int depth);

    protected static string Quote(string text)
    {
        var json = new StringBuilder("\"");
        foreach (var c in text)
        {
            if (c is '"' or '\\') json.Append('\\').Append(c);
            else if (c < ' ') json.AppendFormat(CultureInfo.InvariantCulture, "\\u{0:x4}", (int)c);
            else json.Append(c);
        }

        return json.Append('"').ToString();
    }

    protected static void NewLine(StringBuilder text, int depth) => text.Append('\n').Append(' ', depth * 2);

    private sealed class JsonLiteral(string json) : JsonValue
    {
        public override void Write(StringBuilder text, int depth) => text.Append(json);
    }
}

/// <summary>An array.</summary>
internal sealed class JsonArray(IEnumerable<JsonValue> items) : JsonValue
{
    private readonly JsonValue[] _items = items.ToArray();

    public override void Write(StringBuilder text, int depth)
    {
        text.Append('[');
        for (var i = 0; i < _items.Length; i++)
        {
            if (i > 0) text.Append(',');
            NewLine(text, depth + 1);
            _items[i].Write(text, depth + 1);
        }

        if (_items.Length > 0) NewLine(text, depth);
        text.Append(']');
    }
}

/// <summary>An object.</summary>
internal sealed class JsonObject : JsonValue
{
    private readonly List<KeyValuePair<string, JsonValue>> _members = [];

    public int Count => _members.Count;

    /// <summary>Adds a member; nothing is added for null.</summary>
    public JsonObject Add(string name, JsonValue? value)
    {
        if (value is not null) _members.Add(new(name, value));
        return this;
    }

    /// <summary>Adds the members of another object.</summary>
    public JsonObject AddAll(JsonObject other)
    {
        _members.AddRange(other._members);
        return this;
    }

    public override void Write(StringBuilder text, int depth)
    {
        text.Append('{');
        for (var i = 0; i < _members.Count; i++)
        {
            if (i > 0) text.Append(',');
            NewLine(text, depth + 1);
            text.Append(Quote(_members[i].Key)).Append(": ");
            _members[i].Value.Write(text, depth + 1);
        }

        if (_members.Count > 0) NewLine(text, depth);
        text.Append('}');
    }
}
