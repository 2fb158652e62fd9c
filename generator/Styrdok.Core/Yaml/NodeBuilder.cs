using System;
using System.Collections.Generic;
using System.IO;
using Styrdok.Core.Findings;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Styrdok.Core.Yaml;

/// <summary>
/// Builds nodes from the events of YamlDotNet's parser. The events are pulled one at a time, and the limits are checked at each: a million brackets cost
/// <see cref="YamlLimits.Depth"/> events, and the recursion here is never deeper than that.
/// </summary>
internal sealed class NodeBuilder(SourceFile file, FindingSink sink)
{
    /// <summary>The message of an error that the parser has no words for.</summary>
    public const string ParserStops = "the parser stops after this point";

    private const string NoSharing = "Write the value out where it is used; the format has no references inside a file.";

    private readonly Stack<int> _brackets = new();
    private readonly Parser _events = new(new Scanner(new StringReader(file.Text), skipComments: true));
    private int _nodes;

    /// <summary>Where the innermost bracket or brace stands that is not closed yet; null when none is open.</summary>
    public int? OpenBracket => _brackets.Count > 0 ? _brackets.Peek() : null;

    /// <summary>Builds the root node; null for an empty file, which is reported.</summary>
    /// <exception cref="YamlException">The text is not YAML.</exception>
    /// <exception cref="YamlLimitException">A limit is reached.</exception>
    public YamlNode? Build()
    {
        Next();
        Next();
        if (_events.Current is StreamEnd or null)
        {
            sink.Report(YamlFindings.EmptyFile.At(SourceSpan.StartOf(file.Path), "The file is empty.", "Write a document, beginning with 'styrdok: 1' and 'kind:'."));
            return null;
        }

        Next();
        var root = Node(0);
        Next();
        if (Next() && _events.Current is DocumentStart second)
        {
            sink.Report(YamlFindings.SeveralDocuments.At(
                file.SpanAt((int)second.Start.Index, (int)second.End.Index), "A second document begins here; only the first one is read.", "Give each document a file of its own, or remove '---'."));
        }

        return root;
    }

    /// <summary>Goes to the next event. The parser throws exceptions of other types for some broken files; they become syntax errors after the last event.</summary>
    private bool Next()
    {
        try
        {
            return _events.MoveNext();
        }
        catch (Exception error) when (error is InvalidOperationException or ArgumentException or FormatException or OverflowException)
        {
            var at = _events.Current?.End ?? Mark.Empty;
            throw new YamlException(at, at, ParserStops);
        }
    }

    private YamlNode Node(int depth)
    {
        var current = _events.Current!;
        Count(current);
        if (current is NodeEvent node) Properties(node);
        return current switch
        {
            Scalar scalar => ScalarNode(scalar),
            AnchorAlias alias => AliasNode(alias),
            SequenceStart start => SequenceNode(start, depth + 1),
            MappingStart start => MappingNode(start, depth + 1),
            _ => throw new YamlException(current.Start, current.End, "did not find a value"),
        };
    }

    private YamlScalar ScalarNode(Scalar scalar)
    {
        var start = (int)scalar.Start.Index;
        var end = (int)scalar.End.Index;
        if (scalar.Value.Length > YamlLimits.ScalarLength)
        {
            throw new YamlLimitException(YamlFindings.ScalarTooLong.At(
                file.SpanAt(start, start + 1), "The text is longer than 256 KiB; the file is not read further.", "Split it, or look for a quote that is not closed."));
        }

        // The end mark of a block scalar is where the next token begins.
        while (end > start && char.IsWhiteSpace(file.Text[Math.Min(end, file.Text.Length) - 1])) end--;
        var style = scalar.Style switch
        {
            ScalarStyle.SingleQuoted => YamlScalarStyle.SingleQuoted,
            ScalarStyle.DoubleQuoted => YamlScalarStyle.DoubleQuoted,
            ScalarStyle.Literal => YamlScalarStyle.Literal,
            ScalarStyle.Folded => YamlScalarStyle.Folded,
            _ => YamlScalarStyle.Plain,
        };
        if (style == YamlScalarStyle.DoubleQuoted) CharacterScan.Escapes(file, start, end, sink);
        var comment = style is YamlScalarStyle.Plain && CommentAfter(end);
        return new YamlScalar(file.SpanAt(start, end), scalar.Value, style, comment);
    }

