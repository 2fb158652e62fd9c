using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Styrdok.Core.Branding;
using Styrdok.Core.Document;
using Styrdok.Core.Values;
using Styrdok.Documents.Figures;
using static Styrdok.Rendering.Tests.Typesetting.Sample;

namespace Styrdok.Rendering.Tests.Typesetting;

/// <summary>The documents that typesetting is tried on: a Swedish policy, a Norwegian draft, extremes, a checklist.</summary>
internal static class SampleDocuments
{
    private static readonly Obligation Ska = new(Modality.Must, "ska", false, null);
    private static readonly Obligation Bor = new(Modality.Should, "bör", false, null);
    private static readonly Obligation Far = new(Modality.May, "får", false, null);

    public static ValueList<KeyEntry> SwedishKey => [new KeyEntry(Modality.Must, "ska"), new KeyEntry(Modality.Should, "bör"), new KeyEntry(Modality.May, "får"), new KeyEntry(null, "ingen egen uppgift")];

    /// <summary>A policy with every kind of block.</summary>
    public static ComposedDocument SwedishPolicy(CoverStyle cover = CoverStyle.Field) => Document(
        "halsoframjande-arbetsmiljo",
        Language.Sv,
        "Hälsofrämjande arbetsmiljö",
        "Policy",
        "För ett arbetsliv som håller, från första dagen till den sista",
        Sjohog(cover),
        new Furniture { HeadLeft = "Hälsofrämjande arbetsmiljö", HeadRight = "Region Sjöhög", FootLeft = "RS-HR-0207, version 1.0", PageOf = "Sida {page} av {pages}" },
        Policy()) with
    {
        Labels = Labels(("contents", "Innehåll"), ("matrix_summary", "Det tabellen visar")),
    };

    /// <summary>A draft: strip, status, notices, a long title, missing metadata.</summary>
    public static ComposedDocument NorwegianDraft(CoverStyle cover = CoverStyle.Plain)
    {
        var document = Document(
            "omorganisering",
            Language.Nb,
            "Samarbeid om arbeidsmiljøkartlegging, konsekvens\u00ADutredning og medbestemmelse ved omorganisering i helse- og omsorgstjenestene",
            "Retningslinje",
            "Hvem som gjør hva, fra første idé til evaluering seks måneder etter innføring",
            Nordvik(cover),
            new Furniture
            {
                HeadLeft = "Samarbeid om arbeidsmiljøkartlegging, konsekvensutredning og medbestemmelse",
                HeadRight = "Nordvik kommune",
                FootLeft = "NK-RET-031, versjon 0.4",
                PageOf = "Side {page} av {pages}",
                Strip = new StateStrip("Utkast – ikke vedtatt", "Versjon 0.4", Tone.Danger),
            },
            Draft());
        return document with
        {
            Labels = Labels(("contents", "Innhold")),
            Cover = document.Cover with
            {
                Status = new StatusTag("Utkast", Tone.Danger),
                Notices =
                [
                    new Notice("Hva gjelder nå", "Utkastet er på høring hos hovedtillitsvalgte og hovedverneombud til 5. mars 2027. Det binder ingen før kommunedirektøren har vedtatt det.", Tone.Danger),
                    new Notice("Mangler", "Saksnummer og dato for vedtak er ikke satt.", Tone.Danger),
                ],
                Metadata = [new MetadataCell { Label = "Vedtas av", Value = "Kommunedirektøren", Columns = 2 }, new MetadataCell { Label = "Vedtaksdato", Value = "Ikke satt", IsSet = false }, new MetadataCell { Label = "Saksnummer", Value = "Ikke satt", IsSet = false }, .. document.Cover.Metadata.Skip(3)],
            },
        };
    }

    /// <summary>Long words and numbers, empty sections, a table over three pages.</summary>
    public static ComposedDocument Extremes() => SwedishPolicy(CoverStyle.Band) with
    {
        Blocks = ExtremeBlocks().ToValueList(),
        Contents = Entries(ExtremeBlocks()),
    };

