using System;

namespace Styrdok.Core.Annotations;

/// <summary>Marks a record as the root of a YAML file. Styrdok.ModelGenerator writes its binder, codec, shape and JSON Schema.</summary>
/// <param name="kinds">The values of the file's <c>kind:</c> key that this record is read for.</param>
[AttributeUsage(AttributeTargets.Class)]
public sealed class YamlDocumentAttribute(params string[] kinds) : Attribute
{
    /// <summary>The values of <c>kind:</c>.</summary>
    public string[] Kinds { get; } = kinds;

    /// <summary>For files without a <c>kind:</c> key: the key whose presence tells them (<c>translates</c> for a sidecar).</summary>
    public string? RecognisedBy { get; set; }
}

/// <summary>Marks an abstract record whose cases are told apart by the value of one key.</summary>
/// <param name="key">The key, for example <c>type</c>.</param>
[AttributeUsage(AttributeTargets.Class)]
public sealed class YamlUnionAttribute(string key) : Attribute
{
    /// <summary>The key whose value names the case.</summary>
    public string Key { get; } = key;
}

/// <summary>Marks an abstract record whose cases are told apart by which one of several keys is present.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class YamlOneOfAttribute : Attribute;

/// <summary>Names a case of a union: values of its key, or the key that tells it.</summary>
/// <param name="names">The values or the one key.</param>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class YamlCaseAttribute(params string[] names) : Attribute
{
    /// <summary>The values or the one key.</summary>
    public string[] Names { get; } = names;
}

/// <summary>Marks a property that holds text for a reader: it is a unit, has an id, and is translated. The property is a LocalizedText.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class TranslatableAttribute : Attribute
{
    /// <summary>What Markdown the text may hold.</summary>
    public TextForm Form { get; set; } = TextForm.Inline;

    /// <summary>Whether a map of languages may stand in the file itself (titles, abstracts, shared files) and not only a sidecar.</summary>
    public bool InlineMap { get; set; }

    /// <summary>The first step of the unit id where it is not the property's own path: <c>document</c>, <c>metadata</c>, <c>event</c>.</summary>
    public string? Head { get; set; }

    /// <summary>Whether the path of the record is the unit id: of a record that stands for one text, its id says which.</summary>
    public bool IsWhole { get; set; }
}

/// <summary>What Markdown a text may hold.</summary>
public enum TextForm
{
    /// <summary>None: a label or a title; emphasis marks are letters.</summary>
    Plain,

    /// <summary>Emphasis, links and citations; no blocks.</summary>
    Inline,

    /// <summary>Paragraphs and lists too, as one unit.</summary>
    Body,
}

/// <summary>Marks the property that gives an element its id among its siblings and so a step of the unit id.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class IdentityAttribute : Attribute
{
    /// <summary>The property whose value stands in when this one is missing (an entry with one <c>ref:</c> takes that as its id).</summary>
    public string? OrElse { get; set; }
}

/// <summary>Marks a list or record whose name is a reserved first step of the unit ids below it: <c>history</c>, <c>parties</c>, <c>event</c>.</summary>
/// <param name="step">The step.</param>
[AttributeUsage(AttributeTargets.Property)]
public sealed class UnitStepAttribute(string step) : Attribute
{
    /// <summary>The step.</summary>
    public string Step { get; } = step;
}

/// <summary>Marks a list of strings where one string may stand for a list of one: <c>overlay: nordby</c>.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class YamlOneOrMoreAttribute : Attribute;

/// <summary>Marks an optional string that may stand empty, as if it were left out: a place that somebody is to fill.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class YamlMayBeEmptyAttribute : Attribute;

/// <summary>
/// Marks a map of texts that holds some of the keys of another file, nested as there: <c>text: { body: { size: 11 } }</c>. It is read into the steps with dots
/// between, <c>text.body.size</c>, each with its text; whether they exist and hold what they must is a rule's to say.
/// </summary>
/// <param name="document">The record of the other file.</param>
[AttributeUsage(AttributeTargets.Property)]
public sealed class YamlTokensAttribute(Type document) : Attribute
{
    /// <summary>The record of the other file.</summary>
    public Type Document { get; } = document;
}

/// <summary>Marks a string, or a list of strings, that names something defined elsewhere.</summary>
/// <param name="target">What it names.</param>
[AttributeUsage(AttributeTargets.Property)]
public sealed class RefersAttribute(RefTarget target) : Attribute
{
    /// <summary>What it names.</summary>
    public RefTarget Target { get; } = target;
}

/// <summary>What an id can refer to.</summary>
public enum RefTarget
{
    /// <summary>A function in shared/roles.yaml.</summary>
    Role,

    /// <summary>A body in shared/actors.yaml.</summary>
    Actor,

    /// <summary>A work, law or agreement in shared/references.yaml.</summary>
    Reference,

    /// <summary>A document of the library.</summary>
    Document,

    /// <summary>An area of the same document's areas section.</summary>
    Area,

    /// <summary>A layout in templates/layouts.</summary>
    Layout,

    /// <summary>A theme in templates/themes.</summary>
    Theme,

    /// <summary>An organisation in organisations/.</summary>
    Organisation,

    /// <summary>A document of the kind catalogue.</summary>
    Catalogue,

