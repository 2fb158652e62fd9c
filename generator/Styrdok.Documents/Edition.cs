using System;
using Styrdok.Core.Branding;
using Styrdok.Core.Document;
using Styrdok.Core.Model;
using Styrdok.Core.Resolution;
using Styrdok.Core.Resolution.Tailoring;
using Styrdok.Core.Translation;
using Styrdok.Core.Values;

namespace Styrdok.Documents;

/// <summary>One document as one organisation publishes it in one language: everything a composer needs, and nothing it has to look for.</summary>
public sealed record Edition
{
    /// <summary>The library the document's roles, actors and references come from.</summary>
    public required Library Library { get; init; }

    /// <summary>The organisation that publishes.</summary>
    public required Organisation Organisation { get; init; }

    /// <summary>The organisation's colours, mark and cover.</summary>
    public required Brand Brand { get; init; }

    /// <summary>How the organisation adopted the document: status and metadata.</summary>
    public required Adoption Adoption { get; init; }

    /// <summary>The document.</summary>
    public required LibraryDocument Document { get; init; }

    /// <summary>What <see cref="Document"/> was made of where overlays lie over it; null for a document as the library holds it.</summary>
    public TailoredDocument? Tailored { get; init; }

    /// <summary>How far the document is translated.</summary>
    public DocumentTranslations Translations => Tailored?.Translations ?? Library.TranslationsOf(Document.Id);

    /// <summary>Who approved the texts in <see cref="Language"/>; null where nobody has, and in the language that the document is written in.</summary>
    public LanguageApproval? ApprovalOfTranslation => Language == Document.SourceLanguage ? null : Translations.ApprovalIn(Language);

    /// <summary>The language to compose in.</summary>
    public required Language Language { get; init; }

    /// <summary>Which parts come in what order.</summary>
    public required Layout Layout { get; init; }

    /// <summary>The words of the interface in the language.</summary>
    public required Labels Labels { get; init; }

    /// <summary>Gives the picture that a figure of the document names, or null where there is none (which a rule has reported).</summary>
    public Func<string, Picture?> Picture { get; init; } = _ => null;

    /// <summary>Whether texts that are outdated or not translated are marked as such. A page that says so beside each text needs no mark in it.</summary>
    public bool MarksStates { get; init; } = true;

    /// <summary>The other files of the document, seen from the one composed.</summary>
    public required Related Related { get; init; }

    /// <summary>The same edition of the document as the organisation has it, by the overlays that it is adopted with.</summary>
    public Edition AsAdopted()
    {
        if (Tailored is not null) return this;
        var tailored = Tailor.Apply(Library, Document, Adoption);
        return this with { Document = tailored.Document, Tailored = tailored };
    }

    /// <summary>What a parameter of the document is here; null for an unknown one.</summary>
    internal ParameterValue? ValueOf(string parameter) =>
        Tailored is not null && Tailored.Parameters.TryGet(parameter, out var value) ? value : Document.Params.TryGet(parameter, out var defined) ? defined.Default : null;
}
