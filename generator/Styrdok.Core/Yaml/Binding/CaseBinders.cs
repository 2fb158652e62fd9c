using System;
using System.Collections.Generic;
using System.Linq;
using Styrdok.Core.Findings;

namespace Styrdok.Core.Yaml.Binding;

/// <summary>Tell the cases of a union apart, by the value of one key or by which key stands.</summary>
public static class CaseBinders
{
    /// <summary>The value of the key that names the case, or null after reporting what is wrong.</summary>
    /// <param name="session">The binding.</param>
    /// <param name="node">The node.</param>
    /// <param name="member">The member it is for.</param>
    /// <param name="words">The union in words: <c>section</c>.</param>
    /// <param name="key">The key that names the case.</param>
    /// <param name="values">The values it may have.</param>
    public static string? ByValue(BindSession session, YamlNode node, MemberShape member, string words, string key, IReadOnlyCollection<string> values)
    {
        if (!Mapping(session, node, member, words, out var mapping)) return null;
        switch (mapping.Find(key))
        {
            case YamlScalar { IsNull: false } scalar when values.Contains(scalar.Value, StringComparer.Ordinal):
                return scalar.Value;
            case YamlScalar { IsNull: false } scalar:
                session.Report(VocabularyFindings.UnknownType.At(
                    scalar.Span, $"'{ScalarBinders.Short(scalar.Value)}' is no {key} of {RecordShape.Article(words)}.", Nearest.Suggest(scalar.Value, values)));
                return null;
            case null:
                session.Report(VocabularyFindings.MissingKey.At(First(mapping), $"This {words} has no '{key}'.", $"Add '{key}:' with one of: {string.Join(", ", values)}."));
                return null;
            case { } other:
                session.Report(VocabularyFindings.WrongType.At(other.Span, $"'{key}' is {other.Kind}, but must be a word.", $"Write one of: {string.Join(", ", values)}."));
                return null;
        }
    }

    /// <summary>The key that stands of those that tell the cases apart, or null after reporting that none does. Of several the first is taken, after reporting it.</summary>
    /// <param name="session">The binding.</param>
    /// <param name="node">The node.</param>
    /// <param name="member">The member it is for.</param>
    /// <param name="words">The union in words: <c>block</c>.</param>
    /// <param name="keys">The keys.</param>
    public static string? ByKey(BindSession session, YamlNode node, MemberShape member, string words, IReadOnlyCollection<string> keys)
    {
        if (!Mapping(session, node, member, words, out var mapping)) return null;
        var found = mapping.Entries.Where(entry => keys.Contains(entry.Key.Value, StringComparer.Ordinal)).Select(entry => entry.Key).ToArray();
        if (found.Length == 0)
        {
            var slip = mapping.Entries.Select(entry => (Key: entry.Key.Value, Meant: Nearest.To(entry.Key.Value, keys))).FirstOrDefault(pair => pair.Meant is not null);
            session.Report(VocabularyFindings.NoneOfOne.At(
                First(mapping), $"This {words} needs one of the keys {string.Join(", ", keys)}.", slip.Meant is null ? "Add one of them." : $"Did you mean '{slip.Meant}' where it says '{slip.Key}'?"));
            return null;
        }

        if (found.Length > 1)
        {
            session.KeepSeveralCases(mapping);
            session.Report(VocabularyFindings.SeveralOfOne.At(
                found[1].Span, $"Only one key may stand of the keys {string.Join(", ", keys)}; this {words} has {string.Join(" and ", found.Select(key => key.Value))}.",
                $"Make two {words}s of it, each with an id.", new RelatedPlace(found[0].Span, $"The first is '{found[0].Value}'.")));
        }

        return found[0].Value;
    }

    private static bool Mapping(BindSession session, YamlNode node, MemberShape member, string words, out YamlMapping mapping)
    {
        mapping = (node as YamlMapping)!;
        if (mapping is not null) return true;
        session.Report(VocabularyFindings.WrongType.At(node.Span, $"{RecordReader.Subject(member)} holds {node.Kind}, but {RecordShape.Article(words)} is a mapping.", "Write its keys one a line."));
        return false;
    }

    private static SourceSpan First(YamlMapping mapping) => mapping.Entries.Count > 0 ? mapping.Entries[0].Key.Span : mapping.Span;
}
