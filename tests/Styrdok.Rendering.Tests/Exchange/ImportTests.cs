using System;
using System.Linq;
using System.Text;
using static Styrdok.Rendering.Tests.Exchange.ExchangeLibrary;
using Styrdok.Core.Translation;
using Styrdok.Core.Yaml;
using Styrdok.Exchange;
using Styrdok.Exchange.Incoming;

namespace Styrdok.Rendering.Tests.Exchange;

public sealed class ImportTests
{
    private const string Breaks = "Plan a break in meetings over an hour.";

    [Theory]
    [InlineData(ExchangeFormat.Xliff)]
    [InlineData(ExchangeFormat.Po)]
    [InlineData(ExchangeFormat.Xliff2)]
    public void What_comes_back_as_it_went_out_changes_nothing_and_every_text_is_named(ExchangeFormat format)
    {
        var import = Import(Export(format));
        Assert.Empty(Taken(import));
        Assert.Equal(6, import.Left.Count);
        Assert.Equal(3, import.Left.Count(unit => unit.Reason == LeftReason.Unchanged));
        Assert.All(import.Left, unit => Assert.True(unit.Span.Line > 1));
    }

    [Theory]
    [InlineData(ExchangeFormat.Xliff)]
    [InlineData(ExchangeFormat.Po)]
    [InlineData(ExchangeFormat.Xliff2)]
    public void A_translation_of_every_unit_is_taken_whole_in_every_format(ExchangeFormat format)
    {
        // The language without a file: nothing is there before.
        var text = Export(format, language: "sv");
        foreach (var (source, target) in new[] { ("Meetings that help", "Möten som hjälper"), ("Who does what", "Vem gör vad"), (Breaks, "Planera en paus i möten över en timme.") })
        {
            text = format switch
            {
                ExchangeFormat.Po => text.Replace($"msgid \"{source}\"\nmsgstr \"\"", $"msgid \"{source}\"\nmsgstr \"{target}\""),
                ExchangeFormat.Xliff => text.Replace($">{source}</target>", $">{target}</target>"),
                _ => text.Replace($"<source>{source}</source>", $"<source>{source}</source><target>{target}</target>"),
            };
        }

        var import = new ImportJudge(TranslatableFile.Of(Sources())).Judge([ExchangeReader.Read("back.xlf", Encoding.UTF8.GetBytes(text))]);
        Assert.Equal(["document/title Translated: Möten som hjälper", "duties/heading Translated: Vem gör vad", "duties/manager/breaks/text Translated: Planera en paus i möten över en timme."], Taken(import));
        var (after, findings) = Assert.Single(import.Translations).Apply(null);
        Assert.Empty(findings);
        Assert.Equal("policies/meetings.sv.yaml", after!.Path);
        Assert.Equal(3, after.Model!.Units.Count);
    }

    [Fact]
    public void A_state_that_a_program_left_is_not_trusted() =>
        Assert.Equal(["duties/manager/breaks/text Translated: Legg inn en pause."], Taken(Import(Unit($"<source>{Breaks}</source><target state=\"needs-translation\">Legg inn en pause.</target>"))));

    [Theory]
    [InlineData("signed-off", "Reviewed")]
    [InlineData("final", "Reviewed")]
    [InlineData("translated", "Translated")]
    [InlineData("x-mine", "Translated")]
    public void A_mark_that_was_raised_counts_and_never_for_an_approval(string state, string taken) =>
        Assert.Equal([$"duties/manager/breaks/text {taken}: Legg inn en pause."], Taken(Import(Unit($"<source>{Breaks}</source><target state=\"{state}\">Legg inn en pause.</target>"))));

    [Fact]
    public void A_changed_text_whose_mark_is_the_one_that_went_out_was_reviewed_by_nobody() =>
        Assert.Equal(["document/title Translated: Gode møter"], Taken(Import(Unit("<source>Meetings that help</source><target state=\"final\">Gode møter</target>", "document/title"))));

    [Fact]
    public void A_draft_that_was_read_is_taken_though_its_text_is_the_same() =>
        Assert.Equal(["duties/heading Translated: Hvem gjør hva"], Taken(Import(Unit("<source>Who does what</source><target state=\"translated\">Hvem gjør hva</target>", "duties/heading"))));

