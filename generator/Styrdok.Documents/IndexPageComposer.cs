using System.Collections.Generic;
using System.Linq;
using Styrdok.Core.Branding;
using Styrdok.Core.Document;
using Styrdok.Core.Values;

namespace Styrdok.Documents;

/// <summary>Composes the page that lists every document of a build, by organisation and language.</summary>
public static class IndexPageComposer
{
    /// <summary>A document of the build.</summary>
    /// <param name="Document">The document.</param>
    /// <param name="Links">Its files: path below the output folder, and the key of what they are.</param>
    public sealed record Entry(ComposedDocument Document, IReadOnlyList<(string Path, string Key)> Links)
    {
        /// <summary>What it asks of each role: path below the output folder, and what the role is called.</summary>
        public IReadOnlyList<(string Path, string Name)> Roles { get; init; } = [];
    }

    /// <summary>The page.</summary>
    /// <param name="entries">The documents, by organisation.</param>
    /// <param name="labels">The words of the page's language.</param>
    /// <param name="language">The page's language.</param>
    /// <param name="brand">The colours of the page.</param>
    public static IndexPage Compose(IEnumerable<Entry> entries, Labels labels, Language language, Brand brand) => new()
    {
        Language = language,
        Title = labels["index_title"],
        Brand = brand,
        Organisations = entries.GroupBy(entry => entry.Document.Issuer.Id).Select(group => Organisation(group.ToList(), language)).ToValueList(),
    };

    private static IndexOrganisation Organisation(List<Entry> entries, Language language)
    {
        // The name as the organisation itself writes it: in the language where it is not foreign.
        var own = (entries.FirstOrDefault(entry => entry.Document.Issuer.NameLanguage is null && entry.Document.Language == language) ?? entries[0]).Document;
        var nameLanguage = own.Issuer.NameLanguage ?? own.Language;
        return new IndexOrganisation(
            own.Issuer.Name,
            nameLanguage == language ? null : nameLanguage,
            entries.GroupBy(entry => entry.Document.Language).OrderBy(group => group.Key)
                .Select(group => new IndexLanguage(group.Key, group.First().Document.Labels["own_name"], group.Select(Document).ToValueList())).ToValueList());
    }

    private static IndexDocument Document(Entry entry)
    {
        var title = entry.Document.Title.PlainText;
        var labels = entry.Document.Labels;
        return new IndexDocument(
            entry.Document.Cover.KindLabel,
            title,
            entry.Document.Cover.Status?.Word ?? string.Empty,
            entry.Links.Select(link =>
            {
                var label = labels[link.Key] + " " + link.Path[(link.Path.LastIndexOf('.') + 1)..].ToUpperInvariant();
                return new IndexLink(link.Path, label, title + ", " + label);
            }).ToValueList())
        {
            Roles = entry.Roles.Select(role => new IndexLink(role.Path, role.Name, title + ", " + role.Name)).ToValueList(),
            RolesLabel = entry.Roles.Count > 0 ? labels["index_roles"] : string.Empty,
        };
    }
}
