using Styrdok.Core.Annotations;
using Styrdok.Core.Values;

namespace Styrdok.Core.Model;

/// <summary>shared/terms.yaml: the words of the field, with the forms to write and to avoid in each language.</summary>
[YamlDocument("terms")]
public sealed record TermsFile
{
    /// <summary>The version of the vocabulary: 1.</summary>
    [YamlRange(1, 1)]
    public required int Styrdok { get; init; }

    /// <summary>terms.</summary>
    public required SharedKind Kind { get; init; }

    /// <summary>The terms.</summary>
    public required ValueList<Term> Terms { get; init; }
}

/// <summary>A term of the field.</summary>
public sealed record Term
{
    /// <summary>The permanent id.</summary>
    [Identity]
    [YamlPattern(YamlPatternAttribute.Slug, YamlPatternAttribute.SlugWords)]
    [YamlExample("working-environment")]
    public required string Id { get; init; }

    /// <summary>The words for it, language by language.</summary>
    [YamlPattern(YamlPatternAttribute.LanguageCode, YamlPatternAttribute.LanguageCodeWords)]
    public required ValueMap<TermForms> Forms { get; init; }

    /// <summary>What a writer or translator must know: where the terms of two legal systems differ.</summary>
    [Translatable(Form = TextForm.Plain, InlineMap = true)]
    public LocalizedText? Note { get; init; }
}

/// <summary>The words for a term in one language.</summary>
public sealed record TermForms
{
    /// <summary>The word to write.</summary>
    [YamlExample("arbeidsmiljø")]
    public required string Preferred { get; init; }

    /// <summary>Its other forms.</summary>
    [YamlExample("[arbeidsmiljøet, arbeidsmiljøer]")]
    public ValueList<string> Inflected { get; init; }

    /// <summary>Words that mean the same and are not to be written.</summary>
    public ValueList<string> Forbidden { get; init; }

    /// <summary>The word to write, with a <c>|</c> where a long compound may be divided between two lines.</summary>
    [YamlExample("arbeids|miljø")]
    public string? Break { get; init; }
}
