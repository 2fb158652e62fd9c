using System.Collections.Generic;
using System.Globalization;
using Styrdok.Core.Values;

namespace Styrdok.Core.Yaml.Binding;

/// <summary>Read lists and maps. An element that cannot be read is left out; it has been reported.</summary>
public static class CollectionBinders
{
    /// <summary>A reader of lists from a reader of elements.</summary>
    public static Bind<ValueList<T>> List<T>(Bind<T> bind) =>
        (BindSession session, YamlNode node, MemberShape member, BindPlace place, out ValueList<T> value) => ReadList(bind, session, node, member, place, out value);

    /// <summary>A reader of maps from a reader of values. The key is a step of the unit ids below it.</summary>
    public static Bind<ValueMap<T>> Map<T>(Bind<T> bind) =>
        (BindSession session, YamlNode node, MemberShape member, BindPlace place, out ValueMap<T> value) => ReadMap(bind, session, node, member, place, out value);

    private static bool ReadList<T>(Bind<T> bind, BindSession session, YamlNode node, MemberShape member, BindPlace place, out ValueList<T> value)
    {
        value = default;
        if (node is YamlScalar one && member.IsOneOrMore) node = new YamlSequence(one.Span, [one], isFlow: true);
        if (node is not YamlSequence sequence)
        {
            var remedy = node is YamlMapping ? "Begin each element with a dash." : $"Write it in brackets, [{(node as YamlScalar)?.Value.Split('\n')[0].Trim()}], or on a line of its own after a dash.";
            session.Report(VocabularyFindings.WrongType.At(node.Span, $"'{member.Key}' is {node.Kind}, but must be a list.", remedy));
            return false;
        }

        CheckCount(session, node, member, sequence.Items.Count, "elements");
        var elements = member.Element is MemberKind.Integer or MemberKind.Number ? ElementsOf(member) : member;
        var items = new List<T>(sequence.Items.Count);
        for (var i = 0; i < sequence.Items.Count; i++)
        {
            var item = sequence.Items[i];
            if (item is YamlScalar { IsNull: true })
                session.Report(VocabularyFindings.EmptyValue.At(item.Span, $"An element of '{member.Key}' has no value.", "Write a value after the dash, or remove the dash."));
            else if (bind(session, item, elements, place.Element(i.ToString(CultureInfo.InvariantCulture)), out var element))
                items.Add(element);
        }

        value = items.ToValueList();
        return true;
    }

    private static bool ReadMap<T>(Bind<T> bind, BindSession session, YamlNode node, MemberShape member, BindPlace place, out ValueMap<T> value)
    {
        value = default;
        if (node is not YamlMapping mapping)
        {
            session.Report(VocabularyFindings.WrongType.At(node.Span, $"'{member.Key}' is {node.Kind}, but must be a mapping.", "Write 'key: value', one a line."));
            return false;
        }

        CheckCount(session, node, member, mapping.Entries.Count, "entries");
        var items = new List<KeyValuePair<string, T>>(mapping.Entries.Count);
        var values = member.Pattern is null ? member : ValuesOf(member);
        foreach (var entry in mapping.Entries)
        {
            var key = entry.Key.Value;
            if (!CheckKey(session, entry.Key, member)) continue;
            if (entry.Value is YamlScalar { IsNull: true })
                session.Report(VocabularyFindings.EmptyValue.At(entry.Key.Span, $"'{key}' has no value.", "Write a value, or remove the key."));
            else if (bind(session, entry.Value, values, place.Below(key).Element(Escape(key)), out var element))
                items.Add(new KeyValuePair<string, T>(key, element));
        }

        value = new ValueMap<T>(items);
        return true;
    }

    private static bool CheckKey(BindSession session, YamlScalar key, MemberShape member)
    {
        if (member.Pattern == Annotations.YamlPatternAttribute.LanguageCode)
        {
            if (session.Knows(key.Value, out _)) return true;
            session.Report(session.NoLanguage(key));
            return false;
        }

        return ScalarBinders.CheckPattern(session, key, member, key.Value);
    }

    private static void CheckCount(BindSession session, YamlNode node, MemberShape member, int count, string what)
    {
        if (count >= member.Minimum && count <= member.Maximum) return;
        session.Report(VocabularyFindings.OutOfRange.At(
            node.Span, $"'{member.Key}' has {count.ToString(CultureInfo.InvariantCulture)} {what}, but must have {ScalarBinders.Range(member)}.",
            count < member.Minimum ? $"Add {(member.Minimum - count).ToString(CultureInfo.InvariantCulture)} more, or remove '{member.Key}'." : $"Remove {(count - member.Maximum).ToString(CultureInfo.InvariantCulture)} of them."));
    }

    /// <summary>The member as its values see it: the pattern is about the keys.</summary>
    private static MemberShape ValuesOf(MemberShape member) => new()
    {
        Key = member.Key,
        Property = member.Property,
        Kind = member.Kind,
        Element = member.Element,
        Type = member.Type,
        Refers = member.Refers,
    };

    /// <summary>The member as its numbers see it: the range is about how many there are.</summary>
    private static MemberShape ElementsOf(MemberShape member) => new() { Key = member.Key, Property = member.Property, Kind = member.Element!.Value, Type = member.Type };

    /// <summary>A key as a step of a JSON pointer (RFC 6901, 3).</summary>
    private static string Escape(string key) => key.Replace("~", "~0").Replace("/", "~1");
}
