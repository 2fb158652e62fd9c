using System.Collections.Generic;
using Styrdok.Core.Annotations;
using Styrdok.Core.Values;

namespace Styrdok.Core.Model;

/// <summary>A catalogue: factors of the working environment that somebody drew up. Its texts may stand here in several languages; they count as approved.</summary>
[YamlDocument("catalogue")]
[YamlOptional(nameof(Sections))]
public sealed record Catalogue : LibraryDocument
{
    /// <summary>Which edition of the list it is.</summary>
    public string? Edition { get; init; }

    /// <summary>The body that owns the list and decides how it may be used.</summary>
    [Refers(RefTarget.Actor)]
    public string? Owner { get; init; }

    /// <summary>Who the list is from, in words, where nobody owns it.</summary>
    [Translatable(Form = TextForm.Plain, InlineMap = true, Head = "document")]
    public LocalizedText? AttributedTo { get; init; }

    /// <summary>The owner's own page about the list.</summary>
    [YamlPattern("https?://[^\\s]+", "an address that begins with https:// or http://")]
    public string? Link { get; init; }

    /// <summary>Whether the list may be shown and nothing else: no checklist and no question is made of its factors.</summary>
    public bool Standalone { get; init; }

    /// <summary>The factors, in the owner's order.</summary>
    [YamlRange(1)]
    [UnitStep("factors")]
    public required ValueList<Factor> Factors { get; init; }
}

/// <summary>A factor of the working environment.</summary>
public sealed record Factor
{
    /// <summary>The permanent id, unique in the catalogue.</summary>
    [Identity]
    [YamlPattern(YamlPatternAttribute.Slug, YamlPatternAttribute.SlugWords)]
    public required string Id { get; init; }

    /// <summary>What it is called.</summary>
    [Translatable(Form = TextForm.Plain, InlineMap = true)]
    public required LocalizedText Label { get; init; }

    /// <summary>Whether it asks something of people, gives them something, endangers or strengthens them.</summary>
    public FactorPolarity? Polarity { get; init; }

    /// <summary>Where in the organisation it works.</summary>
    public FactorLevel? Level { get; init; }

    /// <summary>What else it is called.</summary>
    public ValueList<FactorAlias> Aliases { get; init; }
}

/// <summary>Another name of a factor, in the languages that have one.</summary>
public sealed record FactorAlias
{
    /// <summary>In Norwegian Bokmål.</summary>
    public string? Nb { get; init; }

    /// <summary>In Norwegian Nynorsk.</summary>
    public string? Nn { get; init; }

    /// <summary>In Swedish.</summary>
    public string? Sv { get; init; }

    /// <summary>In English.</summary>
    public string? En { get; init; }

    /// <summary>The name in a language, or null.</summary>
    public string? Find(Language language) => language.Code switch { "nb" => Nb, "nn" => Nn, "sv" => Sv, _ => En };
}

/// <summary>How a factor bears on people.</summary>
public enum FactorPolarity
{
    /// <summary>It asks something of them.</summary>
    Demand,

    /// <summary>It gives them something to meet demands with.</summary>
    Resource,

    /// <summary>It endangers health.</summary>
    Risk,

    /// <summary>It strengthens health.</summary>
    Health,
}

/// <summary>Where in an organisation a factor works.</summary>
public enum FactorLevel
{
    /// <summary>With each one.</summary>
    Individual,

    /// <summary>In a group.</summary>
    Group,

    /// <summary>In the organisation.</summary>
    Organisation,
}
