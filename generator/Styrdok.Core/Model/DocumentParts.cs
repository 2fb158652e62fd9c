using Styrdok.Core.Annotations;
using Styrdok.Core.Values;

namespace Styrdok.Core.Model;

/// <summary>One version of a document.</summary>
public sealed record HistoryEntry
{
    /// <summary>The version, quoted: "2.0".</summary>
    [Identity]
    [YamlPattern("[0-9]+(\\.[0-9]+){0,2}", "numbers with full stops between, in quotes, such as \"2.0\"")]
    [YamlExample("\"2.0\"")]
    public required string Version { get; init; }

    /// <summary>The day of the version.</summary>
    public required CalendarDate Date { get; init; }

    /// <summary>Whether the meaning changed.</summary>
    public required ChangeKind Change { get; init; }

    /// <summary>What changed, in a sentence.</summary>
    [Translatable(Form = TextForm.Inline)]
    public required LocalizedText Summary { get; init; }
}

/// <summary>Whether a change touched the meaning.</summary>
public enum ChangeKind
{
    /// <summary>The meaning changed.</summary>
    Material,

    /// <summary>Only the wording changed.</summary>
    Editorial,
}

/// <summary>An id that was used once.</summary>
public sealed record RetiredId
{
    /// <summary>The id, with those above it: <c>responsibilities/manager/old-duty</c>.</summary>
    [YamlPattern("[a-z0-9]+(-[a-z0-9]+)*(/[a-z0-9]+(-[a-z0-9]+)*)*", "ids with slashes between, such as goals/good-health")]
    public required string Id { get; init; }

    /// <summary>The version in which it was removed.</summary>
    public required string In { get; init; }

    /// <summary>Why.</summary>
    public string? Reason { get; init; }
}

/// <summary>Where and when a declaration was made.</summary>
public sealed record DeclarationEvent
{
    /// <summary>The name of the event.</summary>
    [Translatable(Form = TextForm.Plain)]
    public required LocalizedText Name { get; init; }

    /// <summary>The first day.</summary>
    public required CalendarDate From { get; init; }

    /// <summary>The last day.</summary>
    public CalendarDate? To { get; init; }

    /// <summary>The place.</summary>
    public string? Place { get; init; }

    /// <summary>How many took part.</summary>
    [YamlRange(1)]
    public int? Participants { get; init; }

    /// <summary>Who arranged it.</summary>
    [Refers(RefTarget.Actor)]
    public string? Organiser { get; init; }

    /// <summary>Who arranged it with them.</summary>
    [Refers(RefTarget.Actor)]
    public ValueList<string> Partners { get; init; }

    /// <summary>Who supported it.</summary>
    [Translatable(Form = TextForm.Plain)]
    public LocalizedText? Supporters { get; init; }

    /// <summary>How the text came about.</summary>
    [Translatable(Form = TextForm.Plain)]
    public LocalizedText? DraftedBy { get; init; }
}

/// <summary>A body behind a declaration.</summary>
public sealed record Party
{
    /// <summary>The body.</summary>
    [Identity]
    [Refers(RefTarget.Actor)]
    public required string Ref { get; init; }

    /// <summary>In what capacity it takes part.</summary>
    public PartyCapacity Capacity { get; init; }
}

/// <summary>In what capacity a body stands behind a declaration.</summary>
public enum PartyCapacity
{
    /// <summary>A party to it.</summary>
    Party,

    /// <summary>A ministry that cooperated.</summary>
    CollaboratingMinistry,
}
