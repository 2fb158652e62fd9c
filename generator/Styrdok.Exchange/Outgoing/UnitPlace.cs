using System;
using System.Collections.Generic;
using System.Linq;
using Styrdok.Core.Translation;
using Styrdok.Core.Yaml.Binding;

namespace Styrdok.Exchange.Outgoing;

/// <summary>Says to a translator where a text is shown: the section by its heading, the elements on the way, and what sort of text it is.</summary>
public static class UnitPlace
{
    private static readonly Dictionary<string, string> s_heads = new(StringComparer.Ordinal)
    {
        ["document"] = "head of the document",
        ["metadata"] = "data of the document",
        ["history"] = "versions of the document",
        ["params"] = "values that organisations set",
        ["event"] = "event",
        ["parties"] = "parties",
        ["replace"] = "words that an organisation replaces",
        ["add"] = "what an organisation adds",
        ["retired"] = "elements that were removed",
    };

    private static readonly Dictionary<string, string> s_sorts = new(StringComparer.Ordinal)
    {
        ["lead"] = "the sentence that opens a list",
        ["body"] = "running text",
        ["alt"] = "the text for those who do not see the picture",
        ["text_equivalent"] = "the text for those who do not see the figure",
        ["question"] = "a question of the checklist",
    };

    /// <summary>The place: <c>section “Who does what”, manager, agenda: text</c>.</summary>
    public static string Of(TranslatableFile file, BoundUnit unit)
    {
        var steps = unit.Id.Split('/');
        var sort = steps[^1].Replace('_', ' ');
        if (s_sorts.TryGetValue(steps[^1], out var words)) sort = words;
        if (steps.Length == 1) return sort;
        var heading = file.Find(steps[0] + "/heading") is { } title ? SourceText.Normalise(file.SourceOf(title), title.Form) : null;
        var head = s_heads.TryGetValue(steps[0], out var known) ? known : heading is { Length: > 0 } ? $"section “{heading}”" : $"section {steps[0]}";
        return string.Join(", ", steps[1..^1].Prepend(head)) + ": " + sort;
    }
}
