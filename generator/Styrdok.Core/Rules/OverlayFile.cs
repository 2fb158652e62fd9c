using System.Linq;
using Styrdok.Core.Findings;
using Styrdok.Core.Model;
using Styrdok.Core.Resolution.Tailoring;
using Styrdok.Core.Values;
using Styrdok.Core.Yaml;
using Styrdok.Core.Yaml.Binding;

namespace Styrdok.Core.Rules;

/// <summary>An overlay with the document that it tailors.</summary>
internal sealed class OverlayFile(BoundFile bound, Overlay model, DocumentFile? document) : ModelFile<Overlay>(bound, model)
{
    /// <summary>The document; null where the library does not hold it, which a rule reports.</summary>
    public DocumentFile? Document { get; } = document;

    /// <summary>The overlay as it is translated: into the languages of the document. Null without a document.</summary>
    public TranslatedFile? Translated { get; } =
        document is null ? null : new(bound, model.Id, model.SourceLanguage ?? document.Model.SourceLanguage, document.Model.Languages, document.Translated.Listed, default);

    /// <summary>What the overlay adds as a document of its own, for rules about the body of documents; null where it adds nothing.</summary>
    public DocumentFile? Body { get; } = document is null || model.Add.Count == 0 ? null : new(bound, BodyOf(model, document.Model));

    /// <summary>The place of an entry of a list of paths.</summary>
    public SourceSpan SpanOf(string key, int index) =>
        (Bound.NodeOf(Model) as YamlMapping)?.Find(key) is YamlSequence list && index < list.Items.Count ? list.Items[index].Span : SpanOf(Model, key);

    /// <summary>The place where an addition says where it stands.</summary>
    public SourceSpan PlaceOf(AddedElement added) =>
        SpanOf(added.Addition, added.Addition.In is not null ? "in" : added.Addition.After is not null ? "after" : added.Addition.Before is not null ? "before" : null);

    // Around what is added alone stand sections that are written nowhere; no rule speaks of these.
    private static LibraryDocument BodyOf(Overlay overlay, LibraryDocument document)
    {
        var nothing = LocalizedText.None;
        var elements = overlay.Add.Select(addition => AddedElement.Of(addition).Record).ToList();
        Section[] around =
        [
            new TextSection { Id = "added", Type = SectionType.Section, Heading = nothing, Blocks = elements.OfType<ContentBlock>().ToValueList() },
            new ResponsibilitiesSection { Id = "added-roles", Type = SectionType.Responsibilities, Heading = nothing, Roles = elements.OfType<RoleDuties>().ToValueList() },
        ];
        var sections = elements.OfType<Section>().Concat(around.Where(section => section is TextSection { Blocks.Count: > 0 } or ResponsibilitiesSection { Roles.Count: > 0 }));
        return document with { Sections = sections.ToValueList() };
    }
}
