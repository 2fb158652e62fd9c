using System;
using System.Collections.Generic;
using System.Linq;
using Styrdok.Core.Annotations;
using Styrdok.Core.Findings;
using Styrdok.Core.Model;
using Styrdok.Core.Yaml;
using Styrdok.Core.Yaml.Binding;

namespace Styrdok.Core.Rules;

/// <summary>A text for readers where it is written.</summary>
/// <param name="Source">The file.</param>
/// <param name="Node">The scalar.</param>
/// <param name="Form">What Markdown the text may hold.</param>
/// <param name="Document">The document that the text belongs to; null in shared files.</param>
/// <param name="Unit">The id of the unit.</param>
internal sealed record TextPlace(SourceFile Source, YamlScalar Node, TextForm Form, LibraryDocument? Document, string Unit)
{
    /// <summary>The text.</summary>
    public string Text => Node.Value;

    /// <summary>The texts of a file where they are written.</summary>
    public static IEnumerable<TextPlace> Of(BoundFile file, LibraryDocument? document)
    {
        foreach (var unit in file.Units)
        {
            var node = UnitNode.Of(file, unit);
            IEnumerable<YamlNode?> texts = node is YamlMapping map ? map.Entries.Select(entry => (YamlNode?)entry.Value) : new[] { node };
            foreach (var scalar in texts.OfType<YamlScalar>()) yield return new TextPlace(file.File.Source, scalar, unit.Form, document, unit.Id);
        }
    }

    /// <summary>The translations of a file's texts where they are written.</summary>
    public static IEnumerable<TextPlace> Of(TranslatedFile translated, IEnumerable<ModelFile<TranslationSidecar>> sidecars, LibraryDocument? document)
    {
        foreach (var sidecar in sidecars)
        {
            foreach (var entry in sidecar.Model.Units)
            {
                if (!translated.UnitsById.TryGetValue(entry.Key, out var unit)) continue;
                if (sidecar.Bound.NodeOf(entry.Value) is YamlMapping node && node.Find("target") is YamlScalar target)
                    yield return new TextPlace(sidecar.Bound.File.Source, target, unit.Form, document, entry.Key);
            }
        }
    }

    /// <summary>
    /// The place of a stretch of the text. In the file the text may stand in quotes, escaped or wrapped, so the stretch is searched for: as often as it occurs
    /// before in the text, it is passed over. Where it is not written as it reads, the whole text is the place.
    /// </summary>
    public SourceSpan SpanOf(int index, int length)
    {
        var wanted = Text.Substring(index, length);
        var before = 0;
        for (var i = Text.IndexOf(wanted, StringComparison.Ordinal); i >= 0 && i < index; i = Text.IndexOf(wanted, i + 1, StringComparison.Ordinal)) before++;
        var at = Node.Span.Offset - 1;
        do
        {
            at = Source.Text.IndexOf(wanted, at + 1, StringComparison.Ordinal);
            if (at < 0 || at + length > Node.Span.EndOffset) return Node.Span;
        }
        while (before-- > 0);
        return Source.SpanAt(at, at + length);
    }
}
