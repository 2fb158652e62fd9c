using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Styrdok.Core.Document;
using Styrdok.Core.Values;
using Styrdok.Rendering.Tests.Typesetting.Layout;
using static Styrdok.Rendering.Tests.Typesetting.Sample;

namespace Styrdok.Rendering.Tests.Typesetting;

/// <summary>A policy of more than sixty pages: statements with lists to depth five, footnotes short and long, boxes and tables that go on over pages.</summary>
internal static class LongPolicy
{
    private const int Sections = 24, Depth = 5;

    private static readonly string[] Sentences =
    [
        "Lederen går gjennom oppgavene sammen med den det gjelder.", "Verneombudet får saken til uttalelse før den avgjøres.",
        "Enheten skriver ned hva som ble avtalt, og hvem som følger opp.", "Arbeidsmiljøutvalget behandler saker som gjelder flere enheter.",
        "Den som melder fra, får svar innen fem virkedager.", "Tiltak som koster penger, legges inn i budsjettet for neste år.",
        "Erfaringene samles i en kort rapport som alle kan lese.", "Nye medarbeidere får opplæring før de arbeider alene.",
    ];

    public static ComposedDocument Compose()
    {
        var notes = new List<Footnote>();
        var blocks = Enumerable.Range(1, Sections).Select(number => (Block)Policy(number, notes)).ToValueList();
        return SampleDocuments.NorwegianDraft() with
        {
            Blocks = blocks,
            Notes = notes.ToValueList(),
            Contents = blocks.OfType<SectionBlock>().Select(section => new ContentsEntry(section.Id!, section.Number, section.Heading, 1)).ToValueList(),
            Breaks = [new BreakForm(Language.Nb, "arbeids|miljø|utvalg")],
        };
    }

    private static SectionBlock Policy(int number, List<Footnote> notes)
    {
        var id = "p" + Text(number);
        return Section(Text(number), Words(number, 1).TrimEnd('.'), 1,
            P(id + "/lead", Words(number, 1), ParagraphStyle.Lead),
            P(id + "/a", T(Words(number, 6)), Note(notes, number % 5 == 0 ? 14 : 2), T(" " + Words(number + 3, 4))),
            P(id + "/b", Words(number + 1, 8)),
            new DutyListBlock { Items = [.. Enumerable.Range(1, 3).Select(i => Duty(Text(number) + "." + Text(i), new Obligation((Modality)(i % 3), "skal", false, null), Words(number + i, 2), Nested(2, number + i, notes)))] },
            new CalloutBlock
            {
                Variety = (CalloutVariety)(number % 3),
                Label = "Merk",
                Blocks = [.. Enumerable.Range(0, number % 4 == 0 ? 10 : 2).Select(i => (Block)P(id + "/c" + Text(i), Words(number + i, 5)))],
            },
            new TableBlock
            {
                Label = "Tabell " + Text(number),
                Caption = Unit(id + "/caption", "Oversikt over arbeidet"),
                Columns = [new TableColumn { Label = Unit(id + "/h1", "Hva"), IsRowHeader = true, Weight = 2 }, new TableColumn { Label = Unit(id + "/h2", "Hvordan"), Weight = 4 }, new TableColumn { Label = Unit(id + "/h3", "Når"), Weight = 2 }],
                Rows = [.. Enumerable.Range(0, 3 + (number % 14)).Select(i => Row("Punkt " + Text(i + 1), Words(number + i, 1 + (i % 3)), "hver måned"))],
            });
    }

    private static ListBlock Nested(int depth, int seed, List<Footnote> notes) => List("a.", [.. Enumerable.Range(0, 2).Select(i => new ListEntry
    {
        Label = depth % 2 == 0 ? "ab"[i] + "." : Text(i + 1) + ".",
        Text = Unit("list/" + Text(seed), i == 1 && depth == 3 ? [T(Words(seed, 1)), Note(notes, 1)] : [T(Words(seed + i, 1))]),
        Blocks = depth < Depth && i == 0 ? [Nested(depth + 1, seed + 1, notes)] : [],
    })]);

    private static NoteInline Note(List<Footnote> notes, int sentences)
    {
        notes.Add(Tags.Note(notes.Count + 1, Words(notes.Count, sentences)));
        return Tags.To(notes.Count);
    }

    private static string Words(int first, int count) => string.Join(' ', Enumerable.Range(first, count).Select(i => Sentences[i % Sentences.Length]));

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
