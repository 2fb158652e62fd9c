using System;
using System.Collections.Generic;
using System.Linq;
using System.Xml.Linq;
using Styrdok.Core.Resolution;
using Styrdok.Core.Translation;
using Styrdok.Core.Values;
using Styrdok.Exchange;
using Styrdok.Exchange.Outgoing;

namespace Styrdok.Rendering.Tests.Exchange;

public sealed class ExportTests
{
    private static readonly XNamespace s_old = "urn:oasis:names:tc:xliff:document:1.2";
    private static readonly XNamespace s_new = "urn:oasis:names:tc:xliff:document:2.0";

    [Fact]
    public void A_text_that_is_not_translated_has_its_source_as_target_and_says_so()
    {
        var unit = Old("duties/manager/breaks/text");
        Assert.Equal("Plan a break in meetings over an hour.", unit.Element(s_old + "target")!.Value);
        Assert.Equal("needs-translation", (string?)unit.Element(s_old + "target")!.Attribute("state"));
        Assert.Equal("no", (string?)unit.Attribute("approved"));
    }

    [Fact]
    public void An_outdated_text_has_the_new_source_to_translate_and_the_old_pair_beside_it()
    {
        var unit = Old("duties/manager/agenda/text");
        Assert.StartsWith("Send the agenda two days before", unit.Element(s_old + "target")!.Value, StringComparison.Ordinal);
        Assert.Equal(["Send the agenda the day before [@handbook].", "Send sakslisten dagen før [@handbook]."], unit.Element(s_old + "alt-trans")!.Elements().Select(element => element.Value));
    }

    [Theory]
    [InlineData("document/title", "final", "yes", "Møter som hjelper")]
    [InlineData("purpose/heading", "signed-off", "yes", "Formål")]
    [InlineData("duties/heading", "needs-review-translation", "no", "Hvem gjør hva")]
    public void Each_state_has_its_word(string id, string state, string approved, string target)
    {
        var unit = Old(id);
        Assert.Equal((state, approved, target), ((string?)unit.Element(s_old + "target")!.Attribute("state"), (string?)unit.Attribute("approved"), unit.Element(s_old + "target")!.Value));
    }

    [Fact]
    public void A_translator_is_told_where_a_text_stands_what_stays_how_long_it_may_be_and_which_word_to_write()
    {
        var notes = Old("duties/manager/agenda/text").Elements(s_old + "note").Select(note => note.Value).ToList();
        Assert.Contains("Where: section “Who does what”, manager, agenda: text.", notes);
        Assert.Contains("Keep as it is: [@handbook]", notes);
        Assert.Contains("Length: about 265 characters at the most.", notes);
        Assert.Contains("Term: working environment = arbeidsmiljø (not: arbetsmiljö)", notes);
        Assert.Contains(Old("duties/heading").Elements(s_old + "note"), note => (string?)note.Attribute("from") == "translator" && note.Value == "Kort.");
        Assert.Equal(("1000", "char"), ((string?)Old("duties/heading").Attribute("maxwidth"), (string?)Old("duties/heading").Attribute("size-unit")));
    }

    [Fact]
    public void What_the_author_says_of_a_text_goes_out_with_it_and_is_nobodys_note_when_it_comes_back()
    {
        var document = ExchangeLibrary.Files[ExchangeLibrary.Document] + "notes_to_translators:\n  duties/manager/breaks/text: |\n    A break, not a <pause>\n    & not -- \"brakes\".\n\n    Of five minutes.\n";
        const string Note = "From the author: A break, not a <pause> & not -- \"brakes\".\n\nOf five minutes.";

        var (old, xliff2, po) = (ExchangeLibrary.Export(ExchangeFormat.Xliff, document), ExchangeLibrary.Export(ExchangeFormat.Xliff2, document), ExchangeLibrary.Export(ExchangeFormat.Po, document));
        Assert.Equal("developer", (string?)XDocument.Parse(old).Descendants(s_old + "note").Single(note => note.Value == Note).Attribute("from"));
        Assert.Equal("duties/manager/breaks/text", (string?)XDocument.Parse(xliff2).Descendants(s_new + "note").Single(note => note.Value == Note).Ancestors(s_new + "unit").Single().Attribute("name"));
        Assert.Contains("#. From the author: A break, not a <pause> & not -- \"brakes\".\n#.\n#. Of five minutes.\n", po, StringComparison.Ordinal);
        foreach (var (text, name) in new[] { (old, "meetings.nb.xlf"), (xliff2, "meetings.nb.xlf"), (po, "meetings.nb.po") })
            Assert.DoesNotContain(ExchangeLibrary.Import(text, name).Translations.SelectMany(translation => translation.Units), unit => unit.Edit.Note is not null);
    }

