using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using Styrdok.Core.Findings;
using Styrdok.Core.Values;
using Styrdok.Core.Yaml;

namespace Styrdok.Core.Templates;

/// <summary>
/// Checks templates against the shapes of the document tree before anything is rendered: Handlebars itself says nothing of a name that does not exist, and
/// errors only on the path a document happens to take.
/// </summary>
/// <param name="files">Every template, with its path below templates/.</param>
/// <param name="helpers">The helpers that exist, by name, with what each takes: a shape's name, <c>text</c> for a quoted word, or null for nothing.</param>
/// <param name="labels">The keys that a quoted word may be; null where they are not known, and nothing is said about them then.</param>
/// <param name="others">The names of templates that exist besides these files; null for none.</param>
public sealed class TemplateChecker(IReadOnlyList<SourceFile> files, IReadOnlyDictionary<string, string?> helpers, IReadOnlyCollection<string>? labels = null, IReadOnlyCollection<string>? others = null)
{
    private const string Extension = ".hbs";

    private static readonly Regex Root = new(@"\A(\s|\{\{!--.*?--\}\}|\{\{#if [^}]*\}\})*<[a-z][^>]*?\{\{attrs this\}\}", RegexOptions.Singleline | RegexOptions.CultureInvariant);

    private readonly FindingSink _findings = new();

    /// <summary>Everything wrong with the templates, by file and place.</summary>
    public ValueList<Finding> Check()
    {
        foreach (var file in files.Where(file => file.Path.EndsWith(Extension, StringComparison.Ordinal)))
        {
            var name = Name(file.Path);
            var isOverride = TemplateNames.IsOverride(file.Path);
            if (TemplateNames.ShapeOf(name) is not { } shape || (isOverride && !TemplateNames.Overridable.Contains(name, StringComparer.Ordinal)))
            {
                var why = isOverride && TemplateNames.All.Contains(name, StringComparer.Ordinal) ? $"The page '{name}' is made for all organisations together" : $"No block is called '{name}'";
                _findings.Report(TemplateFindings.UnknownPartial.At(SourceSpan.StartOf(file.Path), why + ", so nothing would ever use this file.", Suggest(name, TemplateNames.Overridable)));
                continue;
            }

            if (shape.Base == "Block" && !Root.IsMatch(file.Text))
            {
                _findings.Report(TemplateFindings.MissingAttributes.At(SourceSpan.StartOf(file.Path), "The outermost element does not take the block's anchor and language.", "Write {{attrs this}} inside its opening tag."));
            }

            new TemplateMarkup(file, _findings).Check();
            new Walk(this).Run(new TemplateTags(file, _findings).Read(), new Scope(shape));
        }

        return _findings.ToList();
    }

    private static string Name(string path) => Path.GetFileNameWithoutExtension(path);

    private static string Suggest(string wanted, IEnumerable<string> names)
    {
        var all = names.OrderBy(name => name, StringComparer.Ordinal).ToList();
        return Nearest.Suggest(wanted, all);
    }

    /// <summary>The value in hand.</summary>
    /// <param name="Shape">Its shape; null for a word or a number, or where it is not known.</param>
    /// <param name="IsLost">Whether an error before has left it unknown: one mistake is said once.</param>
    private readonly record struct Scope(TemplateShape? Shape, bool IsLost = false);

    private sealed class Walk(TemplateChecker checker)
    {
        private readonly Stack<(TemplateTag Open, Scope Around)> _open = new();
        private readonly HashSet<TemplateTag> _withElse = [];

        public void Run(List<TemplateTag> tags, Scope root)
        {
            var shape = root;
            foreach (var tag in tags)
            {
                switch (tag.Kind)
                {
                    case TemplateTagKind.Open:
                        _open.Push((tag, shape));
                        shape = Enter(tag, shape);
                        break;
                    case TemplateTagKind.Close:
                        if (_open.Count == 0 || _open.Peek().Open.Words[0].Text != tag.Words[0].Text)
                        {
                            Report(TemplateFindings.Syntax, tag.Span, _open.Count == 0 ? $"{{{{/{tag.Words[0].Text}}}}} closes nothing." : $"{{{{/{tag.Words[0].Text}}}}} closes {{{{#{_open.Peek().Open.Words[0].Text}}}}}, opened in line {_open.Peek().Open.Span.Line}.", "Close blocks in the order in which they were opened, the last first.");
                        }

                        if (_open.Count > 0) shape = _open.Pop().Around;
                        break;
                    case TemplateTagKind.Else:
                        shape = Else(tag, shape);
                        break;
                    case TemplateTagKind.Partial:
                        Partial(tag, shape);
                        break;
                    default:
                        Expression(tag, shape);
                        break;
                }
            }

            foreach (var (open, _) in _open) Report(TemplateFindings.Syntax, open.Span, $"{{{{#{open.Words[0].Text}}}}} is never closed.", $"Write {{{{/{open.Words[0].Text}}}}} where it ends.");
        }

