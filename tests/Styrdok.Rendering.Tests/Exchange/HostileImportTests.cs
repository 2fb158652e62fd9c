using System;
using System.Linq;
using System.Text;
using static Styrdok.Rendering.Tests.Exchange.ExchangeLibrary;
using Styrdok.Core.Translation;
using Styrdok.Exchange.Incoming;

namespace Styrdok.Rendering.Tests.Exchange;

/// <summary>Wrong files, imported on purpose: each is answered with a finding at a place, and nothing is taken.</summary>
public sealed class HostileImportTests
{
    private const string Breaks = "Plan a break in meetings over an hour.";

    [Theory]
    [InlineData("", "(1,1): error STY4030: The file is empty.")]
    [InlineData("<html><body>Hei</body></html>", "(1,2): error STY4030: The file holds 'html', no 'xliff'.")]
    [InlineData("<xliff version=\"1.2\" xmlns=\"urn:other\"/>", "(1,2): error STY4030: The file holds 'xliff', no 'xliff'.")]
    [InlineData("<xliff version=\"7\"/>", "STY4030: XLIFF of version '7' is not read.")]
    [InlineData("<xliff version=\"1.2\"/>", "STY4030: The file holds no 'file' with texts.")]
    [InlineData("<xliff version=\"1.2\"><file>", "STY4030: The XML is broken: Unexpected end of file has occurred.")]
    [InlineData("styrdok: 1\nkind: policy\n", "STY4030: The file is neither XLIFF nor PO.")]
    [InlineData("PK\u0003\u0004rest", "STY4030: The file is a package (ZIP).")]
    [InlineData("<?xml version=\"1.0\" encoding=\"windows-1252\"?><xliff/>", "(1,1): error STY4030: The file says that it is written in 'windows-1252', which is not read.")]
    [InlineData("msgid \"\"\nmsgstr \"Content-Type: text/plain; charset=KOI8-R\\n\"\n", "STY4030: The file says that it is written in 'KOI8-R', which is not read.")]
    [InlineData("msgid \"a\"\nmsgstr \"b", "(2,1): error STY4030: The text in quotes does not end")]
    [InlineData("msgid \"a\"\nmsgstr \"\\q\"", "(2,1): error STY4030: The text in quotes does not end, or has an escape")]
    [InlineData("msgid \"a\"\nmsgid_plural \"b\"\nmsgstr[0] \"c\"\n", "(2,1): error STY4030: The entry has plural forms")]
    [InlineData("msgid \"a\"\nmsgid \"b\"\n", "(2,1): error STY4030: There are two 'msgid' in one entry.")]
    [InlineData("msgid \"a\"\nhello\n", "(2,1): error STY4030: 'hello' begins no line of PO.")]
    [InlineData("msgid \"a\"\n\n\"b\"\n", "(1,1): error STY4030: The entry has no 'msgstr'.")]
    public void A_file_of_another_sort_is_refused_in_words(string text, string words) => AssertRefused(Import(text), words);

    [Fact]
    public void Bytes_that_are_no_text_are_refused()
    {
        AssertRefused(Import([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 1]), "(1,1): error STY4030: The file is not UTF-8 from here on");
        AssertRefused(Import([.. "msgid \""u8, 0xE6, .. "\"\nmsgstr \"\"\n"u8]), "(1,8): error STY4030: The file is not UTF-8 from here on");
        AssertRefused(Import([.. "msgid \"a\""u8, 0, .. "\n"u8]), "(1,10): error STY4030: The file is no text: it holds bytes of zero.");
    }

    [Fact]
    public void A_file_of_fifty_megabytes_is_refused_unread() => AssertRefused(Import(new byte[50 * 1024 * 1024]), "error STY4030: The file is larger than 32 MiB");

    [Fact]
    public void Entities_neither_unfold_nor_fetch()
    {
        var laughs = "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;\"><!ENTITY f SYSTEM \"file:///etc/hostname\">]>" + Unit($"<source>{Breaks}</source><target>&b;&f;</target>").Split('\n', 2)[1];
        AssertRefused(Import(laughs), "STY4030: The file has a document type ('<!DOCTYPE'), which is not read");
    }

    [Fact]
    public void Elements_that_nest_without_end_are_refused() =>
        AssertRefused(Import(Unit($"<source>{Breaks}</source><target>{string.Concat(Enumerable.Repeat("<g id=\"1\">", 100_000))}")), "STY4030: The XML is broken: Elements nest deeper than 256.");

