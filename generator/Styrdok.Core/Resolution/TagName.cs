using System;
using System.Collections.Generic;
using System.Linq;
using Styrdok.Core.Model;
using Styrdok.Core.Values;

namespace Styrdok.Core.Resolution;

/// <summary>What a tag of a statement is called: as the term with that id, else as the document with it.</summary>
public static class TagName
{
    /// <summary>The name of a tag, or null.</summary>
    /// <param name="tag">The tag.</param>
    /// <param name="term">Finds a term by its id.</param>
    /// <param name="document">Finds a document by its id.</param>
    public static LocalizedText? Of(string tag, Func<string, Term?> term, Func<string, LibraryDocument?> document)
    {
        if (term(tag) is { Forms.Count: > 0 } found) return LocalizedText.Of(((IEnumerable<KeyValuePair<string, TermForms>>)found.Forms).Select(entry => new LanguageText(Language.Parse(entry.Key), entry.Value.Preferred)));
        return document(tag) is { } named ? named.ShortTitle ?? named.Title : null;
    }
}
