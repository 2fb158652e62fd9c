using System.Linq;
using Styrdok.Core.Annotations;
using Styrdok.Core.Findings;

namespace Styrdok.Core.Yaml.Binding;

/// <summary>Reads the members of one record from a mapping: unknown and missing keys, the element's id, and each member in turn.</summary>
public sealed class RecordReader
{
    private readonly BindSession _session;
    private readonly YamlMapping _mapping;
    private readonly RecordShape _shape;
    private readonly BindPlace _place;

    private RecordReader(BindSession session, YamlMapping mapping, RecordShape shape, BindPlace place)
    {
        _session = session;
        _mapping = mapping;
        _shape = shape;
        Around = place.Around;
        ReportUnknownKeys();
        _place = place.Pointer.Length == 0 ? place : Enter(place);
    }

    private RecordReader? Around { get; }

    /// <summary>Opens a node as a record. A lone value is taken as the record's shorthand member where it has one.</summary>
    /// <returns>The reader, or null after reporting that the node is no mapping.</returns>
    public static RecordReader? Open(BindSession session, YamlNode node, RecordShape shape, MemberShape member, BindPlace place)
    {
        var mapping = node as YamlMapping ?? Shorthand(node, shape);
        if (mapping is not null) return new RecordReader(session, mapping, shape, place);
        session.Report(VocabularyFindings.WrongType.At(
            node.Span, $"{Subject(member)} is {node.Kind}, but {shape.WithArticle} is a mapping.",
            $"Write its keys one a line: {string.Join(", ", shape.Keys.Take(6))}{(shape.Keys.Count > 6 ? " …" : string.Empty)}."));
        return null;
    }

    /// <summary>Reads a member.</summary>
    /// <param name="index">The position of the member in the shape.</param>
    /// <param name="bind">Reads its value.</param>
    /// <param name="present">Whether the key stands and its value could be read.</param>
    /// <param name="value">The value; the default of its type where it is not present.</param>
    /// <returns>False when the record cannot do without the member; that has been reported.</returns>
    public bool Read<T>(int index, Bind<T> bind, out bool present, out T value)
    {
        var member = _shape.Members[index];
        var node = _mapping.Find(member.Key);
        value = default!;
        present = false;
        if (node is null)
        {
            if (member.Required) ReportMissing(member);
            return !member.Required;
        }

        if (node is YamlScalar { IsNull: true } empty)
        {
            if (!member.MayBeEmpty || _session.OnlyCommentFollows(KeyOf(member)) || empty.Value.Length > 0) ReportEmpty(member);
            return !member.Required;
        }

        var unit = BindPlace.Join(_place.Unit, member.UnitStep);
        present = bind(_session, node, member, new BindPlace(unit, _place.Pointer + "/" + member.Key, this), out value);
        if (!present) value = default!;
        return present || !member.Required;
    }

    /// <summary>What a finding is about: the key, or the file.</summary>
    internal static string Subject(MemberShape member) => member.Key.Length == 0 ? "The file" : $"'{member.Key}'";

    /// <summary>A mapping with the one key that a lone value stands for.</summary>
    private static YamlMapping? Shorthand(YamlNode node, RecordShape shape)
    {
        // A number where a text stands is told so by the text, not by the record around it.
        var member = shape.Members.FirstOrDefault(candidate => candidate.IsShorthand && Takes(candidate, node))
            ?? shape.Members.FirstOrDefault(candidate => candidate is { IsShorthand: true, Kind: MemberKind.Text } && node is YamlScalar);
        if (member is null) return null;
        var key = new YamlScalar(node.Span, member.Key, YamlScalarStyle.Plain, false);
        return new YamlMapping(node.Span, [new YamlEntry(key, node)], true);
    }

    private static bool Takes(MemberShape member, YamlNode node) => node switch
    {
        YamlSequence => member.Kind == MemberKind.List,
        YamlScalar scalar => member.Kind switch
        {
            MemberKind.List or MemberKind.Map or MemberKind.Record => false,
            MemberKind.Boolean => CoreSchema.TypeOf(scalar) == CoreType.Boolean,
            MemberKind.Integer or MemberKind.Number => CoreSchema.TypeOf(scalar) is CoreType.Integer or CoreType.Float,
            _ => CoreSchema.TypeOf(scalar) == CoreType.String,
        },
        _ => false,
    };

