using System.Collections.Generic;
using Styrdok.Core.Findings;
using static Styrdok.Core.Findings.FindingSeverity;

namespace Styrdok.Core.Templates;

/// <summary>The rules about templates, STY6xxx.</summary>
public static class TemplateFindings
{
    /// <summary>A name that the value in hand does not have.</summary>
    public static readonly FindingDescriptor UnknownName = new("STY6001", Error, "Unknown name in a template");

    /// <summary>A construct outside the documented subset: unescaped output, decorators, raw blocks.</summary>
    public static readonly FindingDescriptor Forbidden = new("STY6002", Error, "Forbidden construct in a template");

    /// <summary>A helper that does not exist, or that is given something it cannot take.</summary>
    public static readonly FindingDescriptor UnknownHelper = new("STY6003", Error, "Unknown helper in a template");

    /// <summary>A partial that does not exist.</summary>
    public static readonly FindingDescriptor UnknownPartial = new("STY6004", Error, "Unknown partial");

    /// <summary>A block's partial whose outermost element does not take the block's anchor and language.</summary>
    public static readonly FindingDescriptor MissingAttributes = new("STY6005", Error, "Partial without attrs");

    /// <summary>Braces that do not close, or blocks that do not match.</summary>
    public static readonly FindingDescriptor Syntax = new("STY6006", Error, "Template syntax");

    /// <summary>A list printed, a word walked, a text asked for its members.</summary>
    public static readonly FindingDescriptor WrongType = new("STY6007", Error, "Wrong type in a template");

    /// <summary>An organisation's own template whose original has changed.</summary>
    public static readonly FindingDescriptor OriginalChanged = new("STY6010", Warning, "Original of a template has changed");

    /// <summary>An element or attribute that the page's security policy refuses, or a value that stands outside of quotes in a tag.</summary>
    public static readonly FindingDescriptor RefusedMarkup = new("STY6011", Error, "Markup that pages refuse");

    /// <summary>Every rule about templates, by id.</summary>
    public static IReadOnlyList<FindingDescriptor> All { get; } = [UnknownName, Forbidden, UnknownHelper, UnknownPartial, MissingAttributes, Syntax, WrongType, OriginalChanged, RefusedMarkup];
}
