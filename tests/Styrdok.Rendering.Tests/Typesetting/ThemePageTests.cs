using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Styrdok.Core.Branding;
using Styrdok.Core.Document;
using Styrdok.Core.Model;
using Styrdok.Core.Resolution.Theming;
using Styrdok.Rendering.Tests.Typesetting.Layout;
using Styrdok.Typesetting;

namespace Styrdok.Rendering.Tests.Typesetting;

/// <summary>Every theme on every paper: nothing leaves the page, and what a screen reader gets is the same.</summary>
public sealed class ThemePageTests
{
    private const double Edge = 20;

    private static readonly Dictionary<string, Func<ComposedDocument>> s_samples = new()
    {
        ["policy-field"] = () => SampleDocuments.SwedishPolicy(),
        ["policy-band"] = () => SampleDocuments.SwedishPolicy(CoverStyle.Band),
        ["policy-plain"] = () => SampleDocuments.SwedishPolicy(CoverStyle.Plain),
        ["draft-band"] = () => SampleDocuments.NorwegianDraft(CoverStyle.Band),
        ["extremes"] = SampleDocuments.Extremes,
        ["checklist"] = SampleDocuments.Checklist,
    };

    public static TheoryData<string, string, Paper> Cases => new(
        from id in BuiltInThemes.Ids from sample in s_samples.Keys from paper in Enum.GetValues<Paper>() select (id, sample, paper));

    [Theory]
    [MemberData(nameof(Cases))]
    public void No_line_leaves_the_page(string id, string sample, Paper paper)
    {
        var theme = PaperFit.On(paper, BuiltInThemes.Print(id));
        var lines = new List<LayoutLine>();
        var rendered = DocumentTypesetter.Render(s_samples[sample](), theme, FontSet.Inter, lines: lines);
        if (Environment.GetEnvironmentVariable("STYRDOK_TEST_OUTPUT") is { Length: > 0 } folder) File.WriteAllBytes(Path.Combine(folder, $"{id}-{paper}-{sample}.pdf"), rendered.Bytes.ToArray());

        var longest = (double)Math.Max(theme.Page.Width, theme.Page.Height);
        Assert.All(lines, line => Assert.True(line.X >= Edge && line.X + line.Width <= longest - Edge && line.Y > 0 && line.Y < longest, line.ToString()));
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Structure_and_reading_order_do_not_depend_on_theme_and_paper(string id, string sample, Paper paper)
    {
        var document = s_samples[sample]() with { Contents = [] };
        Assert.Equal(Tags.Body(Tags.Lay(document)), Tags.Body(Tags.Lay(document, PaperFit.On(paper, BuiltInThemes.Print(id)))));
    }

    public static TheoryData<string, Paper> ThemesOnPaper => new(from id in BuiltInThemes.Ids from paper in Enum.GetValues<Paper>() select (id, paper));

    [Theory]
    [MemberData(nameof(ThemesOnPaper))]
    public void A_ground_that_runs_off_the_page_at_one_edge_does_so_at_the_other(string id, Paper paper)
    {
        var question = new CalloutBlock { Variety = CalloutVariety.Question, Label = "Fråga", Blocks = [Sample.P("q", "Är det här väl ordnat?")] };
        var layout = Tags.Lay(Tags.Document(Sample.Section("1", "Frågor", 1, question)), PaperFit.On(paper, BuiltInThemes.Print(id)));
        var body = layout.Pages[^1];
        var grounds = body.Grounds.Select(ground => ground.Shape.Bounds).ToList();

        Assert.NotEmpty(grounds);
        Assert.All(grounds, ground => Assert.Equal(ground.Left <= 0, ground.Right >= body.Width));
    }

    [Theory]
    [MemberData(nameof(ThemesOnPaper))]
    public void The_field_of_a_heading_goes_across_a_turned_page_too(string id, Paper paper)
    {
        var table = new TableBlock
        {
            Label = "Tabell 1", Caption = Sample.Unit("t", "Året"), Orientation = PageOrientation.Landscape, Columns = [new TableColumn { Label = Sample.Unit("c", "Månad") }], Rows = [Sample.Row("Januari")],
        };
        var layout = Tags.Lay(Tags.Document(Sample.Section("1", "Plan", 1, table)), PaperFit.On(paper, BuiltInThemes.Print(id)));
        var turned = Assert.Single(layout.Pages, page => page.Width > page.Height);

        Assert.All(turned.Grounds.Select(ground => ground.Shape.Bounds), ground => Assert.Equal(ground.Left <= 0, ground.Right >= turned.Width));
        if (id == "poster") Assert.Contains(turned.Grounds, ground => ground.Shape.Bounds is { Left: <= 0, Top: > 20 });
    }
}
