using System.Collections.Generic;
using System.Linq;
using Styrdok.Core.Document;
using Styrdok.Core.Model;
using Styrdok.Core.Values;

namespace Styrdok.Documents.Sections;

/// <summary>
/// Composes the points of a slide in their order. What is said stands in lists; an open question and a dilemma stand apart with their word, so that nobody takes
/// them for statements.
/// </summary>
internal sealed class SlideComposer(Composition composition)
{
    /// <summary>The blocks of a slide: its points, then the catalogues it shows.</summary>
    public IEnumerable<Block> Compose(SlideSection slide)
    {
        var said = new List<SlidePoint>();
        foreach (var point in slide.Points)
        {
            if (point.Kind == PointKind.Statement)
            {
                said.Add(point);
                continue;
            }

            if (said.Count > 0) yield return List(said, slide.Id);
            said = [];
            yield return Apart(point, slide.Id);
        }

        if (said.Count > 0) yield return List(said, slide.Id);
        foreach (var block in new CatalogueComposer(composition).Lists(slide.Uses, slide.Id)) yield return block;
    }

    private CalloutBlock Apart(SlidePoint point, string path)
    {
        var own = path + "/" + point.Id;
        var text = new ParagraphBlock { Text = composition.Text(point.Text, own + "/text") };

        // The two sides of a dilemma are drawn as such; more, or points with points of their own, are a list.
        var sides = point.Kind == PointKind.Dilemma && point.Points.Count == 2 && point.Points.All(below => below is { Kind: PointKind.Statement, Points.Count: 0 });
        return new CalloutBlock
        {
            Id = Composition.Anchor(own),
            Variety = point.Kind == PointKind.Dilemma ? CalloutVariety.Dilemma : CalloutVariety.Question,
            Label = composition.Words[Key(point.Kind)],
            Blocks = sides || point.Points.Count == 0 ? [text] : [text, List(point.Points, own)],
            Sides = sides ? point.Points.Select(below => composition.Text(below.Text, own + "/" + below.Id + "/text")).ToValueList() : [],
        };
    }

    private ListBlock List(IEnumerable<SlidePoint> points, string path) => new()
    {
        Items = points.Select(point => new ListEntry
        {
            Id = Composition.Anchor(path + "/" + point.Id),
            Text = Marked(point, path + "/" + point.Id),
            Blocks = point.Points.Count == 0 ? [] : [List(point.Points, path + "/" + point.Id)],
        }).ToValueList(),
    };

    /// <summary>The text of a point within a list; what is no statement says so before it.</summary>
    private TextUnit Marked(SlidePoint point, string path)
    {
        var text = composition.Text(point.Text, path + "/text");
        return point.Kind == PointKind.Statement
            ? text
            : text with { Inlines = new Inline[] { new StrongInline([new TextInline(composition.Words[Key(point.Kind)] + ":")]), new TextInline(" ") }.Concat(text.Inlines).ToValueList() };
    }

    private static string Key(PointKind kind) => kind == PointKind.Dilemma ? "callout_dilemma" : "callout_question";
}