    /// <summary>Takes the element's id and goes one step down; before any member is read, so that the order of keys means nothing.</summary>
    private BindPlace Enter(BindPlace place)
    {
        if (_shape.Identity is not { } identity) return place;
        var node = _mapping.Find(identity.Key) ?? (identity.IdentityOrElse is null ? null : _mapping.Find(identity.IdentityOrElse));
        if (node is not YamlScalar { IsNull: false, Value.Length: > 0 } scalar) return place.Below("?");
        var step = Step(identity, scalar.Value);
        _session.Add(new BoundId(place.Unit, scalar.Value, step, _shape.Name, scalar.Span));
        return place.Below(step);
    }

    /// <summary>A version is no kebab-case id: 2.0 becomes v2-0.</summary>
    internal static string Step(MemberShape identity, string id) =>
        identity.Pattern is not null && identity.Pattern != YamlPatternAttribute.Slug && id.All(c => c is (>= '0' and <= '9') or '.')
            ? "v" + id.Replace('.', '-')
            : id;

    private void ReportMissing(MemberShape member)
    {
        var at = _mapping.Entries.Count > 0 ? _mapping.Entries[0].Key.Span : _mapping.Span;
        var misspelt = Nearest.To(member.Key, _mapping.Entries.Select(entry => entry.Key.Value).Where(key => _shape.Find(key) is null));
        _session.Report(VocabularyFindings.MissingKey.At(
            at, $"This {_shape.Words} has no '{member.Key}'.", misspelt is null ? $"Add '{member.Key}:'." : $"'{misspelt}' may be meant to be it."));
    }

    private void ReportUnknownKeys()
    {
        foreach (var entry in _mapping.Entries)
        {
            var key = entry.Key.Value;
            if (_shape.Find(key) is not null || IsHead(key)) continue;
            if (_shape.KeysOfOtherCases.TryGetValue(key, out var cases))
            {
                if (!_session.HasSeveralCases(_mapping)) Unknown(entry.Key, $"It belongs to {cases}.");
            }
            else if (Nearest.To(key, _shape.Keys) is { } near)
            {
                Unknown(entry.Key, $"Did you mean '{near}'?");
            }
            else if (Enclosing(key) is { } above)
            {
                Unknown(entry.Key, $"It is a key of the {above._shape.Words} around; look at the indentation.");
            }
            else
            {
                Unknown(entry.Key, $"Known are: {string.Join(", ", _shape.Keys)}.");
            }
        }
    }

    /// <summary>The keys that every file may begin with; a record that has no use for them need not have them.</summary>
    private bool IsHead(string key) => _shape.Kinds.Count > 0 && Around is null && key is "styrdok" or "kind";

    private RecordReader? Enclosing(string key)
    {
        for (var reader = Around; reader is not null; reader = reader.Around)
        {
            if (reader._shape.Find(key) is not null) return reader;
        }

        return null;
    }

    private void Unknown(YamlScalar key, string remedy)
    {
        var name = key.Value.Length <= 60 ? key.Value : key.Value.Substring(0, 60) + "…";
        _session.Report(VocabularyFindings.UnknownKey.At(key.Span, $"'{name}' is no key of {_shape.WithArticle}.", remedy));
    }

    private YamlScalar KeyOf(MemberShape member) => _mapping.Entries.First(entry => entry.Key.Value == member.Key).Key;

    private void ReportEmpty(MemberShape member)
    {
        var key = KeyOf(member);
        var remedy = _session.OnlyCommentFollows(key) ? "What stands after '#' is a comment; put the value in quotes." : "Write a value, or remove the key.";
        _session.Report(VocabularyFindings.EmptyValue.At(key.Span, $"'{member.Key}' has no value.", remedy));
    }
}
