using Styrdok.Core.Annotations;
using Styrdok.Core.Values;

namespace Styrdok.Core.Model;

/// <summary>templates/layouts: which parts a document of some kinds has, in what order, and what is numbered.</summary>
[YamlDocument("layout")]
public sealed record Layout
{
    /// <summary>The version of the vocabulary: 1.</summary>
    [YamlRange(1, 1)]
    public required int Styrdok { get; init; }

    /// <summary>layout.</summary>
    public required TemplateKind Kind { get; init; }

    /// <summary>The id; the file is named after it.</summary>
    [YamlPattern(YamlPatternAttribute.Slug, YamlPatternAttribute.SlugWords)]
    public required string Id { get; init; }

    /// <summary>The kinds of documents laid out so.</summary>
    [YamlRange(1)]
    public required ValueList<DocumentKind> Kinds { get; init; }

    /// <summary>Whether there is a table of contents.</summary>
    public bool Contents { get; init; }

    /// <summary>How sections are numbered that do not say it themselves.</summary>
    public Numbering Numbering { get; init; }

    /// <summary>How appendices are numbered.</summary>
    public AppendixNumbering Appendices { get; init; }

    /// <summary>The organisation in whose folder the layout stands, and whose documents alone it is for; null for everybody's.</summary>
    [NotInYaml]
    public string? Organisation { get; init; }

    /// <summary>The parts, in order.</summary>
    [YamlRange(1)]
    public required ValueList<LayoutEntry> Parts { get; init; }
}

/// <summary>A part of a layout.</summary>
public sealed record LayoutEntry
{
    /// <summary>The part.</summary>
    public required LayoutPart Part { get; init; }

    /// <summary>For <c>sections</c>: only those of these types; left out, all that no other entry takes.</summary>
    public ValueList<SectionType> Types { get; init; }

    /// <summary>Whether it stands among the appendices, lettered A, B, C.</summary>
    public bool Appendix { get; init; }

    /// <summary>For a part that has no section of its own: the type of section it closes.</summary>
    public SectionType? Within { get; init; }
}

/// <summary>What a layout can place.</summary>
public enum LayoutPart
{
    /// <summary>Sections of the document.</summary>
    Sections,

    /// <summary>The abstract of an article.</summary>
    Abstract,

    /// <summary>The factors of a catalogue.</summary>
    Factors,

    /// <summary>The event of a declaration.</summary>
    Event,

    /// <summary>The parties of a declaration.</summary>
    Parties,

    /// <summary>The overview of roles and areas.</summary>
    RoleAreaMatrix,

    /// <summary>The numbered references.</summary>
    References,

    /// <summary>What else is known of the document: owner of a catalogue, what it puts into effect, who had a say, who may read it.</summary>
    About,

    /// <summary>The versions of the document.</summary>
    History,

    /// <summary>Where the organisation has the document otherwise.</summary>
    Deviations,
}

/// <summary>The kind of a file under templates/.</summary>
public enum TemplateKind
{
    /// <summary>Which parts a document has.</summary>
    Layout,

    /// <summary>Words of the interface.</summary>
    Strings,

    /// <summary>What is known of a language.</summary>
    Language,
}

/// <summary>templates/strings: the words of the interface in one language.</summary>
[YamlDocument("strings")]
public sealed record StringsFile
{
    /// <summary>The version of the vocabulary: 1.</summary>
    [YamlRange(1, 1)]
    public required int Styrdok { get; init; }

    /// <summary>strings.</summary>
    public required TemplateKind Kind { get; init; }

    /// <summary>The language.</summary>
    public required Language Language { get; init; }

    /// <summary>The texts by key (snake_case). Names in braces are places for values.</summary>
    public required ValueMap<string> Entries { get; init; }

    /// <summary>What is said of this language in the others, by language; for a language that a library adds. Those that are built in say it of one another under <c>entries</c>.</summary>
    [YamlPattern(YamlPatternAttribute.LanguageCode, YamlPatternAttribute.LanguageCodeWords)]
    public ValueMap<LanguageWords> Elsewhere { get; init; }
}

/// <summary>What is said of a language in another one.</summary>
public sealed record LanguageWords
{
    /// <summary>What it is called.</summary>
    [YamlExample("dansk")]
    public required string Name { get; init; }

    /// <summary>The sentence that its text prevails.</summary>
    [YamlExample("Den danske teksten gjelder.")]
    public required string Prevails { get; init; }

    /// <summary>The same within a sentence, for the strip at the head of a page.</summary>
    [YamlExample("den danske teksten gjelder")]
    public required string StripPrevails { get; init; }

    /// <summary>The mark of a text that is shown in it, since it is not translated.</summary>
    [YamlExample("Ikke oversatt: vises på dansk")]
    public required string NotTranslated { get; init; }

    /// <summary>The mark of a translation whose text in it has changed.</summary>
    [YamlExample("Utdatert oversettelse: den danske teksten er endret")]
    public required string Outdated { get; init; }
}
