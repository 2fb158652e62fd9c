using Styrdok.Core.Annotations;
using Styrdok.Core.Values;

namespace Styrdok.Core.Model;

/// <summary>styrdok.yaml, at the top of a folder: how the tool reads and renders the folder. What is said on the command line goes before it.</summary>
[YamlDocument("project")]
public sealed record Project
{
    /// <summary>The name of the file. By it the file is known where it has no <c>kind:</c>.</summary>
    public const string FileName = "styrdok.yaml";

    /// <summary>The version of the vocabulary: 1.</summary>
    [YamlRange(1, 1)]
    public int Styrdok { get; init; } = 1;

    /// <summary>project; the name of the file says it too.</summary>
    public SharedKind Kind { get; init; } = SharedKind.Project;

    /// <summary>What lies underneath the folder.</summary>
    public LibraryBase Library { get; init; }

    /// <summary>Documents of the built-in library that the folder has its own version of, under the same id.</summary>
    [Refers(RefTarget.Document)]
    public ValueList<string> Replaces { get; init; }

    /// <summary>The folder to write to, seen from this one; left out, out in the folder that the tool runs in.</summary>
    [YamlExample("../published")]
    public string? Output { get; init; }

    /// <summary>The languages to render; left out, all.</summary>
    public ValueList<Language> Languages { get; init; }

    /// <summary>The formats to render; left out, all.</summary>
    public ValueList<OutputFormat> Formats { get; init; }

    /// <summary>The organisation to render for; left out, all.</summary>
    [Refers(RefTarget.Organisation)]
    public string? Organisation { get; init; }

    /// <summary>The day that reviews, validity and laws are judged by; left out, what the command line or SOURCE_DATE_EPOCH says, and else only <c>check</c> asks the clock.</summary>
    public CalendarDate? Today { get; init; }

    /// <summary>Whether warnings count as errors.</summary>
    public bool Strict { get; init; }
}

/// <summary>What lies underneath a folder.</summary>
public enum LibraryBase
{
    /// <summary>Nothing: the folder is a world of its own.</summary>
    None,

    /// <summary>The library that comes with the tool: its documents, roles, actors and references can be adopted and named.</summary>
    Builtin,
}

/// <summary>A format that documents are rendered in.</summary>
public enum OutputFormat
{
    /// <summary>HTML.</summary>
    Html,

    /// <summary>PDF.</summary>
    Pdf,

    /// <summary>The items of checklists as a table for spreadsheets.</summary>
    Csv,

    /// <summary>The items of checklists for programs.</summary>
    Json,
}
