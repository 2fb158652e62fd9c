using System.Linq;
using Styrdok.Core.Findings;
using Styrdok.Core.Resolution.Tailoring;
using Styrdok.Core.Yaml.Binding;

namespace Styrdok.Core.Rules;

/// <summary>An addition that cannot stand where it is to stand, or does not say where, or says it twice.</summary>
internal sealed class WrongPlace() : Rule("STY3063", FindingSeverity.Error, "Addition at the wrong place")
{
    public override void Check(LibraryFiles files, FindingSink sink)
    {
        foreach (var file in files.Overlays)
        {
            if (file.Document is not { } document) continue;
            foreach (var added in file.Model.Add.Select(AddedElement.Of))
            {
                var (addition, index) = (added.Addition, document.Elements);
                var places = new[] { addition.After, addition.Before, addition.In }.Count(place => place is not null);
                if (places > 1)
                {
                    sink.Report(Descriptor.At(file.PlaceOf(added), "The addition names several places.", "Keep one of 'after', 'before' and 'in'."));
                    continue;
                }

                var words = RecordShape.Article(ElementIndex.WordsOf(added.Type));
                if (places == 0 && added.OwnerIn(index) is null)
                {
                    sink.Report(Descriptor.At(file.PlaceOf(added), $"Nothing says where {words} is added.", "Add 'after:' or 'before:' with a sibling, or 'in:' with the element around it."));
                    continue;
                }

                if (added.Place.Length == 0 || !index.Elements.TryGetValue(added.Place, out var place) || added.OwnerIn(index) is not null) continue;
                var kind = ElementIndex.ShapeOf(place.Record).WithArticle;
                sink.Report(Descriptor.At(
                    file.PlaceOf(added),
                    addition.In is not null ? $"'{added.Place}' is {kind}, of which {words} is no part." : $"'{added.Place}' is {kind}; {words} cannot stand beside it.",
                    addition.In is not null ? "Name the element that holds such parts." : "Name a sibling of the same sort, or write 'in:' with the element that holds them."));
            }
        }
    }
}
