using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using static Styrdok.Rendering.Tests.Tool.SmallLibrary;

namespace Styrdok.Rendering.Tests.Tool;

/// <summary>A way to break the small library, and the errors that it must end with.</summary>
/// <param name="Name">What an author or a tool has done.</param>
/// <param name="Break">Does it.</param>
/// <param name="Errors">Rule and place of every error, by place.</param>
internal sealed record BadInput(string Name, Action<SmallLibrary> Break, params string[] Errors)
{
    private const string Body = "body: Møter gir alle en stemme.";
    private const string Title = "title: Møter\n";

    /// <summary>Every bad input that hosts read.</summary>
    public static IReadOnlyList<BadInput> All { get; } =
    [
        // Characters
        new("bytes that are not UTF-8", l => l.Bytes(Policy, Spoil), "STY1002 policies/meetings.yaml(13,21)"),
        new("the replacement character", l => l.Replace(Policy, "en stemme", "en st\uFFFDmme"), "STY1002 policies/meetings.yaml(13,31)"),
        new("NUL", l => l.Replace(Policy, "en stemme", "en\0stemme"), "STY1003 policies/meetings.yaml(13,28)"),
        new("a control character", l => l.Replace(Policy, "en stemme", "en\u0007stemme"), "STY1003 policies/meetings.yaml(13,28)"),
        new("a tab as indentation", l => l.Replace(Policy, "    heading: Formål", "\theading: Formål"), "STY1004 policies/meetings.yaml(12,1)"),
        new("a no-break space as indentation", l => l.Replace(Policy, "    heading: Formål", "   \u00A0heading: Formål"), "STY1005 policies/meetings.yaml(12,4)"),
        new("a text that is not in NFC", l => l.Replace(Policy, "Formål", "Forma\u030Al"), "STY1016 policies/meetings.yaml(12,18)"),

        // YAML
        new("a key twice", l => l.Replace(Policy, Title, Title + "title: Treff\n"), "STY1006 policies/meetings.yaml(7,1)"),
        new("an anchor", l => l.Replace(Policy, Title, "title: &t Møter\n"), "STY1007 policies/meetings.yaml(6,8)"),
        new("an alias", l => l.Replace(Policy, Body, "body: *t"), "STY1008 policies/meetings.yaml(13,11)"),
        new("a cycle", l => l.Replace(Policy, "history:\n", "history: &h\n  - *h\n"), "STY1007 policies/meetings.yaml(7,10)", "STY1008 policies/meetings.yaml(8,5)", "STY2003 policies/meetings.yaml(8,5)"),
        new("a merge key", l => l.Replace(Policy, Title, Title + "<<: { audience: [employees] }\n"), "STY1009 policies/meetings.yaml(7,1)"),
        new("a tag", l => l.Replace(Policy, Title, "title: !!str Møter\n"), "STY1010 policies/meetings.yaml(6,8)"),
        new("several documents", l => l.Replace(Policy, "kaller inn til møtet.\n", "kaller inn til møtet.\n---\nkind: policy\n"), "STY1011 policies/meetings.yaml(23,1)"),
        new("an empty file", l => l.With("policies/empty.yaml", string.Empty), "STY1012 policies/empty.yaml(1,1)"),
        new("a file of comments", l => l.With("policies/empty.yaml", "# Later\n"), "STY1012 policies/empty.yaml(1,1)"),
        new("a bracket that is not closed", l => l.Replace(Policy, "languages: { nb: authoritative, en: courtesy }", "languages: { nb: authoritative, en: courtesy"), "STY1001 policies/meetings.yaml(5,12)"),
        new("a line of five megabytes", l => l.Replace(Policy, "en stemme", new string('x', 5_000_000)), "STY1020 policies/meetings.yaml(1,1)"),
        new("200,000 items", l => l.Replace(Policy, Title, Title + "audience: [" + string.Join(", ", Enumerable.Repeat("a", 200_000)) + "]\n"), "STY1023 policies/meetings.yaml(7,299955)"),
        new("a depth of 5,000", l => l.Replace(Policy, Title, Title + "audience: " + new string('[', 5_000) + new string(']', 5_000) + "\n"), "STY1022 policies/meetings.yaml(7,74)"),

        // Prose that YAML reads as something else
        new("prose cut by a number sign", l => l.Replace(Policy, "en stemme.", "en # stemme."), "STY1013 policies/meetings.yaml(13,11)"),
        new("prose that begins in bold", l => l.Replace(Policy, Body, "body: **Møter** gir alle en stemme."), "STY1014 policies/meetings.yaml(13,11)"),
        new("prose that begins with a citation", l => l.Replace(Policy, Body, "body: [@aml, § 4-2] gir alle en stemme."), "STY1014 policies/meetings.yaml(13,11)"),
        new("prose with a colon", l => l.Replace(Policy, Body, "body: Møter gir alle noe: en stemme."), "STY1015 policies/meetings.yaml(13,29)"),

        // Vocabulary
        new("the language no", l => l.Replace(English, "language: en", "language: no"), "STY2015 policies/meetings.en.yaml(2,11)"),
        new("the source language no", l => l.Replace(Policy, "source_language: nb", "source_language: no"), "STY2015 policies/meetings.yaml(4,18)"),
        new("an unknown language", l => l.Replace(Policy, "source_language: nb", "source_language: da"), "STY2014 policies/meetings.yaml(4,18)"),
        new("an unknown kind", l => l.Replace(Policy, "kind: policy", "kind: polcy"), "STY2009 policies/meetings.yaml(2,7)"),
        new("no kind", l => l.Replace(Policy, "kind: policy\n", string.Empty), "STY2010 policies/meetings.yaml(1,1)"),
        new("an unknown key", l => l.Replace(Policy, Title, Title + "subtittel: Om møter\n"), "STY2001 policies/meetings.yaml(7,1)"),
        new("an unknown value", l => l.Replace(Policy, "modality: must", "modality: shall"), "STY2004 policies/meetings.yaml(21,23)"),
        new("an unknown type of section", l => l.Replace(Policy, "type: purpose", "type: purpos"), "STY2011 policies/meetings.yaml(11,11)"),
        new("a text where a list belongs", l => l.Replace(Policy, "history:\n  - { version: \"1.0\", date: 2026-01-02, change: material, summary: Første utgave. }", "history: none"), "STY2003 policies/meetings.yaml(7,10)"),
        new("a list where a text belongs", l => l.Replace(Policy, Title, "title: [Møter]\n"), "STY2003 policies/meetings.yaml(6,8)"),
        new("an impossible date", l => l.Replace(Policy, "2026-01-02", "2026-02-30"), "STY2005 policies/meetings.yaml(8,29)"),

        // Meaning
        new("an unknown role", l => l.Replace(Policy, "ref: manager", "ref: manger"), "STY3004 policies/meetings.yaml(18,14)"),
        new("an unknown work", l => l.Replace(Policy, "en stemme.", "en stemme [@aml]."), "STY3010 policies/meetings.yaml(13,38)"),
        new("an unknown placeholder", l => l.Replace(Policy, "Møter gir", "${org.nam} gir"), "STY3011 policies/meetings.yaml(13,11)"),
        new("a sidecar of no document", l => l.With("policies/gone.en.yaml", "translates: gone\nlanguage: en\nunits:\n  document/title: { source: Borte, target: Gone, state: draft }\n"), "STY4008 policies/gone.en.yaml(1,13)"),
        new("a unit that is not there", l => l.Replace(English, "document/title:", "document/titel:"), "STY4002 policies/meetings.en.yaml(4,3)"),
        new("a text in two places", l => l.Replace(Policy, Title, "title: { nb: Møter, en: Meetings }\n"), "STY4003 policies/meetings.yaml(6,8)"),

        // Images
        new("a logo that is missing", l => l.Without(Logo), "STY5001 organisations/nordby/organisation.yaml(9,9)"),
        new("a logo that is too large", l => l.Bytes(Logo, bytes => bytes.Concat(new byte[1_100_000].Select(_ => (byte)' '))), "STY5004 organisations/nordby/organisation.yaml(9,9)"),
        new("a logo outside the folder", l => l.Replace(Organisation, "mark: logo.svg", "mark: ../logo.svg"), "STY5002 organisations/nordby/organisation.yaml(9,9)"),

        // Several at once
        new("two traps in one file", l => l.Replace(Policy, Title, "title: **Møter**\n").Replace(Policy, Body, "body: Møter gir alle noe: en stemme."), "STY1014 policies/meetings.yaml(6,8)", "STY1015 policies/meetings.yaml(13,29)"),
        new("two mistakes of meaning in one file", l => l.Replace(Policy, "ref: manager", "ref: manger").Replace(Policy, "Møter gir", "${org.nam} gir"), "STY3011 policies/meetings.yaml(13,11)", "STY3004 policies/meetings.yaml(18,14)"),
        new("mistakes in two files", l => l.Replace(Policy, "modality: must", "modality: shall").Replace(Organisation, "color:", "colour:"), "STY2001 organisations/nordby/organisation.yaml(8,3)", "STY2002 organisations/nordby/organisation.yaml(8,3)", "STY2004 policies/meetings.yaml(21,23)"),
    ];

    public override string ToString() => Name;

    private static IEnumerable<byte> Spoil(byte[] bytes)
    {
        var at = bytes.AsSpan().IndexOf(Encoding.UTF8.GetBytes("alle en stemme"));
        return [.. bytes[..at], 0xC3, .. bytes[at..]];
    }
}
