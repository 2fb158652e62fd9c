using System.Linq;
using Styrdok.Core.Document;
using Styrdok.Core.Model;

namespace Styrdok.Documents.Covers;

/// <summary>What a classification is called here, and how much it is to be noticed.</summary>
/// <param name="Id">The id of the mark.</param>
/// <param name="Word">The word.</param>
/// <param name="Weight">How much it is to be noticed.</param>
internal sealed record ClassificationWords(string Id, string Word, ClassificationWeight Weight)
{
    /// <summary>How widely a document may be shown; null where nothing is said. An organisation's word goes before the tool's.</summary>
    public static ClassificationWords? Of(Composition composition, EditionState state)
    {
        if (state.Metadata.Classification is not { } id) return null;
        if (composition.Edition.Organisation.Classifications.FirstOrDefault(mark => mark.Id == id) is { } own) return new(id, composition.SharedText(own.Label, composition.Edition.Organisation.NameLanguage).Text, own.Weight);
        var weight = id switch
        {
            "open" => ClassificationWeight.Quiet,
            "internal" => ClassificationWeight.Marked,
            _ => ClassificationWeight.Warning,
        };
        return new(id, composition.Words["classification_" + id], weight);
    }

    /// <summary>The mark for the cover; null for what is said among the metadata alone.</summary>
    public StatusTag? Tag => Weight == ClassificationWeight.Quiet ? null : new StatusTag(Word, Tone);

    /// <summary>How urgent it is.</summary>
    public Tone Tone => Weight == ClassificationWeight.Warning ? Tone.Warning : Tone.Information;
}
