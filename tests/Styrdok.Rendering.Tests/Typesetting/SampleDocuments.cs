using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Styrdok.Core.Branding;
using Styrdok.Core.Document;
using Styrdok.Core.Values;
using static Styrdok.Rendering.Tests.Typesetting.Sample;

namespace Styrdok.Rendering.Tests.Typesetting;

/// <summary>The documents that typesetting is tried on: a Swedish policy, a Norwegian draft, extremes, a checklist.</summary>
internal static class SampleDocuments
{
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
        SampleBlocks.Policy()) with
    {
        Labels = Labels(("contents", "Innehåll"), ("date_pattern", "åååå-mm-dd"), ("matrix_summary", "Det tabellen visar")),
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
            SampleBlocks.Draft());
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
        Blocks = SampleBlocks.Extremes().ToValueList(),
        Contents = Entries(SampleBlocks.Extremes()),
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
}
