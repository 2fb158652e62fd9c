using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;

namespace Styrdok.Core.Templates;

/// <summary>Which templates there can be, and what each is given: one for every block, and some for whole pages and parts that recur.</summary>
public static class TemplateNames
{
    /// <summary>The folder of an organisation that holds its own templates.</summary>
    public const string OwnFolder = "partials";

    // What is rendered for a whole page or a part of one, and not for a block, with the record in hand.
    private static readonly Dictionary<string, string> Shells = new(StringComparer.Ordinal)
    {
        ["document"] = "ComposedDocument", ["checklist"] = "ComposedDocument", ["bar"] = "ComposedDocument", ["colophon"] = "ComposedDocument", ["notes"] = "ComposedDocument",
        ["index"] = "IndexPage", ["review"] = "ReviewPage", ["review-unit"] = "ReviewUnit", ["review-progress"] = "ReviewProgress", ["review-overview"] = "ReviewOverview",
    };

    // What those are for that are given a whole document.
    private static readonly Dictionary<string, string> Purposes = new(StringComparer.Ordinal)
    {
        ["document"] = "The body of the page of a document.",
        ["checklist"] = "The body of the page of a checklist.",
        ["bar"] = "The bar at the top: mark, name, links to the other files, languages.",
        ["colophon"] = "The foot of a page: who issues it, and how they are reached.",
        ["notes"] = "The footnotes, below the text.",
    };

    // Pages that belong to no organisation, or to those who make the documents and not to their readers.
    private static readonly HashSet<string> Shared = new(["index", "review", "review-unit", "review-progress", "review-overview"], StringComparer.Ordinal);

    /// <summary>The names of all built-in templates, in ordinal order.</summary>
    public static IReadOnlyList<string> All { get; } =
    [
        .. TemplateShapes.All.Where(shape => shape.Base == "Block").Select(shape => Kebab(shape.Name.Substring(0, shape.Name.Length - "Block".Length)))
            .Concat(Shells.Keys).Concat(["obligation"]).OrderBy(name => name, StringComparer.Ordinal),
    ];

    /// <summary>Those that an organisation can have one of its own instead of.</summary>
    public static IReadOnlyList<string> Overridable { get; } = [.. All.Where(name => !Shared.Contains(name))];

    /// <summary>The shape of the record that a template is given; null where nothing would ever use a template of the name.</summary>
    public static TemplateShape? ShapeOf(string name)
    {
        if (Shells.TryGetValue(name, out var whole)) return TemplateShapes.Find(whole);
        var record = string.Concat(name.Split('-').Select(part => part.Length == 0 ? part : char.ToUpperInvariant(part[0]) + part.Substring(1)));
        return TemplateShapes.Find(record + "Block") ?? TemplateShapes.Find(record);
    }

    /// <summary>What a template is for, in a sentence.</summary>
    /// <exception cref="ArgumentException">There is no such template.</exception>
    public static string PurposeOf(string name) =>
        Purposes.TryGetValue(name, out var purpose) ? purpose : ShapeOf(name)?.Summary ?? throw new ArgumentException($"There is no template '{name}'.", nameof(name));

    /// <summary>Whether a path is that of an organisation's own template.</summary>
    public static bool IsOverride(string path) => path.Contains("/" + OwnFolder + "/");

    private static string Kebab(string name) => Regex.Replace(name, "(?<!^)([A-Z])", "-$1", RegexOptions.CultureInvariant).ToLowerInvariant();
}
