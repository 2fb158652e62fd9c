using Styrdok.Core.Findings;

namespace Styrdok.Core.Rules;

/// <summary>A rule about a library as a whole. Its id, severity and title are permanent; its page is docs/rules/STYnnnn.md.</summary>
internal abstract class Rule(string id, FindingSeverity severity, string title)
{
    /// <summary>What every finding of the rule has in common.</summary>
    public FindingDescriptor Descriptor { get; } = new(id, severity, title);

    /// <summary>Reports every place that breaks the rule. Other rules may look at the same files at the same time, and the same rule at those of another library.</summary>
    public abstract void Check(LibraryFiles files, FindingSink sink);
}
