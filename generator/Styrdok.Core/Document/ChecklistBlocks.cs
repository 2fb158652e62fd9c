using System.Collections.Generic;
using System.Linq;
using Styrdok.Core.Annotations;
using Styrdok.Core.Values;

namespace Styrdok.Core.Document;

/// <summary>The fields at the head of a checklist: unit, filled in by, date; and the key of squares.</summary>
[TemplateModel]
public sealed record ChecklistHeadBlock : Block
{
    /// <inheritdoc/>
    public override string Partial => "checklist-head";

    /// <summary>The sentence that says where the list comes from, with a link to the document.</summary>
    public required TextUnit Note { get; init; }

    /// <summary>The fields, in order.</summary>
    public required ValueList<ChecklistField> Fields { get; init; }

    /// <summary>What the squares mean.</summary>
    public ValueList<KeyEntry> Key { get; init; }

    /// <summary>How many items the list has.</summary>
    public required int Count { get; init; }

    /// <summary>How a scale is answered, where an item has steps to choose from; else null.</summary>
    public TextUnit? ScaleNote { get; init; }

    /// <summary>The roles that may be responsible for an item, in the order of the document.</summary>
    public ValueList<ChecklistRole> Roles { get; init; }

    /// <summary>By what the items can be narrowed down; what would leave nothing to choose is left out.</summary>
    public ValueList<ChecklistFilter> Filters { get; init; }
}

/// <summary>Something that items can be narrowed down by.</summary>
/// <param name="Name">Its name, the same in every language: <c>role</c>, <c>section</c>, <c>basis</c>, <c>cadence</c>.</param>
/// <param name="Label">What it is: "Role".</param>
/// <param name="All">What is chosen when it is not: "All roles".</param>
/// <param name="Options">What can be chosen.</param>
[TemplateModel]
public sealed record ChecklistFilter(string Name, string Label, string All, ValueList<ChecklistFilterOption> Options);

/// <summary>Something to choose in a filter.</summary>
/// <param name="Value">The id, the same in every language.</param>
/// <param name="Label">What it is called.</param>
/// <param name="Count">How many items it leaves when nothing else is chosen.</param>
[TemplateModel]
public sealed record ChecklistFilterOption(string Value, string Label, int Count);

/// <summary>A field to fill in.</summary>
/// <param name="Name">Its name, the same in every language: <c>unit</c>.</param>
/// <param name="Label">What to fill in: "Unit".</param>
/// <param name="Entry">What may be filled in.</param>
[TemplateModel]
public sealed record ChecklistField(string Name, string Label, FieldEntry Entry);

/// <summary>What may be filled into a field.</summary>
public enum FieldEntry
{
    /// <summary>Words.</summary>
    Text,

    /// <summary>A date.</summary>
    Date,
}

/// <summary>A group of a checklist: a section of the document, or a role.</summary>
[TemplateModel]
public sealed record ChecklistGroupBlock : Block
{
    /// <inheritdoc/>
    public override string Partial => "checklist-group";

    /// <summary>The number of the group: "2".</summary>
    public required string Number { get; init; }

    /// <summary>Its name.</summary>
    public required TextUnit Heading { get; init; }

    /// <summary>"8 items".</summary>
    public required string CountText { get; init; }

    /// <summary>The scale whose steps every item of the group is answered with; null where they differ.</summary>
    public ChecklistScale? Scale { get; init; }

    /// <summary>The items.</summary>
    public required ValueList<ChecklistItem> Items { get; init; }
}

/// <summary>One item: never split over two pages.</summary>
[TemplateModel]
public sealed record ChecklistItem
{
    /// <summary>The item id: the unit id without the field, then <c>.check</c>. The same in every language; names of form fields begin with it.</summary>
    public required string Id { get; init; }

    /// <summary>The id with hyphens for slashes and full stops, as anchors have it.</summary>
    public string Anchor => Id.Replace("/", "--").Replace(".", "--");

    /// <summary>The number within the list: "2.3".</summary>
    public required string Number { get; init; }

    /// <summary>The obligation; null for an item that is none (a goal, an indicator).</summary>
    public Obligation? Obligation { get; init; }

    /// <summary>The text, unchanged from the document, or the question that replaces it.</summary>
    public required TextUnit Text { get; init; }

    /// <summary>The link to the clause: "item 3.2.1".</summary>
    public required string ClauseLabel { get; init; }

    /// <summary>The anchor of the clause in the document.</summary>
    public required string ClauseTarget { get; init; }

    /// <summary>The address of the clause; null where that of the document is not known.</summary>
    public string? ClauseHref { get; init; }

