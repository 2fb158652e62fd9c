using System;
using System.Collections.Generic;
using System.Linq;
using Styrdok.Core.Findings;

namespace Styrdok.Core.Yaml.Binding;

/// <summary>Reads a word out of several into an enum.</summary>
/// <typeparam name="T">The enum.</typeparam>
/// <param name="words">The words and their values, in the order of declaration.</param>
public sealed class ChoiceForm<T>(params (string Word, T Value)[] words)
    where T : struct
{
    /// <summary>The words, in order.</summary>
    public IReadOnlyList<string> Words { get; } = words.Select(word => word.Word).ToArray();

    /// <summary>Reads a node.</summary>
    public bool Bind(BindSession session, YamlNode node, MemberShape member, BindPlace place, out T value)
    {
        value = default;
        if (!ScalarBinders.Scalar(session, node, member, "one of " + string.Join(", ", Words), out var scalar)) return false;
        foreach (var (word, candidate) in words)
        {
            if (!string.Equals(word, scalar.Value, StringComparison.Ordinal)) continue;
            value = candidate;
            return true;
        }

        session.Report(VocabularyFindings.UnknownValue.At(
            node.Span, $"'{ScalarBinders.Short(scalar.Value)}' is no value of '{member.Key}'.", Nearest.Suggest(scalar.Value, Words)));
        return false;
    }
}
