using Styrdok.Core.Annotations;
using Styrdok.Core.Values;

namespace Styrdok.Core.Model;

/// <summary>A value of a document that an organisation may set.</summary>
public sealed record Parameter
{
    /// <summary>What it is.</summary>
    public required ParameterType Type { get; init; }

    /// <summary>What readers call it, where a list says what an organisation has set; left out, its name.</summary>
    [Translatable(Form = TextForm.Plain)]
    public LocalizedText? Label { get; init; }

    /// <summary>The value where nobody sets another.</summary>
    public required ParameterValue Default { get; init; }

    /// <summary>The least number, or the first day, allowed.</summary>
    public ParameterValue? Min { get; init; }

    /// <summary>The greatest number, or the last day, allowed.</summary>
    public ParameterValue? Max { get; init; }

    /// <summary>What a choice, or each entry of a list, may be; for a list left out, any text.</summary>
    public ValueList<ParameterChoice> Choices { get; init; }
}

/// <summary>What a parameter is.</summary>
public enum ParameterType
{
    /// <summary>A whole number.</summary>
    Int,

    /// <summary>A number, shown with the language's decimal separator.</summary>
    Number,

    /// <summary>A day, shown in the language's words.</summary>
    Date,

    /// <summary>A text that is the same in every language: a name, an address.</summary>
    Text,

    /// <summary>One of the choices, shown by its label.</summary>
    Choice,

    /// <summary>Several, shown as the language lists them: "a, b og c".</summary>
    List,
}

/// <summary>One of the values that a parameter may have.</summary>
public sealed record ParameterChoice
{
    /// <summary>The permanent id, which is what is set.</summary>
    [Identity]
    [YamlPattern(YamlPatternAttribute.Slug, YamlPatternAttribute.SlugWords)]
    public required string Id { get; init; }

    /// <summary>How it reads in a sentence.</summary>
    [Translatable(Form = TextForm.Plain)]
    public required LocalizedText Label { get; init; }
}

/// <summary>The value of a parameter as it is written: a number, a word, a day, or a list.</summary>
public sealed record ParameterValue
{
    /// <summary>The value where it is a number.</summary>
    [YamlShorthand]
    public decimal? Number { get; init; }

    /// <summary>The value where it is a word, a text or a day.</summary>
    [YamlShorthand]
    public string? Text { get; init; }

    /// <summary>The value where it is a list.</summary>
    [YamlShorthand]
    public ValueList<string> List { get; init; }
}
