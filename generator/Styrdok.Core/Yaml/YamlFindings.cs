using System.Collections.Generic;
using Styrdok.Core.Findings;
using static Styrdok.Core.Findings.FindingSeverity;

namespace Styrdok.Core.Yaml;

/// <summary>The rules about YAML itself, STY1xxx.</summary>
public static class YamlFindings
{
    /// <summary>The file is not YAML.</summary>
    public static readonly FindingDescriptor Syntax = new("STY1001", Error, "YAML syntax");

    /// <summary>Bytes that are not UTF-8 were replaced when the file was read.</summary>
    public static readonly FindingDescriptor Encoding = new("STY1002", Error, "Not UTF-8");

    /// <summary>NUL, another control character, or a line separator that editors do not show.</summary>
    public static readonly FindingDescriptor ControlCharacter = new("STY1003", Error, "Control character");

    /// <summary>A tab where a line is indented.</summary>
    public static readonly FindingDescriptor TabIndentation = new("STY1004", Error, "Tab in indentation");

    /// <summary>A no-break space or another space that is not U+0020 where a line is indented.</summary>
    public static readonly FindingDescriptor SpaceIndentation = new("STY1005", Error, "Unusual space in indentation");

    /// <summary>A key that the mapping holds already.</summary>
    public static readonly FindingDescriptor DuplicateKey = new("STY1006", Error, "Duplicate key");

    /// <summary>An anchor, <c>&amp;name</c>.</summary>
    public static readonly FindingDescriptor Anchor = new("STY1007", Error, "Anchor");

    /// <summary>An alias, <c>*name</c>.</summary>
    public static readonly FindingDescriptor Alias = new("STY1008", Error, "Alias");

    /// <summary>A merge key, <c>&lt;&lt;</c>.</summary>
    public static readonly FindingDescriptor MergeKey = new("STY1009", Error, "Merge key");

    /// <summary>A tag, <c>!name</c>.</summary>
    public static readonly FindingDescriptor Tag = new("STY1010", Error, "Tag");

    /// <summary>A second document after <c>---</c>.</summary>
    public static readonly FindingDescriptor SeveralDocuments = new("STY1011", Error, "Several documents in one file");

    /// <summary>A file with nothing but white space and comments.</summary>
    public static readonly FindingDescriptor EmptyFile = new("STY1012", Error, "Empty file");

    /// <summary>A comment on the line of unquoted prose: what stands after <c>#</c> is lost.</summary>
    public static readonly FindingDescriptor CommentInProse = new("STY1013", Error, "Text lost to a comment");

    /// <summary>Unquoted prose that begins with a sign YAML reads as something else.</summary>
    public static readonly FindingDescriptor ProseStart = new("STY1014", Error, "Prose begins with a YAML sign");

    /// <summary>Unquoted prose that holds a colon and a space.</summary>
    public static readonly FindingDescriptor ProseColon = new("STY1015", Error, "Prose holds a colon and a space");

    /// <summary>A combining mark after a base letter: the text is not in normalisation form C.</summary>
    public static readonly FindingDescriptor NotNfc = new("STY1016", Error, "Letter written in two characters");

    /// <summary>A key that is a list or a mapping, or nothing at all.</summary>
    public static readonly FindingDescriptor BadKey = new("STY1017", Error, "Key that is no word");

    /// <summary>A comma in unquoted prose between braces: what follows became a key.</summary>
    public static readonly FindingDescriptor ProseInFlowMap = new("STY1018", Error, "Prose cut at a comma");

    /// <summary>The file is larger than <see cref="YamlLimits.FileBytes"/>.</summary>
    public static readonly FindingDescriptor FileTooLarge = new("STY1020", Error, "File too large");

    /// <summary>A scalar is longer than <see cref="YamlLimits.ScalarLength"/>.</summary>
    public static readonly FindingDescriptor ScalarTooLong = new("STY1021", Error, "Text too long");

    /// <summary>Lists and mappings nest deeper than <see cref="YamlLimits.Depth"/>.</summary>
    public static readonly FindingDescriptor TooDeep = new("STY1022", Error, "Nested too deep");

    /// <summary>The file has more nodes than <see cref="YamlLimits.Nodes"/>.</summary>
    public static readonly FindingDescriptor TooManyNodes = new("STY1023", Error, "Too many nodes");

    /// <summary>Every rule about YAML, by id.</summary>
    public static IReadOnlyList<FindingDescriptor> All { get; } =
    [
        Syntax, Encoding, ControlCharacter, TabIndentation, SpaceIndentation, DuplicateKey, Anchor, Alias, MergeKey, Tag, SeveralDocuments, EmptyFile,
        CommentInProse, ProseStart, ProseColon, NotNfc, BadKey, ProseInFlowMap, FileTooLarge, ScalarTooLong, TooDeep, TooManyNodes,
    ];
}
