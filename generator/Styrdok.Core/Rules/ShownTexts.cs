using System;
using System.Collections.Generic;
using System.Linq;
using Styrdok.Core.Model;
using Styrdok.Core.Yaml;
using Styrdok.Core.Yaml.Binding;

namespace Styrdok.Core.Rules;

/// <summary>Every text that may be shown: the texts for readers, and the words that are no units, such as an address or a case number.</summary>
internal static class ShownTexts
{
    // What is read and never shown: files, colours, ids of other things, words between those who write.
    private static readonly HashSet<string> s_unshown = new(StringComparer.Ordinal) { "brand", "src", "uses", "ref", "refs", "id", "notes_to_translators" };

    /// <summary>The texts, file by file.</summary>
    public static IEnumerable<TextPlace> Of(LibraryFiles files)
    {
        var units = new HashSet<YamlScalar>(files.Texts.Select(text => text.Node));
        foreach (var text in files.Texts) yield return text;
        foreach (var file in files.All.Where(file => file.Model is LibraryDocument or Organisation or ActorsFile or ReferencesFile))
        {
            foreach (var (node, key) in Words(file.File.Root, string.Empty))
            {
                if (!units.Contains(node)) yield return new TextPlace(file.File.Source, node, Annotations.TextForm.Plain, file.Model as LibraryDocument, key);
            }
        }
    }

    private static IEnumerable<(YamlScalar Node, string Key)> Words(YamlNode? node, string key) => node switch
    {
        YamlScalar scalar => [(scalar, key)],
        YamlSequence list => list.Items.SelectMany(item => Words(item, key)),
        YamlMapping map => map.Entries.Where(entry => !s_unshown.Contains(entry.Key.Value)).SelectMany(entry => Words(entry.Value, entry.Key.Value)),
        _ => [],
    };
}
