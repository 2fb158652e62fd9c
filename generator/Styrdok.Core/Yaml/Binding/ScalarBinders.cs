using System;
using System.Globalization;
using System.Linq;

namespace Styrdok.Core.Yaml.Binding;

/// <summary>Read scalars: strings, true and false, numbers.</summary>
public static class ScalarBinders
{
    /// <summary>Reads a string that is no text for a reader: an id, a reference, an address.</summary>
    public static bool String(BindSession session, YamlNode node, MemberShape member, BindPlace place, out string value)
    {
        value = string.Empty;
        if (!Scalar(session, node, member, "a text", out var scalar) || (member.MayBeEmpty && string.IsNullOrWhiteSpace(scalar.Value))) return false;
        var type = CoreSchema.TypeOf(scalar);
        if (type != CoreType.String)
        {
            session.Report(VocabularyFindings.WrongType.At(
                node.Span, $"{RecordReader.Subject(member)} is {CoreSchema.Words(type)} here, not a text.", $"Put it in quotes: \"{scalar.Value}\"."));
            return false;
        }

        value = scalar.Value.TrimEnd('\n', '\r');
        if (!CheckNotEmpty(session, scalar, value, member) || !CheckPattern(session, node, member, value)) return false;
        if (member.Refers is { } target) session.Add(new BoundReference(target, value, node.Span, place.Unit, place.Pointer));
        return true;
    }

    /// <summary>Reads true or false.</summary>
    public static bool Boolean(BindSession session, YamlNode node, MemberShape member, BindPlace place, out bool value)
    {
        value = false;
        if (!Scalar(session, node, member, "true or false", out var scalar)) return false;
        if (CoreSchema.TypeOf(scalar) == CoreType.Boolean)
        {
            value = scalar.Value[0] is 't' or 'T';
            return true;
        }

        var quoted = scalar.Value is "true" or "false";
        session.Report(VocabularyFindings.BadBoolean.At(
            node.Span, $"{RecordReader.Subject(member)} is '{Short(scalar.Value)}', but must be true or false.", quoted ? "Remove the quotes." : "Write true or false."));
        return false;
    }

    /// <summary>Reads a whole number within the member's range.</summary>
    public static bool Integer(BindSession session, YamlNode node, MemberShape member, BindPlace place, out int value)
    {
        value = 0;
        if (!Scalar(session, node, member, "a whole number", out var scalar)) return false;
        var type = CoreSchema.TypeOf(scalar);
        if (type != CoreType.Integer || scalar.Value.StartsWith("0x", StringComparison.Ordinal) || scalar.Value.StartsWith("0o", StringComparison.Ordinal))
            return NoNumber(session, scalar, member, "a whole number", "12");
        if (!int.TryParse(scalar.Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out value) || value < member.Minimum || value > member.Maximum)
        {
            session.Report(VocabularyFindings.OutOfRange.At(node.Span, $"{RecordReader.Subject(member)} is {Short(scalar.Value)}, but must be {Range(member)}.", $"Write a number that is {Range(member)}."));
            return false;
        }

        return true;
    }

    /// <summary>Reads a decimal number within the member's range.</summary>
    public static bool Number(BindSession session, YamlNode node, MemberShape member, BindPlace place, out decimal value)
    {
        value = 0;
        if (!Scalar(session, node, member, "a number", out var scalar)) return false;
        const NumberStyles Form = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint;
        if (CoreSchema.TypeOf(scalar) is not (CoreType.Integer or CoreType.Float) || !decimal.TryParse(scalar.Value, Form, CultureInfo.InvariantCulture, out value))
            return NoNumber(session, scalar, member, "a number", "12.5");
        if (value >= member.Minimum && value <= member.Maximum) return true;
        session.Report(VocabularyFindings.OutOfRange.At(node.Span, $"{RecordReader.Subject(member)} is {Short(scalar.Value)}, but must be {Range(member)}.", $"Write a number that is {Range(member)}."));
        return false;
    }

