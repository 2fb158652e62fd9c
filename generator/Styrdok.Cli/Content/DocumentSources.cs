using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using Styrdok.Core.Model;
using Styrdok.Core.Yaml;
using Styrdok.Core.Yaml.Binding;
using Styrdok.Typesetting;

namespace Styrdok.Cli.Content;

/// <summary>Finds the files that a document was made from: its own, the overlays that it is adopted with, the translations of both, and the organisation's.</summary>
internal sealed class DocumentSources
{
    private const string Yaml = "application/yaml";

    // A document and an overlay never have the same id, and a translation names what it translates.
    private readonly Dictionary<string, List<SourceText>> _texts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<SourceText>> _organisations = new(StringComparer.Ordinal);

    /// <summary>Looks through the files of a library; what a file is, its content says, not its name.</summary>
    public DocumentSources(LoadedLibrary library)
    {
        foreach (var (path, file) in library.Sources.OrderBy(source => source.Key, StringComparer.Ordinal))
        {
            var text = new SourceText(path, Yaml, Encoding.UTF8.GetBytes(file.Text));
            switch (ModelBinder.Bind(YamlReader.Read(file), BindContext.Empty).Model)
            {
                case LibraryDocument document: Of(_texts, document.Id).Insert(0, text); break;
                case Overlay overlay: Of(_texts, overlay.Id).Insert(0, text); break;
                case TranslationSidecar sidecar: Of(_texts, sidecar.Translates).Add(text); break;
                case Organisation organisation: Of(_organisations, organisation.Id).Add(text); break;
            }
        }
    }

    /// <summary>The files of a document as an organisation publishes it: the document, its translations, each overlay with its translations, the organisation's own file.</summary>
    public IReadOnlyList<SourceText> Of(string organisation, Adoption adoption) =>
        [.. In(_texts, adoption.Document), .. adoption.Overlay.SelectMany(overlay => In(_texts, overlay)), .. In(_organisations, organisation)];

    private static IReadOnlyList<SourceText> In(Dictionary<string, List<SourceText>> files, string id) => files.TryGetValue(id, out var list) ? list : [];

    private static List<SourceText> Of(Dictionary<string, List<SourceText>> files, string id)
    {
        if (!files.TryGetValue(id, out var list)) files[id] = list = [];
        return list;
    }
}
