using System;
using System.Collections.Generic;
using Styrdok.Core.Findings;

namespace Styrdok.Core.Yaml;

/// <summary>A node of a YAML file and where it stands.</summary>
/// <param name="span">The stretch of the node, without white space after it.</param>
public abstract class YamlNode(SourceSpan span)
{
    /// <summary>Where the node stands. A node without text of its own (the value of <c>title:</c>) has an empty stretch after its key.</summary>
    public SourceSpan Span { get; } = span;

    /// <summary>What the node is, for messages: <c>a text</c>, <c>a list</c>, <c>a mapping</c>, <c>nothing</c>.</summary>
    public abstract string Kind { get; }
}

/// <summary>How a scalar is written (YAML 1.2, 7.3 and 8.1).</summary>
public enum YamlScalarStyle
{
    /// <summary>Without quotes.</summary>
    Plain,

    /// <summary>In single quotes.</summary>
    SingleQuoted,

    /// <summary>In double quotes.</summary>
    DoubleQuoted,

    /// <summary>After <c>|</c>: line breaks are kept.</summary>
    Literal,

    /// <summary>After <c>&gt;</c>: single line breaks become spaces.</summary>
    Folded,
}

/// <summary>A scalar: text that the binder reads as a string, a number, a date …</summary>
/// <param name="span">Where it stands, quotes included.</param>
/// <param name="value">Its text after YAML's own rules for quotes, escapes and folding.</param>
/// <param name="style">How it is written.</param>
/// <param name="commentAfter">Whether a comment follows on its last line.</param>
public sealed class YamlScalar(SourceSpan span, string value, YamlScalarStyle style, bool commentAfter) : YamlNode(span)
{
    /// <summary>The text after YAML's own rules for quotes, escapes and folding.</summary>
    public string Value { get; } = value;

    /// <summary>How the scalar is written.</summary>
    public YamlScalarStyle Style { get; } = style;

    /// <summary>Whether a comment follows on the scalar's last line: the text that an author lost to <c>#</c>.</summary>
    public bool CommentAfter { get; } = commentAfter;

    /// <summary>Whether the scalar is YAML's null (YAML 1.2, 10.3.2): nothing, <c>~</c> or <c>null</c>, without quotes.</summary>
    public bool IsNull => Style == YamlScalarStyle.Plain && Value is "" or "~" or "null" or "Null" or "NULL";

    /// <inheritdoc/>
    public override string Kind => IsNull ? "nothing" : "a text";
}

/// <summary>A list.</summary>
/// <param name="span">From the first element, or the opening bracket, to the end of the last.</param>
/// <param name="items">The elements.</param>
/// <param name="isFlow">Whether it is written in brackets.</param>
public sealed class YamlSequence(SourceSpan span, IReadOnlyList<YamlNode> items, bool isFlow) : YamlNode(span)
{
    /// <summary>The elements, in their order.</summary>
    public IReadOnlyList<YamlNode> Items { get; } = items;

    /// <summary>Whether the list is written in brackets.</summary>
    public bool IsFlow { get; } = isFlow;

    /// <inheritdoc/>
    public override string Kind => "a list";
}

/// <summary>A mapping of keys to values.</summary>
/// <param name="span">From the first key, or the opening brace, to the end of the last value.</param>
/// <param name="entries">The entries; no key occurs twice.</param>
/// <param name="isFlow">Whether it is written in braces.</param>
public sealed class YamlMapping(SourceSpan span, IReadOnlyList<YamlEntry> entries, bool isFlow) : YamlNode(span)
{
    /// <summary>The entries, in their order. No key occurs twice: the reader reports and drops the second.</summary>
    public IReadOnlyList<YamlEntry> Entries { get; } = entries;

    /// <summary>Whether the mapping is written in braces.</summary>
    public bool IsFlow { get; } = isFlow;

    /// <inheritdoc/>
    public override string Kind => "a mapping";

    /// <summary>The value of a key, or null where the mapping lacks it.</summary>
    public YamlNode? Find(string key)
    {
        foreach (var entry in Entries)
        {
            if (string.Equals(entry.Key.Value, key, StringComparison.Ordinal)) return entry.Value;
        }

        return null;
    }
}

/// <summary>One entry of a mapping.</summary>
/// <param name="key">The key.</param>
/// <param name="value">The value.</param>
public sealed class YamlEntry(YamlScalar key, YamlNode value)
{
    /// <summary>The key.</summary>
    public YamlScalar Key { get; } = key;

    /// <summary>The value.</summary>
    public YamlNode Value { get; } = value;
}
