using System;
using System.Collections.Generic;
using System.Linq;
using Styrdok.Core.Findings;
using Styrdok.Core.Resolution;
using Styrdok.Core.Yaml;

namespace Styrdok.Core.Tests.Rules.Texts;

/// <summary>One text with one translation, in a library that holds nothing else to be said of.</summary>
internal static class Translated
{
    /// <summary>What is found in a text and its translation: the rule, and the words at its place where they are part of a line.</summary>
    public static IReadOnlyList<string> Find(string from, string source, string to, string target, string? modality = null, string? terms = null, bool isBody = false, string? accept = null) =>
        [.. Read(from, source, to, target, modality, terms, isBody, accept).Select(Shown)];

    /// <summary>What is found in a text that is not translated.</summary>
    public static IReadOnlyList<string> FindIn(string language, string text, string? modality = null, string? terms = null) => [.. Read(language, text, null, null, modality, terms).Select(Shown)];

    /// <summary>The findings themselves.</summary>
    public static IReadOnlyList<Finding> Read(string from, string source, string? to, string? target, string? modality = null, string? terms = null, bool isBody = false, string? accept = null)
    {
        var files = new List<SourceFile>
        {
            new("policies/p.yaml", $"""
                styrdok: 1
                kind: policy
                id: p
                source_language: {from}
                languages: {To($"{from}: authoritative", to)}
                title: "2026"
                sections:
                  - id: s
                    type: section
                    heading: "1"
                {(isBody ? $"    body: {Quoted(source)}" : $"    blocks:\n      - id: b\n        items:\n          - id: i{(modality is null ? "" : $"\n            modality: {modality}")}\n            text: {Quoted(source)}")}
                """),
        };
        if (to is not null)
        {
            files.Add(new SourceFile($"policies/p.{to}.yaml", $"""
                translates: p
                language: {to}
                units:
                  {(isBody ? "s/body" : "s/b/i/text")}:
                    source: {Quoted(source)}
                    target: {Quoted(target!)}
                    state: translated
                {(accept is null ? "" : $"    accept: [{accept}]")}
                """));
        }

        if (terms is not null) files.Add(new SourceFile("shared/terms.yaml", $"styrdok: 1\nkind: terms\nterms:\n{terms}"));
        s_texts = files.ToDictionary(file => file.Path, file => file.Text);
        return LibraryReader.Read(files).Findings;
    }

    [ThreadStatic]
    private static Dictionary<string, string>? s_texts;

    private static string To(string from, string? to) => to is null ? $"{{ {from} }}" : $"{{ {from}, {to}: courtesy }}";

    private static string Quoted(string text) => "\"" + text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal) + "\"";

    private static string Shown(Finding finding)
    {
        var words = s_texts![finding.Span.File][finding.Span.Offset..finding.Span.EndOffset];
        return words.StartsWith('"') || words.Contains('\n', StringComparison.Ordinal) ? finding.Id : $"{finding.Id} {words}";
    }
}
