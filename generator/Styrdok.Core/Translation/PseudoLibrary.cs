using System;
using System.Collections.Generic;
using System.Linq;
using Styrdok.Core.Model;
using Styrdok.Core.Resolution;
using Styrdok.Core.Values;
using Styrdok.Core.Yaml;

namespace Styrdok.Core.Translation;

/// <summary>
/// A library in a language that nobody speaks, <c>qps</c> (a code for private use; ISO 639-2, BCP 47), computed from the texts in their source language and kept nowhere: every text of the documents,
/// of the shared files and of the interface, as <see cref="PseudoText"/> writes it. Whatever a page shows in letters without accents was not made for translation.
/// </summary>
public static class PseudoLibrary
{
    // Numbers, alphabets and marks: rules, not words.
    private static readonly HashSet<string> s_rules = new(StringComparer.Ordinal)
    {
        "alphabet", "alphabet_same", "decimal_separator", "thousands", "percent", "quote_open", "quote_close", "genitive", "genitive_hisses", "genitive_after_hiss", "list_separator",
    };

    /// <summary>The language.</summary>
    public static Language Language { get; } = Language.Parse("qps");

    /// <summary>The same library with every document in <see cref="Language"/> too.</summary>
    /// <param name="library">The library.</param>
    /// <param name="write">How a text is written; null for <see cref="PseudoText.Of"/>.</param>
    /// <param name="writeWords">How a word of the interface that stands by itself is written; null for the same.</param>
    public static Library Of(Library library, Func<string, string>? write = null, Func<string, string>? writeWords = null)
    {
        write ??= PseudoText.Of;
        LocalizedText Written(LocalizedText text, Language? source)
        {
            if (text.Texts.Count == 0) return text;
            return text.With(Language, write((source is null ? null : text.Find(source)) ?? text.Texts[0].Text));
        }

        T Changed<T>(T model, Language? source = null)
            where T : class => (T)ModelCodec.Read(ModelCodec.Write(model), text => Written(text, source));

        return library with
        {
            Documents = library.Documents.Select(document => Changed(document, document.SourceLanguage) with { Languages = Added(document.Languages) }).ToValueList(),
            Overlays = library.Overlays.Select(overlay => Changed(overlay)).ToValueList(),
            Roles = Changed(new RolesFile { Styrdok = 1, Kind = SharedKind.Roles, Roles = library.Roles }).Roles,
            Actors = Changed(new ActorsFile { Styrdok = 1, Kind = SharedKind.Actors, Actors = library.Actors }).Actors,
            References = Changed(new ReferencesFile { Styrdok = 1, Kind = SharedKind.References, References = library.References }).References,
            Kinds = Changed(Kinds(library.Kinds)).Kinds,
            OrganisationKinds = library.OrganisationKinds.Select(own => own with { Kinds = Changed(Kinds(own.Kinds)).Kinds }).ToValueList(),
            Organisations = library.Organisations.Select(organisation => Changed(organisation) with
            {
                Languages = organisation.Languages.Count == 0 ? organisation.Languages : organisation.Languages.Append(Language).ToValueList(),
            }).ToValueList(),
            Strings = library.Strings.Append(Strings(library.Strings.OrderBy(strings => strings.Language).First(), writeWords ?? PseudoText.Of)).ToValueList(),
        };
    }

    private static KindsFile Kinds(ValueList<KindRules> kinds) => new() { Styrdok = 1, Kind = SharedKind.Kinds, Kinds = kinds };

    // It helps and never binds: its files say so in the words for a translation.
    private static ValueMap<LanguageStanding> Added(ValueMap<LanguageStanding> languages) =>
        new(languages.Append(new KeyValuePair<string, LanguageStanding>(Language.Code, LanguageStanding.Courtesy)));

    // What stands within a sentence has no marks of its own: it begins in a small letter, or has no word between the places for values.
    private static StringsFile Strings(StringsFile source, Func<string, string> write) => source with
    {
        Language = Language,
        Entries = new ValueMap<string>(source.Entries.Select(entry => new KeyValuePair<string, string>(
            entry.Key, s_rules.Contains(entry.Key) ? entry.Value : entry.Value.Length > 0 && char.IsUpper(entry.Value[0]) ? write(entry.Value) : PseudoText.Words(entry.Value)))),
    };
}
