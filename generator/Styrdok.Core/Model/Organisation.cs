using System.Linq;
using Styrdok.Core.Annotations;
using Styrdok.Core.Branding;
using Styrdok.Core.Values;

namespace Styrdok.Core.Model;

/// <summary>organisations/…/organisation.yaml: an organisation, its brand and the documents it adopts.</summary>
[YamlDocument("organisation")]
public sealed record Organisation
{
    /// <summary>The version of the vocabulary: 1.</summary>
    [YamlRange(1, 1)]
    public required int Styrdok { get; init; }

    /// <summary>organisation.</summary>
    public required SharedKind Kind { get; init; }

    /// <summary>The permanent id; the folder of its outputs.</summary>
    [YamlPattern(YamlPatternAttribute.Slug, YamlPatternAttribute.SlugWords)]
    public required string Id { get; init; }

    /// <summary>The name in each language it has one in; its own language stands in for the others.</summary>
    [Translatable(Form = TextForm.Plain, InlineMap = true)]
    public required LocalizedText Names { get; init; }

    /// <summary>The language of the organisation's own name.</summary>
    public Language? NameLanguage { get; init; }

    /// <summary>How the name is bent, by language; left out, by the language's own rule.</summary>
    [YamlPattern(YamlPatternAttribute.LanguageCode, YamlPatternAttribute.LanguageCodeWords)]
    public ValueMap<NameForms> Forms { get; init; }

    /// <summary>The languages it publishes in; left out, those of each document. The list of documents opens in the first.</summary>
    public ValueList<Language> Languages { get; init; }

    /// <summary>The number in the register of organisations.</summary>
    public string? OrganisationNumber { get; init; }

    /// <summary>The postal address, line by line.</summary>
    public ValueList<string> Address { get; init; }

    /// <summary>How it is reached.</summary>
    public Contact? Contact { get; init; }

    /// <summary>Colours, logo and cover.</summary>
    public required OrganisationBrand Brand { get; init; }

    /// <summary>How its documents are set: a theme by its id, or one with measures of the organisation's own; left out, <c>ledger</c>.</summary>
    public OrganisationTheme? Theme { get; init; }

    /// <summary>The paper its documents are printed on.</summary>
    public Paper Paper { get; init; }

    /// <summary>How its documents are numbered, whatever their layout says.</summary>
    public OrganisationNumbering? Numbering { get; init; }

    /// <summary>What stands at the top of each printed page after the cover; left out, the short title and the organisation.</summary>
    public RunningLine? Head { get; init; }

    /// <summary>What stands at the bottom of each printed page after the cover; left out, number and version, and the page.</summary>
    public RunningLine? Foot { get; init; }

    /// <summary>Marks of its own for how widely a document may be shown, besides <c>open</c>, <c>internal</c>, <c>restricted</c> and <c>confidential</c>, or other words for these.</summary>
    public ValueList<ClassificationMark> Classifications { get; init; }

    /// <summary>A line for the end of every document.</summary>
    [Translatable(Form = TextForm.Plain, InlineMap = true)]
    public LocalizedText? Footer { get; init; }

    /// <summary>The documents it adopts; left out, every document of the library, as drafts.</summary>
    public ValueList<Adoption> Adopts { get; init; }

    /// <summary>Whether a document that it adopts is in a language that it publishes in.</summary>
    /// <param name="document">The document.</param>
    /// <param name="adoption">How it adopts the document.</param>
    public bool HasLanguageOf(LibraryDocument document, Adoption adoption) =>
        Languages.Count == 0 || document.Languages.Concat(adoption.Languages).Any(entry => Languages.Any(language => language.Code == entry.Key));
}

/// <summary>The forms of a name in one language.</summary>
public sealed record NameForms
{
    /// <summary>The genitive, for <c>${org.genitive}</c>; left out, by the language's own rule.</summary>
    [YamlExample("Nordvik kommunes")]
    public string? Genitive { get; init; }

    /// <summary>How a sentence speaks of it once it has been named, for <c>${org.definite}</c>: the municipality. Left out, the name.</summary>
    [YamlExample("kommunen")]
    public string? Definite { get; init; }

