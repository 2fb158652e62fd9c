using System;
using Styrdok.Core.Model;

namespace Styrdok.Core.Resolution;

/// <summary>Whom a word of a document's <c>audience</c> means: a role, by its id or by the id with an s, as in <c>managers</c>.</summary>
public static class AudienceRole
{
    /// <summary>The role that a word means, or null.</summary>
    /// <param name="word">The word.</param>
    /// <param name="find">Finds a role by its id.</param>
    public static Role? Of(string word, Func<string, Role?> find) =>
        find(word) ?? (word.EndsWith("s", StringComparison.Ordinal) ? find(word.Substring(0, word.Length - 1)) : null);
}
