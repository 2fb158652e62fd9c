using System;
using System.Collections.Generic;
using System.Linq;
using Styrdok.Core.Findings;
using Styrdok.Core.Model;
using Styrdok.Core.Resolution.Tailoring;
using Styrdok.Core.Yaml;
using Styrdok.Core.Yaml.Binding;

namespace Styrdok.Core.Rules;

/// <summary>Two overlays of one adoption, or two entries of one overlay, that touch the same unit: neither can be said to hold.</summary>
internal sealed class OverlaysClash() : Rule("STY3065", FindingSeverity.Error, "Overlays touch the same unit")
{
    public override void Check(LibraryFiles files, FindingSink sink)
    {
        // What an overlay locks, it may change itself.
        foreach (var file in files.Overlays) Check(Touches(file).Where(touch => touch.Kind != TouchKind.Lock).ToList(), sink);
        var pairs = new HashSet<string>(StringComparer.Ordinal);
        foreach (var adoption in files.Organisations.SelectMany(file => file.Model.Adopts, (_, adoption) => adoption))
        {
            var overlays = files.OverlaysOf(adoption).Where(overlay => overlay.Document is not null).ToList();

            // Organisations that share a pair of overlays share its clash.
            if (overlays.Count > 1 && pairs.Add(string.Join(" ", overlays.Select(overlay => overlay.Model.Id)))) CheckPairs(overlays, sink);
        }
    }

    private void CheckPairs(List<OverlayFile> overlays, FindingSink sink)
    {
        for (var i = 1; i < overlays.Count; i++)
        {
            var before = overlays.Take(i).SelectMany(Touches).ToList();
            foreach (var touch in Touches(overlays[i])) ReportFirst(touch, before, sink);
        }
    }

    private void Check(List<Touch> touches, FindingSink sink)
    {
        for (var i = 1; i < touches.Count; i++) ReportFirst(touches[i], touches.Take(i), sink);
    }

    private void ReportFirst(Touch touch, IEnumerable<Touch> before, FindingSink sink)
    {
        if (before.FirstOrDefault(other => Clash(touch, other)) is not { } first) return;
        var where = first.Span.File == touch.Span.File ? $"on line {first.Span.Line}" : $"in {first.Span}";
        sink.Report(Descriptor.At(
            touch.Span, first.Kind == TouchKind.Lock ? $"'{first.Path}' is locked {where}." : $"'{touch.Path}' is touched by what stands {where} too.",
            "Let one of the two say what holds, and remove the other entry.", new RelatedPlace(first.Span, "The other entry is here.")));
    }

    private static bool Clash(Touch a, Touch b)
    {
        if (a.Kind == TouchKind.Set || b.Kind == TouchKind.Set) return a.Kind == b.Kind && a.Path == b.Path;
        if (a.Kind == TouchKind.Add && b.Kind == TouchKind.Add) return a.Path == b.Path;
        if (a.Kind == TouchKind.Lock && b.Kind == TouchKind.Lock) return false;
        return ElementIndex.IsWithin(a.Path, b.Path) || ElementIndex.IsWithin(b.Path, a.Path);
    }

    private static IEnumerable<Touch> Touches(OverlayFile file)
    {
        for (var i = 0; i < file.Model.Exclude.Count; i++) yield return new Touch(TouchKind.Exclude, file.Model.Exclude[i], file.SpanOf("exclude", i));
        foreach (var key in file.KeysOf(file.Model, "set")) yield return new Touch(TouchKind.Set, key.Value, key.Span);
        foreach (var replacement in file.Model.Replace) yield return new Touch(TouchKind.Replace, replacement.At, file.SpanOf(replacement, "at"));
        if (file.Document is { } document)
        {
            foreach (var added in file.Model.Add.Select(AddedElement.Of))
            {
                if (added.OwnerIn(document.Elements) is { } owner) yield return new Touch(TouchKind.Add, BindPlace.Join(owner, added.Step), file.PlaceOf(added));
            }
        }

        for (var i = 0; i < file.Model.Lock.Count; i++) yield return new Touch(TouchKind.Lock, file.Model.Lock[i], file.SpanOf("lock", i));
    }

    private enum TouchKind
    {
        Exclude,
        Set,
        Replace,
        Add,
        Lock,
    }

    private sealed record Touch(TouchKind Kind, string Path, SourceSpan Span);
}
