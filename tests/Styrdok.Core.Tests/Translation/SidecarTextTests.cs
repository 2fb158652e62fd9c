using System;
using System.Collections.Generic;
using System.Linq;
using Styrdok.Core.Model;
using Styrdok.Core.Translation;
using Styrdok.Core.Values;

namespace Styrdok.Core.Tests.Translation;

/// <summary>A sidecar is changed where that is asked for, and nowhere else.</summary>
public sealed class SidecarTextTests
{
    private const string File = """
        # Ours. Ask Åse before you change the tone.
        translates: meetings
        language: nb   # Bokmål
        units:
          # The cover.
          document/title: { source: 'Meetings', target: Møter, state: reviewed }

          purpose/body:
            source: |
              They are short.

              They end in time.
            # Kari wants «korte».
            target: |  # two paragraphs
              De er korte.

              De slutter i tide.
            state: translated # since May
            note: "«Slutte i tide» er valgt."

          duties/agenda/text:
            source: "Send the agenda: the day before."
            state: "draft"

        """;

    [Fact]
    public void Nothing_asked_for_changes_nothing() =>
        Assert.Equal(File, Read(File).With(new SidecarChanges { Units = [new UnitEdit("document/title") { Target = "Møter", State = TranslationState.Reviewed }] }).Text);

    [Fact]
    public void A_target_in_a_block_is_replaced_and_the_comments_stay() => Assert.Equal(
        File.Replace("      De er korte.\n\n      De slutter i tide.", "      De varer kort.\n\n      De slutter presis.", StringComparison.Ordinal),
        Change(File, new UnitEdit("purpose/body") { Target = "De varer kort.\n\nDe slutter presis.\n" }));

    [Fact]
    public void A_block_that_becomes_one_line_keeps_the_comment_of_its_first_line() => Assert.Equal(
        File.Replace("target: |  # two paragraphs\n      De er korte.\n\n      De slutter i tide.", "target: \"De er korte: # og gode.\"  # two paragraphs", StringComparison.Ordinal),
        Change(File, new UnitEdit("purpose/body") { Target = "De er korte: # og gode." }));

    [Fact]
    public void A_line_that_becomes_a_block_keeps_the_comment_behind_it() => Assert.Equal(
        "translates: m\nlanguage: nb\nunits:\n  a/text:\n    source: x # why\n    target: | # here\n      one\n      two\n    state: draft\n",
        Change("translates: m\nlanguage: nb\nunits:\n  a/text:\n    source: x # why\n    target: \"one\" # here\n    state: draft\n", new UnitEdit("a/text") { Target = "one\ntwo" }));

    [Fact]
    public void A_state_keeps_its_quotes_and_its_comment() => Assert.Equal(
        File.Replace("state: translated #", "state: approved #", StringComparison.Ordinal).Replace("\"draft\"", "\"reviewed\"", StringComparison.Ordinal),
        Change(File, new UnitEdit("purpose/body") { State = TranslationState.Approved }, new UnitEdit("duties/agenda/text") { State = TranslationState.Reviewed }));

    [Fact]
    public void A_target_that_is_not_there_is_put_after_its_source_and_a_note_at_the_end() => Assert.Equal(
        File.Replace("day before.\"\n    state: \"draft\"\n", "day before.\"\n    target: \"Send sakslisten\"\n    state: \"draft\"\n    note: \"Kort!\"\n", StringComparison.Ordinal),
        Change(File, new UnitEdit("duties/agenda/text") { Target = "Send sakslisten", Note = "Kort!" }));

    [Fact]
    public void An_empty_note_and_an_empty_target_are_taken_out() => Assert.Equal(
        File.Replace("    note: \"«Slutte i tide» er valgt.\"\n", string.Empty, StringComparison.Ordinal).Replace(", target: Møter", string.Empty, StringComparison.Ordinal),
        Change(File, new UnitEdit("purpose/body") { Note = " " }, new UnitEdit("document/title") { Target = string.Empty }));

