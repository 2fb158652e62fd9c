using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using Styrdok.Core.Findings;
using Styrdok.Core.Model;
using Styrdok.Core.Resolution;
using Styrdok.Core.Values;
using Styrdok.Core.Yaml;
using Styrdok.Core.Yaml.Binding;

namespace Styrdok.Core.Translation;

/// <summary>
/// The text of a sidecar, which is changed without being written anew: comments, the order of units and keys, quotes, line ends and a byte order mark stay as they
/// are wherever nothing is asked for. Every result is read again before it is handed out, and holds exactly the values that were wanted. No disk is touched here.
/// </summary>
public sealed class SidecarText
{
    private SidecarText(string path, string text)
    {
        Path = path;
        Text = text;
        Bound = LibraryReader.BindSidecar(YamlReader.Read(new SourceFile(path, text)));
        Errors = Bound.Findings.Where(finding => finding.Severity == FindingSeverity.Error).ToValueList();
    }

    /// <summary>The path, as findings name it.</summary>
    public string Path { get; }

    /// <summary>The text, with the byte order mark where the file has one.</summary>
    public string Text { get; }

    /// <summary>What stands in it; null where it could not be read.</summary>
    public TranslationSidecar? Model => Bound.Model as TranslationSidecar;

    /// <summary>What keeps it from being changed: a file with errors is put right by hand first.</summary>
    public ValueList<Finding> Errors { get; }

    /// <summary>The file as the binder read it, with the places of its values.</summary>
    public BoundFile Bound { get; }

    /// <summary>Reads a sidecar. Never throws for what stands in it; see <see cref="Errors"/>.</summary>
    /// <param name="path">The path, as findings are to name it.</param>
    /// <param name="text">The text; a byte order mark stays its first character.</param>
    public static SidecarText Read(string path, string text) => new(path, text);

    /// <summary>Makes a new sidecar.</summary>
    /// <param name="path">The path, as findings are to name it.</param>
    /// <param name="translates">What it translates.</param>
    /// <param name="language">The language it translates into.</param>
    /// <param name="units">Its units, in their order.</param>
    /// <param name="comment">Lines of a comment at the top; null for none.</param>
    /// <exception cref="SidecarTextException">A unit lacks its source, or holds what no file may hold.</exception>
    public static SidecarText Create(string path, string translates, Language language, IReadOnlyList<UnitEdit> units, string? comment = null)
    {
        var head = new StringBuilder();
        foreach (var line in SidecarWriter.CommentLines(comment)) head.Append(line).Append('\n');
        head.Append("translates: ").Append(translates).Append("\nlanguage: ").Append(language.Code).Append("\nunits: {}\n");
        var empty = Read(path, head.ToString());
        return empty.With(new SidecarChanges { Units = units, Order = units.Select(unit => unit.Unit).ToList() });
    }

    /// <summary>The sidecar with changes made to it.</summary>
    /// <exception cref="SidecarTextException">The file has errors, a new unit has no source, a value holds what no file may hold, or the file is written in a way that cannot be changed safely.</exception>
    public SidecarText With(SidecarChanges changes)
    {
        if (Errors.Count > 0 || Model is not { } model) throw new SidecarTextException($"The file has errors and is not changed. {(Errors.Count > 0 ? Errors[0].ToString() : string.Empty)}".TrimEnd());
        var wanted = Wanted(model, changes, out var edits);
        var hasMark = Text.Length > 0 && Text[0] == '\uFEFF';
        var result = Read(Path, (hasMark ? "\uFEFF" : string.Empty) + new SidecarWriter(Bound, model).Write(edits, changes));
        if (result.Errors.Count > 0) throw Refused(result.Errors[0], changes);
        if (result.Model is not { } read || !Same(read, wanted)) throw new SidecarTextException("The file is written in a way that cannot be changed safely. Make this change by hand.");
        return result;
    }

    /// <summary>
    /// The hash of the texts of a sidecar: the first 12 hexadecimal digits of SHA-256 over ids, sources and translations. Line wraps, the order of units, states and
    /// notes do not count.
    /// </summary>
    public static string HashOf(TranslationSidecar sidecar)
    {
        var texts = sidecar.Units.Where(unit => unit.Value.Target is not null).OrderBy(unit => unit.Key, StringComparer.Ordinal)
            .Select(unit => $"{unit.Key}|{Plain(unit.Value.Source)}|{Plain(unit.Value.Target!)}");
        return SourceText.Hash(string.Join("|", texts), Annotations.TextForm.Inline);

        // A bar between the parts, doubled inside them, so that no two files give the same joined text.
        static string Plain(string text) => SourceText.Normalise(text, Annotations.TextForm.Inline).Replace("|", "||");
    }

