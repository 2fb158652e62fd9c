namespace Styrdok.ContentGenerator.Pipeline;

/// <summary>The names of the incremental steps, for tests that ask whether a step was cached.</summary>
internal static class StepNames
{
    public const string Files = "Files";
    public const string Parsed = "Parsed";
    public const string Assets = "Assets";
    public const string Templates = "Templates";
    public const string Gathered = "Gathered";
    public const string Bound = "Bound";
    public const string Reading = "Reading";
    public const string Findings = "Findings";
    public const string Documents = "Documents";
    public const string Library = "Library";
}