    [Fact]
    public void A_unit_in_braces_that_gets_lines_becomes_a_block() => Assert.Equal(
        File.Replace("document/title: { source: 'Meetings', target: Møter, state: reviewed }", "document/title:\n    source: 'Meetings'\n    target: |\n      Møter\n      og mer\n    state: reviewed", StringComparison.Ordinal),
        Change(File, new UnitEdit("document/title") { Target = "Møter\nog mer" }));

    [Theory]
    [InlineData("{ source: A, target: B, state: draft, accept: [STY4012, STY4016] }", "\n    source: A\n    target: |\n      one\n      two\n    state: draft\n    accept: [STY4012, STY4016]")]
    [InlineData("\n    source: A\n    accept:\n      - STY4012 # a name\n    state: draft", "\n    source: A\n    target: |\n      one\n      two\n    accept:\n      - STY4012 # a name\n    state: draft")]
    public void The_checks_that_a_unit_accepts_stay(string before, string after)
    {
        const string head = "translates: m\nlanguage: nb\nunits:\n  a/text:";
        Assert.Equal(head + after + "\n", Change(head + (before[0] == '{' ? " " : string.Empty) + before + "\n", new UnitEdit("a/text") { Target = "one\ntwo" }));
    }

    [Fact]
    public void A_new_unit_stands_where_the_document_has_it()
    {
        var changes = new SidecarChanges
        {
            Units = [new UnitEdit("purpose/heading") { Source = "Purpose", LeavesRoom = true, Comment = "policies/meetings.yaml, line 7" }, new UnitEdit("z/text") { Source = "Last", Target = "Sist", State = TranslationState.Translated }],
            Order = ["document/title", "purpose/heading", "purpose/body", "duties/agenda/text", "z/text"],
        };
        Assert.Equal(
            File.Replace(
                "state: reviewed }\n", "state: reviewed }\n\n  # policies/meetings.yaml, line 7\n  purpose/heading:\n    source: \"Purpose\"\n    target: \"\"\n    state: draft\n", StringComparison.Ordinal)
                .Replace("state: \"draft\"\n", "state: \"draft\"\n\n  z/text:\n    source: \"Last\"\n    target: \"Sist\"\n    state: translated\n", StringComparison.Ordinal),
            Read(File).With(changes).Text);
    }

    [Fact]
    public void The_room_that_was_left_is_filled()
    {
        var made = SidecarText.Create("m.nb.yaml", "m", Language.Nb, [new UnitEdit("a/text") { Source = "A", LeavesRoom = true }]);
        Assert.Null(made.Model!.Units[0].Value.Target);
        Assert.Equal("translates: m\nlanguage: nb\nunits:\n  a/text:\n    source: \"A\"\n    target: \"B\"\n    state: draft\n", Change(made.Text, new UnitEdit("a/text") { Target = "B" }));
        Assert.Equal(Change(made.Text, new UnitEdit("a/text") { Target = "B" }), Change(made.Text.Replace("target: \"\"", "target:", StringComparison.Ordinal), new UnitEdit("a/text") { Target = "B" }));
        Assert.Equal(
            "translates: m\nlanguage: nb\nunits:\n  a/text:\n    source: \"A\"\n    state: draft\n    target: \"B\"\n",
            Change("translates: m\nlanguage: nb\nunits:\n  a/text:\n    source: \"A\"\n    state: draft\n    target:\n", new UnitEdit("a/text") { Target = "B" }));
    }

    [Fact]
    public void Units_are_archived_with_their_comments_and_read_by_nobody()
    {
        var archived = Read(File).With(new SidecarChanges { Archive = ["duties/agenda/text", "document/title"] });
        Assert.Equal(["purpose/body"], archived.Model!.Units.Select(unit => unit.Key));
        Assert.EndsWith(
            "archive:\n  # The cover.\n  document/title: { source: 'Meetings', target: Møter, state: reviewed }\n  duties/agenda/text:\n    source: \"Send the agenda: the day before.\"\n    state: \"draft\"\n",
            archived.Text, StringComparison.Ordinal);
        Assert.Contains("# Kari wants «korte».\n    target: |  # two paragraphs\n", archived.Text, StringComparison.Ordinal);

        var again = archived.With(new SidecarChanges { Units = [new UnitEdit("document/title") { Source = "M" }] }).With(new SidecarChanges { Archive = ["document/title", "purpose/body"] });
        Assert.Empty(again.Model!.Units);
        Assert.Equal(["document/title", "duties/agenda/text", "purpose/body", "document/title (2)"], again.Model.Archive.Select(unit => unit.Key));
    }

