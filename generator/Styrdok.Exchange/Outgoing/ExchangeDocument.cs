using System.Collections.Generic;
using Styrdok.Core.Annotations;
using Styrdok.Core.Model;
using Styrdok.Core.Translation;
using Styrdok.Core.Values;

namespace Styrdok.Exchange.Outgoing;

/// <summary>A document, or an overlay, as it goes out to the translators of one language.</summary>
/// <param name="Id">The id of the document.</param>
/// <param name="Path">The path of its file.</param>
/// <param name="Title">Its title in the language it is written in.</param>
/// <param name="Source">The language it is written in.</param>
/// <param name="Target">The language it is translated into.</param>
/// <param name="Units">The texts, in the order of the document.</param>
public sealed record ExchangeDocument(string Id, string Path, string Title, Language Source, Language Target, IReadOnlyList<ExchangeUnit> Units)
{
    /// <summary>The name of the file that the document goes out in: <c>meetings.nb.xlf</c>.</summary>
    public string FileName(ExchangeFormat format) => Id + "." + Target.Code + format.Extension();
}

/// <summary>A text as it goes out to translators.</summary>
public sealed record ExchangeUnit
{
    /// <summary>The unit id: <c>goals/good-health/text</c>.</summary>
    public required string Id { get; init; }

    /// <summary>What Markdown the text may hold.</summary>
    public required TextForm Form { get; init; }

    /// <summary>The text as it is now, without the white space that does not matter.</summary>
    public required string Source { get; init; }

    /// <summary>The translation there is, of the text as it is now or as it was; null where there is none.</summary>
    public string? Target { get; init; }

    /// <summary>Whether there is a translation, and of the text as it is now.</summary>
    public required TranslationStanding Standing { get; init; }

    /// <summary>How far it is; null where there is none.</summary>
    public TranslationState? State { get; init; }

    /// <summary>Of an outdated translation the text that was translated.</summary>
    public string? OldSource { get; init; }

    /// <summary>What translators noted.</summary>
    public string? Note { get; init; }

    /// <summary>What a translator must know: where the text is shown, what its author says of it, what must stay, how long it may be, the words of the field.</summary>
    public IReadOnlyList<string> Remarks { get; init; } = [];

    /// <summary>The pieces of the text that stay as they are: placeholders and citations, in their order.</summary>
    public IReadOnlyList<ProtectedPiece> Protected { get; init; } = [];

    /// <summary>The most characters that the translation may have; null where nothing limits it.</summary>
    public int? MostCharacters { get; init; }

    /// <summary>The line of the text in the document's file.</summary>
    public int Line { get; init; }

    /// <summary>How far the text has come in the words that exchange files have for it.</summary>
    internal ExchangeLevel Level => Standing switch
    {
        TranslationStanding.Missing => ExchangeLevel.Untranslated,
        TranslationStanding.Outdated => ExchangeLevel.Doubtful,
        _ => ExchangeLevels.Of(State),
    };
}

/// <summary>A stretch of a text that stays as it is.</summary>
/// <param name="Index">Where it begins.</param>
/// <param name="Length">How long it is.</param>
public sealed record ProtectedPiece(int Index, int Length);
