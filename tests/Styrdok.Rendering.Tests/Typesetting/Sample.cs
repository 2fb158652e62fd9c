using System.Linq;
using Styrdok.Core.Branding;
using Styrdok.Core.Document;
using Styrdok.Core.Values;
using Styrdok.Typesetting;

namespace Styrdok.Rendering.Tests.Typesetting;

/// <summary>Short ways to write documents in tests.</summary>
internal static class Sample
{
    public const string NordvikMark =
        """<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 40"><path d="M0 0H40V40H0Z" fill="#0b5a46"/><path d="M9 31V9.5L31 30.5V9" fill="none" stroke="#fff" stroke-width="4.5" stroke-linejoin="bevel"/><path d="M9 36H31" stroke="#b87d00" stroke-width="2"/></svg>""";

    public const string NordvikMarkOnField =
        """<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 40"><path d="M0 0H40V40H0Z" fill="#fff"/><path d="M9 31V9.5L31 30.5V9" fill="none" stroke="#0b5a46" stroke-width="4.5" stroke-linejoin="bevel"/><path d="M9 36H31" stroke="#b87d00" stroke-width="2"/></svg>""";

    public const string NordvikArt =
        """<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 595.28 288"><g transform="translate(258 -44) scale(10.6)"><path d="M9 44V9.5L31 30.5V-12" fill="none" stroke="#29705a" stroke-width="4.5" stroke-linejoin="bevel"/></g><path d="M0 264H595.28V292H0Z" fill="#004535"/><path d="M0 264H595.28" stroke="#b87d00" stroke-width="2"/></svg>""";

    public const string SjohogMark =
        """<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 40"><circle cx="28" cy="10" r="7" fill="#e8573f"/><path d="M0 26A18 18 0 0 1 36 26Z" fill="#2b49a6"/><path d="M0 31H40M6 36.500H34" stroke="#2b49a6" stroke-width="2.6"/></svg>""";

    public const string SjohogMarkOnField =
        """<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 40"><circle cx="28" cy="10" r="7" fill="#e8573f"/><path d="M0 26A18 18 0 0 1 36 26Z" fill="#fff"/><path d="M0 31H40M6 36.500H34" stroke="#fff" stroke-width="2.6"/></svg>""";

    public const string SjohogArt =
        """<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 595.28 584"><circle cx="484" cy="372" r="72" fill="#e8573f"/><path d="M188 520A196 196 0 0 1 580 520Z" fill="#3e60bf"/><path d="M0 520H595.28V588H0Z" fill="#1c358b"/><path d="M0 542H595.28M112 564H528" stroke="#3e60bf" stroke-width="6" fill="none"/></svg>""";

    public static Issuer Nordvik(CoverStyle cover) => Issuer("nordvik", "Nordvik kommune", new Rgb(0x0b, 0x5a, 0x46), new Rgb(0xb8, 0x7d, 0x00), cover, NordvikMark, NordvikMarkOnField, NordvikArt) with
    {
        ContactLines = ["Rådhusgata 1, 9999 Nordvik", "post@nordvik.example, telefon 00 00 00 00", "Organisasjonsnummer 999 999 999"],
        Web = "https://www.nordvik.example",
    };

    public static Issuer Sjohog(CoverStyle cover) => Issuer("sjohog", "Region Sjöhög", new Rgb(0x2b, 0x49, 0xa6), new Rgb(0xe8, 0x57, 0x3f), cover, SjohogMark, SjohogMarkOnField, SjohogArt) with
    {
        ContactLines = ["Regionens hus, 999 99 Sjöhög", "Organisationsnummer 232100-0000"],
        Web = "https://www.sjohog.example",
    };

    public static ValueList<Inline> Inlines(params Inline[] inlines) => inlines.ToValueList();

    public static TextUnit Unit(string id, params Inline[] inlines) => new() { Unit = id, Inlines = inlines.ToValueList() };

    public static TextUnit Unit(string id, string text) => new() { Unit = id, Inlines = [new TextInline(text)] };

    public static TextInline T(string text) => new(text);

    public static ParagraphBlock P(string id, string text, ParagraphStyle style = ParagraphStyle.Body) => new() { Id = id, Text = Unit(id, text), Style = style };

    public static ParagraphBlock P(string id, params Inline[] inlines) => new() { Id = id, Text = Unit(id, inlines) };

    public static SectionBlock Section(string number, string heading, int level, params Block[] blocks) => new()
    {
        Id = "s-" + number.Replace('.', '-'),
        Number = number,
        Heading = Unit("s-" + number + "/heading", heading),
        Level = level,
        Blocks = blocks.ToValueList(),
    };

    public static Duty Duty(string number, Obligation? obligation, string text, params Block[] blocks) => new()
    {
        Id = "d-" + number.Replace('.', '-'),
        Number = number,
        Obligation = obligation,
        Text = Unit("d-" + number, text),
        Blocks = blocks.ToValueList(),
    };

    public static ListBlock List(string labels, params ListEntry[] items) => new() { IsOrdered = labels.Length > 0, Items = items.ToValueList() };

    public static ListEntry Entry(string label, string text, params Block[] blocks) => new() { Label = label, Text = Unit("e/" + text, text), Blocks = blocks.ToValueList() };

    public static TableCell Cell(string text, int columns = 1, int rows = 1) => new() { Text = Unit("cell/" + text, text), ColumnSpan = columns, RowSpan = rows };

    public static TableRow Row(params string[] cells) => new(cells.Select(cell => Cell(cell)).ToValueList());

    public static Labels Labels(params (string Key, string Text)[] labels) => new(labels.OrderBy(label => label.Key, System.StringComparer.Ordinal).Select(label => new Label(label.Key, label.Text)).ToValueList());

    private static Issuer Issuer(string id, string name, Rgb brand, Rgb accent, CoverStyle cover, string mark, string markOnField, string art)
    {
        var (light, dark) = Palettes.Derive(brand, accent);
        return new Issuer
        {
            Id = id,
            Name = name,
            Brand = new Brand { Light = light, Dark = dark, Cover = cover, Mark = PictureFile.Read(mark), MarkOnField = PictureFile.Read(markOnField), Art = PictureFile.Read(art) },
        };
    }
}