    private YamlScalar AliasNode(AnchorAlias alias)
    {
        var span = Span(alias);
        var written = file.Text.Substring(span.Offset, span.EndOffset - span.Offset);
        var rest = file.Text.Substring(span.EndOffset, file.LineEnd(span.EndOffset) - span.EndOffset);
        if (written.StartsWith("**", StringComparison.Ordinal) || written.EndsWith("*", StringComparison.Ordinal) || rest.Trim() is { Length: > 0 } tail && char.IsLetter(tail[0]))
            sink.Report(YamlFindings.ProseStart.At(span, "The text begins with '*', which YAML reads as a reference.", SyntaxDiagnosis.QuoteProse));
        else
            sink.Report(YamlFindings.Alias.At(span, $"'{written}' refers to another place of the file.", NoSharing));
        return new YamlScalar(span, written, YamlScalarStyle.DoubleQuoted, false);
    }

    private YamlSequence SequenceNode(SequenceStart start, int depth)
    {
        CheckDepth(start, depth);
        var isFlow = start.Style == SequenceStyle.Flow;
        if (isFlow) _brackets.Push(Opening((int)start.Start.Index));
        var items = new List<YamlNode>();
        while (Next() && _events.Current is not SequenceEnd)
        {
            items.Add(Node(depth));
            LostText(items[items.Count - 1]);
        }

        return new YamlSequence(Stretch(start, isFlow, items.Count == 0 ? null : items[items.Count - 1]), items, isFlow);
    }

    private YamlMapping MappingNode(MappingStart start, int depth)
    {
        CheckDepth(start, depth);
        var isFlow = start.Style == MappingStyle.Flow;
        if (isFlow) _brackets.Push(Opening((int)start.Start.Index));
        var entries = new List<YamlEntry>();
        var first = new Dictionary<string, YamlScalar>(StringComparer.Ordinal);
        YamlNode? last = null;
        while (Next() && _events.Current is not MappingEnd)
        {
            var key = Node(depth);
            Next();
            var value = last = Node(depth);
            if (key is YamlScalar { IsNull: false } name && Accept(name, value, isFlow, first)) entries.Add(new YamlEntry(name, value));
            else if (key is not YamlScalar { IsNull: false }) sink.Report(YamlFindings.BadKey.At(key.Span, $"The key is {key.Kind}, not a word.", "Write a key, a colon and a space."));
        }

        return new YamlMapping(Stretch(start, isFlow, last), entries, isFlow);
    }

    /// <summary>Whether an entry may stand: its key is new and no trap.</summary>
    private bool Accept(YamlScalar key, YamlNode value, bool isFlow, Dictionary<string, YamlScalar> first)
    {
        if (key is { Value: "<<", Style: YamlScalarStyle.Plain })
        {
            sink.Report(YamlFindings.MergeKey.At(key.Span, "'<<' would merge another mapping into this one.", NoSharing));
            return false;
        }

        if (isFlow && value is YamlScalar { IsNull: true } && key.Style == YamlScalarStyle.Plain && !HasColon(key.Span.EndOffset, value.Span.Offset))
        {
            var colon = key.Value.IndexOf(':');
            if (colon > 0 && colon < key.Value.Length - 1 && key.Value[colon + 1] != '/' && key.Value.IndexOf(' ') < 0)
            {
                sink.Report(SyntaxDiagnosis.ColonWithoutSpace(file, key.Span.Offset + colon, key.Value.Substring(0, colon)));
                return false;
            }

            sink.Report(YamlFindings.ProseInFlowMap.At(
                key.Span, $"'{key.Value}' stands after a comma and has no value; between braces a comma ends a text.", "Put the text that holds the comma in quotes."));
            return false;
        }

        if (first.TryGetValue(key.Value, out var earlier))
        {
            sink.Report(YamlFindings.DuplicateKey.At(
                key.Span, $"The key '{key.Value}' stands here already, on line {earlier.Span.Line}.", "Remove one of them or join their values.",
                new RelatedPlace(earlier.Span, $"The first '{key.Value}' is here.")));
            return false;
        }

        first.Add(key.Value, key);
        LostText(value);
        return true;
    }

