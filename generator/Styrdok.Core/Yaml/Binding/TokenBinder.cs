using System.Collections.Generic;
using Styrdok.Core.Values;

namespace Styrdok.Core.Yaml.Binding;

/// <summary>Reads a mapping of mappings into one map: the steps to each value, with dots between, and its text.</summary>
public static class TokenBinder
{
    /// <summary>Reads the values of a mapping, however deep they stand. A list is no token; the rule that knows the tokens says so.</summary>
    public static bool Tokens(BindSession session, YamlNode node, MemberShape member, BindPlace place, out ValueMap<string> value)
    {
        value = default;
        if (node is not YamlMapping mapping)
        {
            session.Report(VocabularyFindings.WrongType.At(node.Span, $"'{member.Key}' is {node.Kind}, but must be a mapping.", "Write 'key: value', one a line."));
            return false;
        }

        var tokens = new List<KeyValuePair<string, string>>();
        Read(session, mapping, string.Empty, tokens);
        value = new ValueMap<string>(tokens);
        return true;
    }

    private static void Read(BindSession session, YamlMapping mapping, string path, List<KeyValuePair<string, string>> tokens)
    {
        foreach (var entry in mapping.Entries)
        {
            var name = path + entry.Key.Value;
            switch (entry.Value)
            {
                case YamlMapping below:
                    Read(session, below, name + ".", tokens);
                    break;
                case YamlScalar { IsNull: false } scalar:
                    tokens.Add(new KeyValuePair<string, string>(name, scalar.Value));
                    break;
                case YamlScalar:
                    session.Report(VocabularyFindings.EmptyValue.At(entry.Key.Span, $"'{entry.Key.Value}' has no value.", "Write a value, or remove the key."));
                    break;
            }
        }
    }
}