    [Fact]
    public void Windows_line_ends_and_a_byte_order_mark_stay()
    {
        var file = "\uFEFF" + File.Replace("\n", "\r\n", StringComparison.Ordinal);
        var changed = Change(file, new UnitEdit("purpose/body") { Target = "En.\r\n\r\nTo." }, new UnitEdit("new/text") { Source = "N" });
        Assert.StartsWith("\uFEFF# Ours.", changed, StringComparison.Ordinal);
        Assert.Equal(changed.Count(c => c == '\n'), changed.Split("\r\n").Length - 1);
        Assert.Equal("En.\n\nTo.", Read(changed).Model!.Units.First(unit => unit.Key == "purpose/body").Value.Target);
    }

    [Fact]
    public void A_file_written_as_JSON_stays_JSON()
    {
        const string json = "{\"translates\": \"m\", \"language\": \"nb\", \"units\": {\"a/text\": {\"source\": \"A\", \"state\": \"draft\"}, \"b/text\": {\"source\": \"B\", \"target\": \"Be\", \"state\": \"draft\"}}}\n";
        Assert.Equal(
            json.Replace("\"A\", ", "\"A\", \"target\": \"En\\nto\", ", StringComparison.Ordinal).Replace("}}}", "}, \"c/text\": { \"source\": \"C\", \"state\": \"draft\" }}}", StringComparison.Ordinal),
            Change(json, new UnitEdit("a/text") { Target = "En\nto" }, new UnitEdit("c/text") { Source = "C" }));
        var pruned = Read(json).With(new SidecarChanges { Archive = ["b/text"] });
        Assert.Equal(["a/text"], pruned.Model!.Units.Select(unit => unit.Key));
        Assert.Equal("Be", pruned.Model.Archive[0].Value.Target);
    }

    [Fact]
    public void An_approval_is_put_in_the_head_and_renewed_there()
    {
        var approval = new TranslationApproval { Role = "manager", Date = new CalendarDate(2026, 10, 1), Texts = "0123456789ab" };
        var approved = Read(File).With(new SidecarChanges { Approval = approval });
        Assert.Equal(File.Replace("# Bokmål\n", "# Bokmål\napproval: { role: manager, date: 2026-10-01, texts: \"0123456789ab\" }\n", StringComparison.Ordinal), approved.Text);
        Assert.Contains("approval: { role: manager, date: 2026-11-02, texts: \"0123456789ab\" }", approved.With(new SidecarChanges { Approval = approval with { Date = new CalendarDate(2026, 11, 2) } }).Text, StringComparison.Ordinal);
    }

    public static TheoryData<string> Values => new(
        "Kort.", "Med: kolon # og nummertegn", "«Sitat» og \"to\" og \\skråstrek\\", "- punkt", "* stjerne\n* to", "[@x] først", "${org.name}", "No", "1", "én\n\n\nto", "tab\tmidt",
        "  innrykket\n  liste", "a\n  - b\n    - c", "slutt \nmer", "\nførst tom", "# ikke kommentar", "'enkel'", "| rør", "a\u00A0b", "a\n\u00A0b", "en\n\tto", "{ a: b }", "😀 smil", "---", "a\n...\nb",
        string.Join(" ", Enumerable.Repeat("langeord", 40)), string.Join("  ", Enumerable.Repeat("langeord", 40)), string.Join(" # ", Enumerable.Repeat("lange ord", 40)), new string('x', 400), "a\u2011b\u00ADc",
        string.Join(" ", Enumerable.Repeat("ord", 60)) + "\n\n" + string.Join(" ", Enumerable.Repeat("- ord", 60)));

