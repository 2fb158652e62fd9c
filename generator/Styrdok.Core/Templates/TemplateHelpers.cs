using System;
using System.Collections.Generic;
using Styrdok.Core.Document;

namespace Styrdok.Core.Templates;

/// <summary>The helpers that templates may call. The renderer of pages provides each of them; the compiler, which has no renderer, checks templates by this list.</summary>
public static class TemplateHelpers
{
    /// <summary>The helpers, with what each takes: a record of the tree, <c>Block[]</c> for a list, <c>text</c> for a word in quotes, <c>any</c>, or null for nothing.</summary>
    public static IReadOnlyDictionary<string, string?> All { get; } = new Dictionary<string, string?>(StringComparer.Ordinal)
    {
        ["attrs"] = "any",
        ["text"] = nameof(TextUnit),
        ["blocks"] = nameof(Block) + "[]",
        ["heading"] = nameof(SectionBlock),
        ["cell"] = nameof(TableCell),
        ["indicatorBar"] = nameof(Indicator),
        ["drawing"] = nameof(FigureBlock),
        ["picture"] = nameof(PictureBlock),
        ["side"] = nameof(ReviewText),
        ["label"] = "text",
        ["titleSize"] = null,
        ["mark"] = null,
        ["art"] = null,
    };
}
