using System.Collections.Generic;
using System.Linq;
using Styrdok.Core.Model;
using Styrdok.Core.Values;

namespace Styrdok.Core.Translation;

/// <summary>The languages that documents and overlays are translated into, and whether each binds somebody.</summary>
public static class PublishedLanguages
{
    /// <summary>
    /// The languages besides the source. What an organisation says of a document that it adopts goes before what the document says, and one organisation whose readers
    /// are bound is enough. Where nobody publishes in a language, the document's own word holds.
    /// </summary>
    /// <param name="id">The id of the document or overlay.</param>
    /// <param name="isOverlay">Which of the two it is.</param>
    /// <param name="source">The language that it is written in.</param>
    /// <param name="listed">What the document says.</param>
    /// <param name="organisations">The organisations of the library.</param>
    public static IReadOnlyList<(Language Language, LanguageStanding Standing)> Of(
        string id, bool isOverlay, Language source, ValueMap<LanguageStanding> listed, IEnumerable<Organisation> organisations)
    {
        var all = organisations.ToList();
        var publishers = all.Where(organisation => !isOverlay && organisation.Adopts.Count == 0).Select(organisation => (Organisation: organisation, Own: ValueMap<LanguageStanding>.Empty))
            .Concat(all.SelectMany(organisation => organisation.Adopts.Where(adoption => isOverlay ? adoption.Overlay.Contains(id) : adoption.Document == id), (organisation, adoption) => (Organisation: organisation, Own: adoption.Languages)))
            .ToList();
        var languages = new List<(Language Language, LanguageStanding Standing)>();
        foreach (var entry in listed)
        {
            if (!Language.TryParse(entry.Key, out var language) || language.Equals(source)) continue;
            var said = publishers.Where(publisher => publisher.Organisation.Languages.Count == 0 || publisher.Organisation.Languages.Contains(language))
                .Select(publisher => publisher.Own.TryGet(language.Code, out var standing) ? standing : entry.Value).ToList();
            languages.Add((language, said.Count == 0 ? entry.Value : said.Contains(LanguageStanding.Authoritative) ? LanguageStanding.Authoritative : LanguageStanding.Courtesy));
        }

        return languages;
    }
}