    /// <summary>An organisation's tailoring of a document.</summary>
    Overlay,
}

/// <summary>Limits a string, each string of a list, or each key of a ValueMap, to a pattern (a .NET and ECMA-262 regular expression) and says in words what it asks for.</summary>
/// <param name="pattern">The expression, matched against the whole value.</param>
/// <param name="description">What would be right, for the message: "lower-case letters, digits and hyphens".</param>
[AttributeUsage(AttributeTargets.Property)]
public sealed class YamlPatternAttribute(string pattern, string description) : Attribute
{
    /// <summary>The codes that languages can have, for the keys of a map of languages. Those that are built in come first; which others a library has is known from its files of words alone.</summary>
    public const string LanguageCode = "nb|nn|sv|en|(?!(?:no|nor|nob|nno|swe|eng)$)[a-z]{2,3}";

    /// <summary>What <see cref="LanguageCode"/> asks for.</summary>
    public const string LanguageCodeWords = "one of the languages nb, nn, sv and en, or one that the library has words for";

    /// <summary>The kebab-case pattern of ids.</summary>
    public const string Slug = "[a-z0-9]+(-[a-z0-9]+)*";

    /// <summary>What <see cref="Slug"/> asks for.</summary>
    public const string SlugWords = "lower-case letters a-z, digits and single hyphens, such as good-health";

    /// <summary>The snake_case pattern of parameters.</summary>
    public const string Snake = "[a-z][a-z0-9]*(_[a-z0-9]+)*";

    /// <summary>What <see cref="Snake"/> asks for.</summary>
    public const string SnakeWords = "lower-case letters a-z, digits and single underscores, such as review_months";

    /// <summary>The pattern of a way to an element: ids with slashes between.</summary>
    public const string Path = "[a-z0-9_]+(-[a-z0-9_]+)*(/[a-z0-9_]+(-[a-z0-9_]+)*)*";

    /// <summary>What <see cref="Path"/> asks for.</summary>
    public const string PathWords = "ids with slashes between, such as responsibilities/manager/reorganisation";

    /// <summary>The expression.</summary>
    public string Pattern { get; } = pattern;

    /// <summary>What would be right.</summary>
    public string Description { get; } = description;
}

/// <summary>Limits a whole number, or the length of a list.</summary>
/// <param name="minimum">The least value allowed.</param>
/// <param name="maximum">The greatest value allowed.</param>
[AttributeUsage(AttributeTargets.Property)]
public sealed class YamlRangeAttribute(int minimum, int maximum = int.MaxValue) : Attribute
{
    /// <summary>The least value allowed.</summary>
    public int Minimum { get; } = minimum;

    /// <summary>The greatest value allowed.</summary>
    public int Maximum { get; } = maximum;
}

/// <summary>
/// Marks a value type that is written as one word in YAML. It has <c>static bool TryParse(string?, out T)</c>, and <c>ToString</c> gives back what TryParse reads.
/// </summary>
/// <param name="pattern">The form as a regular expression (.NET and ECMA-262), for the JSON Schema.</param>
/// <param name="description">What would be right, for the message: "a day such as 2026-09-17".</param>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct)]
public sealed class YamlScalarAttribute(string pattern, string description) : Attribute
{
    /// <summary>The form as a regular expression.</summary>
    public string Pattern { get; } = pattern;

    /// <summary>What would be right.</summary>
    public string Description { get; } = description;

    /// <summary>Whether some values look like whole numbers, as years do, so that the JSON Schema must take them as such too.</summary>
    public bool MayBeNumber { get; set; }
}

/// <summary>An example value, shown in the JSON Schema and the field reference.</summary>
/// <param name="value">The value as it would stand in YAML.</param>
[AttributeUsage(AttributeTargets.Property, AllowMultiple = true)]
public sealed class YamlExampleAttribute(string value) : Attribute
{
    /// <summary>The value as it would stand in YAML.</summary>
    public string Value { get; } = value;
}

/// <summary>Overrides the key of a property, or the value of an enum member, else its name in snake_case.</summary>
/// <param name="key">The key.</param>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Field)]
public sealed class YamlKeyAttribute(string key) : Attribute
{
    /// <summary>The key.</summary>
    public string Key { get; } = key;
}

/// <summary>
/// Marks the property that a lone scalar or list is read into where the record is otherwise written as a mapping: <c>check: false</c>, a table cell that is
/// only its text. Where several properties are marked, the first whose type takes the value gets it (<c>valid_until: 2027-12-31</c> or <c>open</c>).
/// Such a record needs no required property besides.
/// </summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class YamlShorthandAttribute : Attribute;

/// <summary>Names a required property of the base record that a record can do without: a catalogue has no sections.</summary>
/// <param name="property">The property.</param>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true)]
public sealed class YamlOptionalAttribute(string property) : Attribute
{
    /// <summary>The property.</summary>
    public string Property { get; } = property;
}

/// <summary>Leaves a property out of binder, codec, shape and schema: it is computed.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class NotInYamlAttribute : Attribute;

/// <summary>Marks a record of the document tree. Its shape (camelCase member names, types, getters) is what templates are checked and rendered against.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct)]
public sealed class TemplateModelAttribute : Attribute;
