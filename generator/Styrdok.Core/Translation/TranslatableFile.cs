using System;
using System.Collections.Generic;
using System.Linq;
using Styrdok.Core.Findings;
using Styrdok.Core.Model;
using Styrdok.Core.Resolution;
using Styrdok.Core.Values;
using Styrdok.Core.Yaml;
using Styrdok.Core.Yaml.Binding;

namespace Styrdok.Core.Translation;

/// <summary>A document or an overlay with its texts, where they stand, and the files of its translations.</summary>
public sealed class TranslatableFile
{
    private readonly Dictionary<string, BoundUnit> _byId;
    private readonly IReadOnlyList<(string Path, TranslationSidecar Sidecar)> _sidecars;
    private readonly ValueMap<string> _notes;

    private TranslatableFile(BoundFile bound, string id, LocalizedText? title, Language source, IEnumerable<Language> targets, IEnumerable<(string, TranslationSidecar)> sidecars)
    {
        Id = id;
        Path = bound.File.Source.Path;
        Source = source;
        Title = title?.Find(source) ?? id;
        Targets = targets.ToList();
        Units = bound.Units.GroupBy(unit => unit.Id, StringComparer.Ordinal).Select(group => group.First()).ToList();
        _byId = Units.ToDictionary(unit => unit.Id, StringComparer.Ordinal);
        _sidecars = sidecars.ToList();
        _notes = bound.Model switch { LibraryDocument document => document.NotesToTranslators, Overlay overlay => overlay.NotesToTranslators, _ => default };
    }

    /// <summary>The id that sidecars name it by.</summary>
    public string Id { get; }

    /// <summary>The path of its file.</summary>
    public string Path { get; }

    /// <summary>Its title in the language it is written in; of an overlay its id.</summary>
    public string Title { get; }

    /// <summary>The language it is written in.</summary>
    public Language Source { get; }

    /// <summary>The languages it is translated into.</summary>
    public IReadOnlyList<Language> Targets { get; }

    /// <summary>Its texts, in the order of the document.</summary>
    public IReadOnlyList<BoundUnit> Units { get; }

    /// <summary>Whether it comes with the tool, and its translations with it.</summary>
    public bool IsBuiltIn => BuiltInLibrary.Holds(Path);

    /// <summary>The path that a new translation of it is written to: beside it, named after it.</summary>
    public string SidecarPath(Language language) => _sidecars.FirstOrDefault(file => file.Sidecar.Language.Equals(language)).Path ?? Path.Substring(0, Path.LastIndexOf('/') + 1) + Id + "." + language.Code + ".yaml";

    /// <summary>Its translation into a language; null where there is none.</summary>
    public TranslationSidecar? SidecarOf(Language language) => _sidecars.FirstOrDefault(file => file.Sidecar.Language.Equals(language)).Sidecar;

    /// <summary>A text by its id, or null.</summary>
    public BoundUnit? Find(string id) => _byId.TryGetValue(id, out var unit) ? unit : null;

    /// <summary>A text in the language it is written in.</summary>
    public string SourceOf(BoundUnit unit) => unit.Texts.Find(Source) ?? string.Empty;

    /// <summary>What the author says to translators of a text, without the white space that does not matter; null for nothing.</summary>
    public string? NoteOn(string unit) => _notes.TryGet(unit, out var note) ? SourceText.Paragraphs(note) : null;

    /// <summary>Whether the document itself holds a text in a language, in a map of languages: then no sidecar does.</summary>
    public bool IsInline(BoundUnit unit, Language language) => unit.IsInlineMap && unit.Texts.Find(language) is not null;

    /// <summary>Whether a text is translated in a sidecar: it has letters, and the document does not hold it in the language itself.</summary>
    public bool IsForTranslator(BoundUnit unit, Language language) => !IsInline(unit, language) && SourceOf(unit).Any(char.IsLetter);

    /// <summary>The heading of the section that a text stands in; null in the head of a document, and in what has no headings.</summary>
    public string? HeadingOf(string unit) => Find(unit.Substring(0, Math.Max(0, unit.IndexOf('/'))) + "/heading") is { } heading ? SourceOf(heading) : null;

    /// <summary>The documents and overlays of a library, in the order of their paths.</summary>
    /// <param name="files">Its files of YAML.</param>
    public static IReadOnlyList<TranslatableFile> Of(IEnumerable<SourceFile> files)
    {
        var read = files.OrderBy(file => file.Path, StringComparer.Ordinal).Select(YamlReader.Read).ToList();
        var heads = read.Select(FileHead.Of).ToList();
        var languages = FileHead.LanguagesOf(heads);
        var nothing = LibraryReader.ByTarget([]);
        var sidecars = read.Where(FileToBind.IsSidecar)
            .Select(file => (file.Source.Path, Sidecar: LibraryReader.BindSidecar(file, languages).Model as TranslationSidecar))
            .Where(file => file.Sidecar is not null)
            .ToLookup(file => file.Sidecar!.Translates, file => (file.Path, file.Sidecar!), StringComparer.Ordinal);

        // Bound without translations, a unit holds what stands in the document itself.
        var bound = read.Where(file => !FileToBind.IsSidecar(file)).Select(file => FileToBind.Of(file, nothing, heads, languages).Bind().Bound).ToList();
        var documents = bound.Where(file => file.Model is LibraryDocument).GroupBy(file => ((LibraryDocument)file.Model!).Id, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.First(), StringComparer.Ordinal);
        var all = new List<TranslatableFile>();
        foreach (var file in bound)
        {
            if (file.Model is LibraryDocument document && documents[document.Id] == file)
                all.Add(new TranslatableFile(file, document.Id, document.Title, document.SourceLanguage, LanguagesOf(document, document.SourceLanguage), sidecars[document.Id]));
            else if (file.Model is Overlay overlay && documents.TryGetValue(overlay.Base.Id, out var tailored) && tailored.Model is LibraryDocument whole)
                all.Add(new TranslatableFile(file, overlay.Id, null, overlay.SourceLanguage ?? whole.SourceLanguage, LanguagesOf(whole, overlay.SourceLanguage ?? whole.SourceLanguage), sidecars[overlay.Id]));
        }

        return all;
    }

    private static IEnumerable<Language> LanguagesOf(LibraryDocument document, Language source) =>
        document.Languages.Select(entry => Language.TryParse(entry.Key, out var language) ? language : null).OfType<Language>().Where(language => !language.Equals(source)).OrderBy(language => language);
}