    private static SidecarTextException Refused(Finding finding, SidecarChanges changes)
    {
        var unit = changes.Units.FirstOrDefault(edit => new[] { edit.Source, edit.Target, edit.Note }.Any(value => value is not null && finding.Message.Contains(edit.Unit)));
        return new SidecarTextException($"A value cannot be written: {finding.Message} {finding.Remedy}".TrimEnd(), unit?.Unit ?? (changes.Units.Count == 1 ? changes.Units[0].Unit : null));
    }

    /// <summary>What must stand in the file when all is done, and the changes without what stands so already.</summary>
    private static TranslationSidecar Wanted(TranslationSidecar model, SidecarChanges changes, out IReadOnlyList<UnitEdit> edits)
    {
        var units = model.Units.ToDictionary(unit => unit.Key, unit => unit.Value, StringComparer.Ordinal);
        var archive = model.Archive.ToDictionary(unit => unit.Key, unit => unit.Value, StringComparer.Ordinal);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var needed = new List<UnitEdit>();
        foreach (var raw in changes.Units)
        {
            if (!seen.Add(raw.Unit)) throw new ArgumentException($"'{raw.Unit}' is changed twice.", nameof(changes));
            var edit = Clean(raw);
            var before = units.TryGetValue(edit.Unit, out var found) ? found : null;
            if ((edit.Source ?? before?.Source) is not { Length: > 0 } source) throw new SidecarTextException($"'{edit.Unit}' has no source to be translated from.", edit.Unit);
            var after = (before ?? new TranslationUnit { Source = source, State = TranslationState.Draft }) with
            {
                Source = source,
                Target = edit.Target is null ? before?.Target : edit.Target.Length == 0 ? null : edit.Target,
                State = edit.State ?? before?.State ?? TranslationState.Draft,
                Note = edit.Note is null ? before?.Note : edit.Note.Length == 0 ? null : edit.Note,
            };
            if (after == before) continue;
            units[edit.Unit] = after;
            needed.Add(edit);
        }

        foreach (var id in changes.Archive.Distinct(StringComparer.Ordinal))
        {
            if (!seen.Add(id)) throw new ArgumentException($"'{id}' is changed and archived.", nameof(changes));
            if (!units.TryGetValue(id, out var unit)) throw new SidecarTextException($"The file has no unit '{id}'.", id);
            units.Remove(id);
            archive.Add(ArchivedAs(id, archive.Keys), unit);
        }

        edits = needed;
        return model with { Units = new ValueMap<TranslationUnit>(units), Archive = new ValueMap<TranslationUnit>(archive), Approval = changes.Approval ?? model.Approval };
    }

    /// <summary>The key of a unit in the archive: its id, or with a number where that id was archived before.</summary>
    internal static string ArchivedAs(string id, ICollection<string> taken)
    {
        var key = id;
        for (var i = 2; taken.Contains(key); i++) key = $"{id} ({i.ToString(CultureInfo.InvariantCulture)})";
        return key;
    }

    private static UnitEdit Clean(UnitEdit edit)
    {
        return edit with { Source = Value(edit.Source, false), Target = Value(edit.Target, true), Note = Value(edit.Note, true) };

        string? Value(string? value, bool mayBeEmpty)
        {
            if (value is null) return null;
            if (ScalarWriting.IsBroken(value)) throw new SidecarTextException($"A text of '{edit.Unit}' holds half a character. Type it anew.", edit.Unit);
            return string.IsNullOrWhiteSpace(value) && mayBeEmpty ? string.Empty : ScalarWriting.Clean(value);
        }
    }

    private static bool Same(TranslationSidecar left, TranslationSidecar right) =>
        left.Translates == right.Translates && left.Language.Equals(right.Language) && left.Approval == right.Approval && Same(left.Units, right.Units) && Same(left.Archive, right.Archive);

    // The order of units means nothing.
    private static bool Same(ValueMap<TranslationUnit> left, ValueMap<TranslationUnit> right)
    {
        if (left.Count != right.Count) return false;
        var others = right.ToDictionary(unit => unit.Key, unit => unit.Value, StringComparer.Ordinal);
        return left.All(unit => others.TryGetValue(unit.Key, out var other) && unit.Value == other);
    }
}
