using System.Collections.Generic;
using System.Linq;
using Styrdok.Core.Model;
using Styrdok.Core.Resolution;
using Styrdok.Core.Values;

namespace Styrdok.Generators.Tests.Content;

public sealed class ArticleTests
{
    private static Article Article => Styrdok.Content.Articles.JobDemandsResources.Document;

    private static IEnumerable<ContentBlock> Blocks => Article.Sections.OfType<TextSection>().SelectMany(section => section.Blocks);

    [Fact]
    public void The_article_cites_forty_five_works_by_author_and_year_and_one_act()
    {
        var cited = TextMarks.Citations(ShippedContent.Text("articles/job-demands-resources.yaml")).Select(mark => mark.Reference).ToHashSet();
        var works = cited.Select(id => Styrdok.Content.Library.References.Single(reference => reference.Id == id)).ToList();

        Assert.Equal("arbeidsmiljoloven", Assert.Single(works, work => work.Type == ReferenceType.Law).Id);
        Assert.Equal(45, works.Count(work => work is { Authors: not null, Year: not null }));
        Assert.Equal(46, works.Count);
    }

    [Fact]
    public void The_article_has_two_authored_abstracts_and_a_translated_one()
    {
        Assert.Equal([Language.Nb, Language.Sv, Language.En], Article.Abstracts!.Languages);
        var authored = ShippedContent.Text("articles/job-demands-resources.yaml");
        Assert.Contains("abstracts:\n  nb: |\n", authored, System.StringComparison.Ordinal);
        Assert.Contains("\n  en: |\n", authored, System.StringComparison.Ordinal);
        Assert.DoesNotContain("\n  sv:", authored, System.StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("approaches", 3)]
    [InlineData("who-settings", 5)]
    [InlineData("categories", 3)]
    [InlineData("reasons", 3)]
    [InlineData("audiences", 5)]
    public void The_article_counts_in_lists(string block, int count) =>
        Assert.Equal(count, Assert.Single(Blocks.OfType<ItemsContent>(), list => list.Id == block).Items.Count);

    [Fact]
    public void The_article_asks_of_nobody_to_do_anything() =>
        Assert.All(Blocks.OfType<ItemsContent>().SelectMany(list => list.Items), item => Assert.Null(item.Modality));

    [Fact]
    public void Six_views_of_health_and_three_sides_of_engagement_are_defined()
    {
        var lists = Blocks.OfType<DefinitionsContent>().ToDictionary(list => list.Id, list => list.Definitions.Count);
        Assert.Equal(6, lists["views"]);
        Assert.Equal(3, lists["sides"]);
    }

    [Fact]
    public void Two_traditions_stand_side_by_side_and_three_questions_in_a_callout()
    {
        Assert.Equal(["safety", "promotion"], Assert.Single(Blocks.OfType<ColumnsContent>()).Columns.Select(column => column.Id));
        var callout = Assert.Single(Blocks.OfType<CalloutContent>(), block => block.Callout.Kind == CalloutKind.Question).Callout;
        var questions = Assert.IsType<ItemsContent>(Assert.Single(callout.Blocks)).Items;
        Assert.Equal(3, questions.Count);
        Assert.All(questions, question => Assert.All(question.Text.Languages, language => Assert.EndsWith("?", question.Text[language], System.StringComparison.Ordinal)));
    }

    [Fact]
    public void The_chart_holds_the_known_end_points_and_nothing_between()
    {
        var chart = Assert.Single(Blocks.OfType<ChartContent>()).Chart;
        Assert.Equal(
            ["norwegian 2000: 109", "norwegian 2012: 10600", "swedish 2000: 91", "swedish 2012: 4490"],
            chart.Series.SelectMany(series => series.Points.Select(point => System.FormattableString.Invariant($"{series.Id} {point.At}: {point.Value}"))));
    }

    [Fact]
    public void The_model_has_two_processes_through_two_mediators_and_two_links_across()
    {
        var model = Assert.Single(Blocks.OfType<ModelContent>()).Model;
        Assert.Equal(
            ["demands burnout illness", "resources engagement health performance"],
            model.Processes.Select(process => string.Join(' ', process.Path)));
        Assert.Equal([4, 4], model.Nodes.Where(node => node.Examples.Count > 0).Select(node => node.Examples.Count));
        Assert.All(model.Nodes.Where(node => node.Examples.Count > 0), node => Assert.Equal([ModelLevel.Individual, ModelLevel.Group, ModelLevel.Organisation], node.Level));
        Assert.Equal(["interplay", "hindrance-and-challenge"], model.Edges.Where(edge => edge.Label is not null).Select(edge => edge.Id));
    }
}
