using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Xml;
using System.Xml.Linq;
using Styrdok.Core.Findings;
using Styrdok.Core.Translation;
using Styrdok.Core.Yaml;

namespace Styrdok.Exchange.Incoming;

/// <summary>
/// Reads XLIFF of all versions. No document type is read, so nothing is fetched and nothing unfolds; elements of other namespaces are passed over. Elements are
/// known by their local names: programs mix the namespaces of 1.1 and 1.2 in one file.
/// </summary>
internal sealed class XliffReader
{
    private const string NamespaceStart = "urn:oasis:names:tc:xliff:document:";
    private const string FromProgram = "Save it again from the translation program.";
    private const int Deepest = 256;

    // Whose notes are no translator's: those that went out, and what pofilter found. Others are signed with a name, or not at all.
    private static readonly HashSet<string> s_programs = new(StringComparer.OrdinalIgnoreCase) { Outgoing.Xliff12Writer.FromTool, "pofilter" };

    private readonly SourceFile _source;
    private readonly XmlPlaces _places;

    private XliffReader(SourceFile source)
    {
        _source = source;
        _places = new XmlPlaces(source);
    }

    public static ReceivedFile Read(SourceFile source)
    {
        var reader = new XliffReader(source);
        XDocument xml;
        try
        {
            xml = reader.Parse();
        }
        catch (XmlException exception)
        {
            return reader.Wrong(reader._places.At(exception.LineNumber, exception.LinePosition), Message(exception, source.Text), FromProgram);
        }

        var root = xml.Root!;
        if (root.Name.LocalName != "xliff" || !IsXliff(root)) return reader.Wrong(reader._places.Of(root), $"The file holds '{Shown(root.Name.LocalName)}', no 'xliff'.", "Export XLIFF 1.2 or PO from the translation program.");
        var version = (string?)root.Attribute("version") ?? string.Empty;
        return version.StartsWith("1.", StringComparison.Ordinal) ? reader.Old(root)
            : version.StartsWith("2.", StringComparison.Ordinal) ? new Xliff2Reader(source, reader._places).Read(root)
            : reader.Wrong(reader._places.Of(root), $"XLIFF of version '{Shown(version)}' is not read.", "Export XLIFF 1.2 from the translation program.");
    }

    /// <summary>Whether an element belongs to XLIFF; that of 1.0 has no namespace.</summary>
    public static bool IsXliff(XElement element) => element.Name.NamespaceName.Length == 0 || element.Name.NamespaceName.StartsWith(NamespaceStart, StringComparison.Ordinal);

    /// <summary>The elements of XLIFF below one, at once or deeper.</summary>
    public static IEnumerable<XElement> Below(XElement element, string name) => element.Descendants().Where(below => below.Name.LocalName == name && IsXliff(below));

    /// <summary>The elements of XLIFF in one.</summary>
    public static IEnumerable<XElement> In(XElement element, string name) => element.Elements().Where(child => child.Name.LocalName == name && IsXliff(child));

    private XDocument Parse()
    {
        var settings = new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, MaxCharactersInDocument = ExchangeReader.MostBytes };
        using (var first = XmlReader.Create(new StringReader(_source.Text), settings))
        {
            while (first.Read())
            {
                if (first.Depth > Deepest) throw new XmlException($"Elements nest deeper than {Deepest}", null, ((IXmlLineInfo)first).LineNumber, ((IXmlLineInfo)first).LinePosition);
            }
        }

