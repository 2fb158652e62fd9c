using System;
using System.Collections.Generic;
using System.Linq;
using Styrdok.Core.Annotations;
using Styrdok.Core.Resolution;

namespace Styrdok.Exchange.Outgoing;

/// <summary>Finds what stays as it is in a translation.</summary>
public static class ProtectedPieces
{
    /// <summary>The placeholders of a text, and where it may hold them its citations, in their order.</summary>
    public static IReadOnlyList<ProtectedPiece> Of(string text, TextForm form)
    {
        // A placeholder with forms of a word in it is translated; its name alone is not.
        var pieces = TextMarks.Placeholders(text).Where(mark => mark is { IsClosed: true, Forms: null }).Select(mark => new ProtectedPiece(mark.Index, mark.Length)).ToList();
        if (form != TextForm.Plain)
        {
            foreach (var bracket in TextMarks.Citations(text).GroupBy(citation => citation.Group))
            {
                // The place in a work, such as "ch. 4", is translated; the work stays.
                if (bracket.Any(citation => citation.Locator is not null))
                {
                    pieces.AddRange(bracket.Select(citation => new ProtectedPiece(citation.Index - 1, citation.Reference.Length + 1)));
                    continue;
                }

                var first = bracket.First();
                var start = text.LastIndexOf('[', first.Index);
                var end = text.IndexOf(']', first.Index);
                if (start >= 0 && end > start) pieces.Add(new ProtectedPiece(start, end - start + 1));
            }
        }

        return pieces.OrderBy(piece => piece.Index).ToList();
    }
}
