using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using System.Linq;
using Styrdok.Core.Findings;
using Styrdok.Core.Values;

namespace Styrdok.Core.Yaml.Binding;

/// <summary>The binding of one file: where the binders report, and the tables they fill.</summary>
public sealed class BindSession
{
    private readonly YamlFile _file;
    private readonly FindingSink _sink = new();
    private readonly Dictionary<object, YamlNode> _nodes = new(new BoundFile.ByReference());
    private readonly List<BoundUnit> _units = [];
    private readonly List<BoundReference> _references = [];
    private readonly List<BoundId> _ids = [];
    private readonly HashSet<YamlMapping> _severalCases = [];

    /// <summary>Begins the binding of a file.</summary>
    public BindSession(YamlFile file, BindContext context)
    {
        _file = file;
        Context = context;
        _sink.Report(file.Findings);

        // Looked up before anything is bound: the order of keys in a file means nothing.
        var stated = (file.Root as YamlMapping)?.Find("source_language") as YamlScalar;
        SourceLanguage = Knows(stated?.Value, out var language) ? language : stated is null ? context.SourceLanguage : null;
        HasBadSourceLanguage = stated is not null && SourceLanguage is null;
    }

    /// <summary>What the host knows.</summary>
    public BindContext Context { get; }

    /// <summary>The language of plain texts in this file.</summary>
    public Language? SourceLanguage { get; }

    /// <summary>Whether the file states a source language that does not exist; texts are then not reported for having none.</summary>
    internal bool HasBadSourceLanguage { get; }

    /// <summary>The place of the document itself.</summary>
    public BindPlace RootPlace { get; } = new(string.Empty, string.Empty, null);

    /// <summary>The member that stands for the file itself.</summary>
    public MemberShape RootMember => MemberShape.Root;

    /// <summary>Finds a language of the library by its code.</summary>
    internal bool Knows(string? code, [NotNullWhen(true)] out Language? language) => Language.TryParse(code, out language) && ((IEnumerable<Language>)Context.Languages).Contains(language);

    /// <summary>The finding for a word that is no language of the library.</summary>
    internal Finding NoLanguage(YamlScalar scalar) => scalar.Value is "no" or "nor" or "no-NO"
        ? VocabularyFindings.LanguageNo.At(scalar.Span, $"'{scalar.Value}' does not say which Norwegian.", "Write nb (bokmål) or nn (nynorsk).")
        : VocabularyFindings.UnknownLanguage.At(scalar.Span, $"'{ScalarBinders.Short(scalar.Value)}' is no language that documents are written in.", LanguageRemedy(scalar.Value));

    private string LanguageRemedy(string value) => value switch
    {
        "se" => "Did you mean 'sv', Swedish?",
        "nob" => "Write 'nb', in two letters.",
        "nno" => "Write 'nn', in two letters.",
        "swe" => "Write 'sv', in two letters.",
        "eng" => "Write 'en', in two letters.",
        "sv-SE" or "nb-NO" or "nn-NO" or "en-GB" or "en-US" => $"Write '{value.Substring(0, 2)}', without a region.",
        _ => $"Known are: {string.Join(", ", Context.Languages)}.",
    };

    /// <summary>Takes a finding.</summary>
    public void Report(Finding finding) => _sink.Report(finding);

    /// <summary>Takes a record and the node it was read from. Returns true, so that a binder can end with it.</summary>
    public bool Place(object record, YamlNode node)
    {
        _nodes[record] = node;
        return true;
    }

    /// <summary>Whether only a comment follows on the line of a key: <c>color: #0b5a46</c>, whose author forgot the quotes.</summary>
    internal bool OnlyCommentFollows(YamlScalar key)
    {
        var source = _file.Source;
        var rest = source.Text.Substring(key.Span.EndOffset, source.LineEnd(key.Span.EndOffset) - key.Span.EndOffset);
        return rest.TrimStart(':', ' ', '\t').StartsWith("#", System.StringComparison.Ordinal);
    }

    internal void Add(BoundUnit unit) => _units.Add(unit);

    internal void Add(BoundReference reference) => _references.Add(reference);

    internal void Add(BoundId id) => _ids.Add(id);

    /// <summary>Remembers that a mapping has keys of several cases, so that the keys are not reported once more.</summary>
    internal void KeepSeveralCases(YamlMapping mapping) => _severalCases.Add(mapping);

    internal bool HasSeveralCases(YamlMapping mapping) => _severalCases.Contains(mapping);

    /// <summary>Ends the binding.</summary>
    /// <param name="kind">The kind of the file, or the key that tells it; null when unknown.</param>
    /// <param name="model">The record, or null when it could not be built.</param>
    public BoundFile Finish(string? kind, object? model) => new(_file, _nodes)
    {
        Kind = kind,
        Model = model,
        SourceLanguage = SourceLanguage,
        Units = _units,
        References = _references,
        Ids = _ids,
        Findings = _sink.ToList(),
        IsComplete = model is not null && !_sink.HasErrors,
    };
}
