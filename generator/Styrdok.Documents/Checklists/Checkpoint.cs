using System;
using System.Collections.Generic;
using System.Linq;
using Styrdok.Core.Model;
using Styrdok.Core.Values;

namespace Styrdok.Documents.Checklists;

/// <summary>Something of a document that a checklist asks about.</summary>
/// <param name="Path">The path of ids: <c>responsibilities/manager/reorganisation</c>. With <c>.check</c> it is the item's id.</param>
/// <param name="Unit">The unit whose text is shown.</param>
/// <param name="Text">The text shown: the statement itself, or the question that stands in for it.</param>
/// <param name="Item">The statement, or null for a goal, an indicator, a factor or a callout.</param>
/// <param name="Roles">The roles that answer for it.</param>
internal sealed record Checkpoint(string Path, string Unit, LocalizedText Text, Item? Item, ValueList<string> Roles)
{
    /// <summary>The item's id, the same in every language.</summary>
    public string Id => Path + ".check";

    /// <summary>The path whose anchor the item leads to, where that is not its own.</summary>
    public string Target { get; init; } = Path;

    /// <summary>The indicator that is asked about; null for any other.</summary>
    public GoalIndicator? Indicator { get; init; }

    /// <summary>The factor of a catalogue that is asked about; null for any other.</summary>
    public Factor? Factor { get; init; }

    /// <summary>Whether it is an open question: answered in words, never ticked.</summary>
    public bool IsOpen { get; init; }

    /// <summary>What is answered; null for a box to tick, and for an open question.</summary>
    public CheckScale? Scale => IsOpen ? null : Factor is not null ? CheckScale.YesNo : Item?.Check?.Scale;

    /// <summary>How often it is answered anew; null when that is not said.</summary>
    public Cadence? Cadence => Item?.Check?.Cadence;
}

/// <summary>Checkpoints that stand together: a section, a role or an area.</summary>
/// <param name="Path">The path of the section, role or area; its anchor is the heading.</param>
/// <param name="Points">The checkpoints, in the order of the document.</param>
internal sealed record CheckpointGroup(string Path, IReadOnlyList<Checkpoint> Points)
{
    /// <summary>The section that the factors of a catalogue stand in.</summary>
    public const string Factors = "part_factors";

    /// <summary>
    /// The checkpoints of a document: statements that are a must, commitments, characteristics, advice, indicators, and goals without indicators.
    /// What says <c>check:</c> is one too, and what says <c>check: false</c> is left out. Of a checklist written by hand every statement is a checkpoint, and its open questions stay questions.
    /// Of a catalogue every factor is, unless it may be shown and nothing else.
    /// </summary>
    public static IReadOnlyList<CheckpointGroup> Of(LibraryDocument document)
    {
        var groups = document is Catalogue catalogue
            ? [new CheckpointGroup(Factors, catalogue.Standalone ? [] : catalogue.Factors.Select(Asked).ToList())]
            : document.Sections.SelectMany(section => Groups(section, document is Checklist));
        return groups.Where(group => group.Points.Count > 0).ToList();
    }

    private static Checkpoint Asked(Factor factor) =>
        new("factors/" + factor.Id, "factors/" + factor.Id + "/label", factor.Label, null, []) { Factor = factor, Target = Factors };

    private static IEnumerable<CheckpointGroup> Groups(Section section, bool byHand) => section switch
    {
        // Open questions oblige nobody; only who writes a checklist by hand wants them in it.
        StatementsSection { Type: SectionType.Questions } questions => byHand ? [new(section.Id, Collect(questions.Items, section.Id, true, []).Select(Open).ToList())] : [],
        StatementsSection statements => [new(section.Id, Collect(statements.Items, section.Id, byHand || TakesAll(section.Type), []).ToList())],
        GoalsSection goals => [new(section.Id, goals.Goals.SelectMany(goal => Collect(goal, section.Id)).ToList())],
        ResponsibilitiesSection responsibilities => responsibilities.Roles.Select(role => Group(role, section.Id)),
        AreasSection areas =>
        [
            .. areas.Areas.Select(area => new CheckpointGroup(section.Id + "/" + area.Id, Collect(area.Items, section.Id + "/" + area.Id, false, []).ToList())),
            new CheckpointGroup(section.Id + "/" + Composition.Needs, Collect(areas.Needs, section.Id, false, []).ToList()),
        ],
        TextSection text => [new(section.Id, Collect(text.Blocks, section.Id, byHand).ToList())],
        _ => [],
    };

    // Statements stand in blocks of their own, in callouts and in columns.
    private static IEnumerable<Checkpoint> Collect(ValueList<ContentBlock> blocks, string path, bool all) => blocks.SelectMany(block => block switch
    {
        ItemsContent items => Collect(items.Items, path + "/" + block.Id, all, []),
        ColumnsContent columns => columns.Columns.SelectMany(column => Collect(column.Items, path + "/" + block.Id + "/" + column.Id, all, [])),
        CalloutContent { Callout.Kind: CalloutKind.Question or CalloutKind.Dilemma } question => all ? Questions(question.Callout, path + "/" + block.Id) : [],
        CalloutContent callout => Collect(callout.Callout.Blocks, path + "/" + block.Id, all),
        _ => [],
    });

    // A question that is worded as blocks is asked statement by statement.
    private static IEnumerable<Checkpoint> Questions(Callout callout, string path) => callout.Text is { } text
        ? [new Checkpoint(path, path + "/text", text, null, []) { IsOpen = true }]
        : Collect(callout.Blocks, path, true).Select(Open);

    private static Checkpoint Open(Checkpoint point) => point with { IsOpen = true };

    private static bool TakesAll(SectionType type) => type is SectionType.Commitments or SectionType.Characteristics or SectionType.Advice;

    private static CheckpointGroup Group(RoleDuties role, string section)
    {
        var path = section + "/" + (role.Id ?? role.Ref);
        var roles = role.Refs.Count > 0 ? role.Refs : role.Ref is { } one ? [one] : ValueList<string>.Empty;
        return new CheckpointGroup(path, Collect(role.Items, path, false, roles).ToList());
    }

    private static IEnumerable<Checkpoint> Collect(ValueList<Item> items, string path, bool all, ValueList<string> roles)
    {
        foreach (var item in items)
        {
            var own = path + "/" + item.Id;
            var responsible = item.Check?.By is { Count: > 0 } by ? by : item.Roles.Count > 0 ? item.Roles : roles;

            // Who says how a statement appears in the checklist wants it there.
            if (item.Check?.Include ?? (all || item.Modality == Modality.Must))
            {
                yield return item.Check?.Question is { } question
                    ? new Checkpoint(own, own + "/question", question, item, responsible)
                    : new Checkpoint(own, own + "/text", item.Text, item, responsible);
            }

            // What hangs below a statement is asked about only where it obliges by itself.
            foreach (var point in Collect(item.Items, own, false, responsible)) yield return point;
        }
    }

    private static IEnumerable<Checkpoint> Collect(Goal goal, string section)
    {
        var path = section + "/" + goal.Id;
        return goal.Indicators.Count == 0
            ? [new Checkpoint(path, path + "/text", goal.Text, null, [])]
            : goal.Indicators.Select(indicator => new Checkpoint(path + "/" + indicator.Id, path + "/" + indicator.Id + "/label", indicator.Label, null, []) { Indicator = indicator });
    }
}
