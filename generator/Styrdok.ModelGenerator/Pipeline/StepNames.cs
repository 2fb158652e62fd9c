namespace Styrdok.ModelGenerator.Pipeline;

/// <summary>The names of the incremental steps, for tests that ask whether a step was cached.</summary>
internal static class StepNames
{
    public const string Documents = "Documents";
    public const string Graph = "Graph";
    public const string Records = "Records";
    public const string Templates = "Templates";
}