    [Fact]
    public void The_source_as_target_is_a_translation_only_where_the_file_says_so()
    {
        Assert.Equal(LeftReason.StillSource, Assert.Single(Import(Unit($"<source>{Breaks}</source><target>{Breaks}</target>")).Left).Reason);
        Assert.Equal([$"duties/manager/breaks/text Translated: {Breaks}"], Taken(Import(Unit($"<source>{Breaks}</source><target state=\"translated\">{Breaks}</target>"))));
    }

    [Fact]
    public void An_old_translation_is_taken_for_the_new_source_only_where_the_file_says_so()
    {
        var po = Export(ExchangeFormat.Po);
        Assert.Contains(Import(po).Left, unit => unit is { Unit: "duties/manager/agenda/text", Reason: LeftReason.StillOutdated });
        Assert.Equal(["duties/heading Translated: Hvem gjør hva // Kort.", "duties/manager/agenda/text Translated: Send sakslisten dagen før [@handbook]."], Taken(Import(po.Replace("#, fuzzy\n", string.Empty))));
    }

    [Fact]
    public void What_is_fuzzy_in_po_is_a_draft() =>
        Assert.Equal(["duties/manager/breaks/text Draft: Pause."], Taken(Import($"msgid \"\"\nmsgstr \"Language: nb\\nX-Styrdok-Document: meetings\\n\"\n\n#, fuzzy, no-wrap\nmsgctxt \"duties/manager/breaks/text\"\nmsgid \"{Breaks}\"\nmsgstr \"Pause.\"\n")));

    [Fact]
    public void White_space_that_a_program_made_otherwise_is_no_other_source()
    {
        var import = Import(Unit("<source>Meetings at ${org.name} give something \"back\" &amp; &lt;more&gt;. They are short and to the point. - first - second [@handbook, ch. 4] They are **short**. Really.</source><target>Møter i ${org.name}. [@handbook, kap. 4]</target>", "purpose/body"));
        Assert.Equal(["purpose/body Translated: Møter i ${org.name}. [@handbook, kap. 4]"], Taken(import));
        Assert.Contains("\n- first\n", import.Translations[0].Units[0].Edit.Source, StringComparison.Ordinal);
    }

    [Fact]
    public void A_note_is_taken_from_a_text_that_is_not()
    {
        var import = Import(Unit("<source>Who does what</source><target state=\"needs-review-translation\">Hvem gjør hva</target><note from=\"developer\">Where: here.</note><note from=\"translator\">Kortere?</note>", "duties/heading"));
        Assert.Equal(["duties/heading :  // Kortere?"], Taken(import));
        Assert.Equal(LeftReason.Unchanged, Assert.Single(import.Left).Reason);
    }

    [Fact]
    public void A_note_that_is_signed_with_a_name_is_a_translators_too()
    {
        var old = Unit("<source>Who does what</source><target/><note from=\"Kari Nordmann\">Kortere?</note><note from=\"pofilter\">endpunc</note>", "duties/heading");
        Assert.Equal(["duties/heading :  // Kortere?"], Taken(Import(old)));
        var signed = Export(ExchangeFormat.Xliff2).Replace("<note category=\"translator\">Kort.</note>", "<note category=\"translator\">Kort.</note><note category=\"comment\">Kortere?</note>", StringComparison.Ordinal);
        Assert.Equal(["duties/heading :  // Kort.\nKortere?"], Taken(Import(signed)));
    }

    [Theory]
    [InlineData("p\\303\\245 \\x41\\12x", "på A x")]
    [InlineData("\\xC3\\xa5pent", "åpent")]
    public void Letters_that_a_program_wrote_as_numbers_are_read(string written, string read)
    {
        var po = Export(ExchangeFormat.Po).Replace($"msgid \"{Breaks}\"\nmsgstr \"\"", $"msgid \"{Breaks}\"\nmsgstr \"{written}\"", StringComparison.Ordinal);
        Assert.Equal([$"duties/manager/breaks/text Translated: {read}"], Taken(Import(po)));
    }

    [Theory]
    [InlineData("\\303")]
    [InlineData("\\777")]
    [InlineData("\\8")]
    [InlineData("\\x")]
    [InlineData("\\")]
    public void Numbers_that_are_no_letter_are_reported(string written)
    {
        var po = Export(ExchangeFormat.Po).Replace($"msgid \"{Breaks}\"\nmsgstr \"\"", $"msgid \"{Breaks}\"\nmsgstr \"{written}\"", StringComparison.Ordinal);
        Assert.Equal("STY4030", Assert.Single(Import(po).Findings).Id);
    }