    /// <summary>The genitive of that, for <c>${org.definite_genitive}</c>; left out, by the language's own rule.</summary>
    [YamlExample("kommunens")]
    public string? DefiniteGenitive { get; init; }
}

/// <summary>How an organisation is reached.</summary>
public sealed record Contact
{
    /// <summary>The e-mail address.</summary>
    [YamlPattern("[^@\\s]+@[^@\\s]+\\.[^@\\s]+", "an e-mail address, such as post@example.no")]
    public string? Email { get; init; }

    /// <summary>The telephone number.</summary>
    public string? Phone { get; init; }

    /// <summary>The web address.</summary>
    [YamlPattern("https?://[^\\s]+", "an address that begins with https:// or http://")]
    public string? Web { get; init; }
}

/// <summary>What makes an organisation's documents its own.</summary>
public sealed record OrganisationBrand
{
    /// <summary>The brand colour; the whole palette is derived from it.</summary>
    [YamlExample("\"#0b5a46\"")]
    public required Rgb Color { get; init; }

    /// <summary>A second colour, for accents; left out, one that fits is derived.</summary>
    [YamlExample("\"#b87d00\"")]
    public Rgb? Accent { get; init; }

    /// <summary>How the cover is laid out.</summary>
    public CoverStyle Cover { get; init; }

    /// <summary>The square mark, an SVG, PNG or JPEG file in the organisation's folder.</summary>
    [YamlExample("logo.svg")]
    public string? Mark { get; init; }

    /// <summary>The mark for a ground in the brand colour.</summary>
    public string? MarkOnField { get; init; }

    /// <summary>The mark for a dark screen.</summary>
    public string? MarkOnDark { get; init; }

    /// <summary>A wide logo that holds the name; it stands where there is room, in place of mark and name.</summary>
    [YamlExample("logo-wide.svg")]
    public string? Wide { get; init; }

    /// <summary>The wide logo for a ground in the brand colour.</summary>
    public string? WideOnField { get; init; }

    /// <summary>The wide logo for a dark screen.</summary>
    public string? WideOnDark { get; init; }

    /// <summary>Colours of its own in place of derived ones; each is checked against every ground it stands on.</summary>
    public BrandColours? Colors { get; init; }

    /// <summary>The family its documents are set in; left out, Inter.</summary>
    public BrandFonts? Fonts { get; init; }

    /// <summary>Art for the cover, an SVG, PNG or JPEG file in the organisation's folder.</summary>
    public string? Art { get; init; }
}

/// <summary>A family of fonts: static TrueType files in the organisation's folder, one a weight.</summary>
public sealed record BrandFonts
{
    /// <summary>Weight 400, for running text.</summary>
    [YamlExample("fonts/Nordvik-Regular.ttf")]
    public required string Regular { get; init; }

    /// <summary>Weight 500; left out, the regular one.</summary>
    public string? Medium { get; init; }

    /// <summary>Weight 600, for headings and strong words; left out, the medium one.</summary>
    public string? Semibold { get; init; }

    /// <summary>Weight 300, for large sizes; left out, the regular one.</summary>
    public string? Light { get; init; }
}

/// <summary>A document as an organisation adopts it.</summary>
public sealed record Adoption
{
    /// <summary>The document.</summary>
    [Identity]
    [Refers(RefTarget.Document)]
    public required string Document { get; init; }

    /// <summary>Where it stands here.</summary>
    public DocumentStatus Status { get; init; }

    /// <summary>Laid over the document's own metadata.</summary>
    public Metadata? Metadata { get; init; }

    /// <summary>Laid over the document's own languages.</summary>
    [YamlPattern(YamlPatternAttribute.LanguageCode, YamlPatternAttribute.LanguageCodeWords)]
    public ValueMap<LanguageStanding> Languages { get; init; }

    /// <summary>How the document is tailored here: the id of an overlay, or a list of them, of which no two touch the same unit.</summary>
    [YamlOneOrMore]
    [Refers(RefTarget.Overlay)]
    public ValueList<string> Overlay { get; init; }
}
