using System.Linq;
using Styrdok.Core.Findings;
using Styrdok.Core.Model;

namespace Styrdok.Core.Rules;

/// <summary>A file that is not called after what it holds: nobody would find it.</summary>
internal sealed class FileName() : Rule("STY3012", FindingSeverity.Error, "File is not named after its id")
{
    public override void Check(LibraryFiles files, FindingSink sink)
    {
        foreach (var file in files.Documents) Check(file, file.Model, "id", file.Name, file.Model.Id + ".yaml", "file", sink);
        foreach (var file in files.Layouts) Check(file, file.Model, "id", file.Name, file.Model.Id + ".yaml", "file", sink);
        foreach (var file in files.Strings) Check(file, file.Model, "language", file.Name, file.Model.Language.Code + ".yaml", "file", sink);
        foreach (var file in files.Sidecars)
            Check(file, file.Model, "translates", file.Name, $"{file.Model.Translates}.{file.Model.Language.Code}.yaml", "file", sink);
        foreach (var file in files.Versions) Check(file, file.Model, "document", file.Name, file.Model.Document + Resolution.Freezing.VersionFreeze.Suffix, "file", sink);
        foreach (var file in files.Projects) Check(file, file.Model, "kind", file.Path, Project.FileName, "file", sink);
        foreach (var file in files.Organisations.Where(file => file.Folder.Length > 0))
            Check(file, file.Model, "id", file.Folder.TrimEnd('/').Split('/').Last(), file.Model.Id, "folder", sink);
    }

    private void Check<T>(ModelFile<T> file, T model, string key, string name, string expected, string what, FindingSink sink)
        where T : class
    {
        if (name == expected) return;
        sink.Report(Descriptor.At(
            file.SpanOf(model, key), $"The {what} is called '{name}', but by what stands here it should be '{expected}'.", $"Rename the {what}, or correct the '{key}'."));
    }
}
