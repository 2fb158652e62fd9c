using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using Styrdok.Core.Findings;
using Styrdok.Core.Model;
using Styrdok.Core.Resolution;
using Styrdok.Core.Values;
using Styrdok.Core.Yaml;

namespace Styrdok.Core.Rules;

/// <summary>Words of the interface that a library brings, and that the pages could not be written with: a key is missing, or there is none like it, or a place for a value differs.</summary>
internal sealed class WordsOfLanguage() : Rule("STY6040", FindingSeverity.Error, "Words of the interface do not fit")
{
    /// <summary>How many missing keys are named.</summary>
    private const int MostNamed = 8;

    private static readonly Regex s_place = new(@"\{[a-z_]+\}", RegexOptions.CultureInvariant);

    public override void Check(LibraryFiles files, FindingSink sink)
    {
        foreach (var file in files.Strings.Where(file => !BuiltInWords.IsBuiltIn(file.Path)))
        {
            Judge(file, sink);
            if (!Language.BuiltIn.Contains(file.Model.Language)) JudgeWhole(file, sink);
        }
    }

    private void Judge(ModelFile<StringsFile> file, FindingSink sink)
    {
        var known = BuiltInWords.English;
        foreach (var key in file.KeysOf(file.Model, "entries"))
        {
            if (!known.TryGetValue(key.Value, out var english))
            {
                sink.Report(Descriptor.At(key.Span, $"No page says '{key.Value}'.", Nearest.Suggest(key.Value, known.Keys.ToList())));
            }
            else if (file.Model.Entries.TryGet(key.Value, out var text) && !IsFree(key.Value) && Places(text) != Places(english))
            {
                sink.Report(Descriptor.At(
                    key.Span, $"'{key.Value}' has {Words(Places(text))}, and in English it has {Words(Places(english))}.", $"In English it is: {english}"));
            }
        }
    }

    // A language that is built in is laid over key by key; an added one must be able to say everything.
    private void JudgeWhole(ModelFile<StringsFile> file, FindingSink sink)
    {
        var missing = BuiltInWords.English.Keys.Where(key => !file.Model.Entries.Has(key)).ToList();
        if (missing.Count > 0)
        {
            var named = string.Join(", ", missing.Take(MostNamed)) + (missing.Count > MostNamed ? ", …" : string.Empty);
            sink.Report(Descriptor.At(
                file.SpanOf(file.Model, "entries"), $"{missing.Count} of {BuiltInWords.English.Count} words of the interface are missing in '{file.Model.Language}': {named}.",
                "Add them; templates/strings/en.yaml of the tool has them all."));
        }

        var unsaid = Language.BuiltIn.Where(language => !file.Model.Elsewhere.Has(language.Code)).ToList();
        if (unsaid.Count > 0)
        {
            sink.Report(Descriptor.At(
                file.SpanOf(file.Model, "elsewhere"), $"Nothing says what '{file.Model.Language}' is called in {string.Join(", ", unsaid)}.",
                "Write it under 'elsewhere'."));
        }
    }

    // How a day is written may leave a part of it out.
    private static bool IsFree(string key) => key.StartsWith("date", StringComparison.Ordinal);

    private static string Words(string places) => places.Length == 0 ? "no place for a value" : places;

    private static string Places(string text) => string.Join(" ", s_place.Matches(text).Cast<Match>().Select(place => place.Value).OrderBy(place => place, StringComparer.Ordinal));
}
