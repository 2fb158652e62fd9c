using System.Collections.Generic;
using System.Linq;
using Styrdok.Core.Findings;
using Styrdok.Core.Values;

namespace Styrdok.Core.Yaml.Binding;

/// <summary>What the binder must know that does not stand in the file.</summary>
public sealed record BindContext
{
    /// <summary>A context without translations.</summary>
    public static BindContext Empty { get; } = new();

    /// <summary>The translations of the file's units, from its sidecars; null for none.</summary>
    public IUnitTranslations? Translations { get; init; }

    /// <summary>The languages that the library has words for: those that are built in, and those it adds.</summary>
    public ValueList<Language> Languages { get; init; } = Language.BuiltIn.ToValueList();

    /// <summary>The language of texts in a file that has no <c>source_language:</c> of its own; null where each text must be a map of languages.</summary>
    public Language? SourceLanguage { get; init; }
}

/// <summary>The translations of a document's units, as its sidecars hold them.</summary>
public interface IUnitTranslations
{
    /// <summary>The translations of a unit, one a language at the most; empty for an unknown unit.</summary>
    IEnumerable<UnitTranslation> Find(string unitId);
}

/// <summary>One unit in one language, from a sidecar.</summary>
/// <param name="Language">The language.</param>
/// <param name="Text">The translated text.</param>
/// <param name="Span">Where it stands in the sidecar.</param>
public sealed record UnitTranslation(Language Language, string Text, SourceSpan Span);
