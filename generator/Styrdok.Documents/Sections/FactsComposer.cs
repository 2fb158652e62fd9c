using System.Collections.Generic;
using System.Linq;
using Styrdok.Core.Annotations;
using Styrdok.Core.Document;
using Styrdok.Core.Model;
using Styrdok.Core.Values;

namespace Styrdok.Documents.Sections;

/// <summary>Composes the facts that stand before the text of a section about a programme, a case or an evaluation.</summary>
internal sealed class FactsComposer(Composition composition)
{
    /// <summary>The facts of a section; none for one of running text alone.</summary>
    public IEnumerable<Block> Compose(TextSection section)
    {
        var facts = section switch
        {
            ProgrammeSection { Programme: var programme } => Programme(programme, section.Id),
            CaseSection { Case: var @case } => Case(@case),
            EvaluationSection { Evaluation: var evaluation } => Evaluation(evaluation, section.Id),
            _ => [],
        };
        var all = facts.ToValueList();
        if (all.Count > 0) yield return new FactsBlock { Id = Composition.Anchor(section.Id + "/facts_"), Facts = all };
    }

    private IEnumerable<Fact> Programme(ProgrammeFacts programme, string path)
    {
        yield return Fact("programme", Name(programme.Name, path + "/name"));
        if (Years(programme.From, programme.To) is { } years) yield return Fact("period", years);
    }

    private IEnumerable<Fact> Case(CaseFacts @case)
    {
        yield return Fact("case_organisation", new PartComposer(composition).Actor(@case.Organisation));
        if (@case.Place is not null) yield return Fact("event_place", TextUnit.Of(@case.Place));
        if (Years(@case.From, @case.To) is { } years) yield return Fact("period", years);
    }

    private IEnumerable<Fact> Evaluation(EvaluationFacts evaluation, string path)
    {
        if (evaluation.Aspects.Count > 0) yield return Fact("evaluation_aspects", [.. evaluation.Aspects.Select(aspect => composition.Text(aspect.Text, path + "/" + aspect.Id + "/text"))]);
        if (evaluation.Comparison is { } comparison) yield return Fact("evaluation_comparison", composition.Text(comparison, path + "/comparison"));
        if (evaluation.Limits is { } limits) yield return Fact("evaluation_limits", composition.Text(limits, path + "/limits"));
    }

    private Fact Fact(string key, params TextUnit[] values) => new(composition.Words[key], values.ToValueList());

    /// <summary>A name that is repeated in a translation is still in the language it comes from.</summary>
    private TextUnit Name(LocalizedText name, string unit)
    {
        var source = composition.Edition.Document.SourceLanguage;
        var shown = composition.Text(name, unit, TextForm.Plain);
        return source != composition.Language && shown.Language is null && name.Find(source) == name.Find(composition.Language) ? shown with { Language = source } : shown;
    }

    private TextUnit? Years(int? from, int? to) => (from, to) switch
    {
        ({ } first, { } last) when first == last => TextUnit.Of(Numerals.Decimal(first)),
        ({ } first, { } last) => TextUnit.Of(Numerals.Decimal(first) + "–" + Numerals.Decimal(last)),
        ({ } first, null) => TextUnit.Of(composition.Words["years_from", ("year", Numerals.Decimal(first))]),
        (null, { } last) => TextUnit.Of(composition.Words["years_to", ("year", Numerals.Decimal(last))]),
        _ => null,
    };
}
