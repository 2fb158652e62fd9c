using System.Linq;
using Styrdok.Core.Document;
using Styrdok.Core.Values;
using Styrdok.Typesetting.Drawing;
using static Styrdok.Rendering.Tests.Typesetting.Sample;

namespace Styrdok.Rendering.Tests.Typesetting.Layout;

public sealed class ContentsTests
{
    [Fact]
    public void The_contents_say_what_short_names_of_headings_stand_for()
    {
        var title = Unit("s/heading", T("Hos "), new AbbreviationInline("KF", "Kontorforbundet", null), T(" og "), new AbbreviationInline("WHO", "World Health Organization", Language.En));
        var section = Section("1", "X", 1, Enumerable.Range(0, 300).Select(i => (Block)P("p", "Text")).ToArray()); // a document of few pages has no contents
        var layout = Tags.Lay(SampleDocuments.SwedishPolicy() with { Blocks = [section], Contents = [new ContentsEntry(section.Id!, "1", title, 1)] });
        var marks = layout.Pages.SelectMany(page => page.Items).OfType<TextPiece>().SelectMany(piece => piece.Marks).Where(mark => mark.Href is null).Distinct();
        Assert.Equal<(string?, Language?)>([("Kontorforbundet", null), ("World Health Organization", Language.En)], marks.Select(mark => (mark.Expansion, mark.Language)));
    }
}
