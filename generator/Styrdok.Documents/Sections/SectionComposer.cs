using System;
using System.Collections.Generic;
using System.Linq;
using Styrdok.Core.Annotations;
using Styrdok.Core.Document;
using Styrdok.Core.Model;
using Styrdok.Core.Values;
using Styrdok.Documents.Citations;
using Styrdok.Documents.Figures.Areas;
using Styrdok.Documents.Markdown;
using Styrdok.Documents.Views;

namespace Styrdok.Documents.Sections;

/// <summary>Composes a section of the content by its type.</summary>
internal sealed class SectionComposer(Composition composition)
{
    private readonly ItemComposer _items = new(composition);
    private readonly ContentBlockComposer _blocks = new(composition);

    /// <summary>A section with the number it has in the document; an empty number for an unnumbered one.</summary>
    /// <param name="section">The section.</param>
    /// <param name="number">Its number.</param>
    /// <param name="closing">Blocks that the layout places at its end, made with the section's counter.</param>
    public SectionBlock Compose(Section section, string number, Func<SectionNumbers, IEnumerable<Block>> closing)
    {
        var numbers = new SectionNumbers(number);
        var anchor = Composition.Anchor(section.Id);
        var heading = composition.Text(section.Heading, section.Id + "/heading", TextForm.Plain);
        composition.Place = new Place(number, anchor, heading.PlainText);
        var blocks = new List<Block>();
        if (section.Lead is not null)
        {
            blocks.Add(new ParagraphBlock { Text = composition.Text(section.Lead, section.Id + "/lead"), Style = ParagraphStyle.Lead });
        }

        blocks.AddRange(section switch
        {
            TextSection text => new FactsComposer(composition).Compose(text).Concat(Text(text, numbers)),
            SlideSection slide => new SlideComposer(composition).Compose(slide),
            StatementsSection statements => [_items.List(statements.Items, section.Id, numbers)],
            GoalsSection goals => new GoalComposer(composition).Compose(goals),
            ResponsibilitiesSection responsibilities => RolePages(responsibilities).Concat(responsibilities.Roles.Select(role => Role(role, section.Id, numbers))),
            AreasSection areas => Areas(areas, numbers),
            DefinitionsSection definitions => [_blocks.Definitions(definitions.Definitions, section.Id)],
            _ => throw new InvalidOperationException($"No composer for a section of type {section.Type}."),
        });
        blocks.AddRange(closing(numbers));
        return new SectionBlock { Id = anchor, Number = number, Heading = heading, Level = 1, Blocks = blocks.ToValueList() };
    }

    private IEnumerable<Block> Text(TextSection section, SectionNumbers numbers) =>
        section.Body is not null
            ? composition.Body(section.Body, section.Id + "/body")
            : Blocks(section, numbers);

    private IEnumerable<Block> Blocks(TextSection section, SectionNumbers numbers)
    {
        // Statements are places of their own; what follows them is the section's again.
        var place = composition.Place;
        foreach (var block in section.Blocks)
        {
            composition.Place = place;
            foreach (var made in _blocks.Compose(block, section.Id, numbers)) yield return made;
        }
    }

    // Where a reader finds everything that is asked of a role, in the order of the section. Roles that only statements of other sections name come last, where
    // responsibilities begin: nothing else leads to their pages.
    private IEnumerable<Block> RolePages(ResponsibilitiesSection section)
    {
        var sections = composition.Edition.Document.Sections.OfType<ResponsibilitiesSection>().ToList();
        var named = sections.SelectMany(RolesOf).ToHashSet(StringComparer.Ordinal);
        var others = section.Id == sections[0].Id ? composition.Edition.Related.Roles.Select(address => address.Role).Where(role => !named.Contains(role)) : [];
        var links = RolesOf(section).Concat(others)
            .Distinct(StringComparer.Ordinal)
            .Select(role => composition.Edition.Related.Roles.FirstOrDefault(address => address.Role == role))
            .OfType<RoleAddress>()
            .Select(address => ElsewhereText.Link(Wording.Words.Within(composition.Role(address.Role).PlainText), address.Href))
            .ToList();
        if (links.Count == 0) yield break;
        var listed = ElsewhereText.Joined(links.Select(link => (IEnumerable<Inline>)[link]), composition.Words["list_separator"]);
        yield return new ParagraphBlock
        {
            Text = new TextUnit { Inlines = ElsewhereText.Sentence(composition.Words["role_pages"], "roles", listed).ToValueList() },
            Style = ParagraphStyle.Note,
        };
    }

    private static IEnumerable<string> RolesOf(ResponsibilitiesSection section) =>
        section.Roles.SelectMany(duties => duties.Refs.Count > 0 ? duties.Refs : duties.Ref is { } one ? [one] : ValueList<string>.Empty);

    private SectionBlock Role(RoleDuties duties, string section, SectionNumbers numbers)
    {
        var roles = duties.Refs.Count > 0 ? duties.Refs : duties.Ref is { } one ? [one] : ValueList<string>.Empty;
        var path = section + "/" + (duties.Id ?? duties.Ref);
        var heading = roles.Count == 1 ? composition.Role(roles[0]) : composition.Together(roles);
        TextUnit? remark = null;
        var made = Subsection(path, numbers, heading, inner =>
        {
            // In the order of reading, so that what the lead cites is counted first and as cited here.
            if (duties.Lead is not null) remark = composition.Text(duties.Lead, path + "/lead");
            return [_items.List(duties.Items, path, inner, showRoles: false)];
        });
        return made with { Remark = remark };
    }

    private IEnumerable<Block> Areas(AreasSection section, SectionNumbers numbers)
    {
        var areas = section.Areas.Select(area => AreaSection(area, section.Id + "/" + area.Id, numbers)).ToList();
        if (new AreasFigureComposer(composition).Compose(section, areas) is { } figure) yield return figure;
        foreach (var area in areas) yield return area;

        if (section.Needs.Count > 0)
        {
            yield return Subsection(section.Id + "/" + Composition.Needs, numbers, TextUnit.Of(composition.Words["areas_needs"]), inner => [_items.List(section.Needs, section.Id, inner)]);
        }
    }

    private SectionBlock AreaSection(Area area, string path, SectionNumbers numbers) =>
        Subsection(path, numbers, composition.Text(area.Label, path + "/label", TextForm.Plain), inner => Area(area, path, inner));

    private IEnumerable<Block> Area(Area area, string path, SectionNumbers numbers)
    {
        var place = composition.Place;
        if (area.Text is not null) yield return new ParagraphBlock { Text = composition.Text(area.Text, path + "/text") };
        if (area.Items.Count > 0) yield return _items.List(area.Items, path, numbers);
        if (area.Uses.Count > 0)
        {
            composition.Place = place;
            yield return new ParagraphBlock { Text = _items.Works("area_uses", area.Uses.Select(id => new CitedWork(id, null))), Style = ParagraphStyle.Note };
        }
    }

    private SectionBlock Subsection(string path, SectionNumbers numbers, TextUnit heading, Func<SectionNumbers, IEnumerable<Block>> blocks)
    {
        var number = numbers.Next();
        var anchor = Composition.Anchor(path);
        composition.Place = new Place(number, anchor, heading.PlainText);
        return new SectionBlock { Id = anchor, Number = number, Heading = heading, Level = 2, Blocks = blocks(new SectionNumbers(number)).ToValueList() };
    }
}
