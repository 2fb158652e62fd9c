using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Styrdok.Core.Document;
using Styrdok.Core.Values;
using Styrdok.Documents.Figures;
using static Styrdok.Rendering.Tests.Typesetting.Sample;

namespace Styrdok.Rendering.Tests.Typesetting;

/// <summary>The bodies of the sample documents.</summary>
internal static class SampleBlocks
{
    private static readonly Obligation Ska = new(Modality.Must, "ska", false, null);
    private static readonly Obligation Bor = new(Modality.Should, "bör", false, null);
    private static readonly Obligation Far = new(Modality.May, "får", false, null);

    public static List<Block> Policy() =>
    [
        Section("1", "Syfte och omfattning", 1,
            P("purpose/lead", "Arbetet ska ge mer kraft än det tar. Policyn säger vad var och en gör för att det ska bli så.", ParagraphStyle.Lead),
            P("purpose/a",
                T("Policyn gäller alla som "), new StrongInline([T("leder")]), T(" och alla som "), new EmphasisInline([T("arbetar")]),
                T(" i regionen. Den bygger på ett brett hälsobegrepp, nära det vi ska åstadkomma tillsammans varje dag\u00A0"),
                new CitationInline("[3]", "ref-3", "Ottawa Charter for Health Promotion"), T(". Se också avsnitt\u00A0"),
                new CrossReferenceInline("3.2", "s-3-2", "Chef"), T(" och "), new LinkInline("https://www.av.se/arbetsmiljoarbete-och-inspektioner/", [T("Arbetsmiljöverkets sidor")]), T(".")),
            P("purpose/b", T("Begreppet "), new ForeignInline(Language.En, [T("health-promoting workplace")]), T(" översätts på olika sätt. Här betyder det en arbetsplats som gör god hälsa mer sannolik, för den som är 19 år och för den som är 67. Avgiften är 1 250 kr om året och höjs den 1 januari 2027 med 3,5 %.")),
            List(string.Empty,
                Entry(string.Empty, "Hälsa är en resurs i vardagen och inte målet för livet."),
                Entry(string.Empty, "Arbetet kan ordnas så att det ger kraft:",
                    List("a",
                        Entry("a.", "genom inflytande över hur uppgifterna löses,"),
                        Entry("b.", "genom stöd från chef och kollegor, och",
                            List(string.Empty, Entry(string.Empty, "i vardagen"), Entry(string.Empty, "när det blåser"))),
                        Entry("c.", "genom en mening som går att se."))),
                Entry(string.Empty, "Alla bidrar, men ansvaret är inte lika för alla."))),
        Section("2", "Mål", 1,
            P("goals/lead", "Tre mål styr arbetet. Varje mål har få indikatorer, så att en chef kan svara på hur det går utan att skriva en rapport.", ParagraphStyle.Lead),
            new GoalBlock
            {
                Id = "goals-health",
                Label = "Mål 1",
                Statement = Unit("goals/health/text", "Fler är på jobbet därför att de mår bra där."),
                Outcomes = [Entry(string.Empty, "Frisknärvaron ökar i alla förvaltningar."), Entry(string.Empty, "Skillnaderna mellan yrken minskar.")],
                Indicators =
                [
                    new Indicator { Id = "i1", Label = Unit("i1", "Närvaro, alla enheter"), Values = "92,0 → 95,0 %", Periods = "2025 → 2028", Bar = IndicatorBarComposer.Compose("88", "98 %", 0.4, 0.7) },
                    new Indicator { Id = "i2", Label = Unit("i2", "Enheter där alla känner minst två av sina friskfaktorer"), Values = "11 → 80 %", Periods = "2025 → 2028", Bar = IndicatorBarComposer.Compose("0", "100 %", 0.11, 0.8) },
                ],
            },
            new GoalBlock
            {
                Id = "goals-harm",
                Label = "Mål 2",
                Statement = Unit("goals/harm/text", "Ingen ska bli sjuk av jobbet, och ingen ska utsättas för mobbning eller trakasserier."),
                Indicators =
                [
                    new Indicator { Id = "i3", Label = Unit("i3", "Arbetsrelaterad sjukfrånvaro"), Values = "3,4 → 1,9 %", Periods = "2025 → 2028", Bar = IndicatorBarComposer.Compose("0", "5 %", 0.68, 0.38) },
                    new Indicator { Id = "i4", Label = Unit("i4", "Hot där samtal är hållet inom tre dagar"), Values = "→ 100 %", Periods = "inte mätt → 2028", Bar = IndicatorBarComposer.Compose("0", "100 %", null, 1) },
                    new Indicator { Id = "i5", Label = Unit("i5", "Ärenden besvarade inom tio dagar"), Values = "100 → 100 %", Periods = "behålls", Bar = IndicatorBarComposer.Compose("0", "100 %", 1, 1) },
                    new Indicator { Id = "i6", Label = Unit("i6", "Samtal om arbetssätt, antal per år"), Values = "11 200 → 125 000", Periods = "2025 → 2030", Bar = IndicatorBarComposer.Compose("0", "125 000", 0.09, 1) },
                ],
            },
            new GoalBlock { Id = "goals-3", Label = "Mål 3", Statement = Unit("goals/3/text", "Alla skyddsombud har gått grundutbildningen."), NoIndicators = "Indikator är inte bestämd. Förvaltningen föreslår en senast den 1 mars." },
            new CalloutBlock
            {
                Variety = CalloutVariety.Dilemma,
                Label = "Dilemma",
                Blocks = [P("dilemma", "Uppgiften måste lösas i dag, men sättet den löses på sliter på dem som gör den.")],
                Sides = [Unit("side1", "Invånarna har rätt till tjänsten nu, och chefen svarar för att den ges."), Unit("side2", "Varje brådskande beslut flyttar belastning till dem som har minst att ta av.")],
            }),
        Section("3", "Ansvar", 1,
            P("roles/intro", "Ansvaret följer uppgiften. Här står vad var och en gör, i den ordning de flesta möter dem i vardagen. En fylld ruta är ett krav, en halv en rekommendation och en tom en möjlighet."),
            Section("3.1", "Medarbetare", 2,
                new DutyListBlock { Items = [Duty("3.1.1", Ska, "Delta i arbetsplatsens samtal om hur arbetet fungerar och vad som behöver ändras."), Duty("3.1.2", Bor, "Säga till i tid när kraven växer snabbare än det stöd som finns.")] }),
            Section("3.2", "Chef", 2,
                new DutyListBlock
                {
                    Items =
                    [
                        Duty("3.2.1", Ska, "Se till att gruppen regelbundet får tala om mål, arbetssätt och belastning, och att det som sägs får följder.") with
                        {
                            Blocks = [new ParagraphBlock { Text = Unit("basis", T("Grund: "), new CitationInline("[1]", "ref-1", "Arbetsmiljölagen"), T(".")), Style = ParagraphStyle.Note }],
                        },
                        Duty("3.2.2", Ska, "Bedöma följderna för hälsa och arbetsmiljö innan bemanning, schema eller arbetsställe ändras.") with
                        {
                            Text = new TextUnit { Unit = "d-3.2.2", Inlines = [T("Bedöma följderna för hälsa och arbetsmiljö innan bemanning, schema eller arbetsställe ändras.")], State = TextState.Outdated, StateNote = "Föråldrad: den norska texten ändrades 20 oktober 2026" },
                        },
                        Duty("3.2.3", Bor, string.Empty) with
                        {
                            Text = new TextUnit { Unit = "d-3.2.3", Language = Language.Nb, Inlines = [T("Ta hensyn til at medarbeidere har ulike forutsetninger, i arbeidet og i livet.")], State = TextState.Untranslated, StateNote = "Inte översatt: visas på norska" },
                        },
                        Duty("3.2.4", Far, "Använda upp till fyra timmar i kvartalet till gruppens egna förslag, utan särskilt beslut."),
                    ],
                }),
            Section("3.3", "Fackliga företrädare och skyddsombud", 2,
                new DutyListBlock
                {
                    Items =
                    [
                        Duty("3.3.1", Ska with { IsJoint = true, JointWord = "delat ansvar" }, "Driva på samtal och utveckling på och mellan arbetsplatserna."),
                        Duty("3.3.2", Bor with { IsJoint = true, JointWord = "delat ansvar" }, "Föra vidare erfarenheter som fler kan ha nytta av, till exempel genom arbetsmiljöombudens nätverk."),
                    ],
                }) with { Remark = Unit("remark", "Gemensamt med arbetsgivaren, enligt samverkansavtalet.") },
            new CalloutBlock { Variety = CalloutVariety.Question, Label = "Fråga", Blocks = [P("question", "När ändrade vi senast ett arbetssätt därför att någon i gruppen bad om det?")] },
            Section("3.4", "Ansvaret i överblick", 2,
                P("matrix/intro", "Tabellen räknar uppgifterna i avsnitt 3 och 4. Siffran är antalet, rutan visar den starkaste av dem."),
                Matrix())),
        Section("4", "Uppföljning och styrning", 1,
            P("follow/intro", "Enheten ser på sina tal två gånger om året, på ett personalmöte där skyddsombudet deltar."),
            SampleFigure.Areas(),
            new CalloutBlock { Variety = CalloutVariety.Note, Label = "Notera", Blocks = [P("note", "Kommittén har ingen uppgift inom rehabilitering, eftersom enskilda ärenden inte tas upp där.")] },
            new CalloutBlock { Variety = CalloutVariety.Important, Label = "Viktigt", Blocks = [P("important", "En medarbetare får ta med sig ett fackligt ombud, ett skyddsombud eller en annan person som hon eller han litar på till varje möte.")] },
            Section("4.1", "Steg från första sjukdagen", 2,
                StepsTable(),
                Section("4.1.1", "Vem som skriver", 3, P("who", "Chefen skriver, medarbetaren läser och båda skriver under. Det tar sällan mer än en timme."))),
            new FactsBlock { Facts = [new Fact("Arrangör", [Unit("f1", "Region Sjöhög")]), new Fact("I samarbete med", [Unit("f2", "Nordvik kommune"), Unit("f3", "Högskolan i Sjöhög")])] }),
        Section("A", "Begrepp", 1,
            new DefinitionsBlock
            {
                Items =
                [
                    new Definition { Id = "term-1", Term = Unit("t1", "Friskfaktor"), Text = Unit("t1d", "Något i arbetet som gör att människor håller sig friska och vill vara kvar.") },
                    new Definition { Id = "term-2", Term = Unit("t2", "Hälsofrämjande arbetsmiljö"), Text = Unit("t2d", "En arbetsmiljö som gör god hälsa mer sannolik.") },
                ],
            }),
        Section("B", "Källor", 1,
            new ReferencesBlock
            {
                Items =
                [
                    new ReferenceEntry { Id = "ref-1", Number = "1", Text = Unit("r1", "Arbetsmiljölag (1977:1160)."), CitedIn = [new CrossReferenceInline("3.2.1", "d-3-2-1", "Chef")], CitedInLabel = "Hänvisas till i" },
                    new ReferenceEntry { Id = "ref-3", Number = "3", Text = Unit("r3", T("Världshälsoorganisationen (1986). "), new ForeignInline(Language.En, [T("Ottawa Charter for Health Promotion")]), T(".")), CitedIn = [new CrossReferenceInline("1", "s-1", "Syfte"), new CrossReferenceInline("2", "s-2", "Mål")], CitedInLabel = "Hänvisas till i" },
                    new ReferenceEntry { Id = "ref-112", Number = "112", Text = Unit("r112", T("Region Sjöhög (2026). Underlag till uppföljningen. "), new LinkInline("https://dokument.region-sjohog.example/arbetsmiljo/2026/uppfoljning-av-halsoframjande-arbetsmiljo-bilaga-3.html", [T("https://dokument.region-sjohog.example/arbetsmiljo/2026/uppfoljning-av-halsoframjande-arbetsmiljo-bilaga-3.html")])) },
                ],
            }),
    ];