        private Scope Else(TemplateTag tag, Scope shape)
        {
            if (_open.Count == 0)
            {
                Report(TemplateFindings.Syntax, tag.Span, "{{else}} stands outside a block.", "Put it between {{#if …}} and {{/if}}.");
                return shape;
            }

            if (tag.Words.Count > 1)
            {
                Report(TemplateFindings.Forbidden, tag.Span, "{{else}} takes nothing.", "Write {{else}} and a block of its own: {{else}}{{#if …}}…{{/if}}{{/if}}.");
            }

            else if (!_withElse.Add(_open.Peek().Open))
            {
                Report(TemplateFindings.Syntax, tag.Span, $"{{{{#{_open.Peek().Open.Words[0].Text}}}}} has an {{{{else}}}} already.", "Take one of them away.");
            }

            // What stands for an empty list has the value around the list in hand.
            return _open.Peek().Open.Words[0].Text == "each" ? _open.Peek().Around : shape;
        }

        private Scope Enter(TemplateTag tag, Scope shape)
        {
            var block = tag.Words[0];
            if (block.Text is not ("if" or "each" or "unless"))
            {
                Report(TemplateFindings.Forbidden, block.Span, $"There is no block '{block.Text}'.", "There are {{#if}}, {{#unless}} and {{#each}}.");
                return shape;
            }

            if (tag.Words.Count != 2)
            {
                Report(TemplateFindings.Syntax, tag.Span, $"{{{{#{block.Text}}}}} takes exactly one name.", null);
                return shape;
            }

            var member = Resolve(tag.Words[1], shape);
            if (block.Text != "each") return shape;
            if (member is null) return new Scope(null, IsLost: true);
            if (member.Kind == TemplateMemberKind.List) return new Scope(member.Element == TemplateMemberKind.Record ? TemplateShapes.Find(member.Type) : null);
            Report(TemplateFindings.WrongType, tag.Words[1].Span, $"'{member.Name}' is not a list.", "Only lists can be walked with {{#each}}.");
            return new Scope(null, IsLost: true);
        }

        private void Partial(TemplateTag tag, Scope shape)
        {
            var names = checker.PartialNames();
            var name = tag.Words[0].Text;
            if (!names.Contains(name)) Report(TemplateFindings.UnknownPartial, tag.Words[0].Span, $"There is no partial '{name}'.", Suggest(name, names));
            if (tag.Words.Count > 2) Report(TemplateFindings.Forbidden, tag.Words[2].Span, "A partial takes one value at most.", "Give it the record that it is for, and name members of that in it.");
            var given = tag.Words.Count == 1 || tag.Words[1].Text == "this" ? shape.Shape?.Name : Resolve(tag.Words[1], shape)?.Type;
            var takes = names.Contains(name) ? TemplateNames.ShapeOf(name)?.Name : null;
            if (given is not null && takes is not null && given != takes) Report(TemplateFindings.WrongType, tag.Words[tag.Words.Count == 1 ? 0 : 1].Span, $"The partial '{name}' takes {takes}, and this is {given}.", null);
        }

        private void Expression(TemplateTag tag, Scope shape)
        {
            var first = tag.Words[0];
            if (checker.Takes(first.Text, out var takes))
            {
                Helper(tag, shape, takes);
                return;
            }

            if (tag.Words.Count > 1)
            {
                Report(TemplateFindings.UnknownHelper, first.Span, $"There is no helper '{first.Text}'.", Suggest(first.Text, checker.HelperNames()));
                return;
            }

            if (first.Text == "this" && shape.Shape is { } whole)
            {
                Report(TemplateFindings.WrongType, first.Span, $"This is {whole.Name}, which cannot be printed as it is.", whole.Name == "TextUnit" ? "Write {{text this}}." : "Name one of its members.");
                return;
            }

            if (Resolve(first, shape) is { Kind: TemplateMemberKind.List or TemplateMemberKind.Record or TemplateMemberKind.Opaque } member)
            {
                Report(TemplateFindings.WrongType, first.Span, $"'{member.Name}' cannot be printed as it is.", member.Type == "TextUnit" ? $"Write {{{{text {member.Name}}}}}." : member.Kind == TemplateMemberKind.List ? $"Walk it with {{{{#each {member.Name}}}}}." : "Name one of its members.");
            }
        }

