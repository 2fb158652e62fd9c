using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Xml;
using Styrdok.Core.Translation;

namespace Styrdok.Exchange.Outgoing;

/// <summary>
/// Writes XLIFF 2.0. What stays as it is stands in <c>mrk translate="no"</c>: the text is there for programs that do not know the mark. The id of a unit may hold no
/// slash here and has dots instead; <c>name</c> holds the id as it is.
/// </summary>
public static class Xliff2Writer
{
    /// <summary>The namespaces of the core and of the module for length.</summary>
    internal const string Namespace = "urn:oasis:names:tc:xliff:document:2.0", SizeNamespace = "urn:oasis:names:tc:xliff:sizerestriction:2.0";

    /// <summary>What the state of a text that somebody must look at is called: XLIFF 2.0 has no word for it.</summary>
    internal const string Doubtful = "styrdok:doubtful", Approved = "styrdok:approved";

    /// <summary>The category of translators' notes, which come back.</summary>
    internal const string FromTranslator = "translator";

    /// <summary>The categories of notes that go out only.</summary>
    internal static readonly IReadOnlySet<string> FromTool = new HashSet<string>(StringComparer.Ordinal) { AboutDocument, Place, Remark, PreviousSource };

    private const string AboutDocument = "document", Place = "place", Remark = "remark", PreviousSource = "previous-source";

    /// <summary>The file as UTF-8, without a byte order mark.</summary>
    public static byte[] Write(ExchangeDocument document)
    {
        using var bytes = new MemoryStream();
        using (var xml = XmlWriter.Create(bytes, Xliff12Writer.Settings))
        {
            xml.WriteStartDocument();
            xml.WriteStartElement("xliff", Namespace);
            xml.WriteAttributeString("xmlns", "slr", null, SizeNamespace);
            xml.WriteAttributeString("version", "2.0");
            xml.WriteAttributeString("srcLang", document.Source.Code);
            xml.WriteAttributeString("trgLang", document.Target.Code);
            xml.WriteStartElement("file", Namespace);
            xml.WriteAttributeString("id", "f1");
            xml.WriteAttributeString("original", document.Id);
            xml.WriteStartElement("slr", "profiles", SizeNamespace);
            xml.WriteAttributeString("generalProfile", "xliff:codepoints");
            xml.WriteEndElement();
            xml.WriteStartElement("notes", Namespace);
            Note(xml, AboutDocument, $"{document.Title} ({document.Path})");
            xml.WriteEndElement();
            foreach (var unit in document.Units) Unit(xml, document, unit);
            xml.WriteEndDocument();
        }

        bytes.WriteByte((byte)'\n');
        return bytes.ToArray();
    }

    private static void Unit(XmlWriter xml, ExchangeDocument document, ExchangeUnit unit)
    {
        xml.WriteStartElement("unit", Namespace);
        xml.WriteAttributeString("id", unit.Id.Replace('/', '.'));
        xml.WriteAttributeString("name", unit.Id);
        xml.WriteAttributeString("xml", "space", null, "preserve");
        if (unit.MostCharacters is { } most) xml.WriteAttributeString("slr", "sizeRestriction", SizeNamespace, most.ToString(CultureInfo.InvariantCulture));
        xml.WriteStartElement("notes", Namespace);
        Note(xml, Place, $"{document.Path}:{unit.Line.ToString(CultureInfo.InvariantCulture)}");
        foreach (var remark in unit.Remarks) Note(xml, Remark, remark);
        if (unit.Note is not null) Note(xml, FromTranslator, unit.Note);
        if (unit is { Standing: TranslationStanding.Outdated, OldSource: not null }) Note(xml, PreviousSource, unit.OldSource);
        xml.WriteEndElement();

        var (state, subState) = unit.Level switch
        {
            ExchangeLevel.Untranslated => ("initial", null),
            ExchangeLevel.Doubtful => ("initial", Doubtful),
            ExchangeLevel.Translated => ("translated", null),
            ExchangeLevel.Reviewed => ("reviewed", null),
            _ => ("final", Approved),
        };
        xml.WriteStartElement("segment", Namespace);
        xml.WriteAttributeString("id", "s1");
        xml.WriteAttributeString("state", state);
        if (subState is not null) xml.WriteAttributeString("subState", subState);
        xml.WriteStartElement("source", Namespace);
        WithMarks(xml, unit.Source, unit.Protected, []);
        xml.WriteEndElement();
        if (unit.Target is not null)
        {
            xml.WriteStartElement("target", Namespace);
            WithMarks(xml, unit.Target, ProtectedPieces.Of(unit.Target, unit.Form), unit.Protected.Select(piece => unit.Source.Substring(piece.Index, piece.Length)).ToList());
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    // A piece of a translation has the number of the same piece in the source: a program knows by it that none is lost.
    private static void WithMarks(XmlWriter xml, string text, IReadOnlyList<ProtectedPiece> pieces, List<string> numbered)
    {
        var at = 0;
        var taken = new HashSet<int>();
        var next = numbered.Count;
        foreach (var piece in pieces)
        {
            var words = text.Substring(piece.Index, piece.Length);
            var number = numbered.FindIndex(other => other == words);
            while (number >= 0 && !taken.Add(number)) number = numbered.FindIndex(number + 1, other => other == words);
            if (number < 0) number = next++;
            xml.WriteString(text[at..piece.Index]);
            xml.WriteStartElement("mrk", Namespace);
            xml.WriteAttributeString("id", "m" + (number + 1).ToString(CultureInfo.InvariantCulture));
            xml.WriteAttributeString("translate", "no");
            xml.WriteString(words);
            xml.WriteEndElement();
            at = piece.Index + piece.Length;
        }

        xml.WriteString(text[at..]);
    }

    private static void Note(XmlWriter xml, string category, string text)
    {
        xml.WriteStartElement("note", Namespace);
        xml.WriteAttributeString("category", category);
        xml.WriteString(text);
        xml.WriteEndElement();
    }
}
