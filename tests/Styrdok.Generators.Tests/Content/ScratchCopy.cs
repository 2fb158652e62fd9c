using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Styrdok.Core.Yaml;
using Styrdok.Testing;

namespace Styrdok.Generators.Tests.Content;

/// <summary>A copy of the content project and of the generators, in a folder of its own, for builds that must not touch the repository's.</summary>
internal sealed class ScratchCopy : IDisposable
{
    private static readonly string[] s_folders = ["content", "generator/Styrdok.Core", "generator/Styrdok.ModelGenerator", "generator/Styrdok.ContentGenerator", "templates"];
    private static readonly string[] s_files = ["Directory.Build.props", "Directory.Packages.props", "global.json", ".editorconfig"];

    private readonly string _root = Directory.CreateTempSubdirectory("styrdok-build-").FullName;
    private readonly Dictionary<string, string> _before = new(StringComparer.Ordinal);

    public ScratchCopy()
    {
        foreach (var file in s_files) File.Copy(Repository.PathOf(file), Path.Combine(_root, file));
        foreach (var file in s_folders.SelectMany(folder => Directory.GetFiles(Repository.PathOf(folder), "*", SearchOption.AllDirectories)))
        {
            var relative = Path.GetRelativePath(Repository.Root, file);
            if (relative.Split(Path.DirectorySeparatorChar).Any(step => step is "bin" or "obj")) continue;
            var target = Path.Combine(_root, relative);
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }
    }

    /// <summary>Replaces a text that stands once in a file. Returns the place of a part of the new text as the compiler prints it.</summary>
    public string Edit(string file, string find, string replace, string at)
    {
        var path = Path.Combine(_root, file.Replace('/', Path.DirectorySeparatorChar));
        var text = File.ReadAllText(path);
        _before.TryAdd(path, text);
        var index = text.IndexOf(find, StringComparison.Ordinal);
        Assert.True(index >= 0 && text.IndexOf(find, index + 1, StringComparison.Ordinal) < 0, $"'{find}' does not stand once in {file}.");
        text = text[..index] + replace + text[(index + find.Length)..];
        File.WriteAllText(path, text);
        var place = text.IndexOf(at, Math.Max(0, index - at.Length), StringComparison.Ordinal);
        return new SourceFile(path, text).SpanAt(place, place).ToString();
    }

    /// <summary>Puts the edited files back.</summary>
    public void UndoEdits()
    {
        foreach (var (path, text) in _before) File.WriteAllText(path, text);
        _before.Clear();
    }

    /// <summary>Deletes a file.</summary>
    public void Delete(string file) => File.Delete(Path.Combine(_root, file.Replace('/', Path.DirectorySeparatorChar)));

    /// <summary>Builds the content.</summary>
    public (int ExitCode, string Output) Build() =>
        DotnetCommand.Run(_root, ["build", Path.Combine("content", "Styrdok.Content.csproj"), .. DotnetCommand.BuildArguments]);

    public void Dispose() => Directory.Delete(_root, recursive: true);
}
