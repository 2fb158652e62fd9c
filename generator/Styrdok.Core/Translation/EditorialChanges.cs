using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using Styrdok.Core.Annotations;
using Styrdok.Core.Model;
using Styrdok.Core.Values;

namespace Styrdok.Core.Translation;

/// <summary>Tells whether a text was changed without another meaning: by the letters themselves, or by what the history of the document says of the versions since.</summary>
public static class EditorialChanges
{
    /// <summary>Whether something says that a change is editorial. Where nothing does, a person has to look.</summary>
    /// <param name="unit">The id of the unit.</param>
    /// <param name="form">What Markdown the text may hold.</param>
    /// <param name="before">The text as it was translated.</param>
    /// <param name="now">The text as it is.</param>
    /// <param name="document">The document; null for an overlay, which has no versions.</param>
    /// <param name="versions">The document's frozen versions; null where it has none.</param>
    public static bool IsEditorial(string unit, TextForm form, string before, string now, LibraryDocument? document, VersionsFile? versions) =>
        Letters(before) == Letters(now) || (document is not null && versions is not null && OnlyEditorialSince(unit, SourceText.Hash(before, form), document, versions));

    // Signs between words, capitals and spaces; a sign that may carry a meaning (a percentage, a placeholder, a bracket of a citation) counts as a letter.
    private static string Letters(string text)
    {
        var letters = new StringBuilder(text.Length);
        foreach (var c in text.Where(c => !char.IsWhiteSpace(c) && c is not ('.' or ',' or ';' or ':' or '!' or '–' or '-' or '\'' or '"' or '’' or '‘' or '“' or '”' or '«' or '»' or '…'))) letters.Append(char.ToLowerInvariant(c));

        // Between digits a point, a comma or a dash is part of a number.
        for (var i = 1; i + 1 < text.Length; i++)
        {
            if (char.IsDigit(text[i - 1]) && char.IsDigit(text[i + 1]) && !char.IsLetterOrDigit(text[i])) letters.Append('|').Append(text, i - 1, 3);
        }

        return letters.ToString();
    }

    private static bool OnlyEditorialSince(string unit, string hash, LibraryDocument document, VersionsFile versions)
    {
        var history = document.History.OrderBy(entry => entry.Date).ToList();
        for (var i = history.Count - 2; i >= 0; i--)
        {
            var frozen = versions.Versions.FirstOrDefault(version => version.Version == history[i].Version);
            var texts = frozen is null ? null : ((IEnumerable<FrozenTexts>)frozen.Texts).FirstOrDefault(entry => entry.Language.Equals(document.SourceLanguage));
            if (texts is null || !texts.Units.TryGet(unit, out var was) || was != hash) continue;
            return history.Skip(i + 1).All(entry => entry.Change == ChangeKind.Editorial);
        }

        return false;
    }
}
