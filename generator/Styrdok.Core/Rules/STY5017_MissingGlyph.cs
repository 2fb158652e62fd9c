using System;
using System.Collections.Generic;
using System.Linq;
using Styrdok.Core.Findings;
using Styrdok.Core.Model;

namespace Styrdok.Core.Rules;

/// <summary>
/// A character that a publisher's fonts have no glyph for. A document never shows an empty box instead (ISO 14289-1, 7.21.8), so it is told before anything is
/// rendered, by hosts that know fonts.
/// </summary>
internal sealed class MissingGlyph() : Rule("STY5017", FindingSeverity.Error, "Character without a glyph")
{
    public override void Check(LibraryFiles files, FindingSink sink)
    {
        if (files.BuiltInShows is not { } builtIn) return;
        var texts = ShownTexts.Of(files).ToList();
        var used = Used(texts);
        var told = new HashSet<(TextPlace, int)>();
        var plain = files.Organisations.Where(organisation => organisation.Model.Brand.Fonts is null).ToList();
        if (plain.Count > 0 || files.Organisations.Count == 0)
        {
            Report(new Publisher("The built-in font Inter", builtIn, "Write the text without it, or name fonts that have it under 'fonts' in 'brand' of organisation.yaml.", plain), used, texts, told, sink);
        }

        foreach (var organisation in files.Organisations.Except(plain))
        {
            // A font that cannot be used, or lacks half the alphabet, has a finding of its own.
            var fonts = NamedFont.Of(organisation, files).ToList();
            if (fonts.Any(font => font.Facts?.Shows is not { } shows || FontLacksLetters.Lacking(shows).Length > 0)) continue;
            foreach (var font in fonts)
                Report(new Publisher("The font " + font.FullPath, font.Facts!.Shows!, "Write the text without it, or name a font that has it.", [organisation]), used, texts, told, sink);
        }
    }

    // Nearly every character is one of the first few hundred, and there are millions.
    private static HashSet<int> Used(List<TextPlace> texts)
    {
        var near = new bool[0x250];
        var used = new HashSet<int>();
        foreach (var text in texts)
        {
            var value = text.Text;
            for (var i = 0; i < value.Length; i++)
            {
                if (value[i] < near.Length) near[value[i]] = true;
                else if (!char.IsHighSurrogate(value[i]) || i + 1 == value.Length || !char.IsLowSurrogate(value[i + 1])) used.Add(value[i]);
                else used.Add(char.ConvertToUtf32(value[i], value[++i]));
            }
        }

        for (var character = 0; character < near.Length; character++)
        {
            if (near[character]) used.Add(character);
        }

        used.RemoveWhere(character => !IsSet(character));
        return used;
    }

    private void Report(Publisher publisher, HashSet<int> used, List<TextPlace> texts, HashSet<(TextPlace, int)> told, FindingSink sink)
    {
        var missing = new HashSet<int>(used.Where(character => !publisher.Shows(character)));
        if (missing.Count == 0) return;
        foreach (var text in texts.Where(publisher.Publishes))
        {
            foreach (var (character, index, length) in Character.Of(text.Text))
            {
                if (!missing.Contains(character) || !told.Add((text, character))) continue;
                sink.Report(Descriptor.At(text.SpanOf(index, length), $"{publisher.Font} has no glyph for {Character.Show(character)}, which stands in '{text.Unit}'.", publisher.Remedy));
            }
        }
    }

    // Soft hyphens show as hyphens where a line ends; control and replacement characters have a finding where the file is read.
    private static bool IsSet(int character) => character is >= ' ' and not ('\u00AD' or (>= '\u007F' and <= '\u009F') or '\u2028' or '\u2029' or '\uFFFD');

    /// <summary>Organisations that set their documents in the same font.</summary>
    private sealed class Publisher(string font, Func<int, bool> shows, string remedy, IReadOnlyList<ModelFile<Organisation>> organisations)
    {
        private readonly HashSet<string> _folders = new(organisations.Select(organisation => organisation.Folder), StringComparer.Ordinal);
        private readonly HashSet<string>? _documents = organisations.Count == 0 || organisations.Any(organisation => organisation.Model.Adopts.Count == 0)
            ? null
            : new HashSet<string>(organisations.SelectMany(organisation => organisation.Model.Adopts, (_, adoption) => adoption.Document), StringComparer.Ordinal);

        public string Font => font;

        public Func<int, bool> Shows => shows;

        public string Remedy => remedy;

        /// <summary>Whether a text is shown: of a document that is adopted, of a shared file, or of the organisation itself.</summary>
        public bool Publishes(TextPlace text)
        {
            if (text.Document is { } document) return _documents is null || _documents.Contains(document.Id);
            var path = text.Source.Path;
            return !path.EndsWith("/organisation.yaml", StringComparison.Ordinal) || _folders.Contains(path.Substring(0, path.LastIndexOf('/') + 1));
        }
    }
}
