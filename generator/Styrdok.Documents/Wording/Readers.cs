using System;
using System.Collections.Generic;
using System.Linq;
using Styrdok.Core.Model;
using Styrdok.Core.Resolution;
using Styrdok.Core.Values;

namespace Styrdok.Documents.Wording;

/// <summary>Those that a document is for, by the name they have together.</summary>
/// <param name="Role">The id of their role.</param>
/// <param name="Name">The name.</param>
public sealed record Readers(string Role, LocalizedText Name)
{
    /// <summary>Those that a document is for, in the order in which it names them; a word that no role answers to has no name to show.</summary>
    public static IReadOnlyList<Readers> Of(LibraryDocument document, Library library) => document.Audience
        .Select(word => AudienceRole.Of(word, library.FindRole)).OfType<Role>()
        .DistinctBy(role => role.Id, StringComparer.Ordinal)
        .Select(role => new Readers(role.Id, role.Plural ?? role.Label)).ToList();
}
