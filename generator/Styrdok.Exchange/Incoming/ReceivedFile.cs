using System.Collections.Generic;
using Styrdok.Core.Findings;
using Styrdok.Core.Yaml;

namespace Styrdok.Exchange.Incoming;

/// <summary>A file that came back from translators, as it was read.</summary>
/// <param name="Source">The file with its text; empty where it could not be decoded.</param>
/// <param name="Documents">What it holds; nothing where it could not be read.</param>
/// <param name="Findings">What is wrong with the file as a file.</param>
public sealed record ReceivedFile(SourceFile Source, IReadOnlyList<ReceivedDocument> Documents, IReadOnlyList<Finding> Findings);

/// <summary>The texts of one document in a file.</summary>
/// <param name="Names">What may be the id of the document, the likeliest first.</param>
/// <param name="Language">What the file says of the language that is translated into; null for nothing.</param>
/// <param name="Span">Where it says so.</param>
/// <param name="Units">The texts.</param>
public sealed record ReceivedDocument(IReadOnlyList<string> Names, string? Language, SourceSpan Span, IReadOnlyList<ReceivedUnit> Units);

/// <summary>One text of a file.</summary>
public sealed record ReceivedUnit
{
    /// <summary>The id that the file has for it.</summary>
    public required string Id { get; init; }

    /// <summary>What else may be the unit id: programs number units anew and keep the id elsewhere.</summary>
    public IReadOnlyList<string> OtherIds { get; init; } = [];

    /// <summary>The source.</summary>
    public required ReceivedText Source { get; init; }

    /// <summary>What stands as translation; null for nothing.</summary>
    public ReceivedText? Target { get; init; }

    /// <summary>How far the file says that the translation is; null where it says nothing.</summary>
    public ExchangeLevel? Level { get; init; }

    /// <summary>Whether the mark that somebody must look at it is a person's: editors of PO take it away when a text is changed, programs for XLIFF leave it.</summary>
    public bool IsDoubtMeant { get; init; }

    /// <summary>What a translator noted; null for nothing.</summary>
    public string? Note { get; init; }

    /// <summary>Where the unit stands.</summary>
    public required SourceSpan Span { get; init; }
}

/// <summary>A text of a file, with what stands in it for something else.</summary>
/// <param name="Text">The text, with what codes are known to stand for.</param>
/// <param name="Span">Where it stands.</param>
/// <param name="Codes">The codes of which the file does not say what they stand for.</param>
public sealed record ReceivedText(string Text, SourceSpan Span, IReadOnlyList<string> Codes);
