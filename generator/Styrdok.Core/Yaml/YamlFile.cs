using Styrdok.Core.Findings;
using Styrdok.Core.Values;

namespace Styrdok.Core.Yaml;

/// <summary>A file after reading: its root node, as far as there is one, and what was found on the way.</summary>
/// <param name="Source">The file.</param>
/// <param name="Root">The root node; null when a syntax error or a limit stopped the reading, or the file is empty.</param>
/// <param name="Findings">What was found, by place.</param>
public sealed record YamlFile(SourceFile Source, YamlNode? Root, ValueList<Finding> Findings);
