using System.Collections.Generic;
using System.IO;
using System.Linq;
using Styrdok.Cli.Content;
using Styrdok.Core.Translation;
using Styrdok.Core.Values;

namespace Styrdok.Cli.Translation;

/// <summary>What a command does to one sidecar, and what it says of it.</summary>
/// <param name="File">The file with the text that it is to have.</param>
/// <param name="Before">The text that it has; null where it is not there yet.</param>
/// <param name="Report">What is said, without the path.</param>
internal sealed record SidecarChange(SidecarFile File, string? Before, string Report)
{
    /// <summary>Changes a sidecar.</summary>
    /// <exception cref="UsageException">It cannot be changed so; the message says why.</exception>
    public static SidecarChange Of(LoadedLibrary loaded, string path, SidecarChanges changes, string report)
    {
        var file = SidecarFile.Read(loaded.Folder, path);
        try
        {
            return new SidecarChange(file.With(file.Text.With(changes)), file.Text.Text, report);
        }
        catch (SidecarTextException refused)
        {
            throw new UsageException($"'{ContentFolder.Join(loaded.Shown, path)}' is not changed. {refused.Message}");
        }
    }

    /// <summary>Makes a sidecar.</summary>
    /// <exception cref="UsageException">It cannot be made so; the message says why.</exception>
    public static SidecarChange New(LoadedLibrary loaded, TranslatableFile file, Language language, IReadOnlyList<UnitEdit> units, string report)
    {
        try
        {
            return new SidecarChange(SidecarFile.New(loaded.Folder, SidecarText.Create(file.SidecarPath(language), file.Id, language, units)), null, report);
        }
        catch (SidecarTextException refused)
        {
            throw new UsageException($"'{ContentFolder.Join(loaded.Shown, file.SidecarPath(language))}' is not made. {refused.Message}");
        }
    }

    /// <summary>Writes all of them, or shows what would be written; in both cases says what was, or would be, done.</summary>
    /// <param name="loaded">The library.</param>
    /// <param name="changes">The changes.</param>
    /// <param name="isTrial">Whether nothing is written.</param>
    /// <param name="output">Where to say it.</param>
    public static void Finish(LoadedLibrary loaded, IReadOnlyList<SidecarChange> changes, bool isTrial, TextWriter output)
    {
        if (!isTrial) SidecarFile.Save(changes.Select(change => change.File));
        foreach (var change in changes)
        {
            var shown = ContentFolder.Join(loaded.Shown, change.File.Path);
            if (isTrial) LineDifference.Write(output, shown, change.Before, change.File.Text.Text);
            output.WriteLine($"{shown}: {change.Report}");
        }

        if (isTrial && changes.Count > 0) output.WriteLine("Nothing was written: this was a dry run.");
    }
}