    private static MatrixBlock Matrix()
    {
        string[] areas = ["Organisa\u00ADtion och ledarskap", "Främja", "Förebygga", "Rehabili\u00ADtera och anpassa", "Kunskap och uppföljning"];
        string[] roles = ["Individ", "Medarbetare", "Chef", "Förvaltnings\u00ADledning", "Arbetsmiljö- och samverkans\u00ADkommittén", "Fackliga företrädare och skyddsombud"];
        Obligation[] duties = [Ska, Bor, Far, Ska with { IsJoint = true, JointWord = "delat ansvar" }];
        return new MatrixBlock
        {
            Label = "Tabell 1",
            Caption = Unit("matrix/caption", "Roller och verksamhetsområden"),
            RowLabel = "Roll",
            Columns = areas.Select((area, i) => Unit("area/" + i.ToString(CultureInfo.InvariantCulture), area)).ToValueList(),
            Rows = roles.Select((role, r) => new MatrixRow(
                Unit("role/" + r.ToString(CultureInfo.InvariantCulture), role),
                areas.Select((area, a) => (r + a) % 3 == 0 ? new MatrixCell(0, null, area) : new MatrixCell(1 + ((r * a) % 11), duties[(r + (2 * a)) % 4], area)).ToValueList())).ToValueList(),
            Key = SampleDocuments.SwedishKey,
            Summary = ["Chefen har flest uppgifter, 18 av 50, och de flesta rör den egna arbetsplatsen.", "Förvaltningsledningen har sina där resurser och uppföljning bestäms."],
        };
    }