    [Fact]
    public void A_body_whose_lines_a_program_indented_stands_at_the_margin()
    {
        var changed = Export(ExchangeFormat.Xliff);
        var start = changed.IndexOf("<target", changed.IndexOf("id=\"purpose/body\"", StringComparison.Ordinal), StringComparison.Ordinal);
        var end = changed.IndexOf("</target>", start, StringComparison.Ordinal);
        var text = "<target state=\"translated\">\n        Et ${org.name} avsnitt.\r\n\r\n        - en\r\n          mer\n        - to [@handbook, ch. 4]\n      ";
        Assert.Equal(["purpose/body Translated: Et ${org.name} avsnitt.\n\n- en\n  mer\n- to [@handbook, ch. 4]"], Taken(Import(changed[..start] + text + changed[end..])));
    }

    [Theory]
    [InlineData(ExchangeFormat.Xliff)]
    [InlineData(ExchangeFormat.Po)]
    [InlineData(ExchangeFormat.Xliff2)]
    public void No_break_spaces_go_out_as_they_are(ExchangeFormat format) =>
        Assert.Contains("over\u00A0an hour.", Export(format, Files[Document].Replace("over an hour.", "over\u00A0an hour.", StringComparison.Ordinal)), StringComparison.Ordinal);

    [Fact]
    public void No_break_spaces_of_a_translator_come_in_as_they_are()
    {
        Assert.Equal(["duties/manager/breaks/text Translated: Legg inn en pause på 3\u00A0minutter."], Taken(Import(Unit($"<source>{Breaks}</source><target>Legg inn en pause på\n 3\u00A0minutter.</target>"))));
        Assert.Equal(["purpose/heading Translated: For\u00A0mål"], Taken(Import(Unit("<source>Purpose</source><target>For\u00A0mål</target>", "purpose/heading"))));
    }

    [Fact]
    public void A_program_that_loses_no_break_spaces_has_translated_nothing()
    {
        var sources = Sources(sidecar: Files[Sidecar].Replace("Møter som hjelper", "Møter som\u00A0hjelper", StringComparison.Ordinal));
        var file = ExchangeReader.Read("meetings.nb.xlf", Encoding.UTF8.GetBytes(Unit("<source>Meetings that help</source><target state=\"final\">Møter som hjelper</target>", "document/title")));
        Assert.Equal(LeftReason.Unchanged, Assert.Single(new ImportJudge(TranslatableFile.Of(sources)).Judge([file]).Left).Reason);
    }

    [Fact]
    public void Nothing_of_the_sidecar_changes_but_what_is_taken()
    {
        var import = Import(Unit("<source>Purpose</source><target>Hensikt</target>", "purpose/heading"));
        var (after, _) = import.Translations[0].Apply(Core.Translation.SidecarText.Read(Sidecar, Files[Sidecar]));
        Assert.Equal(Files[Sidecar].Replace("target: \"Formål\", state: reviewed", "target: \"Hensikt\", state: translated"), after!.Text);
    }

    [Theory]
    [InlineData("<g id=\"1\">Legg inn</g> en <g id=\"2\"><g id=\"3\">pause</g></g>.", "Legg inn en pause.")]
    [InlineData("<bpt id=\"1\">**</bpt>Legg inn<ept id=\"1\">**</ept> en pause.", "**Legg inn** en pause.")]
    [InlineData("Legg inn<x id=\"1\" equiv-text=\" en\"/> pause.", "Legg inn en pause.")]
    [InlineData("<mrk mtype=\"protected\">Legg</mrk> inn <![CDATA[en & to]]>.", "Legg inn en & to.")]
    [InlineData("<mrk mtype=\"seg\" mid=\"1\">Legg inn.</mrk> <mrk mtype=\"seg\" mid=\"2\">En pause.</mrk>", "Legg inn. En pause.")]
    [InlineData("<mrk mtype=\"seg\" mid=\"1\">Legg<g id=\"1\"> inn.</g></mrk>\n  <mrk mtype=\"seg\" mid=\"2\">En pause.</mrk>", "Legg inn. En pause.")]
    public void What_programs_put_around_words_goes_and_the_words_stay(string inline, string text) =>
        Assert.Equal([$"duties/manager/breaks/text Translated: {text}"], Taken(Import(Unit($"<source>{Breaks}</source><target>{inline}</target>"))));

