using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Styrdok.Core.Findings;
using Styrdok.Core.Model;
using Styrdok.Core.Resolution;
using Styrdok.Core.Values;
using Styrdok.Core.Yaml;
using Styrdok.Fonts;
using Styrdok.Html.Templates;

namespace Styrdok.Cli.Content;

/// <summary>Finds and reads the library that a command works on.</summary>
internal static class LibraryLoader
{
    private const string Templates = "templates/";

    /// <summary>Reads a folder; without one, this folder if it holds styrdok.yaml, else <c>content/</c> here, else the library that comes with the tool.</summary>
    /// <param name="path">The folder.</param>
    /// <param name="below">What lies underneath it; null where styrdok.yaml says so.</param>
    /// <param name="today">Says the day to judge by, with the settings of the folder known; null for none.</param>
    /// <param name="instead">Texts that are read instead of files, or besides them, by their paths: what a file would hold if it were saved; null for none.</param>
    /// <exception cref="UsageException">The folder does not exist, or holds no YAML.</exception>
    public static LoadedLibrary Load(string? path, LibraryBase? below = null, Func<Project?, ReferenceDay>? today = null, IReadOnlyDictionary<string, string>? instead = null)
    {
        var builtIn = Path.Combine(AppContext.BaseDirectory, "library");
        var folder = path ?? FolderHere() ?? LibraryBelow.Folder;
        if (File.Exists(folder)) throw new UsageException($"'{folder}' is a file; name the folder that holds the YAML.");
        if (!Directory.Exists(folder)) throw new UsageException($"There is no folder '{folder}'.");
        var files = ContentFolder.Yaml(folder);
        if (instead is not null) files = [.. files.Where(file => !instead.ContainsKey(file.Path)), .. instead.Select(text => new SourceFile(text.Key, text.Value))];
        if (files.Count == 0) throw new UsageException($"There is no YAML in '{folder}'.");

        var pictures = new PictureFiles();
        var project = ProjectFile.Find(files);
        var under = (below ?? project?.Library) == LibraryBase.Builtin && !IsBuiltIn(folder) ? LibraryBelow.Of(files, project?.Replaces ?? [], pictures) : LibraryBelow.None;
        var day = today?.Invoke(project) ?? ReferenceDay.None;
        var templates = Path.Combine(builtIn, "templates");
        var layouts = ContentFolder.Yaml(templates, Templates).ToList();

        // Themes and what is known of languages are built into the tool, where the compiler has them too.
        layouts.RemoveAll(file => file.Path.StartsWith(Templates + "themes/", StringComparison.Ordinal) || file.Path.StartsWith(Templates + "languages/", StringComparison.Ordinal));
        var reading = LibraryReader.Read(files.Concat(under.Files).Concat(layouts), [.. ContentFolder.Assets(folder, pictures), .. under.Assets], codePoint => FontFamily.Shows(InterFaces.Regular, codePoint), day.Day, AllCores.Do);
        var builtInTemplates = BuiltInTemplates();
        var ownTemplates = OwnTemplate.Below(folder, reading.OrganisationFolders, builtInTemplates);
        var labels = LabelsOf(reading.Library);
        var overrides = ownTemplates.GroupBy(own => own.Organisation).ToDictionary(own => own.Key, own => OwnTemplate.Over(own, builtInTemplates, labels), StringComparer.Ordinal);
        return new LoadedLibrary(
            reading with { Findings = reading.Findings.Concat(overrides.Values.SelectMany(own => own.Findings)).ToValueList() },
            folder,
            path ?? folder,
            builtInTemplates,
            overrides.ToDictionary(own => own.Key, own => own.Value.Templates, StringComparer.Ordinal),
            project,
            files.Concat(under.Files).ToDictionary(file => file.Path, StringComparer.Ordinal))
        {
            Today = day,
            Pictures = pictures,
            OwnTemplates = ownTemplates,
        };
    }

    /// <summary>The templates, styles and scripts that come with the tool.</summary>
    public static TemplateSet BuiltInTemplates() => new(Texts(Path.Combine(AppContext.BaseDirectory, "library", "templates")));

    /// <summary>The same for a command that writes files into the folder: without a folder it is never the library that comes with the tool, whose files are everybody's.</summary>
    /// <param name="path">The folder.</param>
    /// <param name="below">What lies underneath it; null where styrdok.yaml says so.</param>
    /// <exception cref="UsageException">The folder does not exist or holds no YAML, or none was named and there is none here.</exception>
    public static LoadedLibrary LoadToChange(string? path, LibraryBase? below)
    {
        RefuseToChangeBuiltIn(path);
        return Load(path, below);
    }

    /// <summary>Ends a command that writes files where no folder was named and there is none here.</summary>
    /// <exception cref="UsageException">So it is.</exception>
    public static void RefuseToChangeBuiltIn(string? path)
    {
        if (path is null && FolderHere() is null) throw new UsageException($"Name the folder of your YAML: there is neither '{Project.FileName}' nor a folder 'content' here, and the library that comes with the tool is not changed.");
    }

    private static string? FolderHere() => File.Exists(Project.FileName) ? "." : Directory.Exists("content") ? "content" : null;

    private static bool IsBuiltIn(string folder) => Path.GetFullPath(folder).TrimEnd(Path.DirectorySeparatorChar) == Path.GetFullPath(LibraryBelow.Folder);

    // Every language has the same keys: a rule sees to it.
    private static string[] LabelsOf(Library library) => library.Strings.SelectMany(strings => strings.Entries, (_, entry) => entry.Key).Distinct(StringComparer.Ordinal).ToArray();

    private static SortedDictionary<string, string> Texts(string templates)
    {
        var texts = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var room in new[] { "html", "styles" })
        {
            foreach (var file in Directory.EnumerateFiles(Path.Combine(templates, room), "*", SearchOption.AllDirectories))
            {
                texts[Path.GetRelativePath(templates, file).Replace('\\', '/')] = File.ReadAllText(file);
            }
        }

        return texts;
    }
}
