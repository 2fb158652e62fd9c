using Styrdok.Core.Model;
using Styrdok.Core.Resolution.Tailoring;
using Styrdok.Core.Yaml.Binding;

namespace Styrdok.Core.Rules;

/// <summary>A document with its units.</summary>
internal sealed class DocumentFile(BoundFile bound, LibraryDocument model) : ModelFile<LibraryDocument>(bound, model)
{
    private ElementIndex? _elements;

    /// <summary>The document as it is translated.</summary>
    public TranslatedFile Translated { get; } = new(bound, model.Id, model.SourceLanguage, model.Languages, bound.SpanOf(model, "languages"), model.Retired);

    /// <summary>What overlays can name in it.</summary>
    public ElementIndex Elements => _elements ??= new ElementIndex(Model);

    /// <summary>The text of a unit in the language the document is written in.</summary>
    public string SourceOf(BoundUnit unit) => Translated.SourceOf(unit);
}
