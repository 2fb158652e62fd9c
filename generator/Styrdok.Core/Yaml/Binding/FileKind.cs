using System;
using System.Collections.Generic;
using System.Linq;
using Styrdok.Core.Findings;
using Styrdok.Core.Model;

namespace Styrdok.Core.Yaml.Binding;

/// <summary>Tells by <c>kind:</c>, or by the presence of a key, which record a file is read into.</summary>
public static class FileKind
{
    private const string ProjectKind = "project";

    /// <summary>The kind, or the key that tells the file; null after reporting what is wrong.</summary>
    /// <param name="session">The binding.</param>
    /// <param name="file">The file.</param>
    /// <param name="kinds">The kinds there are.</param>
    /// <param name="keys">The keys that tell a file without a kind.</param>
    public static string? Of(BindSession session, YamlFile file, IReadOnlyCollection<string> kinds, IReadOnlyCollection<string> keys)
    {
        if (file.Root is null) return null;
        if (file.Root is not YamlMapping root)
        {
            session.Report(VocabularyFindings.WrongType.At(file.Root.Span, $"The file is {file.Root.Kind}, but must be a mapping.", "Begin it with 'styrdok: 1' and 'kind:'."));
            return null;
        }

        if (root.Find("kind") is YamlScalar { IsNull: false } kind)
        {
            if (kinds.Contains(kind.Value, StringComparer.Ordinal)) return kind.Value;
            session.Report(VocabularyFindings.UnknownKind.At(
                kind.Span, $"'{ScalarBinders.Short(kind.Value)}' is no kind of file.", Nearest.Suggest(kind.Value, kinds)));
            return null;
        }

        if (root.Entries.FirstOrDefault(entry => entry.Key.Value == "kind") is { } unsaid)
        {
            session.Report(VocabularyFindings.MissingKind.At(unsaid.Key.Span, "The file does not say what it is: 'kind' needs one word.", $"Write after 'kind:' one of: {string.Join(", ", kinds)}."));
            return null;
        }

        if (root.Find("kind") is null && file.Source.Path == Project.FileName) return ProjectKind;
        var told = keys.FirstOrDefault(key => root.Find(key) is not null);
        if (told is not null) return told;
        var slip = root.Entries.Select(entry => Nearest.To(entry.Key.Value, keys.Concat(["kind"]).ToArray())).FirstOrDefault(near => near is not null);
        var at = root.Entries.Count > 0 ? root.Entries[0].Key.Span : SourceSpan.StartOf(file.Source.Path);
        session.Report(VocabularyFindings.MissingKind.At(
            at, "The file does not say what it is.", slip is null ? $"Add 'kind:' with one of: {string.Join(", ", kinds)}." : $"Did you mean the key '{slip}'?"));
        return null;
    }
}