    [Theory]
    [InlineData("nb-NO", "no", "STY4034: 'no' is no language that documents are written in. Say nb for bokmål")]
    [InlineData("nb-NO", "en", "STY4034: 'meetings' is written in 'en' and not translated into it.")]
    [InlineData("nb-NO", "nn", "STY4034: 'meetings' is not translated into 'nn'.")]
    [InlineData("nb-NO", "de", "STY4034: 'meetings' is not translated into 'de'.")]
    [InlineData("original=\"meetings\"", "original=\"messages.json\"", "STY4035: The file is of 'messages.json', which is no document of the library.")]
    [InlineData("duties/manager", "duties/leader", "STY4032: 'meetings' has no text 'duties/leader/breaks/text'. Did you mean 'duties/manager/breaks/text'?")]
    [InlineData("over an hour", "over two hours", "STY4031: 'duties/manager/breaks/text' reads otherwise in the document now.")]
    public void A_file_that_does_not_fit_the_library_is_refused(string old, string other, string words) =>
        AssertRefused(Import(Unit($"<source>{Breaks}</source><target>Pause.</target>").Replace(old, other), "texts.xlf"), words);

    [Theory]
    [InlineData("Send den ${org.name} [@handbook]. Alle.", "has ${org.name}, which the source has not.")]
    [InlineData("Send den. Alle.", "has lost [@handbook].")]
    [InlineData("Send den [@handboken]. Alle.", "has lost [@handbook].")]
    [InlineData("Send den [@handbook]^[note]. Alle.", "has ^[…], which the source has not.")]
    public void Placeholders_citations_and_footnotes_are_compared(string target, string words) =>
        AssertRefused(Import(Unit($"<source>Send the agenda two days before [@handbook]. Everyone in the working environment reads it.</source><target>{target}</target>", "duties/manager/agenda/text")), words);

    [Fact]
    public void A_unit_translated_twice_is_taken_neither_time()
    {
        var file = Unit($"<source>{Breaks}</source><target>Pause.</target>");
        var twice = file.Replace("</body>", "<trans-unit id=\"x\" resname=\"duties/manager/breaks/text\"><source>" + Breaks + "</source><target>Hvil.</target></trans-unit></body>");
        AssertRefused(Import(twice), "STY4033: 'duties/manager/breaks/text' is translated here a second time.");
        var both = new ImportJudge(TranslatableFile.Of(Sources())).Judge([ExchangeReader.Read("a.xlf", Encoding.UTF8.GetBytes(file)), ExchangeReader.Read("b.xlf", Encoding.UTF8.GetBytes(file))]);
        AssertRefused(both, "b.xlf(4,6): error STY4033");
    }

    [Fact]
    public void A_code_that_hides_a_text_is_refused_in_either_language()
    {
        AssertRefused(Import(Unit($"<source>{Breaks}</source><target>Legg inn <x id=\"4\"/> pause.</target>")), "STY4037: The file does not say what <x id=\"4\"/> stands for");
        AssertRefused(Import(Unit("<source>Plan a <x id=\"4\"/> in meetings over an hour.</source><target>Legg inn <x id=\"4\"/>.</target>")), "STY4037: The file does not say what <x id=\"4\"/> stands for");
    }

    [Fact]
    public void Every_refused_text_is_named_however_many_there_are()
    {
        var units = string.Concat(Enumerable.Range(0, 60).Select(i => $"<trans-unit id=\"gone/{i}/text\"><source>x</source><target>y</target></trans-unit>"));
        Assert.Equal(60, Import(Unit($"<source>{Breaks}</source><target>Pause.</target>").Replace("</body>", units + "</body>")).Findings.Count);
    }

    [Fact]
    public void What_no_sidecar_can_hold_is_refused_at_its_place_and_the_rest_stands()
    {
        var import = Import(Unit($"<source>{Breaks}</source><target>Ide\u0301er.</target>").Replace("</body>", "<trans-unit id=\"purpose/heading\"><source>Purpose</source><target>Hensikt</target></trans-unit></body>"));
        var (after, findings) = Assert.Single(import.Translations).Apply(Core.Translation.SidecarText.Read(Sidecar, Files[Sidecar]));
        Assert.Contains("error STY4038: 'duties/manager/breaks/text'", Assert.Single(findings).ToString(), StringComparison.Ordinal);
        Assert.Contains("Hensikt", after!.Text, StringComparison.Ordinal);
    }

    private static void AssertRefused(Import import, string words)
    {
        Assert.Contains(import.Findings, finding => finding.ToString().Contains(words, StringComparison.Ordinal) && finding.Remedy is not null);
        Assert.Empty(import.Translations);
    }
}
