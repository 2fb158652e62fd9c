using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using System.Xml.Linq;
using Styrdok.Core.Findings;
using Styrdok.Core.Translation;
using Styrdok.Core.Yaml;
using Styrdok.Exchange.Outgoing;

namespace Styrdok.Exchange.Incoming;

/// <summary>Reads XLIFF 2: the segments of a unit are joined, with what stands between them.</summary>
/// <param name="source">The file.</param>
/// <param name="places">The places in it.</param>
internal sealed class Xliff2Reader(SourceFile source, XmlPlaces places)
{
    /// <summary>Reads the file.</summary>
    public ReceivedFile Read(XElement root)
    {
        var language = (string?)root.Attribute("trgLang");
        var documents = XliffReader.In(root, "file").Select(file => new ReceivedDocument(
            new[] { (string?)file.Attribute("original"), (string?)file.Attribute("id") }.OfType<string>().ToList(),
            language,
            places.Of(file),
            XliffReader.Below(file, "unit").Select(Unit).OfType<ReceivedUnit>().ToList())).ToList();
        return documents.Count > 0
            ? new ReceivedFile(source, documents, [])
            : new ReceivedFile(source, [], [ExchangeFindings.Unreadable.At(places.Of(root), "The file holds no 'file' with texts.", "Save it again from the translation program.")]);
    }

    private ReceivedUnit? Unit(XElement element)
    {
        var parts = element.Elements().Where(part => part.Name.LocalName is "segment" or "ignorable" && XliffReader.IsXliff(part)).ToList();
        var segments = parts.Where(part => part.Name.LocalName == "segment").ToList();
        if (segments.Count == 0) return null;
        var data = XliffReader.Below(element, "data").GroupBy(entry => (string?)entry.Attribute("id") ?? string.Empty, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.First().Value, StringComparer.Ordinal);
        var id = (string?)element.Attribute("id") ?? string.Empty;
        var text = Text(parts, "source", data)!;
        var target = Targets(parts, data);
        var note = string.Join("\n", XliffReader.Below(element, "note").Where(note => !Xliff2Writer.FromTool.Contains((string?)note.Attribute("category") ?? string.Empty)).Select(note => note.Value.Trim())).Trim('\n');
        return new ReceivedUnit
        {
            Id = (string?)element.Attribute("name") ?? id,
            OtherIds = [id, id.Replace('.', '/')],
            Source = text,
            Target = target is null ? null : target with { Codes = target.Codes.Except(text.Codes, StringComparer.Ordinal).ToList() },
            Level = segments.Min(Level),
            Note = note.Length == 0 ? null : note,
            Span = places.Of(element),
        };
    }

    // A segment without a translation among others that have one leaves a hole: then there is none of the whole.
    private ReceivedText? Targets(List<XElement> parts, Dictionary<string, string> data)
    {
        if (parts.Any(part => part.Name.LocalName == "segment" && !XliffReader.In(part, "target").Any())) return null;
        var order = parts.Select((part, index) => (Part: part, Order: Number(XliffReader.In(part, "target").FirstOrDefault()) ?? index + 1)).OrderBy(entry => entry.Order).Select(entry => entry.Part).ToList();
        return Text(order, "target", data);
    }

    private ReceivedText Text(List<XElement> parts, string name, Dictionary<string, string> data)
    {
        var text = new StringBuilder();
        var codes = new List<string>();
        XElement? first = null;
        foreach (var part in parts)
        {
            // What is no segment is the same in both languages, unless it says otherwise.
            var element = XliffReader.In(part, name).FirstOrDefault() ?? XliffReader.In(part, "source").FirstOrDefault();
            if (element is null) continue;
            if (part.Name.LocalName == "segment") first ??= element;
            Append(element, text, codes, data);
        }

        return new ReceivedText(text.ToString(), places.Of(first ?? parts[0]), codes);
    }

    private static void Append(XElement element, StringBuilder text, List<string> codes, Dictionary<string, string> data)
    {
        foreach (var node in element.Nodes())
        {
            if (node is XText words) text.Append(words.Value);
            else if (node is XElement child && XliffReader.IsXliff(child)) Inline(child, text, codes, data);
        }
    }

    private static void Inline(XElement element, StringBuilder text, List<string> codes, Dictionary<string, string> data)
    {
        switch (element.Name.LocalName)
        {
            case "cp":
                if (uint.TryParse((string?)element.Attribute("hex"), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code) && code <= char.MaxValue) text.Append((char)code);
                else codes.Add("<cp/>");
                break;
            case "ph" or "sc" or "ec":
                Code(element, "dataRef", "equiv", isEssential: true);
                break;
            case "pc":
                Code(element, "dataRefStart", "equivStart", isEssential: false);
                Append(element, text, codes, data);
                Code(element, "dataRefEnd", "equivEnd", isEssential: false);
                break;
            case "sm" or "em":
                break;
            default:
                Append(element, text, codes, data);
                break;
        }

        void Code(XElement from, string reference, string equivalent, bool isEssential)
        {
            if ((string?)from.Attribute(reference) is { } name && data.TryGetValue(name, out var found)) text.Append(found);
            else if ((string?)from.Attribute(equivalent) is { } words) text.Append(words);
            else if (isEssential) codes.Add($"<{from.Name.LocalName} id=\"{(string?)from.Attribute("id") ?? (string?)from.Attribute("startRef")}\"/>");
        }
    }

    private static ExchangeLevel Level(XElement segment)
    {
        if (XliffReader.In(segment, "target").FirstOrDefault() is not { } target || target.IsEmpty) return ExchangeLevel.Untranslated;
        return (string?)segment.Attribute("state") switch
        {
            "translated" => ExchangeLevel.Translated,
            "reviewed" => ExchangeLevel.Reviewed,
            "final" => ExchangeLevel.Approved,
            _ => (string?)segment.Attribute("subState") == Xliff2Writer.Doubtful ? ExchangeLevel.Doubtful : ExchangeLevel.Untranslated,
        };
    }

    private static int? Number(XElement? target) => int.TryParse((string?)target?.Attribute("order"), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