    private static TableBlock StepsTable() => new()
    {
        Id = "table-2",
        Label = "Tabell 2",
        Caption = Unit("table-2/caption", "Steg från första sjukdagen"),
        Columns =
        [
            new TableColumn { Label = Unit("c1", "Dag"), Weight = 1, IsNumeric = true },
            new TableColumn { Label = Unit("c2", "Steg"), Weight = 5, IsRowHeader = true },
            new TableColumn { Label = Unit("c3", "Vem"), Weight = 3 },
            new TableColumn { Label = Unit("c4", "Underlag"), Weight = 3 },
        ],
        Rows =
        [
            Row("1", "Anmälan, och överenskommelse om när man talas vid nästa gång", "Medarbetaren", "–"),
            new TableRow([Cell("7", 1, 2), Cell("Första samtalet"), Cell("Chefen", 1, 2), Cell("Kort anteckning")]),
            Row("Plan för återgång, med anpassningar som kan börja genast", "Plan"),
            new TableRow([Cell("90"), Cell("Översyn av planen"), Cell("Chefen, HR och företagshälsovården tillsammans", 2)]),
        ],
    };

    public static List<Block> Draft() =>
    [
        Section("3", "Når kartleggingen skal gjøres om igjen", 1,
            P("when", "En kartlegging som er eldre enn ett år sier lite om en enhet i omstilling. Derfor gjelder egne frister når minst en tredjedel av de ansatte får nye oppgaver, ny leder eller nytt arbeidssted. Fristene regnes fra dagen endringen er kunngjort for dem det gjelder."),
            new TableBlock
            {
                Label = "Tabell 2",
                Caption = Unit("t/caption", "Frister ved omorganisering, i virkedager"),
                Columns = [new TableColumn { Label = Unit("h1", "Steg"), Weight = 3, IsRowHeader = true }, new TableColumn { Label = Unit("h2", "Ansvarlig"), Weight = 2 }, new TableColumn { Label = Unit("h3", "Liten endring"), IsNumeric = true }, new TableColumn { Label = Unit("h4", "Stor endring"), IsNumeric = true }],
                Rows = [Row("Varsle tillitsvalgte og verneombud", "Enhetsleder", "5", "15"), Row("Konsekvens\u00ADutredning av arbeidsmiljøet", "Enhetsleder med bedriftshelsetjenesten", "–", "30"), Row("Ny kartlegging", "Avdeling for organisasjon og utvikling", "90", "60")],
            },
            new CalloutBlock { Variety = CalloutVariety.Important, Label = "Viktig", Blocks = [P("imp", "Verneombudet kan kreve ny kartlegging uten å begrunne det nærmere. Kravet settes fram for lederen og noteres i saken.")] },
            new CalloutBlock { Variety = CalloutVariety.Question, Label = "Spørsmål", Blocks = [P("q", "Hvem hos oss merker en omorganisering først, og hvordan får vi vite det i\u00A0tide?")] }),
    ];

