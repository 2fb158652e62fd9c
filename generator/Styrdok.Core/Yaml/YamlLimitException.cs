using System;
using Styrdok.Core.Findings;

namespace Styrdok.Core.Yaml;

/// <summary>Leaves the building of nodes when a limit is reached. Caught by <see cref="YamlReader"/> and seen by nobody else.</summary>
internal sealed class YamlLimitException(Finding finding) : Exception(finding.Message)
{
    /// <summary>What the reader reports.</summary>
    public Finding Finding { get; } = finding;
}