    [Theory]
    [MemberData(nameof(Values))]
    public void Every_value_is_read_again_as_it_was_wanted(string value)
    {
        foreach (var file in new[] { File, File.Replace("\n", "\r\n", StringComparison.Ordinal), "{translates: m, language: nb, units: {purpose/body: {source: a, state: draft}}}" })
        {
            var text = Read(file).With(new SidecarChanges { Units = [new UnitEdit("purpose/body") { Source = value, Target = value, Note = value }, new UnitEdit("new/text") { Source = value, Target = value, Comment = value }] });
            foreach (var unit in text.Model!.Units.Where(unit => unit.Key is "purpose/body" or "new/text"))
            {
                Assert.Equal(value, unit.Value.Source);
                Assert.Equal(value, unit.Value.Target);
            }

            // What was written once is written over without a trace.
            Assert.Equal(value, text.With(new SidecarChanges { Units = [new UnitEdit("purpose/body") { Target = "x" }] }).With(new SidecarChanges { Units = [new UnitEdit("purpose/body") { Target = value }] }).Model!.Units.First(unit => unit.Key == "purpose/body").Value.Target);
        }
    }

    [Theory]
    [InlineData("half \ud800 pair")]
    [InlineData("control \u0007")]
    [InlineData("two characters: a\u030a")]
    [InlineData("lost \ufffd")]
    [InlineData("\u00ad")]
    public void What_no_file_may_hold_is_refused_by_name(string value)
    {
        var refused = Assert.Throws<SidecarTextException>(() => Change(File, new UnitEdit("purpose/body") { Target = value }));
        Assert.Equal("purpose/body", refused.Unit);
    }

    [Fact]
    public void A_file_with_errors_is_refused_and_says_the_first()
    {
        var broken = Read(File.Replace("state: translated", "state: finished", StringComparison.Ordinal));
        Assert.NotEmpty(broken.Errors);
        Assert.Contains("STY2004", Assert.Throws<SidecarTextException>(() => broken.With(new SidecarChanges())).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void In_every_sidecar_of_the_library_each_unit_can_be_changed_and_the_others_stay_byte_for_byte()
    {
        foreach (var file in Rules.BuiltInContent.Files().Where(file => file.Text.StartsWith("translates:", StringComparison.Ordinal)))
        {
            var sidecar = SidecarText.Read(file.Path, file.Text);
            foreach (var unit in sidecar.Model!.Units)
            {
                var node = sidecar.Bound.NodeOf(unit.Value)!.Span;
                var changed = sidecar.With(new SidecarChanges { Units = [new UnitEdit(unit.Key) { Target = "Noe helt annet.", State = TranslationState.Draft }] }).Text;
                Assert.StartsWith(file.Text[..node.Offset], changed, StringComparison.Ordinal);
                Assert.EndsWith(file.Text[file.Text.IndexOf('\n', node.EndOffset)..], changed, StringComparison.Ordinal);
            }
        }
    }

    [Fact]
    public void A_new_unit_needs_a_source() => Assert.Throws<SidecarTextException>(() => Change(File, new UnitEdit("new/text") { Target = "x" }));

    [Fact]
    public void The_hash_of_the_texts_knows_a_changed_translation_and_no_line_wrap()
    {
        var hash = SidecarText.HashOf(Read(File).Model!);
        Assert.Equal(12, hash.Length);
        Assert.Equal(hash, SidecarText.HashOf(Read(Change(File, new UnitEdit("purpose/body") { State = TranslationState.Approved, Note = "x" })).Model!));
        Assert.NotEqual(hash, SidecarText.HashOf(Read(Change(File, new UnitEdit("purpose/body") { Target = "Nei." })).Model!));
    }

    private static SidecarText Read(string text) => SidecarText.Read("policies/meetings.nb.yaml", text);

    private static string Change(string text, params UnitEdit[] edits) => Read(text).With(new SidecarChanges { Units = edits }).Text;
}
