using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using Styrdok.Core.Findings;
using Styrdok.Core.Values;

namespace Styrdok.ContentGenerator.Pipeline;

/// <summary>A finding with the paths that the compiler knows its files by. Equal when nothing of it has changed.</summary>
/// <param name="Finding">The finding.</param>
/// <param name="FullPaths">The path of the finding's file, then those of its related places.</param>
internal sealed record PlacedFinding(Finding Finding, ValueList<string> FullPaths)
{
    private const string Category = "Styrdok";

    /// <summary>Gives a finding the compiler's paths.</summary>
    public static PlacedFinding From(Finding finding, IReadOnlyDictionary<string, string> fullPaths)
    {
        var files = new[] { finding.Span.File }.Concat(finding.Related.Select(place => place.Span.File));
        return new PlacedFinding(finding, files.Select(file => fullPaths.TryGetValue(file, out var full) ? full : file).ToValueList());
    }

    // Missing, outdated, and approved before it changed.
    private static readonly HashSet<string> s_gate = ["STY4001", "STY4005", "STY4020"];

    /// <summary>The finding as a diagnostic at the YAML file.</summary>
    /// <param name="translationsAreErrors">Whether a text that is missing or outdated in any language is an error, which no setting of the project makes less of.</param>
    public Diagnostic ToDiagnostic(bool translationsAreErrors = false)
    {
        var rule = Finding.Descriptor;
        var isGate = translationsAreErrors && s_gate.Contains(rule.Id);
        var severity = isGate ? DiagnosticSeverity.Error : SeverityOf(Finding.Severity);
        string[] tags = isGate ? [WellKnownDiagnosticTags.NotConfigurable] : [];
        var descriptor = new DiagnosticDescriptor(rule.Id, rule.Title, "{0}", Category, severity, true, helpLinkUri: rule.HelpLink, customTags: tags);
        var message = Finding.Remedy is null ? Finding.Message : Finding.Message + " " + Finding.Remedy;
        var related = Finding.Related.Select((place, index) => LocationOf(place.Span, FullPaths[index + 1]));
        return Diagnostic.Create(descriptor, LocationOf(Finding.Span, FullPaths[0]), related, message);
    }

    private static DiagnosticSeverity SeverityOf(FindingSeverity severity) => severity switch
    {
        FindingSeverity.Error => DiagnosticSeverity.Error,
        FindingSeverity.Warning => DiagnosticSeverity.Warning,
        _ => DiagnosticSeverity.Info,
    };

    /// <summary>Lines and columns count from 1 in findings and from 0 in the compiler.</summary>
    private static Location LocationOf(SourceSpan span, string path) => Location.Create(
        path, TextSpan.FromBounds(span.Offset, span.EndOffset),
        new LinePositionSpan(new LinePosition(span.Line - 1, span.Column - 1), new LinePosition(span.EndLine - 1, span.EndColumn - 1)));
}
