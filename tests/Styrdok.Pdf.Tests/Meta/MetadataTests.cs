using System;
using System.Linq;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Styrdok.Pdf.Meta;

namespace Styrdok.Pdf.Tests.Meta;

public sealed class MetadataTests
{
    private static readonly XNamespace Rdf = "http://www.w3.org/1999/02/22-rdf-syntax-ns#", Dc = "http://purl.org/dc/elements/1.1/", Pdf = "http://ns.adobe.com/pdf/1.3/", Xmp = "http://ns.adobe.com/xap/1.0/";
    private static readonly XNamespace Pdfa = "http://www.aiim.org/pdfa/ns/id/", Pdfua = "http://www.aiim.org/pdfua/ns/id/";

    private static readonly DocumentInfo Full = new()
    {
        Title = "Åpenhet & <tillit> 'nå'",
        Language = "nb-NO",
        Author = "Rådet",
        Subject = "Om ansvar",
        Keywords = ["a", "b & c"],
        Creator = "Styrdok",
        Date = new DateTimeOffset(2026, 3, 1, 0, 30, 0, TimeSpan.FromHours(1)),
    };

    [Fact]
    public void Xmp_says_what_the_information_dictionary_says()
    {
        var metadata = new Metadata(Full);
        var info = Encoding.ASCII.GetString(metadata.Info().Written);
        var xmp = Packet(metadata);
        Assert.Equal(xmp.Descendants(Dc + "title").Single().Value, Text(info, "Title"));
        Assert.Equal(xmp.Descendants(Dc + "creator").Single().Value, Text(info, "Author"));
        Assert.Equal(xmp.Descendants(Dc + "description").Single().Value, Text(info, "Subject"));
        Assert.Equal("a, b & c", Text(info, "Keywords"));
        Assert.Equal(xmp.Descendants(Pdf + "Keywords").Single().Value, Text(info, "Keywords"));
        Assert.Equal(["a", "b & c"], xmp.Descendants(Dc + "subject").Single().Descendants(Rdf + "li").Select(subject => subject.Value));
        Assert.Equal(xmp.Descendants(Pdf + "Producer").Single().Value, Text(info, "Producer"));
        Assert.Equal(xmp.Descendants(Xmp + "CreatorTool").Single().Value, Text(info, "Creator"));
        Assert.Equal("D:20260228233000Z", Text(info, "CreationDate"));
        Assert.Equal("2026-02-28T23:30:00Z", xmp.Descendants(Xmp + "CreateDate").Single().Value);
        Assert.Equal(Full.Title, Text(info, "Title"));
    }

    [Fact]
    public void Xmp_says_which_standards_the_file_follows()
    {
        var xmp = Packet(new Metadata(Full));
        Assert.Equal("2", xmp.Descendants(Pdfa + "part").Single().Value);
        Assert.Equal("A", xmp.Descendants(Pdfa + "conformance").Single().Value);
        Assert.Equal("1", xmp.Descendants(Pdfua + "part").Single().Value);
        Assert.Contains("http://www.aiim.org/pdfua/ns/id/", xmp.Descendants().Where(e => e.Name.LocalName == "namespaceURI").Select(e => e.Value));
    }

    [Fact]
    public void A_vocabulary_of_its_own_is_described_for_archives()
    {
        XNamespace own = "urn:test:1#", schema = "http://www.aiim.org/pdfa/ns/schema#", property = "http://www.aiim.org/pdfa/ns/property#";
        var vocabulary = new MetadataSchema("Test", own.NamespaceName, "test", [new("version", "2.0 & <3>", "The version"), new("state", null, "The state")]);
        var xmp = Packet(new Metadata(Full with { Schema = vocabulary }));

        Assert.Equal("2.0 & <3>", xmp.Descendants(own + "version").Single().Value);
        Assert.Empty(xmp.Descendants(own + "state"));
        Assert.Contains(own.NamespaceName, xmp.Descendants(schema + "namespaceURI").Select(e => e.Value));
        Assert.Equal(["part", "version", "state"], xmp.Descendants(property + "name").Select(e => e.Value));
    }

    [Fact]
    public void What_is_not_said_is_not_written()
    {
        var metadata = new Metadata(new DocumentInfo { Title = "T", Language = "sv" });
        Assert.Equal("<</Title(T)/Producer(Styrdok)>>", Encoding.ASCII.GetString(metadata.Info().Written));
        Assert.Empty(Packet(metadata).Descendants(Dc + "creator"));
    }

    [Fact]
    public void Control_characters_that_xml_lacks_become_spaces_in_both()
    {
        var metadata = new Metadata(Full with { Title = "a\u0001b\nc" });
        Assert.Equal("a b c", Packet(metadata).Descendants(Dc + "title").Single().Value);
        Assert.Equal("a b c", Text(Encoding.ASCII.GetString(metadata.Info().Written), "Title"));
    }

    [Fact]
    public void The_profile_counts_its_own_bytes_and_is_for_rgb_displays()
    {
        var profile = SrgbProfile.Build();
        Assert.Equal(480, profile.Length);
        Assert.Equal([0, 0, 1, 0xE0], profile[..4]);
        Assert.Equal("mntrRGB XYZ ", Encoding.ASCII.GetString(profile, 12, 12));
        Assert.Equal("acsp", Encoding.ASCII.GetString(profile, 36, 4));
    }

    private static XElement Packet(Metadata metadata) => XElement.Parse(Regex.Replace(Encoding.UTF8.GetString(metadata.Xmp(2)), @"<\?xpacket[^>]*\?>", "").Trim());

    private static string Text(string info, string key)
    {
        var match = Regex.Match(info, $@"/{key}(?:\(((?:[^()\\]|\\.)*)\)|<FEFF([0-9A-F]*)>)");
        return match.Groups[2].Success ? Encoding.BigEndianUnicode.GetString(Convert.FromHexString(match.Groups[2].Value)) : match.Groups[1].Value;
    }
}
