using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using Styrdok.Testing;

namespace Styrdok.Core.Tests.Docs;

/// <summary>Where an example of a guide belongs.</summary>
internal enum GuidePlace
{
    /// <summary>The example is the file.</summary>
    WholeFile,

    /// <summary>The example is what comes last under a key.</summary>
    Under,

    /// <summary>The example has keys of the file, which replace those of the same name.</summary>
    Keys,
}

/// <summary>A fenced block of YAML in a guide, with the file that the line before it names.</summary>
/// <param name="Path">The path of the file.</param>
/// <param name="Place">Where the example belongs in it.</param>
/// <param name="Key">The key it stands under; empty unless <see cref="GuidePlace.Under"/>.</param>
/// <param name="Text">The YAML.</param>
internal sealed record GuideExample(string Path, GuidePlace Place, string Key, string Text);

/// <summary>A part of a guide under a heading of the second level.</summary>
/// <param name="Heading">The heading.</param>
/// <param name="Examples">Its examples, in order.</param>
/// <param name="Reported">What it says that is found once its examples are in place; empty for nothing.</param>
/// <param name="IsExtract">Whether more is found than it shows.</param>
internal sealed record GuidePart(string Heading, IReadOnlyList<GuideExample> Examples, string Reported, bool IsExtract);

/// <summary>
/// A guide of docs/. Before each block of YAML a line names its file: <c>`path`:</c> for a whole file, <c>`path`, under `key`:</c> for elements that are added,
/// <c>`path`, in the head:</c> for keys that are added or changed. A block of text after a line that ends in "reported:" is what is found, after "reported, among other things:" part of it.
/// </summary>
internal sealed record Guide(string Name, IReadOnlyList<GuidePart> Parts)
{
    private static readonly Regex s_fence = new(@"(?<before>[^\n]*)\n\n?^```(?<kind>yaml|text)\n(?<text>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline);
    private static readonly Regex s_place = new(@"`(?<path>[^`]+\.yaml)`(?:, under `(?<key>[^`]+)`|, (?<head>in the head))?:$");

    /// <summary>Reads a guide.</summary>
    /// <exception cref="InvalidDataException">The line before a block of YAML names no file.</exception>
    public static Guide Read(string name)
    {
        var text = File.ReadAllText(Repository.PathOf("docs/" + name)).ReplaceLineEndings("\n");
        var parts = text.Split("\n## ").Select(part => Part(name, part)).Where(part => part.Examples.Count > 0 || part.Reported.Length > 0);
        return new Guide(name, parts.ToList());
    }

    private static GuidePart Part(string name, string part)
    {
        var examples = new List<GuideExample>();
        var reported = string.Empty;
        var isExtract = false;
        foreach (Match fence in s_fence.Matches(part))
        {
            var before = fence.Groups["before"].Value;
            var text = fence.Groups["text"].Value;
            if (fence.Groups["kind"].Value == "text")
            {
                isExtract = before.EndsWith("reported, among other things:", StringComparison.Ordinal);
                if (isExtract || before.EndsWith("reported:", StringComparison.Ordinal)) reported = text.TrimEnd('\n');
                continue;
            }

            var place = s_place.Match(before);
            if (!place.Success) throw new InvalidDataException($"docs/{name}: no file is named before this example:\n{text}");
            var key = place.Groups["key"];
            var kind = key.Success ? GuidePlace.Under : place.Groups["head"].Success ? GuidePlace.Keys : GuidePlace.WholeFile;
            examples.Add(new GuideExample(place.Groups["path"].Value, kind, key.Value, text));
        }

        return new GuidePart(part.Split('\n')[0], examples, reported, isExtract);
    }
}