    /// <summary>Reports unquoted words with a comment behind them; a single word may have one, since <c>kind: policy # …</c> loses nothing.</summary>
    private void LostText(YamlNode value)
    {
        if (value is YamlScalar { CommentAfter: true } prose && prose.Value.Contains(" ")) sink.Report(CommentFinding(prose));
    }

    /// <summary>The finding for prose that is cut by a comment.</summary>
    internal static Finding CommentFinding(YamlScalar prose) => YamlFindings.CommentInProse.At(
        prose.Span, "What stands after '#' on this line is a comment and not part of the text.", "Put the text in quotes or after '|'; move a real comment to a line of its own.");

    private void Properties(NodeEvent node)
    {
        if (!node.Anchor.IsEmpty)
        {
            var start = (int)node.Start.Index;
            sink.Report(YamlFindings.Anchor.At(file.SpanAt(start, start + node.Anchor.Value.Length + 1), $"'&{node.Anchor.Value}' marks a value for reuse.", NoSharing));
        }

        var tag = node switch { Scalar scalar => scalar.Tag, SequenceStart sequence => sequence.Tag, MappingStart mapping => mapping.Tag, _ => TagName.Empty };
        if (tag.IsEmpty) return;
        var at = file.Text.IndexOf('!', (int)node.Start.Index);
        var end = at;
        while (end < file.Text.Length && !char.IsWhiteSpace(file.Text[end])) end++;
        sink.Report(YamlFindings.Tag.At(
            file.SpanAt(at, end), $"'{file.Text.Substring(at, end - at)}' gives the value a type of its own.",
            "Remove it; types come from the keys. Text that begins with '!' goes in quotes."));
    }

    private void Count(ParsingEvent current)
    {
        if (++_nodes <= YamlLimits.Nodes) return;
        throw new YamlLimitException(YamlFindings.TooManyNodes.At(
            Span(current), "The file has more than 100,000 keys and values; it is not read further.", "Split it into several documents."));
    }

    private void CheckDepth(ParsingEvent start, int depth)
    {
        if (depth <= YamlLimits.Depth) return;
        throw new YamlLimitException(YamlFindings.TooDeep.At(
            file.SpanAt((int)start.Start.Index, (int)start.Start.Index + 1), "Lists and mappings nest deeper than 64 levels here; the file is not read further.", "Remove brackets or indentation that is there by mistake."));
    }

    /// <summary>The stretch of a collection: in brackets to the closing one, which the parser has just passed, else to the end of its last element.</summary>
    private SourceSpan Stretch(ParsingEvent start, bool isFlow, YamlNode? last)
    {
        var from = (int)start.Start.Index;
        if (isFlow) from = _brackets.Pop();
        var end = last?.Span.EndOffset ?? from;
        if (isFlow) end = Math.Max(end, Closing(end));
        return file.SpanAt(from, Math.Max(from, end));
    }

    private bool HasColon(int from, int to) => file.Text.IndexOf(':', from, Math.Max(0, to - from)) >= 0;

    private int Opening(int from)
    {
        while (from < file.Text.Length && file.Text[from] is not ('[' or '{')) from++;
        return from;
    }

    /// <summary>The place after the bracket that closes a collection; comments and commas may stand before it.</summary>
    private int Closing(int from)
    {
        var mark = (int)_events.Current!.Start.Index;
        for (var i = Math.Max(from, mark); i < file.Text.Length; i++)
        {
            if (file.Text[i] is ']' or '}') return i + 1;
            if (!char.IsWhiteSpace(file.Text[i])) break;
        }

        return mark;
    }

    private SourceSpan Span(ParsingEvent current) => file.SpanAt((int)current.Start.Index, (int)current.End.Index);

    /// <summary>Whether the rest of the line is a comment; a '#' needs white space before it (YAML 1.2, 6.6).</summary>
    private bool CommentAfter(int end)
    {
        var i = end;
        while (i < file.Text.Length && file.Text[i] is (' ' or '\t')) i++;
        return i > end && i < file.Text.Length && file.Text[i] == '#';
    }
}
