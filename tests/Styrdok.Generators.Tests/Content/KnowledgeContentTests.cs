using System.Collections.Generic;
using System.Linq;
using Styrdok.Core.Model;
using Styrdok.Core.Values;

namespace Styrdok.Generators.Tests.Content;

public sealed class KnowledgeContentTests
{
    private static readonly Language[] s_all = [Language.Nb, Language.Nn, Language.Sv, Language.En];

    private static Guidance Guidance => Styrdok.Content.Guidance.HealthPromotingWorkplaceOstergotland.Document;

    private static Briefing Briefing => Styrdok.Content.Briefings.WorkingEnvironmentIsAboutWork.Document;

    private static Catalogue TenFactor => Styrdok.Content.Catalogues.TenFactor.Document;

    private static Catalogue PsychosocialRisks => Styrdok.Content.Catalogues.PsychosocialRisks.Document;

    [Fact]
    public void The_guidance_gives_eleven_pieces_of_advice_and_says_how_they_were_come_by()
    {
        Assert.Equal(11, Assert.Single(Guidance.Sections.OfType<StatementsSection>(), section => section.Type == SectionType.Advice).Items.Count);
        Assert.Equal(2017, Guidance.SourceUpdated?.Year);
        Assert.Equal(5, Assert.Single(Guidance.Sections.OfType<EvaluationSection>()).Evaluation.Aspects.Count);
        var programme = Assert.Single(Guidance.Sections.OfType<ProgrammeSection>()).Programme;
        Assert.Equal((2003, 2009), (programme.From, programme.To));
        var place = Assert.Single(Guidance.Sections.OfType<CaseSection>()).Case;
        Assert.Equal((2004, 2008), (place.From, place.To));
    }

    [Fact]
    public void Five_publications_stand_behind_the_guidance_with_titles_in_their_own_language()
    {
        var bodies = string.Concat(Guidance.Sections.OfType<TextSection>().Select(section => section.Body?[Language.Sv]));
        var cited = Styrdok.Content.Library.References.Where(work => bodies.Contains("@" + work.Id, System.StringComparison.Ordinal)).ToList();
        Assert.Equal([2004, 2005, 2007, 2008, 2009], cited.Select(work => work.Year ?? 0).Order());
        Assert.All(cited, work => Assert.Equal(Language.Sv, work.TitleLanguage));
    }

    [Fact]
    public void The_briefing_has_seven_slides_and_forty_five_points()
    {
        var slides = Briefing.Sections.OfType<SlideSection>().ToList();
        var counts = slides.Select(slide => All(slide.Points).Count() + slide.Uses.Select(Find).Where(catalogue => !catalogue.Standalone).Sum(catalogue => catalogue.Factors.Count));
        Assert.Equal([3, 7, 6, 12, 3, 7, 7], counts);
        Assert.Equal(["ten-factor", "psychosocial-risks"], slides[3].Uses);
        Assert.Equal(3, slides.SelectMany(slide => All(slide.Points)).Count(point => point.Kind == PointKind.Question));
        Assert.Equal(2, Assert.Single(slides[6].Points, point => point.Points.Count > 0).Points.Count(point => point.Kind == PointKind.Dilemma));
    }

    [Fact]
    public void The_catalogues_name_their_factors_in_four_languages()
    {
        Assert.Equal((10, "ks", true), (TenFactor.Factors.Count, TenFactor.Owner, TenFactor.Standalone));
        Assert.Equal((12, null, false), (PsychosocialRisks.Factors.Count, PsychosocialRisks.Owner, PsychosocialRisks.Standalone));
        Assert.NotNull(PsychosocialRisks.AttributedTo);
        Assert.Equal(["autonomy", "prosocial-motivation"], TenFactor.Factors.Where(factor => factor.Aliases.Count > 0).Select(factor => factor.Id));
        Assert.All(TenFactor.Factors.Concat(PsychosocialRisks.Factors), factor => Assert.All(s_all, language => Assert.True(factor.Label.Languages.Contains(language), factor.Id)));
    }

    [Fact]
    public void The_inspection_asks_about_each_psychosocial_risk_factor_once()
    {
        var asked = Styrdok.Content.Checklists.PsychosocialSafetyInspection.Document.Sections.OfType<StatementsSection>()
            .SelectMany(section => section.Items)
            .Where(item => item.Tags.Contains("psychosocial-risks"))
            .Select(item => item.Id);
        Assert.Equal(PsychosocialRisks.Factors.Select(factor => factor.Id).Order(System.StringComparer.Ordinal), asked.Order(System.StringComparer.Ordinal));
    }

    private static Catalogue Find(string id) => Assert.Single(Styrdok.Content.Library.Documents.OfType<Catalogue>(), catalogue => catalogue.Id == id);

    private static IEnumerable<SlidePoint> All(IEnumerable<SlidePoint> points) => points.SelectMany(point => All(point.Points).Prepend(point));
}