        private void Helper(TemplateTag tag, Scope shape, string? takes)
        {
            var name = tag.Words[0].Text;
            if (takes is null ? tag.Words.Count != 1 : tag.Words.Count != 2)
            {
                Report(TemplateFindings.UnknownHelper, tag.Span, takes is null ? $"'{name}' takes nothing." : $"'{name}' takes exactly one argument.", null);
                return;
            }

            if (takes is null) return;
            var argument = tag.Words[1];
            if (takes == "text")
            {
                if (!argument.IsText) Report(TemplateFindings.UnknownHelper, argument.Span, $"'{name}' takes a word in quotes.", $"Write {{{{{name} \"{argument.Text}\"}}}}.");
                else if (checker.Labels is { } keys && !keys.Contains(argument.Text.Trim('"'), StringComparer.Ordinal)) Report(TemplateFindings.UnknownName, argument.Span, $"The strings have no {argument.Text}.", Suggest(argument.Text.Trim('"'), keys));
                return;
            }

            if (argument.Text == "this" && shape is { Shape: null, IsLost: false } && takes != "any")
            {
                Report(TemplateFindings.WrongType, argument.Span, $"'{name}' takes {takes}, and this is a single word or number.", null);
                return;
            }

            var (type, isList) = argument.Text == "this" ? (shape.Shape?.Name, false) : Resolve(argument, shape) is { } member ? (member.Type, member.Kind == TemplateMemberKind.List) : (null, false);
            if (type is null || takes == "any") return;
            var fits = isList ? takes == type + "[]" : takes == type || TemplateShapes.Find(type)?.Base == takes;
            if (!fits) Report(TemplateFindings.WrongType, argument.Span, $"'{name}' takes {takes}, and '{argument.Text}' is {type}{(isList ? "[]" : string.Empty)}.", null);
        }

        private TemplateMember? Resolve(TemplateWord word, Scope scope)
        {
            if (word.Text is "this" or "@index" or "@first" or "@last") return null;
            if (word.Text.StartsWith("../", StringComparison.Ordinal) || word.Text.StartsWith("@", StringComparison.Ordinal) || word.Text.Contains("["))
            {
                Report(TemplateFindings.Forbidden, word.Span, $"'{word.Text}' is not part of the subset.", "Name members of the value in hand only.");
                return null;
            }

            if (word.Text.Contains("=") || word.Text.Contains("("))
            {
                Report(TemplateFindings.Forbidden, word.Span, "Named arguments and calls inside calls are not part of the subset.", null);
                return null;
            }

            // A member that shares its name with a helper is reached as this.name.
            TemplateMember? member = null;
            var shape = scope.Shape;
            if (scope.IsLost) return null;
            foreach (var step in word.Text.Split('.').SkipWhile(step => step == "this"))
            {
                if (shape is null)
                {
                    Report(TemplateFindings.WrongType, word.Span, $"'{step}' is asked of a value that has no members.", null);
                    return null;
                }

                member = shape.Find(step);
                if (member is null)
                {
                    Report(TemplateFindings.UnknownName, word.Span, $"{shape.Name} has no '{step}'.", Suggest(step, shape.Members.Select(known => known.Name)));
                    return null;
                }

                shape = member.Kind == TemplateMemberKind.Record ? TemplateShapes.Find(member.Type) : null;
            }

            return member;
        }

        private void Report(FindingDescriptor rule, SourceSpan span, string message, string? remedy) => checker._findings.Report(rule.At(span, message, remedy));
    }

    private HashSet<string> PartialNames() => new(files.Where(file => file.Path.EndsWith(Extension, StringComparison.Ordinal)).Select(file => Name(file.Path)).Concat(others ?? []), StringComparer.Ordinal);

    private IReadOnlyCollection<string>? Labels => labels;

    private IEnumerable<string> HelperNames() => helpers.Keys;

    private bool Takes(string name, out string? takes) => helpers.TryGetValue(name, out takes);
}