        using var second = XmlReader.Create(new StringReader(_source.Text), settings);
        return XDocument.Load(second, LoadOptions.PreserveWhitespace | LoadOptions.SetLineInfo);
    }

    private ReceivedFile Old(XElement root)
    {
        var documents = new List<ReceivedDocument>();
        foreach (var file in In(root, "file"))
        {
            var names = new List<string>();
            var language = (string?)file.Attribute("target-language");
            if ((string?)file.Attribute("original") is { Length: > 0 } original) names.Add(original);
            var units = new List<ReceivedUnit>();
            foreach (var element in Below(file, "trans-unit"))
            {
                // po2xliff makes a unit of the head of a PO file.
                if ((string?)element.Attribute("restype") == "x-gettext-domain-header")
                {
                    foreach (var (name, value) in PoHead.Fields(In(element, "target").Concat(In(element, "source")).FirstOrDefault()?.Value ?? string.Empty))
                    {
                        if (name == Outgoing.PoWriter.DocumentField) names.Insert(0, value);
                        if (name == "Language" && value.Length > 0) language ??= value;
                    }

                    continue;
                }

                if (Unit(element) is { } unit) units.Add(unit);
            }

            documents.Add(new ReceivedDocument(names, language, _places.Of(file), units));
        }

        return documents.Count > 0 ? new ReceivedFile(_source, documents, []) : Wrong(_places.Of(root), "The file holds no 'file' with texts.", FromProgram);
    }

    private ReceivedUnit? Unit(XElement element)
    {
        if (In(element, "source").FirstOrDefault() is not { } source) return null;
        var target = In(element, "target").FirstOrDefault();
        var codes = InlineText.CodesOf(source);
        var segments = In(element, "seg-source").FirstOrDefault();
        var ids = Attributes(element, "resname").Concat(Below(element, "context").Where(context => (string?)context.Attribute("context-type") == "sourcefile").Select(context => context.Value.Trim()));
        var text = InlineText.Of(source, codes);
        var note = string.Join("\n", In(element, "note").Where(note => !s_programs.Contains((string?)note.Attribute("from") ?? string.Empty)).Select(note => note.Value.Trim())).Trim('\n');
        return new ReceivedUnit
        {
            Id = (string?)element.Attribute("id") ?? string.Empty,
            OtherIds = ids.ToList(),
            Source = new ReceivedText(text.Text, _places.Of(source), text.Codes),
            Target = target is null ? null : Received(InlineText.Of(target, codes, segments), target, text.Codes),
            Level = Level(element, target),
            Note = note.Length == 0 ? null : note,
            Span = _places.Of(element),
        };
    }

    // A code that the source has too stands for nothing where the source without it is the document's; one that it lacks is the program's own.
    private ReceivedText Received(InlineText text, XElement element, IReadOnlyList<string> known) => new(text.Text, _places.Of(element), text.Codes.Except(known, StringComparer.Ordinal).ToList());

    private static ExchangeLevel? Level(XElement unit, XElement? target)
    {
        if (target is null || target.IsEmpty) return ExchangeLevel.Untranslated;
        ExchangeLevel? level = (string?)target.Attribute("state") switch
        {
            "new" or "needs-translation" or "needs-l10n" or "needs-adaptation" => ExchangeLevel.Untranslated,
            "needs-review-translation" or "needs-review-l10n" or "needs-review-adaptation" => ExchangeLevel.Doubtful,
            "translated" => ExchangeLevel.Translated,
            "signed-off" => ExchangeLevel.Reviewed,
            "final" => ExchangeLevel.Approved,
            _ => null,
        };

        // Alone, approved="yes" says no more than that it is translated: po2xliff sets it on whatever is not fuzzy.
        return level is null && (string?)unit.Attribute("approved") == "yes" ? ExchangeLevel.Translated : level;
    }

    private static IEnumerable<string> Attributes(XElement element, string name) => (string?)element.Attribute(name) is { Length: > 0 } value ? [value] : [];

    private static string Message(XmlException exception, string text)
    {
        if (text.Contains("<!DOCTYPE", StringComparison.Ordinal)) return "The file has a document type ('<!DOCTYPE'), which is not read: it can fetch and unfold.";
        var message = exception.Message;
        var place = message.IndexOf(" Line ", StringComparison.Ordinal);
        return "The XML is broken: " + (place > 0 ? message[..place] : message).TrimEnd('.') + ".";
    }

    private static string Shown(string name) => name.Length > 40 ? name[..40] + "…" : name;

    private ReceivedFile Wrong(SourceSpan span, string message, string remedy) => new(_source, [], [ExchangeFindings.Unreadable.At(span, message, remedy)]);
}

/// <summary>The places of XML in a file: XML counts the breaks of its own.</summary>
internal sealed class XmlPlaces
{
    private readonly SourceFile _source;
    private readonly List<int> _lines = [0];

    public XmlPlaces(SourceFile source)
    {
        _source = source;
        for (var i = 0; i < source.Text.Length; i++)
        {
            if (source.Text[i] == '\n' || (source.Text[i] == '\r' && (i + 1 == source.Text.Length || source.Text[i + 1] != '\n'))) _lines.Add(i + 1);
        }
    }

    /// <summary>The name of an element where it begins.</summary>
    public SourceSpan Of(XElement element)
    {
        var info = (IXmlLineInfo)element;
        var start = At(info.LineNumber, info.LinePosition).Offset;
        return _source.SpanAt(start, start + element.Name.LocalName.Length);
    }

    /// <summary>One character, by what the reader of XML says.</summary>
    public SourceSpan At(int line, int column)
    {
        var offset = line <= 0 ? 0 : _lines[Math.Min(line, _lines.Count) - 1] + Math.Max(column - 1, 0);
        return _source.SpanAt(offset, offset + 1);
    }
}