    /// <summary>A fillable checklist of a few groups.</summary>
    public static ComposedDocument Checklist()
    {
        var skal = new Obligation(Modality.Must, "skal", false, null);
        var bor = new Obligation(Modality.Should, "bør", false, null);
        ValueList<ChecklistAnswer> answers = [new ChecklistAnswer("partly", "delvis på plass"), new ChecklistAnswer("not-in-place", "ikke på plass"), new ChecklistAnswer("not-relevant", "ikke relevant")];
        ChecklistItem Item(string number, Obligation? obligation, string text, bool hasAnswers = true) => new()
        {
            Id = "responsibilities/manager/" + number.Replace('.', '-') + ".check",
            Number = number,
            Obligation = obligation,
            Text = Unit("responsibilities/manager/" + number, text),
            ClauseLabel = "pkt. 3." + number,
            ClauseTarget = "responsibilities-manager-" + number.Replace('.', '-'),
            ClauseHref = "et-arbeid-a-vokse-i.html#responsibilities-manager-" + number.Replace('.', '-'),
            Role = number.EndsWith('1') ? "Enhetsleder" : string.Empty,
            Answers = hasAnswers ? answers : [],
        };
        var document = Document(
            "et-arbeid-a-vokse-i",
            Language.Nb,
            "Sjekkliste: Et arbeid å vokse i",
            "Sjekkliste",
            null,
            Nordvik(CoverStyle.Band),
            new Furniture { HeadLeft = "Et arbeid å vokse i, sjekkliste", HeadRight = "Nordvik kommune", FootLeft = "NK-POL-014, versjon 2.0", PageOf = "Side {page} av {pages}" },
            [
                new ChecklistHeadBlock
                {
                    Note = Unit("note", T("Laget av "), new LinkInline("et-arbeid-a-vokse-i.html", [T("Et arbeid å vokse i")]), T(", versjon 2.0. Hvert punkt viser til bestemmelsen det kommer fra.")),
                    Fields = [new ChecklistField("unit", "Enhet", FieldEntry.Text), new ChecklistField("filled-in-by", "Fylt ut av (rolle)", FieldEntry.Text), new ChecklistField("date", "Dato", FieldEntry.Date)],
                    Key = [new KeyEntry(Modality.Must, "skal"), new KeyEntry(Modality.Should, "bør"), new KeyEntry(Modality.May, "kan")],
                    Count = 12,
                },
                .. Enumerable.Range(1, 3).Select(g => (Block)new ChecklistGroupBlock
                {
                    Id = "group-" + g.ToString(CultureInfo.InvariantCulture),
                    Number = g.ToString(CultureInfo.InvariantCulture),
                    Heading = Unit("g" + g.ToString(CultureInfo.InvariantCulture), g == 1 ? "Dialog og medvirkning" : g == 2 ? "Kartlegging og tiltak" : "Oppfølging"),
                    CountText = "4 punkter",
                    Items =
                    [
                        Item(g + ".1", skal, "Arbeidsmiljø står fast på sakslisten på personalmøtet."),
                        Item(g + ".2", skal with { IsJoint = true, JointWord = "felles ansvar" }, "Tillitsvalgte og verneombud er tatt med på råd før endringer i bemanning, turnus eller arbeidssted blir bestemt, og det er skrevet ned hva de har ment om saken."),
                        Item(g + ".3", bor, "Alle har hatt en samtale om hva som gir dem krefter i jobben.") with { Evidence = [TextUnit.Of("Referat fra samtalene")] },
                        Item(g + ".4", null, "Målet er nådd: flere er på jobb fordi de har det bra der.", hasAnswers: false),
                    ],
                }),
            ]);
        return document with
        {
            Form = DocumentForm.Checklist,
            Contents = [],
            Related = new Related { Document = "et-arbeid-a-vokse-i.html" },
            Properties = document.Properties with { Title = "Sjekkliste: Et arbeid å vokse i" },
            Labels = Labels(
                ("contents", "Innhold"), ("checklist_responsible", "Ansvarlig"), ("checklist_date", "Dato"), ("checklist_note_field", "Merknad"), ("checklist_basis", "Grunnlag"), ("date_pattern", "dd.mm.åååå"),
                ("checklist_otherwise", "Hvis ikke"), ("checklist_in_place", "På plass")),
        };
    }

    private static ComposedDocument Document(
        string id, Language language, string title, string kind, string? subtitle, Issuer issuer, Furniture furniture, IReadOnlyList<Block> blocks) => new()
    {
        Id = id,
        Form = DocumentForm.Document,
        Language = language,
        Title = Unit("document/title", title),
        Issuer = issuer,
        Cover = new Cover
        {
            KindLabel = kind,
            Subtitle = subtitle is null ? null : Unit("document/subtitle", subtitle),
            Metadata =
            [
                new MetadataCell { Label = "Beslutad av", Value = "Regionfullmäktige, § 112", Columns = 2 },
                new MetadataCell { Label = "Beslutsdatum", Value = "27 oktober 2026" },
                new MetadataCell { Label = "Diarienummer", Value = "RS 2026-0418" },
                new MetadataCell { Label = "Version", Value = "1.0" },
                new MetadataCell { Label = "Giltig från", Value = "1 januari 2027" },
                new MetadataCell { Label = "Giltig till", Value = "Tills vidare" },
                new MetadataCell { Label = "Ses över senast", Value = "31 december 2028" },
                new MetadataCell { Label = "Dokumentnummer", Value = "RS-HR-0207" },
                new MetadataCell { Label = "Dokumentägare", Value = "HR-direktören" },
                new MetadataCell { Label = "Ersätter", Value = "Arbetsmiljöpolicy 2017 (RS-HR-0093)", Columns = 2 },
            ],
        },
        Furniture = furniture,
        Contents = Entries(blocks),
        Blocks = blocks.ToValueList(),
        Properties = new DocumentProperties
        {
            Title = title.Replace("\u00AD", string.Empty),
            Author = issuer.Name,
            Subject = subtitle ?? title,
            Keywords = ["arbetsmiljö", "hälsa"],
            Date = new CalendarDate(2026, 10, 27),
            Version = "1.0",
            Number = "RS-HR-0207",
        },
        Related = new Related(),
        Labels = Labels(("contents", "Innehåll")),
    };

    private static ValueList<ContentsEntry> Entries(IReadOnlyList<Block> blocks)
    {
        var entries = new List<ContentsEntry>();
        void Walk(IEnumerable<Block> level)
        {
            foreach (var section in level.OfType<SectionBlock>().Where(section => section.Level <= 2))
            {
                entries.Add(new ContentsEntry(section.Id!, section.Number, section.Heading, section.Level));
                Walk(section.Blocks);
            }
        }

        Walk(blocks);
        return entries.ToValueList();
    }

    private static List<Block> Policy() =>
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
            Key = SwedishKey,
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

    private static List<Block> Draft() =>
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

    private static List<Block> ExtremeBlocks() =>
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
