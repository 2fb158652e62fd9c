using System;
using System.Collections.Generic;
using Styrdok.Core.Model;
using Styrdok.Core.Yaml.Binding;

namespace Styrdok.Core.Translation;

/// <summary>What is to become of one unit of a sidecar. What is null is left as it stands. Line breaks of any sort count as line feeds, and those at the end of a value are dropped.</summary>
/// <param name="Unit">The id of the unit.</param>
public sealed record UnitEdit(string Unit)
{
    /// <summary>The source that the translation is of; a unit that is not there yet needs one.</summary>
    public string? Source { get; init; }

    /// <summary>The translation; an empty one is taken out.</summary>
    public string? Target { get; init; }

    /// <summary>How far the translation is; a unit that is not there yet is a draft unless this says otherwise.</summary>
    public TranslationState? State { get; init; }

    /// <summary>The remark; an empty one is taken out.</summary>
    public string? Note { get; init; }

    /// <summary>Lines of a comment above a unit that is not there yet; null for none, and without meaning for a unit that is there.</summary>
    public string? Comment { get; init; }

    /// <summary>Whether an empty target is written for a unit that is not there yet, for somebody to fill in.</summary>
    public bool LeavesRoom { get; init; }

    /// <summary>What says that a translation still holds although its source has changed: the source as it is now is written, and the translation stays.</summary>
    /// <param name="file">What holds the text.</param>
    /// <param name="unit">The text.</param>
    /// <param name="state">How far the translation is to be; null for as far as it was.</param>
    public static UnitEdit Accepting(TranslatableFile file, BoundUnit unit, TranslationState? state = null) => new(unit.Id) { Source = file.SourceOf(unit), State = state };
}

/// <summary>What is to become of a sidecar.</summary>
public sealed record SidecarChanges
{
    /// <summary>The units to change or to add; no id occurs twice.</summary>
    public IReadOnlyList<UnitEdit> Units { get; init; } = [];

    /// <summary>The ids of the units to move to the archive; none of them is changed as well.</summary>
    public IReadOnlyList<string> Archive { get; init; } = [];

    /// <summary>The approval of the translation as a whole; null leaves it as it is.</summary>
    public TranslationApproval? Approval { get; init; }

    /// <summary>The ids of the document's units in their order, so that an added unit comes to stand where it belongs; those that are not named are added at the end.</summary>
    public IReadOnlyList<string> Order { get; init; } = [];
}

/// <summary>A sidecar that cannot be changed as wanted; nothing was changed.</summary>
/// <param name="message">Why, as sentences for a person.</param>
/// <param name="unit">The unit that it is about; null for the file.</param>
public sealed class SidecarTextException(string message, string? unit = null) : Exception(message)
{
    /// <summary>The unit that it is about; null for the file.</summary>
    public string? Unit { get; } = unit;
}