    /// <summary>The section, role or area that the item stands in: a path of ids, the same in every language.</summary>
    public string Section { get; init; } = string.Empty;

    /// <summary>The ids of all who answer for it.</summary>
    public ValueList<string> RoleIds { get; init; }

    /// <summary>These ids with spaces between them.</summary>
    public string RoleNames => string.Join(" ", RoleIds);

    /// <summary>The law or agreement that it rests on.</summary>
    public ValueList<ChecklistBasis> Basis { get; init; }

    /// <summary>The ids of these works with spaces between them.</summary>
    public string BasisNames => string.Join(" ", ((IEnumerable<ChecklistBasis>)Basis).Select(basis => basis.Reference));

    /// <summary>What it is about.</summary>
    public ValueList<ChecklistTag> Tags { get; init; }

    /// <summary>The ids of these with spaces between them.</summary>
    public string TagNames => string.Join(" ", ((IEnumerable<ChecklistTag>)Tags).Select(tag => tag.Name));

    /// <summary>Who answers for it, as a word for a preset value; empty when the document names nobody.</summary>
    public string Role { get; init; } = string.Empty;

    /// <summary>The id of that role, when it is one; else null.</summary>
    public string? RoleId { get; init; }

    /// <summary>The possible answers besides a ticked box ("partly", "not in place", "not relevant"), each with a name that is the same in every language.</summary>
    public ValueList<ChecklistAnswer> Answers { get; init; }

    /// <summary>The scale it is answered on; null for a box to tick.</summary>
    public ChecklistScale? Scale { get; init; }

    /// <summary>How often it is answered anew: "Every quarter"; empty when that is not said.</summary>
    public string Cadence { get; init; } = string.Empty;

    /// <summary>The word of the vocabulary for how often, the same in every language: <c>quarterly</c>; empty when that is not said.</summary>
    public string CadenceName { get; init; } = string.Empty;

    /// <summary>The month of the year that it is counted from, 1 to 12; 0 when that is not said.</summary>
    public int Month { get; init; }

    /// <summary>What would show that it is in place; may be empty.</summary>
    public ValueList<TextUnit> Evidence { get; init; }
}

/// <summary>The scale that an item is answered on.</summary>
/// <param name="Label">What is answered: "Answer", "How far we have come", "Value".</param>
/// <param name="Steps">The steps, one of which is chosen; empty where a value is written in.</param>
[TemplateModel]
public sealed record ChecklistScale(string Label, ValueList<ScaleStep> Steps)
{
    /// <summary>The word for the scale, the same in every language: <c>yes_no</c>, <c>maturity_4</c>, <c>value</c>, or <c>words</c> for an open question.</summary>
    public string Name { get; init; } = string.Empty;

    /// <summary>Whether a step is chosen; else a value is written in.</summary>
    public bool HasSteps => Steps.Count > 0;

    /// <summary>Whether the answer is in words, which take a line of their own.</summary>
    public bool IsInWords => Name == Words;

    /// <summary>The name of the scale of open questions.</summary>
    public const string Words = "words";
}

/// <summary>A step of a scale.</summary>
/// <param name="Name">What is kept when it is chosen, the same in every language: <c>yes</c>, <c>3</c>.</param>
/// <param name="Number">The number shown above its words; empty for none.</param>
/// <param name="Label">Its words: "In place".</param>
[TemplateModel]
public sealed record ScaleStep(string Name, string Number, string Label)
{
    /// <summary>What the steps of one item have in common, other than those of any other: a name for them together. Empty where no item is meant.</summary>
    public string Group { get; init; } = string.Empty;
}

/// <summary>A place in a law or agreement.</summary>
/// <param name="Reference">The id of the work.</param>
/// <param name="Locator">The place in it: "§ 4-3"; empty for the whole.</param>
/// <param name="Label">The work by name.</param>
[TemplateModel]
public sealed record ChecklistBasis(string Reference, string Locator, string Label);

/// <summary>What an item is about.</summary>
/// <param name="Name">The word for it in the document, the same in every language.</param>
/// <param name="Label">What it is called; null for a word that has no name.</param>
[TemplateModel]
public sealed record ChecklistTag(string Name, string? Label);

/// <summary>A role that may be responsible.</summary>
/// <param name="Name">Its id, the same in every language.</param>
/// <param name="Label">What it is called.</param>
[TemplateModel]
public sealed record ChecklistRole(string Name, string Label);

/// <summary>A possible answer.</summary>
/// <param name="Name">Its name: <c>partly</c>.</param>
/// <param name="Label">The words shown: "delvis på plass".</param>
[TemplateModel]
public sealed record ChecklistAnswer(string Name, string Label);
