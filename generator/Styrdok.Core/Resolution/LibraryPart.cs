using System.Collections.Generic;
using System.Linq;
using Styrdok.Core.Model;
using Styrdok.Core.Rules;
using Styrdok.Core.Translation;
using Styrdok.Core.Translation.Checking;
using Styrdok.Core.Values;
using Styrdok.Core.Yaml;
using Styrdok.Core.Yaml.Binding;

namespace Styrdok.Core.Resolution;

/// <summary>What the files of a library say of one another before any of them is bound.</summary>
/// <param name="Id">The id that stands in the file; null without one.</param>
/// <param name="Kind">Its kind; null for a sidecar.</param>
/// <param name="SourceLanguage">The language that it says it is written in.</param>
/// <param name="WordsFor">For a file of words of the interface: the language it adds to the library, or one that is built in.</param>
public sealed record FileHead(string? Id, string? Kind, Language? SourceLanguage, Language? WordsFor)
{
    /// <summary>The head of a file.</summary>
    public static FileHead Of(YamlFile file)
    {
        var kind = Word(file, "kind");
        return new FileHead(Word(file, "id"), kind, Parsed(Word(file, "source_language")), kind == "strings" ? Parsed(Word(file, "language")) : null);
    }

    /// <summary>The languages of a library: those that are built in, and those it brings words for.</summary>
    public static ValueList<Language> LanguagesOf(IEnumerable<FileHead> heads) =>
        Language.BuiltIn.Concat(heads.Select(head => head.WordsFor).OfType<Language>()).Distinct().OrderBy(language => language).ToValueList();

    private static Language? Parsed(string? code) => Language.TryParse(code, out var language) ? language : null;

    internal static string? Word(YamlFile file, string key) => ((file.Root as YamlMapping)?.Find(key) as YamlScalar)?.Value;
}

/// <summary>Everything that one file is bound from. Equal when nothing of it was read anew, so that a host can keep what was made of it.</summary>
/// <param name="File">The file; no sidecar.</param>
/// <param name="Sidecars">The translations of its texts, bound, in the order of their paths.</param>
/// <param name="LanguageOfBase">For an overlay: the language of the document that it tailors.</param>
/// <param name="Languages">The languages of the library.</param>
public sealed record FileToBind(YamlFile File, ValueList<BoundFile> Sidecars, Language? LanguageOfBase, ValueList<Language> Languages)
{
    /// <summary>Whether a file holds translations of another.</summary>
    public static bool IsSidecar(YamlFile file) => file.Root is YamlMapping root && root.Find("kind") is null && root.Find("translates") is not null;

    /// <summary>Gathers what a file is bound from.</summary>
    /// <param name="file">The file; no sidecar.</param>
    /// <param name="sidecars">The sidecars of the library, bound, by what they translate.</param>
    /// <param name="heads">The heads of its files, in the order of their paths.</param>
    /// <param name="languages">Its languages, from the heads.</param>
    public static FileToBind Of(YamlFile file, ILookup<string, BoundFile> sidecars, IReadOnlyList<FileHead> heads, ValueList<Language> languages)
    {
        var head = FileHead.Of(file);
        var own = head.Id is null ? default : sidecars[head.Id].OrderBy(sidecar => sidecar.File.Source.Path, System.StringComparer.Ordinal).ToValueList();

        // An overlay is written in the language of the document that it tailors, unless it names another.
        var tailored = head.Kind == "overlay" ? (((file.Root as YamlMapping)?.Find("base") as YamlMapping)?.Find("id") as YamlScalar)?.Value : null;
        return new FileToBind(file, own, tailored is null ? null : heads.FirstOrDefault(other => other.Id == tailored && other.Kind != "overlay" && other.SourceLanguage is not null)?.SourceLanguage, languages);
    }

    /// <summary>Binds the file with its translations.</summary>
    public LibraryPart Bind()
    {
        var context = new BindContext { Languages = Languages, SourceLanguage = LanguageOfBase, Translations = Sidecars.Count > 0 ? new SidecarTranslations(Sidecars) : null };
        return new LibraryPart(ModelBinder.Bind(File, context), Sidecars);
    }
}

/// <summary>A bound file with what is known of it without the rest of the library. It is made once and kept as long as the file and its translations stay the same.</summary>
public sealed class LibraryPart
{
    private readonly ValueList<BoundFile> _sidecars;
    private IReadOnlyList<TextPlace>? _texts;
    private DocumentTranslations? _translations;
    private CheckedTexts? _checked;

    internal LibraryPart(BoundFile bound, ValueList<BoundFile> sidecars)
    {
        Bound = bound;
        _sidecars = sidecars;
        Document = bound.Model is LibraryDocument document ? new DocumentFile(bound, document) : null;
    }

    /// <summary>The file.</summary>
    public BoundFile Bound { get; }

    /// <summary>How far the document in it is translated; null for a file of another kind.</summary>
    public DocumentTranslations? Translations => Document is null ? null : _translations ??= TranslationStates.Of(Document.Translated, SidecarModels());

    /// <summary>The document in it, or null.</summary>
    internal DocumentFile? Document { get; }

    /// <summary>The texts of the file, and of a document the translations of them.</summary>
    internal IReadOnlyList<TextPlace> Texts => _texts ??= [.. TextPlace.Of(Bound, Document?.Model), .. Document is null ? [] : TextPlace.Of(Document.Translated, SidecarModels(), Document.Model)];

    /// <summary>The texts of the file and their translations, with what the checks of texts found in them.</summary>
    internal CheckedTexts Checked => _checked ??= new CheckedTexts(Bound, _sidecars);

    private IEnumerable<ModelFile<TranslationSidecar>> SidecarModels() =>
        _sidecars.Where(file => file.Model is TranslationSidecar).Select(file => new ModelFile<TranslationSidecar>(file, (TranslationSidecar)file.Model!));
}
