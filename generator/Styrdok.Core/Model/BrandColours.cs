using Styrdok.Core.Annotations;
using Styrdok.Core.Branding;

namespace Styrdok.Core.Model;

/// <summary>An organisation's own colours in place of derived ones.</summary>
public sealed record BrandColours
{
    /// <summary>On white paper and light screens.</summary>
    public SchemeColours? Light { get; init; }

    /// <summary>On dark screens.</summary>
    public SchemeColours? Dark { get; init; }
}

/// <summary>Colours of one scheme; what is left out is derived.</summary>
public sealed record SchemeColours
{
    /// <summary>Running text.</summary>
    [YamlExample("\"#1c1f26\"")]
    public Rgb? Ink { get; init; }

    /// <summary>Labels and remarks.</summary>
    public Rgb? Ink2 { get; init; }

    /// <summary>Numbers, links and squares.</summary>
    public Rgb? Brand { get; init; }

    /// <summary>The ground of callouts.</summary>
    public Rgb? Tint { get; init; }

    /// <summary>The field of covers and of the head of a page.</summary>
    public Rgb? Field { get; init; }

    /// <summary>Text on the field.</summary>
    public Rgb? OnField { get; init; }

    /// <summary>Second text on the field.</summary>
    public Rgb? OnField2 { get; init; }

    /// <summary>Accents that are no text.</summary>
    public Rgb? Accent { get; init; }

    /// <summary>Accents that are text.</summary>
    public Rgb? AccentText { get; init; }
}
