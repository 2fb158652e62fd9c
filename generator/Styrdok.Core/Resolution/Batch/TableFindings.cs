using System.Collections.Generic;
using Styrdok.Core.Findings;
using static Styrdok.Core.Findings.FindingSeverity;

namespace Styrdok.Core.Resolution.Batch;

/// <summary>What is wrong with a table of organisations, STY8002 to STY8004.</summary>
public static class TableFindings
{
    /// <summary>A table that is no CSV in UTF-8, or has columns that it should not have or lacks some.</summary>
    public static readonly FindingDescriptor Unreadable = new("STY8002", Error, "Table of organisations cannot be read");

    /// <summary>A cell that holds what it cannot hold.</summary>
    public static readonly FindingDescriptor WrongValue = new("STY8003", Error, "Wrong value in a table of organisations");

    /// <summary>An id that two organisations would have.</summary>
    public static readonly FindingDescriptor IdTaken = new("STY8004", Error, "Organisation in a table has an id that is taken");

    /// <summary>All of them, by id.</summary>
    public static IReadOnlyList<FindingDescriptor> All { get; } = [Unreadable, WrongValue, IdTaken];
}