    public static List<Block> Extremes() =>
    [
        Section("10", "Arbetsmiljöombudsutbildning och uppföljning i fastighetsförvaltnings\u00ADorganisationen", 1,
            P("x1", "Realisationsvinstbeskattningsmyndighetsutredningsarbetsgruppen och Menneskerettighetsorganisasjonsmedlemskapsavgiftskontorene är ord på över sextio bokstäver, och båda ska få plats i sin spalt."),
            Section("10.12", "Samverkansgruppens ordförande tillsammans med huvudskyddsombudet och företagshälsovårdens kontaktperson", 2,
                new DutyListBlock
                {
                    Items =
                    [
                        Duty("10.12.14", Ska with { IsJoint = true, JointWord = "delat ansvar" }, "Kontrollera."),
                        Duty("10.12.15", Bor, "Gå igenom rehabiliteringsutredningar, arbetsanpassningsbeslut och konsekvensbedömningar en gång i kvartalet, med", List(string.Empty, Entry(string.Empty, "företrädare för samtliga yrkesgrupper."))),
                        Duty("10.12.15.11", new Obligation(Modality.Should, "anbefales", true, "delat ansvar"), "Fyra delar i numret."),
                    ],
                }),
            Section("10.13", "Lokala avvikelser", 2),
            Section("10.14", "Ännu en tom", 2)),
        Section("11", "En tabell över tre sidor", 1,
            new TableBlock
            {
                Label = "Tabell 1",
                Caption = Unit("long/caption", "Alla enheter"),
                Columns = [new TableColumn { Label = Unit("l1", "Enhet"), Weight = 2, IsRowHeader = true }, new TableColumn { Label = Unit("l2", "Beskrivning"), Weight = 4 }, new TableColumn { Label = Unit("l3", "Antal"), IsNumeric = true }],
                Rows = Enumerable.Range(1, 70).Select(i => Row(
                    "Enhet " + i.ToString(CultureInfo.InvariantCulture),
                    i % 7 == 0 ? "En längre beskrivning som behöver två rader, eftersom enheten har haft flera namn och delar lokal med en annan enhet." : "Kort beskrivning",
                    (i * 137).ToString(CultureInfo.InvariantCulture))).ToValueList(),
            }),
    ];
}