    /// <summary>Takes a node as a scalar or reports that it is none.</summary>
    internal static bool Scalar(BindSession session, YamlNode node, MemberShape member, string wanted, out YamlScalar scalar)
    {
        scalar = (node as YamlScalar)!;
        if (scalar is not null) return true;
        session.Report(VocabularyFindings.WrongType.At(node.Span, $"{RecordReader.Subject(member)} is {node.Kind}, but must be {wanted}.", $"Write {wanted} after the colon, without brackets, dashes or keys below it."));
        return false;
    }

    internal static bool CheckNotEmpty(BindSession session, YamlScalar scalar, string value, MemberShape member)
    {
        if (value.Any(c => !char.IsWhiteSpace(c) && !IsUnseen(c))) return true;
        var what = string.IsNullOrWhiteSpace(value) ? "is empty" : "holds nothing that can be seen";
        session.Report(VocabularyFindings.EmptyValue.At(scalar.Span, $"{RecordReader.Subject(member)} {what}.", "Write a text, or remove the key."));
        return false;
    }

    // Soft hyphens, joiners and marks of direction: a title of these alone is no title.
    private static bool IsUnseen(char c) => char.GetUnicodeCategory(c) is UnicodeCategory.Format or UnicodeCategory.Control;

    internal static bool CheckPattern(BindSession session, YamlNode node, MemberShape member, string value)
    {
        if (member.Matches(value)) return true;
        session.Report(VocabularyFindings.BadForm.At(node.Span, $"'{Short(value)}' has not the form that '{member.Key}' asks for: {member.PatternWords}.", Slug(member, value)));
        return false;
    }

    /// <summary>A value short enough to be quoted in a message.</summary>
    internal static string Short(string value) => value.Length <= 60 ? value : value.Substring(0, 60) + "…";

    internal static string Range(MemberShape member) => member switch
    {
        { Minimum: int.MinValue, Maximum: int.MaxValue } => "a whole number of at most ten digits",
        { Maximum: int.MaxValue } => $"{member.Minimum.ToString(CultureInfo.InvariantCulture)} or more",
        { Minimum: int.MinValue } => $"{member.Maximum.ToString(CultureInfo.InvariantCulture)} or less",
        _ when member.Minimum == member.Maximum => member.Minimum.ToString(CultureInfo.InvariantCulture),
        _ => $"from {member.Minimum.ToString(CultureInfo.InvariantCulture)} to {member.Maximum.ToString(CultureInfo.InvariantCulture)}",
    };

    private static bool NoNumber(BindSession session, YamlScalar scalar, MemberShape member, string wanted, string example)
    {
        var bare = scalar.Value.Replace(',', '.');
        var isNumber = decimal.TryParse(bare, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out _);
        var remedy = scalar.Style != YamlScalarStyle.Plain && isNumber ? "Remove the quotes." : isNumber && bare != scalar.Value ? $"Write {bare}, with a full stop." : $"Write {wanted}, such as {example}.";
        session.Report(VocabularyFindings.BadNumber.At(scalar.Span, $"{RecordReader.Subject(member)} is '{Short(scalar.Value)}', but must be {wanted}.", remedy));
        return false;
    }

    /// <summary>For an id with capitals, spaces or Nordic letters: the id it could be.</summary>
    private static string Slug(MemberShape member, string value)
    {
        const string Form = "Write it in that form.";
        if (member.Pattern != Annotations.YamlPatternAttribute.Slug || value.Length > 60) return Form;
        var slug = value.ToLowerInvariant().Replace("å", "a").Replace("ä", "a").Replace("æ", "ae").Replace("ö", "o").Replace("ø", "o").Replace("é", "e");
        slug = System.Text.RegularExpressions.Regex.Replace(slug, "[^a-z0-9]+", "-").Trim('-');
        return slug.Length > 0 && member.Matches(slug) ? $"Write '{slug}', for example." : Form;
    }
}
