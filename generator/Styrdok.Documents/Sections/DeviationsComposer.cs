using System.Linq;
using Styrdok.Core.Annotations;
using Styrdok.Core.Document;
using Styrdok.Core.Resolution.Tailoring;
using Styrdok.Core.Values;
using Styrdok.Documents.Citations;
using Styrdok.Documents.Wording;

namespace Styrdok.Documents.Sections;

/// <summary>Composes the appendix that says where an organisation has a document otherwise than others.</summary>
internal sealed class DeviationsComposer(Composition composition)
{
    /// <summary>The table; null for a document that nobody has tailored.</summary>
    /// <param name="number">The number of the appendix.</param>
    public TableBlock? Compose(string number)
    {
        if (composition.Edition.Tailored is not { Deviations.Count: > 0 } tailored) return null;
        var words = composition.Words;

        // What the appendix quotes is cited there, and not where the section before it ended.
        composition.Place = new Place(number, "part_deviations", words["deviations_heading"]);
        return new TableBlock
        {
            Id = "deviations_table",
            Label = composition.NextTableLabel(),
            Caption = TextUnit.Of(words["deviations_caption", ("organisation", composition.SharedText(composition.Edition.Organisation.Names, composition.Edition.Organisation.NameLanguage).Text)]),
            Columns =
            [
                new TableColumn { Label = TextUnit.Of(words["deviations_where"]), Weight = 4, IsRowHeader = true },
                new TableColumn { Label = TextUnit.Of(words["deviations_how"]), Weight = 3 },
                new TableColumn { Label = TextUnit.Of(words["deviations_was"]), Weight = 6 },
                new TableColumn { Label = TextUnit.Of(words["deviations_now"]), Weight = 6 },
            ],
            Rows = tailored.Deviations.Select(Row).ToValueList(),
        };
    }

    private TableRow Row(Deviation deviation) => new(
    [
        new TableCell { Text = Where(deviation), IsHeader = true },
        new TableCell { Text = TextUnit.Of(composition.Words[deviation.Kind switch
        {
            DeviationKind.LeftOut => "deviation_left_out",
            DeviationKind.Reworded => "deviation_reworded",
            DeviationKind.Added => "deviation_added",
            _ => "deviation_set",
        }]) },
        new TableCell { Text = deviation.Kind == DeviationKind.Set ? Default(deviation.Path) : Was(deviation) },
        new TableCell { Text = deviation.Kind == DeviationKind.Set ? Value(deviation.Path) : Now(deviation) },
    ]);

    // The section by its number and heading; one that is left out has no number any more.
    private TextUnit Where(Deviation deviation)
    {
        if (deviation.Kind == DeviationKind.Set)
        {
            composition.Edition.Document.Params.TryGet(deviation.Path, out var parameter);
            return parameter?.Label is { } label ? composition.Text(label, $"params/{deviation.Path}/label", TextForm.Plain) with { Unit = null } : TextUnit.Of(deviation.Path);
        }

        var id = deviation.Path.Split('/')[0];
        if (composition.HeadingOf(id) is not { } heading) return deviation.Path == id && deviation.Was is not null ? Was(deviation) : TextUnit.Of(composition.Words["deviations_head"]);
        return heading;
    }

    private TextUnit Default(string parameter) =>
        composition.Edition.Document.Params.TryGet(parameter, out var defined) && Placeholders.Value(parameter, defined.Default, composition) is { } words ? TextUnit.Of(words) : Nothing;

    private TextUnit Value(string parameter) =>
        composition.Edition.ValueOf(parameter) is { } value && Placeholders.Value(parameter, value, composition) is { } words ? TextUnit.Of(words) : Nothing;

    // How far the common text is translated is known of the document that others have: here it is replaced or left out.
    private TextUnit Was(Deviation deviation) => deviation is not { Was: { } text, Unit: { } unit } ? Nothing
        : composition.Quoted(text, unit, composition.Edition.Library.TranslationsOf(composition.Edition.Document.Id), composition.Edition.Document.SourceLanguage);

    private TextUnit Now(Deviation deviation) => deviation is not { Now: { } text, Unit: { } unit } ? Nothing
        : composition.Quoted(text, unit, composition.Edition.Translations, composition.SourceOfOverlay(deviation.Overlay));

    private static TextUnit Nothing => TextUnit.Of("–");
}
