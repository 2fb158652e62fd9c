using Styrdok.Core.Annotations;
using Styrdok.Core.Document;
using Styrdok.Core.Values;

namespace Styrdok.Core.Model;

/// <summary>A theme that is shipped, with an organisation's own measures laid over it; written as the id alone where it has none.</summary>
public sealed record OrganisationTheme
{
    /// <summary>The id of the theme; left out, <c>ledger</c>.</summary>
    [YamlShorthand]
    [YamlExample("protocol")]
    public string? Extends { get; init; }

    /// <summary>What is otherwise on the printed page, in points.</summary>
    [YamlTokens(typeof(PrintTheme))]
    public ValueMap<string> Print { get; init; }

    /// <summary>What is otherwise on screen, in pixels.</summary>
    [YamlTokens(typeof(ScreenTheme))]
    public ValueMap<string> Screen { get; init; }
}

/// <summary>A paper.</summary>
public enum Paper
{
    /// <summary>ISO 216: 210 × 297 mm.</summary>
    A4,

    /// <summary>The paper of North America: 8.5 × 11 in.</summary>
    Letter,
}
