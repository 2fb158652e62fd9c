using System;
using System.Collections.Generic;
using Styrdok.Core.Findings;
using Styrdok.Core.Translation;

namespace Styrdok.Documents.Review;

/// <summary>What a review page is made of.</summary>
public sealed record ReviewRequest
{
    /// <summary>
    /// The document as the organisation has it, in the language it is written in; where only what overlays word is translated into the other, in that of an overlay.
    /// The page speaks that language.
    /// </summary>
    public required Edition Source { get; init; }

    /// <summary>The same in the language that is reviewed.</summary>
    public required Edition Target { get; init; }

    /// <summary>The same in other languages, which can be shown besides.</summary>
    public IReadOnlyList<Edition> Others { get; init; } = [];

    /// <summary>Where the texts are written, and what was found there.</summary>
    public required TranslationPlaces Places { get; init; }

    /// <summary>An address that shows a place in a file; null where there is none.</summary>
    public Func<SourceSpan, string?> AddressOf { get; init; } = _ => null;

    /// <summary>The document in the target language, relative to the page; null where it is not rendered beside it.</summary>
    public string? Preview { get; init; }

    /// <summary>The proof, relative to the page; null where there is none.</summary>
    public string? Proof { get; init; }
}
