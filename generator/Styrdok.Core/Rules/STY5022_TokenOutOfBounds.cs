using System.Collections.Generic;
using System.Linq;
using Styrdok.Core.Document;
using Styrdok.Core.Findings;
using Styrdok.Core.Model;
using Styrdok.Core.Resolution.Theming;
using Styrdok.Core.Yaml;
using Styrdok.Core.Yaml.Binding;

namespace Styrdok.Core.Rules;

/// <summary>A token that would break pages: too small to read, or without room for what stands beside it.</summary>
internal sealed class TokenOutOfBounds() : ThemeRule("STY5022", "Token out of bounds")
{
    protected override void Check(ModelFile<Organisation> file, Side side, FindingSink sink)
    {
        var bound = side.Bind();
        foreach (var finding in bound.Findings.Where(finding => finding.Span.File == file.Path && finding.Id == VocabularyFindings.OutOfRange.Id))
            sink.Report(Descriptor.At(finding.Span, finding.Message, finding.Remedy));

        // One token out of place puts others out of theirs; the first thing said of it is enough.
        var places = new HashSet<int>();
        foreach (var (span, problem) in Problems(bound, file.Model.Paper).Select(problem => (side.PlaceOf(problem.Tokens), problem)))
        {
            if (span is { } place && places.Add(place.Offset)) sink.Report(Descriptor.At(place, problem.Message, problem.Remedy));
        }
    }

    private static IEnumerable<ThemeProblem> Problems(BoundFile bound, Paper paper) => bound.Model switch
    {
        PrintTheme print when bound.IsComplete => ThemeBounds.Of(PaperFit.On(paper, print)),
        ScreenTheme screen when bound.IsComplete => ThemeBounds.Of(screen),
        _ => [],
    };
}
