using System.Collections.Generic;
using Styrdok.Core.Document;
using Styrdok.Core.Findings;
using Styrdok.Core.Resolution;
using Styrdok.Html.Templates;

namespace Styrdok.Cli.Content;

/// <summary>A folder of YAML as the tool read it, with the templates that belong to every library.</summary>
/// <param name="Reading">The library and everything found.</param>
/// <param name="Folder">The folder, for reading logos.</param>
/// <param name="Shown">The folder as it was named on the command line; findings are shown with it.</param>
/// <param name="Print">The measures of the printed page.</param>
/// <param name="Screen">The measures of the screen.</param>
/// <param name="Templates">The HTML templates, styles and scripts.</param>
/// <param name="Overrides">For each organisation that has its own partials, the templates with these laid over them.</param>
internal sealed record LoadedLibrary(
    LibraryReading Reading,
    string Folder,
    string Shown,
    PrintTheme Print,
    ScreenTheme Screen,
    TemplateSet Templates,
    IReadOnlyDictionary<string, TemplateSet> Overrides)
{
    /// <summary>The path of a finding's file as the user would write it.</summary>
    public string PathOf(SourceSpan span) => ContentFolder.Join(Shown, span.File);

    /// <summary>The templates of an organisation.</summary>
    public TemplateSet TemplatesOf(string organisation) => Overrides.TryGetValue(organisation, out var own) ? own : Templates;
}
