using System.Linq;
using Styrdok.Core.Annotations;
using Styrdok.Core.Model;
using Styrdok.Core.Resolution;
using Styrdok.Core.Translation;
using Styrdok.Core.Values;

namespace Styrdok.ContentGenerator.Emit;

/// <summary>What is emitted of one document. It knows no places.</summary>
/// <param name="Namespace">The namespace of <c>Content</c>.</param>
/// <param name="Group">The class of its kind: <c>Declarations</c>.</param>
/// <param name="Name">Its own class: <c>Lillestrom2002</c>.</param>
/// <param name="Record">The record of the document: <c>Declaration</c>.</param>
/// <param name="Id">Its id.</param>
/// <param name="Title">Its title in the source language.</param>
/// <param name="Blob">The document as text.</param>
/// <param name="Translations">The state of its translations as text.</param>
/// <param name="Units">Its units, in the order of the model.</param>
internal sealed record DocumentEmission(
    string Namespace, string Group, string Name, string Record, string Id, string Title, string Blob, string Translations, ValueList<UnitEmission> Units)
{
    /// <summary>The name of the output. It is made of the id: two names of classes may differ in capitals alone, names of outputs may not.</summary>
    public string HintName => $"{Group}.{Id}.g.cs";

    /// <summary>Takes a document.</summary>
    public static DocumentEmission Of(LibraryDocument document, DocumentTranslations translations, string rootNamespace)
    {
        var source = document.SourceLanguage;
        var group = MemberName.GroupOf(document.Kind);
        var units = UnitTable.Of(document).Select(unit => new UnitEmission(unit.Id, SourceText.Normalise(unit.Text.Find(source) ?? string.Empty, TextForm.Inline)));
        return new DocumentEmission(
            rootNamespace, group, MemberName.Of(document.Id, group), document.GetType().Name, document.Id, document.Title.Find(source) ?? document.Id,
            Encoded.Of(document), TranslationCodec.Write(translations), units.ToValueList());
    }
}

/// <summary>A unit of a document.</summary>
/// <param name="Id">The unit id.</param>
/// <param name="Text">The text in the source language, for the comment.</param>
internal sealed record UnitEmission(string Id, string Text);
