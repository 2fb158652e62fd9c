using System.Collections.Generic;
using System.Linq;
using System.Text;
using Styrdok.Core.Values;

namespace Styrdok.Core.Translation;

/// <summary>A stretch of a text compared with another: it stands in both, or in one of them.</summary>
/// <param name="Kind">In which of the two it stands.</param>
/// <param name="Pieces">The stretch, with what is a mark told apart from what is read.</param>
public sealed record TextChange(TextChangeKind Kind, ValueList<TextPiece> Pieces)
{
    /// <summary>The stretch as it is written.</summary>
    public string Text => Pieces.Aggregate(new StringBuilder(), (text, piece) => text.Append(piece.Text)).ToString();
}

/// <summary>In which of two texts a stretch stands.</summary>
public enum TextChangeKind
{
    /// <summary>In both.</summary>
    Same,

    /// <summary>In the old one.</summary>
    Removed,

    /// <summary>In the new one.</summary>
    Added,
}

/// <summary>A part of a stretch.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Text">The letters.</param>
public sealed record TextPiece(TextPieceKind Kind, string Text);

/// <summary>What a part of a stretch is.</summary>
public enum TextPieceKind
{
    /// <summary>Words.</summary>
    Words,

    /// <summary>What is not read aloud but does something: Markdown, a placeholder, a citation.</summary>
    Mark,

    /// <summary>One or more line breaks.</summary>
    Break,
}
