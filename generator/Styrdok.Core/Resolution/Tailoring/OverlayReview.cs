using System;
using System.Collections.Generic;
using System.Linq;
using Styrdok.Core.Model;
using Styrdok.Core.Resolution.Freezing;
using Styrdok.Core.Translation;
using Styrdok.Core.Values;

namespace Styrdok.Core.Resolution.Tailoring;

/// <summary>What somebody who looks after an overlay must look at when the document has moved on.</summary>
/// <param name="Overlay">The overlay.</param>
/// <param name="Document">The document that it tailors.</param>
/// <param name="Adopters">The organisations that adopt the document with it, by id.</param>
/// <param name="Since">The versions of the document after the one that the overlay was written for, the oldest first.</param>
/// <param name="Entries">What the overlay changes, in its order.</param>
public sealed record OverlayReview(Overlay Overlay, LibraryDocument Document, ValueList<string> Adopters, ValueList<HistoryEntry> Since, ValueList<OverlayEntry> Entries)
{
    /// <summary>The version that the document has now; null where it lists none.</summary>
    public string? Version => Latest(Document)?.Version;

    /// <summary>Whether there is anything to look at.</summary>
    public bool IsSettled => Since.Count == 0 && Entries.All(entry => entry.State == OverlayEntryState.Settled);

    /// <summary>
    /// What is otherwise in the document than in the version that the overlay was written for, unit by unit; empty where that version was not frozen.
    /// </summary>
    public ValueList<DocumentChange> Changes { get; init; }

    /// <summary>Reviews every overlay of a library whose document it holds, by id.</summary>
    /// <param name="library">The library.</param>
    /// <param name="versions">What the texts of versions were, where any were frozen.</param>
    public static ValueList<OverlayReview> Of(Library library, ValueList<VersionsFile> versions = default) =>
        library.Overlays.Where(overlay => library.FindDocument(overlay.Base.Id) is not null).Select(overlay => Of(library, overlay, versions)).ToValueList();

    /// <summary>The last version of a document by its day; null where it lists none.</summary>
    public static HistoryEntry? Latest(LibraryDocument document) => Ordered(document).LastOrDefault();

    private static OverlayReview Of(Library library, Overlay overlay, ValueList<VersionsFile> versionFiles)
    {
        var document = library.FindDocument(overlay.Base.Id)!;
        var index = new ElementIndex(document);
        var versions = Ordered(document).ToList();
        var known = versions.FindIndex(entry => entry.Version == overlay.Base.Version);
        return new OverlayReview(
            overlay,
            document,
            library.Organisations.Where(organisation => organisation.Adopts.Any(adoption => adoption.Overlay.Contains(overlay.Id))).Select(organisation => organisation.Id).ToValueList(),
            versions.Skip(known + 1).ToValueList(),
            EntriesOf(overlay, document, index).ToValueList())
        {
            Changes = ChangesOf(overlay, document, index, versionFiles).ToValueList(),
        };
    }

    private static IEnumerable<DocumentChange> ChangesOf(Overlay overlay, LibraryDocument document, ElementIndex index, ValueList<VersionsFile> files)
    {
        var frozen = files.FirstOrDefault(file => file.Document == document.Id)?.Versions.FirstOrDefault(version => version.Version == overlay.Base.Version);
        if (frozen is null || frozen.Texts.Count == 0) yield break;

        // The document's own language where it was frozen: in it authors changed something, and translators followed.
        var texts = frozen.Texts.FirstOrDefault(entry => entry.Language.Equals(document.SourceLanguage)) ?? frozen.Texts[0];
        foreach (var change in UnitChanges.Between(texts.Units, VersionFreeze.Hashes(document, texts.Language)))
            yield return new DocumentChange(change.Unit, change.Change, index.Units.TryGetValue(change.Unit, out var unit) ? unit.Text.Find(texts.Language) : null);
    }

    // Written twice on one day, versions go by their numbers.
    private static IEnumerable<HistoryEntry> Ordered(LibraryDocument document) => document.History.OrderBy(entry => entry.Date).ThenBy(entry => entry.Version, ByNumbers);

    /// <summary>Compares versions by their numbers: 1.10 comes after 1.9.</summary>
    internal static IComparer<string> ByNumbers { get; } = Comparer<string>.Create((a, b) =>
        Numbers(a) is { } left && Numbers(b) is { } right ? left.CompareTo(right) : string.CompareOrdinal(a, b));

    private static Version? Numbers(string version) => System.Version.TryParse(version.IndexOf('.') < 0 ? version + ".0" : version, out var numbers) ? numbers : null;

    private static IEnumerable<OverlayEntry> EntriesOf(Overlay overlay, LibraryDocument document, ElementIndex index)
    {
        foreach (var path in overlay.Exclude)
            yield return new OverlayEntry("exclude", path, index.Elements.ContainsKey(path) ? OverlayEntryState.Settled : OverlayEntryState.Gone, null, null);
        foreach (var entry in overlay.Set)
        {
            var state = !document.Params.TryGet(entry.Key, out var parameter) ? OverlayEntryState.Gone
                : ParameterRules.WhyNot(parameter, entry.Value) is null ? OverlayEntryState.Settled : OverlayEntryState.Changed;
            yield return new OverlayEntry("set", entry.Key, state, null, null);
        }

        foreach (var replacement in overlay.Replace)
        {
            if (!index.Units.TryGetValue(replacement.At, out var unit))
            {
                yield return new OverlayEntry("replace", replacement.At, OverlayEntryState.Gone, null, null);
                continue;
            }

            var text = unit.Text.Find(document.SourceLanguage) ?? string.Empty;
            var hash = SourceText.Hash(text, unit.Form);
            yield return new OverlayEntry(
                "replace", replacement.At, replacement.Pinned == hash ? OverlayEntryState.Settled : replacement.Pinned is null ? OverlayEntryState.Unpinned : OverlayEntryState.Changed, text, hash);
        }

        foreach (var added in overlay.Add.Select(AddedElement.Of))
            yield return new OverlayEntry("add", added.Place.Length == 0 ? added.Step : added.Place, added.OwnerIn(index) is null ? OverlayEntryState.Gone : OverlayEntryState.Settled, null, null);
    }
}

/// <summary>A unit of a document that is otherwise than in the version that an overlay was written for.</summary>
/// <param name="Unit">The id of the unit.</param>
/// <param name="Change">What became of it.</param>
/// <param name="Text">The text as it is now; null for one that is gone.</param>
public sealed record DocumentChange(string Unit, UnitChangeKind Change, string? Text);

/// <summary>One thing that an overlay changes.</summary>
/// <param name="Key">The key it stands under: exclude, set, replace, add.</param>
/// <param name="Path">The element, unit or parameter; of an addition, its place.</param>
/// <param name="State">Whether it holds as the document is now.</param>
/// <param name="Text">Of a replacement: the document's text as it is now.</param>
/// <param name="Hash">Of a replacement: the hash of that text, to pin it by.</param>
public sealed record OverlayEntry(string Key, string Path, OverlayEntryState State, string? Text, string? Hash);

/// <summary>Whether a change holds as the document is now.</summary>
public enum OverlayEntryState
{
    /// <summary>It does.</summary>
    Settled,

    /// <summary>The text has changed since, or the value is no longer allowed.</summary>
    Changed,

    /// <summary>Nothing says which text was replaced.</summary>
    Unpinned,

    /// <summary>What it changes is no longer there.</summary>
    Gone,
}
