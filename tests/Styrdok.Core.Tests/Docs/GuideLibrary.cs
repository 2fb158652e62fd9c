using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Styrdok.Core.Resolution;
using Styrdok.Core.Yaml;

namespace Styrdok.Core.Tests.Docs;

/// <summary>The library that a guide builds up, example by example: YAML files by path.</summary>
internal sealed class GuideLibrary
{
    private readonly SortedDictionary<string, string> _files = new(StringComparer.Ordinal);

    /// <summary>The files there are by now.</summary>
    public IReadOnlyDictionary<string, string> Files => _files;

    /// <summary>Puts an example into the library: a whole file, elements under a key of a file there is, or keys that a file there is takes over.</summary>
    /// <exception cref="InvalidDataException">The file or the key that the example goes into does not exist.</exception>
    public void Apply(GuideExample example)
    {
        if (example.Place == GuidePlace.WholeFile)
        {
            _files[example.Path] = example.Text;
            return;
        }

        if (!_files.TryGetValue(example.Path, out var file)) throw new InvalidDataException($"No example before has made {example.Path}.");
        var keys = TopKeys(file);
        if (example.Place == GuidePlace.Under)
        {
            var at = keys.FindIndex(key => key.Name == example.Key);
            if (at < 0) throw new InvalidDataException($"{example.Path} has no key '{example.Key}' at its left edge.");
            keys[at] = keys[at] with { Text = keys[at].Text + example.Text };
        }
        else
        {
            foreach (var key in TopKeys(example.Text))
            {
                var at = keys.FindIndex(known => known.Name == key.Name);
                if (at < 0) keys.Add(key);
                else keys[at] = key;
            }
        }

        _files[example.Path] = string.Concat(keys.Select(key => key.Text));
    }

    /// <summary>What is found in the library as it is now, a finding a line.</summary>
    public string Findings() =>
        string.Join("\n", LibraryReader.Read(_files.Select(file => new SourceFile(file.Key, file.Value))).Findings.Select(finding => finding.ToString()));

    private static List<(string Name, string Text)> TopKeys(string yaml)
    {
        var keys = new List<(string Name, string Text)>();
        foreach (var line in yaml.Split('\n').SkipLast(1))
        {
            var isKey = line.Length > 0 && char.IsAsciiLetter(line[0]);
            if (isKey || keys.Count == 0) keys.Add((isKey ? line[..line.IndexOf(':', StringComparison.Ordinal)] : string.Empty, line + "\n"));
            else keys[^1] = keys[^1] with { Text = keys[^1].Text + line + "\n" };
        }

        return keys;
    }
}
