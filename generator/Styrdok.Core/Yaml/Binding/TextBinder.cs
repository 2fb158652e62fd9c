using System.Linq;
using System.Text.RegularExpressions;
using Styrdok.Core.Annotations;
using Styrdok.Core.Findings;
using Styrdok.Core.Values;

namespace Styrdok.Core.Yaml.Binding;

/// <summary>Reads texts for readers: the source language from the file, or all languages from a map, and the other languages from the sidecars.</summary>
public static class TextBinder
{
    private static readonly Regex LineBreaks = new("[ \t]*(?:\r\n|\n|\r)[ \t\r\n]*", RegexOptions.CultureInvariant);

    /// <summary>Reads a node.</summary>
    public static bool Text(BindSession session, YamlNode node, MemberShape member, BindPlace place, out LocalizedText value)
    {
        var form = member.Form ?? TextForm.Plain;
        var read = node switch
        {
            YamlMapping map when member.InlineMap => ReadMap(session, map, member, form),
            YamlMapping => NoMap(session, node, member),
            YamlScalar scalar => ReadScalar(session, scalar, member, form),
            _ => NoText(session, node, member),
        };
        value = LocalizedText.None;
        if (read is null) return false;
        var source = session.SourceLanguage is { } language && read.Find(language) is not null ? language : read.Languages.First();
        var id = member.UnitId(place.Unit);
        value = AddTranslations(session, node, id, form, read);
        session.Add(new BoundUnit(id, node.Span, form, place.Pointer, read[source], source, value, node is YamlMapping));
        return true;
    }

    /// <summary>
    /// A text as the model holds it: of a body the line ends are trimmed; in a text of one paragraph a line break is a space, whichever way it was written in YAML.
    /// </summary>
    public static string Normalize(string text, TextForm form) =>
        form == TextForm.Body
            ? string.Join("\n", text.Replace("\r\n", "\n").Replace('\r', '\n').Split('\n').Select(line => line.TrimEnd(' ', '\t'))).Trim('\n')
            : LineBreaks.Replace(text, " ").Trim(' ', '\t');

    private static LocalizedText AddTranslations(BindSession session, YamlNode node, string id, TextForm form, LocalizedText text)
    {
        if (session.Context.Translations is not { } translations) return text;
        foreach (var translation in translations.Find(id))
        {
            if (text.Find(translation.Language) is null)
            {
                text = text.With(translation.Language, Normalize(translation.Text, form));
                continue;
            }

            session.Report(VocabularyFindings.TwoTexts.At(
                node.Span, $"The text '{id}' stands in '{translation.Language}' here and in {translation.Span}.", "Keep one of them and remove the other.",
                new RelatedPlace(translation.Span, "The other text is here.")));
        }

        return text;
    }

    private static LocalizedText? ReadScalar(BindSession session, YamlScalar scalar, MemberShape member, TextForm form)
    {
        var text = Value(session, scalar, member, form);
        if (text is null) return null;
        if (session.SourceLanguage is { } language) return LocalizedText.Of(language, text);
        if (!session.HasBadSourceLanguage)
        {
            session.Report(VocabularyFindings.TextWithoutLanguage.At(
                scalar.Span, $"Nothing says which language '{member.Key}' is in.", member.InlineMap ? "Write a map: { nb: …, sv: …, en: … }." : "State the file's 'source_language:'."));
        }

        return null;
    }

    private static LocalizedText? ReadMap(BindSession session, YamlMapping map, MemberShape member, TextForm form)
    {
        var texts = new System.Collections.Generic.List<LanguageText>();
        foreach (var entry in map.Entries)
        {
            if (!session.Knows(entry.Key.Value, out var language))
                session.Report(session.NoLanguage(entry.Key));
            else if (entry.Value is not YamlScalar scalar)
                NoText(session, entry.Value, member);
            else if (Value(session, scalar, member, form) is { } text)
                texts.Add(new LanguageText(language, text));
        }

        if (session.SourceLanguage is { } source && map.Find(source.Code) is null)
        {
            session.Report(VocabularyFindings.SourceLanguageMissing.At(
                map.Span, $"'{member.Key}' lacks a text in '{source}', the language of the file.", $"Add '{source}:'."));
        }

        return texts.Count == 0 ? null : LocalizedText.Of(texts);
    }

    private static string? Value(BindSession session, YamlScalar scalar, MemberShape member, TextForm form)
    {
        var type = CoreSchema.TypeOf(scalar);
        if (type is CoreType.Boolean or CoreType.Integer or CoreType.Float)
        {
            session.Report(VocabularyFindings.WrongType.At(
                scalar.Span, $"'{member.Key}' is {CoreSchema.Words(type)} here, not a text.", $"Put it in quotes: \"{scalar.Value}\"."));
            return null;
        }

        // The reader has reported this for several words; here one word is known to be prose as well.
        if (scalar.CommentAfter && !scalar.Value.Contains(" ")) session.Report(NodeBuilder.CommentFinding(scalar));
        return ScalarBinders.CheckNotEmpty(session, scalar, scalar.Value, member) ? Normalize(scalar.Value, form) : null;
    }

    private static LocalizedText? NoMap(BindSession session, YamlNode node, MemberShape member)
    {
        session.Report(VocabularyFindings.MapNotAllowed.At(
            node.Span, $"'{member.Key}' is a mapping, but holds one text in the language of the file.", "Write the text here, and its translations in the files beside this one."));
        return null;
    }

    private static LocalizedText? NoText(BindSession session, YamlNode node, MemberShape member)
    {
        session.Report(VocabularyFindings.WrongType.At(node.Span, $"'{member.Key}' is {node.Kind}, but must be a text.", "Write the text after the colon; put text that begins with '[' or '{' in quotes."));
        return null;
    }
}
