using System;
using System.Collections.Generic;
using Styrdok.Core.Model;
using Styrdok.Core.Translation;
using Styrdok.Core.Values;
using Styrdok.Core.Yaml;

namespace Styrdok.Core.Resolution;

/// <summary>A document that was compiled into an assembly. Nothing is read before it is asked for, and then once.</summary>
public sealed class CompiledDocument
{
    private readonly Lazy<LibraryDocument> _document;
    private readonly Lazy<DocumentTranslations> _translations;
    private readonly Lazy<IReadOnlyList<ModelUnit>> _units;

    /// <summary>A document from the texts that Styrdok.ContentGenerator writes.</summary>
    /// <param name="document">The document, in the text encoding of the model's codec, as UTF-8.</param>
    /// <param name="translations">The state of its translations, in the encoding of <see cref="TranslationCodec"/>, as UTF-8.</param>
    public CompiledDocument(byte[] document, byte[] translations)
    {
        _document = new Lazy<LibraryDocument>(() => (LibraryDocument)ModelCodec.Read(document));
        _translations = new Lazy<DocumentTranslations>(() => TranslationCodec.Read(translations));
        _units = new Lazy<IReadOnlyList<ModelUnit>>(() => UnitTable.Of(_document.Value));
    }

    /// <summary>The document.</summary>
    public LibraryDocument Document => _document.Value;

    /// <summary>How far it is translated.</summary>
    public DocumentTranslations Translations => _translations.Value;

    /// <summary>The text of a unit, by its place in the order of the model.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The document has fewer units.</exception>
    public LocalizedText this[int ordinal] => _units.Value[ordinal].Text;
}