    [Fact]
    public void A_translation_that_the_document_itself_holds_does_not_go_out() =>
        Assert.DoesNotContain("document/subtitle", ExchangeLibrary.Export(ExchangeFormat.Xliff), StringComparison.Ordinal);

    [Fact]
    public void What_stays_as_it_is_is_marked_in_xliff_2_and_plain_text_in_the_others()
    {
        var unit = XDocument.Parse(ExchangeLibrary.Export(ExchangeFormat.Xliff2)).Descendants(s_new + "unit").Single(unit => (string?)unit.Attribute("name") == "purpose/body");
        Assert.Equal(["${org.name}", "@handbook"], unit.Descendants(s_new + "mrk").Where(mark => (string?)mark.Attribute("translate") == "no").Select(mark => mark.Value));
        Assert.Equal("purpose.body", (string?)unit.Attribute("id"));
        Assert.Contains("Meetings at ${org.name} give something \"back\" &amp; &lt;more&gt;.", ExchangeLibrary.Export(ExchangeFormat.Xliff), StringComparison.Ordinal);
        Assert.Contains("\"Meetings at ${org.name} give something \\\"back\\\" & <more>. They are\\n\"\n", ExchangeLibrary.Export(ExchangeFormat.Po), StringComparison.Ordinal);
    }

    [Fact]
    public void A_piece_of_a_translation_has_the_number_of_the_same_piece_in_the_source()
    {
        var segment = XDocument.Parse(ExchangeLibrary.Export(ExchangeFormat.Xliff2, ExchangeLibrary.Files[ExchangeLibrary.Document].Replace("two days before [@handbook]", "to ${org.name}, see [@handbook]")))
            .Descendants(s_new + "unit").Single(unit => (string?)unit.Attribute("name") == "duties/manager/agenda/text").Element(s_new + "segment")!;
        Assert.Equal(["m1", "m2"], segment.Element(s_new + "source")!.Elements().Select(mark => (string?)mark.Attribute("id")));
        Assert.Equal(["m2"], segment.Element(s_new + "target")!.Elements().Select(mark => (string?)mark.Attribute("id")));
    }

    [Fact]
    public void The_same_library_gives_the_same_bytes()
    {
        foreach (var format in Enum.GetValues<ExchangeFormat>()) Assert.Equal(ExchangeLibrary.Export(format), ExchangeLibrary.Export(format));
    }

    [Fact]
    public void Only_what_is_asked_for_goes_out()
    {
        var sources = ExchangeLibrary.Sources();
        var export = new ExchangeExport(LibraryReader.Read(sources).Library);
        var document = export.Of(TranslatableFile.Of(sources).Single(), Language.Nb, unit => unit.Standing == Core.Translation.TranslationStanding.Missing);
        Assert.Equal(["purpose/body", "duties/manager/breaks/text"], document.Units.Select(unit => unit.Id));
    }

    [Fact]
    public void Every_unit_of_a_language_without_a_file_goes_out_once() =>
        Assert.Equal(
            ["document/title", "purpose/heading", "purpose/body", "duties/heading", "duties/manager/agenda/text", "duties/manager/breaks/text"],
            XDocument.Parse(ExchangeLibrary.Export(ExchangeFormat.Xliff, language: "sv")).Descendants(s_old + "trans-unit").Select(unit => (string?)unit.Attribute("id")));

    private static XElement Old(string id) => XDocument.Parse(ExchangeLibrary.Export(ExchangeFormat.Xliff)).Descendants(s_old + "trans-unit").Single(unit => (string?)unit.Attribute("id") == id);
}
