using System;
using System.Collections.Generic;
using Styrdok.Core.Document;

namespace Styrdok.Documents.Checklists;

/// <summary>The numbers and headings of a composed document by anchor, so that a checklist links to what the reader sees there.</summary>
internal sealed class Clauses
{
    private readonly Dictionary<string, string> _numbers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, TextUnit> _headings = new(StringComparer.Ordinal);

    /// <summary>The clauses of a document.</summary>
    public static Clauses Of(ComposedDocument document)
    {
        var clauses = new Clauses();
        clauses.Read(document.Blocks);
        return clauses;
    }

    /// <summary>The number at an anchor ("3.2.1", "Goal 1"), or null.</summary>
    public string? Number(string anchor) => _numbers.GetValueOrDefault(anchor);

    /// <summary>The heading at an anchor, or null.</summary>
    public TextUnit? Heading(string anchor) => _headings.GetValueOrDefault(anchor);

    /// <summary>The clause at an anchor as it is spoken of ("Paragraph 3.2.1", "Goal 1"); null for one without a number.</summary>
    public string? Label(Wording.Words words, string anchor) =>
        Number(anchor) is not { Length: > 0 } number ? null : char.IsDigit(number[0]) ? words["clause_label", ("number", number)] : number;

    private void Read(IEnumerable<Block> blocks)
    {
        foreach (var block in blocks)
        {
            switch (block)
            {
                case SectionBlock section:
                    _numbers[section.Id!] = section.Number;
                    _headings[section.Id!] = section.Heading;
                    Read(section.Blocks);
                    break;
                case GoalBlock goal:
                    _numbers[goal.Id!] = goal.Label;
                    foreach (var indicator in goal.Indicators) _numbers[indicator.Id] = goal.Label;
                    break;
                case CalloutBlock callout:
                    Read(callout.Blocks);
                    break;
                case DutyListBlock duties:
                    foreach (var duty in duties.Items)
                    {
                        _numbers[duty.Id] = duty.Number;
                        Read(duty.Blocks, duty.Number);
                    }

                    break;
            }
        }
    }

    private void Read(IEnumerable<Block> blocks, string number)
    {
        foreach (var block in blocks)
        {
            if (block is not ListBlock list) continue;
            foreach (var entry in list.Items)
            {
                if (entry.Id is { } id) _numbers[id] = number + " " + entry.Label;
                Read(entry.Blocks, number + " " + entry.Label);
            }
        }
    }
}
