using Styrdok.Core.Annotations;
using Styrdok.Core.Values;

namespace Styrdok.Core.Model;

/// <summary>shared/roles.yaml: the functions that duties are laid on.</summary>
[YamlDocument("roles")]
public sealed record RolesFile
{
    /// <summary>The version of the vocabulary: 1.</summary>
    [YamlRange(1, 1)]
    public required int Styrdok { get; init; }

    /// <summary>roles.</summary>
    public required SharedKind Kind { get; init; }

    /// <summary>The roles.</summary>
    public required ValueList<Role> Roles { get; init; }
}

/// <summary>A function that duties are laid on.</summary>
public sealed record Role
{
    /// <summary>The permanent id.</summary>
    [Identity]
    [YamlPattern(YamlPatternAttribute.Slug, YamlPatternAttribute.SlugWords)]
    public required string Id { get; init; }

    /// <summary>What the role is called.</summary>
    [Translatable(Form = TextForm.Plain, InlineMap = true)]
    public required LocalizedText Label { get; init; }

    /// <summary>What several of them are called.</summary>
    [Translatable(Form = TextForm.Plain, InlineMap = true)]
    public LocalizedText? Plural { get; init; }

    /// <summary>What a translator must know.</summary>
    [Translatable(Form = TextForm.Plain, InlineMap = true)]
    public LocalizedText? Note { get; init; }
}

/// <summary>shared/actors.yaml: the bodies that act, with their names through time.</summary>
[YamlDocument("actors")]
public sealed record ActorsFile
{
    /// <summary>The version of the vocabulary: 1.</summary>
    [YamlRange(1, 1)]
    public required int Styrdok { get; init; }

    /// <summary>actors.</summary>
    public required SharedKind Kind { get; init; }

    /// <summary>The bodies.</summary>
    public required ValueList<Actor> Actors { get; init; }
}

/// <summary>A body that acts.</summary>
public sealed record Actor
{
    /// <summary>The permanent id.</summary>
    [Identity]
    [YamlPattern(YamlPatternAttribute.Slug, YamlPatternAttribute.SlugWords)]
    public required string Id { get; init; }

    /// <summary>The name in each language it has one in; its own language stands in for the others.</summary>
    [Translatable(Form = TextForm.Plain, InlineMap = true)]
    public required LocalizedText Names { get; init; }

    /// <summary>The language of the body's own name.</summary>
    public Language? NameLanguage { get; init; }

    /// <summary>The usual short name.</summary>
    public string? Abbreviation { get; init; }

    /// <summary>The first year of the name.</summary>
    [YamlRange(1000, 2200)]
    public int? ValidFrom { get; init; }

    /// <summary>The last year of the name.</summary>
    [YamlRange(1000, 2200)]
    public int? ValidUntil { get; init; }

    /// <summary>What it became.</summary>
    public Succession? SucceededBy { get; init; }
}

/// <summary>What a body became.</summary>
public sealed record Succession
{
    /// <summary>The body after it.</summary>
    [Refers(RefTarget.Actor)]
    public required string Actor { get; init; }

    /// <summary>The year.</summary>
    [YamlRange(1000, 2200)]
    public int? From { get; init; }

    /// <summary>How it came about.</summary>
    public required SuccessionHow How { get; init; }
}

/// <summary>How one body became another.</summary>
public enum SuccessionHow
{
    /// <summary>It took another name.</summary>
    Renamed,

    /// <summary>It went into another body.</summary>
    Merged,
}

/// <summary>shared/references.yaml: laws, agreements and works that documents cite.</summary>
[YamlDocument("references")]
public sealed record ReferencesFile
{
    /// <summary>The version of the vocabulary: 1.</summary>
    [YamlRange(1, 1)]
    public required int Styrdok { get; init; }

    /// <summary>references.</summary>
    public required SharedKind Kind { get; init; }

    /// <summary>The works.</summary>
    public required ValueList<Reference> References { get; init; }
}

/// <summary>A law, an agreement or a work. At least one of authors, title, container, designation or label is needed.</summary>
public sealed record Reference
{
    /// <summary>The permanent id.</summary>
    [Identity]
    [YamlPattern(YamlPatternAttribute.Slug, YamlPatternAttribute.SlugWords)]
    public required string Id { get; init; }

    /// <summary>What it is; decides where it stands in the reference list.</summary>
    public required ReferenceType Type { get; init; }

    /// <summary>Who wrote it.</summary>
    public string? Authors { get; init; }

    /// <summary>The title in its own language; never translated.</summary>
    public string? Title { get; init; }

    /// <summary>The language of the title.</summary>
    public Language? TitleLanguage { get; init; }

    /// <summary>What it stands in: a journal, a book, a series.</summary>
    public string? Container { get; init; }

    /// <summary>The official designation.</summary>
    [YamlExample("LOV-2005-06-17-62")]
    public string? Designation { get; init; }

    /// <summary>What it is called, where it has no title of its own (an organisation's internal documents).</summary>
    [Translatable(Form = TextForm.Plain, InlineMap = true)]
    public LocalizedText? Label { get; init; }

    /// <summary>The year it came out.</summary>
    [YamlRange(1000, 2200)]
    public int? Year { get; init; }

    /// <summary>The year it first came out, when the one cited is later.</summary>
    [YamlRange(1000, 2200)]
    public int? OriginalYear { get; init; }

    /// <summary>Where the law holds.</summary>
    public Jurisdiction? Jurisdiction { get; init; }

    /// <summary>The first day in force.</summary>
    public CalendarDate? InForceFrom { get; init; }

    /// <summary>The last day in force.</summary>
    public CalendarDate? InForceUntil { get; init; }

    /// <summary>What stands in its place.</summary>
    [Refers(RefTarget.Reference)]
    public string? SupersededBy { get; init; }

    /// <summary>Where it can be read.</summary>
    [YamlPattern("https?://[^\\s]+", "an address that begins with https:// or http://")]
    public string? Url { get; init; }
}

/// <summary>What a reference is. The reference list is grouped in this order.</summary>
public enum ReferenceType
{
    /// <summary>A law.</summary>
    Law,

    /// <summary>A regulation under a law.</summary>
    Regulation,

    /// <summary>An agreement.</summary>
    Agreement,

    /// <summary>A document of the organisation itself.</summary>
    Internal,

    /// <summary>A book, article or report.</summary>
    Literature,

    /// <summary>A web page.</summary>
    Web,
}

/// <summary>Where a law holds.</summary>
public enum Jurisdiction
{
    /// <summary>Norway.</summary>
    [YamlKey("NO")]
    No,

    /// <summary>Sweden.</summary>
    [YamlKey("SE")]
    Se,

    /// <summary>The European Union.</summary>
    [YamlKey("EU")]
    Eu,
}

/// <summary>The kind of a file that documents share.</summary>
public enum SharedKind
{
    /// <summary>Functions that duties are laid on.</summary>
    Roles,

    /// <summary>Bodies that act.</summary>
    Actors,

    /// <summary>Laws, agreements and works.</summary>
    References,

    /// <summary>Domain terms with their forms.</summary>
    Terms,

    /// <summary>What kinds of documents there are.</summary>
    Kinds,

    /// <summary>An organisation and its brand.</summary>
    Organisation,

    /// <summary>How the tool reads and renders a folder.</summary>
    Project,

    /// <summary>An organisation's tailoring of a document.</summary>
    Overlay,

    /// <summary>What the texts of a document's versions were when they were frozen.</summary>
    Versions,
}
