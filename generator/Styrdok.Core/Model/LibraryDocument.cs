using System.Linq;
using Styrdok.Core.Annotations;
using Styrdok.Core.Values;

namespace Styrdok.Core.Model;

/// <summary>The head that every document shares.</summary>
public abstract record LibraryDocument
{
    /// <summary>The version of the vocabulary the file is written in: 1.</summary>
    [YamlRange(1, 1)]
    public required int Styrdok { get; init; }

    /// <summary>What sort of document this is.</summary>
    public required DocumentKind Kind { get; init; }

    /// <summary>The permanent id of the document, unique in the library. The file is named after it.</summary>
    [YamlPattern(YamlPatternAttribute.Slug, YamlPatternAttribute.SlugWords)]
    [YamlExample("health-promoting-work-environment")]
    public required string Id { get; init; }

    /// <summary>The language that the texts of this file are written in.</summary>
    public required Language SourceLanguage { get; init; }

    /// <summary>The languages the document is published in, and whether each one binds (authoritative) or helps (courtesy).</summary>
    [YamlExample("{ sv: authoritative, nb: courtesy, en: courtesy }")]
    [YamlPattern(YamlPatternAttribute.LanguageCode, YamlPatternAttribute.LanguageCodeWords)]
    public required ValueMap<LanguageStanding> Languages { get; init; }

    /// <summary>How close the text is to the work it comes from.</summary>
    public Fidelity? Fidelity { get; init; }

    /// <summary>The work that the document comes from.</summary>
    [Refers(RefTarget.Reference)]
    public string? SourceWork { get; init; }

    /// <summary>The body that issued the document, when it is not the organisation that publishes it.</summary>
    [Refers(RefTarget.Actor)]
    public string? Issuer { get; init; }

    /// <summary>The title.</summary>
    [Translatable(Form = TextForm.Plain, InlineMap = true, Head = "document")]
    public required LocalizedText Title { get; init; }

    /// <summary>A shorter title for running heads, where the title is long.</summary>
    [Translatable(Form = TextForm.Plain, InlineMap = true, Head = "document")]
    public LocalizedText? ShortTitle { get; init; }

    /// <summary>The line under the title.</summary>
    [Translatable(Form = TextForm.Plain, InlineMap = true, Head = "document")]
    public LocalizedText? Subtitle { get; init; }

    /// <summary>What the document is about, in one or two sentences.</summary>
    [Translatable(Form = TextForm.Plain, InlineMap = true, Head = "document")]
    public LocalizedText? Summary { get; init; }

    /// <summary>Who the document is for: roles, by their ids or with an s after, such as <c>managers</c>. Readers see their names.</summary>
    [YamlPattern(YamlPatternAttribute.Slug, YamlPatternAttribute.SlugWords)]
    public ValueList<string> Audience { get; init; }

    /// <summary>What is true for every organisation that adopts the document.</summary>
    public Metadata? Metadata { get; init; }

    /// <summary>What an organisation may set, and a text may show as <c>${param.name}</c>: a number, a day, a word.</summary>
    [UnitStep("params")]
    [YamlPattern(YamlPatternAttribute.Snake, YamlPatternAttribute.SnakeWords)]
    public ValueMap<Parameter> Params { get; init; }

    /// <summary>What changed, version by version.</summary>
    [UnitStep("history")]
    public ValueList<HistoryEntry> History { get; init; }

    /// <summary>The body: typed sections in the order they are read.</summary>
    [YamlRange(1)]
    public required ValueList<Section> Sections { get; init; }

    /// <summary>Ids that were used once and must not be used again.</summary>
    public ValueList<RetiredId> Retired { get; init; }

    /// <summary>What a translator must know of a text and cannot see in it, by the id of the text. It goes out with the text to translators and stands on the review page; no document shows it.</summary>
    [YamlPattern(YamlPatternAttribute.Path, YamlPatternAttribute.PathWords)]
    [YamlExample("{ purpose/heading: \"The purpose of the document, not of the body that decides it.\" }")]
    public ValueMap<string> NotesToTranslators { get; init; }

    /// <summary>The last version that the history tells of, or null.</summary>
    [NotInYaml]
    public string? LastVersion => History.OrderByDescending(entry => entry.Date).FirstOrDefault()?.Version;
}

/// <summary>A declaration: parties state together what they stand for.</summary>
[YamlDocument("declaration")]
public sealed record Declaration : LibraryDocument
{
    /// <summary>Where and when the declaration was made.</summary>
    [UnitStep("event")]
    public DeclarationEvent? Event { get; init; }

    /// <summary>The bodies behind the declaration.</summary>
    [UnitStep("parties")]
    public ValueList<Party> Parties { get; init; }
}

/// <summary>A governing document: it sets goals, duties or ways of working for those it applies to.</summary>
[YamlDocument("policy", "strategy", "plan", "guideline", "routine", "instruction")]
public sealed record GoverningDocument : LibraryDocument;

/// <summary>What sort of document a file holds.</summary>
public enum DocumentKind
{
    /// <summary>Parties state together what they stand for.</summary>
    Declaration,

    /// <summary>Values and direction, decided at the top.</summary>
    Policy,

    /// <summary>The way to long-term goals.</summary>
    Strategy,

    /// <summary>Goals and measures for a period.</summary>
    Plan,

    /// <summary>How something is to be done, in principle.</summary>
    Guideline,

    /// <summary>How something is done, step by step.</summary>
    Routine,

    /// <summary>A binding order for a task.</summary>
    Instruction,

    /// <summary>What others learned, for those who will do the same.</summary>
    Guidance,

    /// <summary>A text that argues from research.</summary>
    Article,

    /// <summary>Slides to talk from.</summary>
    Briefing,

    /// <summary>A list of factors that somebody drew up.</summary>
    Catalogue,

    /// <summary>A list of points to go through, written by hand.</summary>
    Checklist,
}

/// <summary>Whether a language version binds.</summary>
public enum LanguageStanding
{
    /// <summary>This version was decided and binds.</summary>
    Authoritative,

    /// <summary>This version helps readers; an authoritative one prevails.</summary>
    Courtesy,
}

/// <summary>How close a text is to the work it comes from.</summary>
public enum Fidelity
{
    /// <summary>A model text to adopt and adapt.</summary>
    Template,

    /// <summary>The work word for word.</summary>
    Verbatim,

    /// <summary>A retelling; the work prevails.</summary>
    Paraphrase,
}
