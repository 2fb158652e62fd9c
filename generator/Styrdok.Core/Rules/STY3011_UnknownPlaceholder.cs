using System.Collections.Generic;
using System.Linq;
using Styrdok.Core.Findings;
using Styrdok.Core.Model;
using Styrdok.Core.Resolution;

namespace Styrdok.Core.Rules;

/// <summary>A placeholder that stands for nothing, or whose brace is not closed.</summary>
internal sealed class UnknownPlaceholder() : Rule("STY3011", FindingSeverity.Error, "Unknown placeholder")
{
    public override void Check(LibraryFiles files, FindingSink sink)
    {
        foreach (var place in files.Texts)
        {
            var added = place.Document is null ? [] : files.Overlays.Where(overlay => overlay.Path == place.Source.Path).SelectMany(overlay => overlay.Model.Add.OfType<SectionAddition>(), (_, addition) => addition.Section.Id);

            // One mistake is said once a text, however often it is made there.
            foreach (var mark in TextMarks.Placeholders(place.Text).GroupBy(mark => (mark.IsClosed ? mark.Name : null, mark.Forms)).Select(group => group.First())) Check(place, mark, [.. added], sink);
        }
    }

    private void Check(TextPlace place, PlaceholderMark mark, IReadOnlyList<string> added, FindingSink sink)
    {
        SourceSpan Span() => place.SpanOf(mark.Index, mark.Length);
        if (!mark.IsClosed)
        {
            sink.Report(Descriptor.At(Span(), "The placeholder that opens here has no closing brace.", "Write '}' after its name, or '$${' for the signs themselves."));
            return;
        }

        var known = Known(place.Document).Concat(added.Select(section => "ref:" + section)).ToList();
        if (known.Contains(mark.Name))
        {
            if (mark.Forms is null) return;
            var isNumber = mark.Name.StartsWith("param.", System.StringComparison.Ordinal) && place.Document!.Params.TryGet(mark.Name.Substring(6), out var parameter)
                && parameter.Type is ParameterType.Int or ParameterType.Number;
            if (!isNumber) sink.Report(Descriptor.At(Span(), $"'{mark.Name}' is no number, so no word is bent by it.", "Remove what stands from '|' on."));
            else if (PluralForms.Parse(mark.Forms) is null) sink.Report(Descriptor.At(Span(), $"The forms of the word after '{mark.Name}' cannot be read.", $"Write both, as in ${{{mark.Name} | {PluralForms.Words}}}."));
            return;
        }

        sink.Report(Descriptor.At(
            Span(), $"There is no placeholder '{mark.Name}'.",
            Nearest.Suggest(mark.Name, known) + " For the signs themselves write '$${'."));
    }

    private static IEnumerable<string> Known(LibraryDocument? document)
    {
        yield return "org.name";
        yield return "org.genitive";
        yield return "org.definite";
        yield return "org.definite_genitive";
        if (document is null) yield break;
        foreach (var parameter in document.Params) yield return "param." + parameter.Key;
        foreach (var section in document.Sections) yield return "ref:" + section.Id;
    }
}
