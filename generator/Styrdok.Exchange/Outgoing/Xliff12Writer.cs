using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Text;
using System.Xml;
using Styrdok.Core.Translation;

namespace Styrdok.Exchange.Outgoing;

/// <summary>
/// Writes XLIFF 1.2. Placeholders and citations stay plain text: programs on the way drop inline elements with what stands in them. A text that is not translated
/// yet, or not as it is now, has its source as target and says so by its state: OmegaT makes no segment of an empty target and takes a full one for the text to
/// translate. What stood there before is an alternative.
/// </summary>
public static class Xliff12Writer
{
    /// <summary>The namespace.</summary>
    internal const string Namespace = "urn:oasis:names:tc:xliff:document:1.2";

    /// <summary>Who notes are from: the tool's go out only, the translators' come back.</summary>
    internal const string FromTool = "developer", FromTranslator = "translator";

    /// <summary>The words of XLIFF 1.2 for how far a translation is.</summary>
    internal static IReadOnlyList<(ExchangeLevel Level, string State)> States { get; } =
    [
        (ExchangeLevel.Untranslated, "needs-translation"),
        (ExchangeLevel.Doubtful, "needs-review-translation"),
        (ExchangeLevel.Translated, "translated"),
        (ExchangeLevel.Reviewed, "signed-off"),
        (ExchangeLevel.Approved, "final"),
    ];

    /// <summary>The file as UTF-8, without a byte order mark.</summary>
    public static byte[] Write(ExchangeDocument document)
    {
        using var bytes = new MemoryStream();
        using (var xml = XmlWriter.Create(bytes, Settings))
        {
            xml.WriteStartDocument();
            xml.WriteStartElement("xliff", Namespace);
            xml.WriteAttributeString("version", "1.2");
            xml.WriteStartElement("file", Namespace);
            xml.WriteAttributeString("original", document.Id);
            xml.WriteAttributeString("datatype", "plaintext");
            xml.WriteAttributeString("source-language", document.Source.Code);
            xml.WriteAttributeString("target-language", document.Target.Code);
            xml.WriteStartElement("header", Namespace);
            Note(xml, FromTool, $"{document.Title} ({document.Path})");
            xml.WriteEndElement();
            xml.WriteStartElement("body", Namespace);
            foreach (var unit in document.Units) Unit(xml, document, unit);
            xml.WriteEndDocument();
        }

        bytes.WriteByte((byte)'\n');
        return bytes.ToArray();
    }

    /// <summary>What both versions of XLIFF are written with.</summary>
    internal static XmlWriterSettings Settings { get; } = new()
    {
        Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        Indent = true,
        NewLineChars = "\n",
        NewLineHandling = NewLineHandling.None,
    };

    private static void Unit(XmlWriter xml, ExchangeDocument document, ExchangeUnit unit)
    {
        xml.WriteStartElement("trans-unit", Namespace);
        xml.WriteAttributeString("id", unit.Id);
        xml.WriteAttributeString("resname", unit.Id);
        xml.WriteAttributeString("approved", unit.Level >= ExchangeLevel.Reviewed ? "yes" : "no");
        xml.WriteAttributeString("xml", "space", null, "preserve");
        if (unit.MostCharacters is { } most)
        {
            xml.WriteAttributeString("maxwidth", most.ToString(CultureInfo.InvariantCulture));
            xml.WriteAttributeString("size-unit", "char");
        }

        Text(xml, "source", document.Source.Code, unit.Source);
        xml.WriteStartElement("target", Namespace);
        xml.WriteAttributeString("state", StateOf(unit.Standing == TranslationStanding.Current ? unit.Level : ExchangeLevel.Untranslated));
        xml.WriteAttributeString("xml", "lang", null, document.Target.Code);
        xml.WriteString(unit.Standing == TranslationStanding.Current ? unit.Target : unit.Source);
        xml.WriteEndElement();
        Place(xml, document, unit);
        foreach (var remark in unit.Remarks) Note(xml, FromTool, remark);
        if (unit.Note is not null) Note(xml, FromTranslator, unit.Note);
        if (unit is { Standing: TranslationStanding.Outdated, OldSource: not null, Target: not null })
        {
            xml.WriteStartElement("alt-trans", Namespace);
            xml.WriteAttributeString("alttranstype", "previous-version");
            Text(xml, "source", document.Source.Code, unit.OldSource);
            Text(xml, "target", document.Target.Code, unit.Target);
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private static void Place(XmlWriter xml, ExchangeDocument document, ExchangeUnit unit)
    {
        xml.WriteStartElement("context-group", Namespace);
        xml.WriteAttributeString("purpose", "location");
        Context("sourcefile", document.Path);
        Context("linenumber", unit.Line.ToString(CultureInfo.InvariantCulture));
        xml.WriteEndElement();

        void Context(string type, string value)
        {
            xml.WriteStartElement("context", Namespace);
            xml.WriteAttributeString("context-type", type);
            xml.WriteString(value);
            xml.WriteEndElement();
        }
    }

    private static void Text(XmlWriter xml, string element, string language, string text)
    {
        xml.WriteStartElement(element, Namespace);
        xml.WriteAttributeString("xml", "lang", null, language);
        xml.WriteString(text);
        xml.WriteEndElement();
    }

    private static void Note(XmlWriter xml, string from, string text)
    {
        xml.WriteStartElement("note", Namespace);
        xml.WriteAttributeString("from", from);
        xml.WriteString(text);
        xml.WriteEndElement();
    }

    private static string StateOf(ExchangeLevel level)
    {
        foreach (var (known, state) in States)
        {
            if (known == level) return state;
        }

        throw new ArgumentOutOfRangeException(nameof(level));
    }
}
