using System.Globalization;
using System.Linq;
using Styrdok.Core.Model;
using Styrdok.Core.Resolution;
using Styrdok.Core.Values;
using Styrdok.Documents.Figures.Charts;

namespace Styrdok.Documents.Wording;

/// <summary>What stands in the place of <c>${org.…}</c> and <c>${param.…}</c>.</summary>
internal static class Placeholders
{
    /// <summary>The words; null for a name that stands for nothing.</summary>
    public static string? Of(PlaceholderMark mark, Composition composition)
    {
        if (mark.Name.StartsWith("param.", System.StringComparison.Ordinal)) return Parameter(mark, mark.Name["param.".Length..], composition);
        var organisation = composition.Edition.Organisation;
        var (name, language) = composition.SharedText(organisation.Names, organisation.NameLanguage);

        // A name in another language is bent as that language bends it.
        var forms = organisation.Forms.TryGet(composition.Language.Code, out var own) ? own : null;
        return mark.Name switch
        {
            "org.name" => name,
            "org.genitive" => forms?.Genitive ?? composition.Words.Genitive(name),
            "org.definite" => forms?.Definite ?? name,
            "org.definite_genitive" => forms?.DefiniteGenitive ?? (forms?.Definite is { } definite ? composition.Words.Genitive(definite) : forms?.Genitive ?? composition.Words.Genitive(name)),
            _ => null,
        };
    }

    /// <summary>The value of a parameter as a sentence says it; null for an unknown one.</summary>
    public static string? Value(string parameter, ParameterValue value, Composition composition)
    {
        if (!composition.Edition.Document.Params.TryGet(parameter, out var defined)) return null;
        var words = composition.Words;
        return defined.Type switch
        {
            ParameterType.Int or ParameterType.Number => value.Number is { } number ? words.Number(number, System.Math.Abs(number) >= ChartNumbers.FiveFigures) : null,
            ParameterType.Date => CalendarDate.TryParse(value.Text, out var date) ? words.Date(date) : null,
            ParameterType.List => words.List(value.List.Select(entry => Label(defined, entry, composition))),
            _ => value.Text is { } text ? Label(defined, text, composition) : value.Number?.ToString(CultureInfo.InvariantCulture),
        };
    }

    private static string? Parameter(PlaceholderMark mark, string name, Composition composition)
    {
        if (composition.Edition.ValueOf(name) is not { } value || Value(name, value, composition) is not { } words) return null;
        return mark.Forms is not null && PluralForms.Parse(mark.Forms) is { } forms && value.Number is { } number ? words + "\u00A0" + forms.For(number) : words;
    }

    private static string Label(Parameter parameter, string entry, Composition composition) =>
        parameter.Choices.FirstOrDefault(choice => choice.Id == entry) is { } choice ? composition.SharedText(choice.Label, composition.Edition.Document.SourceLanguage).Text : entry;
}