    [Theory]
    [InlineData("1", "2")]
    [InlineData("2", "1")]
    [InlineData("1", "1a")]
    public void Segments_that_lost_the_space_between_them_get_that_of_the_source(string first, string second) =>
        Assert.Equal(["duties/manager/breaks/text Translated: Legg inn. En pause."], Taken(Import(Unit(
            $"<source>{Breaks}</source><seg-source><mrk mtype=\"seg\" mid=\"1\">Plan a break</mrk> <mrk mtype=\"seg\" mid=\"2\">in meetings over an hour.</mrk></seg-source>"
            + $"<target><mrk mtype=\"seg\" mid=\"{first}\">Legg inn.</mrk><mrk mtype=\"seg\" mid=\"{second}\">En pause.</mrk></target>"))));

    [Fact]
    public void A_code_is_the_text_that_it_has_in_the_source()
    {
        var source = "Send the agenda two days before <ph id=\"1\">[@handbook]</ph>. Everyone in the working environment reads it.";
        Assert.Equal(["duties/manager/agenda/text Translated: Før [@handbook]."], Taken(Import(Unit($"<source>{source}</source><target>Før <ph id=\"1\"/>.</target>", "duties/manager/agenda/text"))));
    }

    [Fact]
    public void Codes_of_the_program_alone_are_left_out_of_both_languages() =>
        Assert.Equal(["duties/manager/breaks/text Translated: Legg inn en pause."], Taken(Import(Unit($"<source><x id=\"9\"/>{Breaks}</source><target><x id=\"9\"/>Legg inn en pause.</target>"))));

    [Fact]
    public void Segments_of_xliff_2_are_joined_with_what_stands_between_them_and_its_codes_are_text()
    {
        var file = $"""
            <xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.1" srcLang="en-GB" trgLang="nb-NO"><file id="meetings"><group id="g"><unit id="duties.manager.agenda.text">
            <originalData><data id="d1">[@handbook]</data></originalData>
            <segment state="translated"><source>Send the agenda two days before <ph id="1" dataRef="d1"/>.</source><target>Send den to dager før <ph id="1" dataRef="d1"/>.</target></segment>
            <ignorable><source> </source></ignorable>
            <segment state="translated"><source><pc id="2">Everyone</pc> in the working environment reads it.</source><target><pc id="2">Alle</pc> leser<cp hex="0020"/>den.</target></segment>
            </unit></group></file></xliff>
            """;
        Assert.Equal(["duties/manager/agenda/text Translated: Send den to dager før [@handbook]. Alle leser den."], Taken(Import(file)));
        Assert.Equal(LeftReason.Empty, Assert.Single(Import(file.Replace("<target><pc id=\"2\">Alle</pc> leser<cp hex=\"0020\"/>den.</target>", string.Empty)).Left).Reason);
    }

    [Fact]
    public void A_program_that_numbers_units_anew_is_followed_by_reference_or_by_the_source()
    {
        Assert.Equal(["duties/manager/breaks/text Translated: Pause."], Taken(Import(Unit($"<source>{Breaks}</source><target>Pause.</target>", "17"))));
        Assert.Equal(["duties/manager/breaks/text Translated: Pause."], Taken(Import(Unit(
            $"<source>{Breaks}</source><target>Pause.</target><context-group><context context-type=\"sourcefile\">duties/manager/breaks/text</context></context-group>", "17"))));
    }

    [Fact]
    public void A_file_in_utf_16_is_read()
    {
        var text = Unit($"<source>{Breaks}</source><target>Pause på én time.</target>").Replace("utf-8", "utf-16");
        Assert.Equal(["duties/manager/breaks/text Translated: Pause på én time."], Taken(Import([0xFF, 0xFE, .. Encoding.Unicode.GetBytes(text)])));
        Assert.Equal(["duties/manager/breaks/text Translated: Pause på én time."], Taken(Import(Encoding.BigEndianUnicode.GetBytes(text))));
    }
}
