using System.Collections.Generic;
using System.Linq;
using Styrdok.Core.Model;
using Styrdok.Core.Resolution;
using Styrdok.Core.Translation;
using Styrdok.Core.Values;

namespace Styrdok.ContentGenerator.Emit;

/// <summary>What is emitted of a library besides its documents, which are named and no more: a change in one of them changes nothing here.</summary>
/// <param name="Namespace">The namespace of <c>Content</c>.</param>
/// <param name="Documents">The members that hold the documents: <c>Declarations.Lillestrom2002</c>.</param>
/// <param name="Roles">The roles as text.</param>
/// <param name="Actors">The actors as text.</param>
/// <param name="References">The references as text.</param>
/// <param name="Terms">The terms as text.</param>
/// <param name="TermNames">The terms by id, each with its words for the comment.</param>
/// <param name="Kinds">The rules for kinds of documents as text.</param>
/// <param name="OrganisationKinds">The rules that organisations have of their own, each with the organisation's id and as text.</param>
/// <param name="Organisations">The organisations, each as text.</param>
/// <param name="Overlays">The overlays, each as text with the state of its translations.</param>
internal sealed record LibraryEmission(
    string Namespace, ValueList<string> Documents, string Roles, string Actors, string References, string Terms, ValueList<TermEmission> TermNames, string Kinds, ValueList<OrganisationEmission> OrganisationKinds,
    ValueList<string> Organisations, ValueList<TailoringEmission> Overlays)
{
    /// <summary>Takes a library. What several files list is joined in one record of their kind.</summary>
    public static LibraryEmission Of(Library library, string rootNamespace) => new(
        rootNamespace,
        library.Documents.Select(document => (document.Id, Group: MemberName.GroupOf(document.Kind))).Select(document => $"{document.Group}.{MemberName.Of(document.Id, document.Group)}").ToValueList(),
        Encoded.Of(new RolesFile { Styrdok = 1, Kind = SharedKind.Roles, Roles = library.Roles }),
        Encoded.Of(new ActorsFile { Styrdok = 1, Kind = SharedKind.Actors, Actors = library.Actors }),
        Encoded.Of(new ReferencesFile { Styrdok = 1, Kind = SharedKind.References, References = library.References }),
        Encoded.Of(new TermsFile { Styrdok = 1, Kind = SharedKind.Terms, Terms = library.Terms }),
        library.Terms.Select(TermEmission.Of).ToValueList(),
        Of(library.Kinds),
        library.OrganisationKinds.Select(entry => new OrganisationEmission(entry.Organisation, Of(entry.Kinds))).ToValueList(),
        library.Organisations.Select(Encoded.Of).ToValueList(),
        library.Overlays.Select(overlay => new TailoringEmission(Encoded.Of(overlay), TranslationCodec.Write(library.TranslationsOf(overlay.Id)))).ToValueList());

    private static string Of(ValueList<KindRules> kinds) => Encoded.Of(new KindsFile { Styrdok = 1, Kind = SharedKind.Kinds, Kinds = kinds });
}

/// <summary>An overlay.</summary>
/// <param name="Text">The overlay as text.</param>
/// <param name="Translations">The state of its translations as text.</param>
internal sealed record TailoringEmission(string Text, string Translations);

/// <summary>A term.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Words">The words to write for it, in the order of the languages.</param>
internal sealed record TermEmission(string Id, string Words)
{
    /// <summary>Takes a term.</summary>
    public static TermEmission Of(Term term) => new(
        term.Id, string.Join(", ", term.Forms.OrderBy(forms => Language.Parse(forms.Key)).Select(forms => forms.Value.Preferred).Distinct()));
}

/// <summary>Something of an organisation.</summary>
/// <param name="Id">The organisation.</param>
/// <param name="Text">The thing as text.</param>
internal sealed record OrganisationEmission(string Id, string Text);
