using System;
using System.Linq;
using System.Reflection;
using Styrdok.Core.Annotations;
using Styrdok.Core.Document;
using Styrdok.Core.Templates;

namespace Styrdok.Core.Tests.Templates;

public sealed class TemplateShapesTests
{
    [Fact]
    public void Every_record_of_the_document_tree_has_a_shape_with_all_its_members()
    {
        var types = typeof(TemplateModelAttribute).Assembly.GetTypes().Where(type => type.GetCustomAttribute<TemplateModelAttribute>() is not null).ToArray();
        Assert.Equal(types.Length, TemplateShapes.All.Count);
        foreach (var type in types)
        {
            var shape = TemplateShapes.Of(type);
            Assert.NotNull(shape);
            var properties = type.GetProperties(BindingFlags.Instance | BindingFlags.Public).Select(property => char.ToLowerInvariant(property.Name[0]) + property.Name[1..]);
            Assert.Equal(properties.Order(StringComparer.Ordinal), shape.Members.Select(member => member.Name).Order(StringComparer.Ordinal));
        }
    }

    [Fact]
    public void What_a_member_leads_to_has_a_shape_too()
    {
        foreach (var member in TemplateShapes.All.SelectMany(shape => shape.Members).Where(member => (member.Element ?? member.Kind) == TemplateMemberKind.Record))
            Assert.NotNull(TemplateShapes.Find(member.Type));
    }

    [Fact]
    public void A_word_is_read_in_kebab_case_and_lists_what_it_may_be()
    {
        var shape = TemplateShapes.Of(typeof(Obligation))!;
        var member = shape.Find("modality")!;
        Assert.Equal(TemplateMemberKind.Word, member.Kind);
        Assert.Equal(["must", "should", "may"], member.Words);
        Assert.Equal("should", member.Get(new Obligation(Modality.Should, "bør", false, null)));
    }

    [Fact]
    public void A_getter_reads_inherited_and_computed_members()
    {
        var block = new ParagraphBlock { Id = "a", Text = TextUnit.Of("Hei") };
        var shape = TemplateShapes.Of(typeof(ParagraphBlock))!;
        Assert.Equal("a", shape.Find("id")!.Get(block));
        Assert.Equal("paragraph", shape.Find("partial")!.Get(block));
        Assert.Equal("Hei", TemplateShapes.Of(typeof(TextUnit))!.Find("plainText")!.Get(block.Text));
    }

    [Fact]
    public void An_abstract_record_names_its_cases()
    {
        var blocks = TemplateShapes.Of(typeof(Block))!.Cases;
        Assert.Contains("SectionBlock", blocks);
        Assert.Equal(typeof(Block).Assembly.GetTypes().Count(type => !type.IsAbstract && type.IsSubclassOf(typeof(Block))), blocks.Count);
    }
}
