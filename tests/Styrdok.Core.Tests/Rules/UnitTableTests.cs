using System.Linq;
using Styrdok.Core.Model;
using Styrdok.Core.Resolution;
using Styrdok.Core.Translation;
using Styrdok.Core.Yaml;

namespace Styrdok.Core.Tests.Rules;

public sealed class UnitTableTests
{
    [Fact]
    public void The_units_of_a_model_are_those_that_the_binder_found_with_ids_texts_and_order()
    {
        var library = BuiltInContent.Read().Library;
        var example = Testing.Repository.PathOf("tests/Shared/Examples/policies/safety-rounds.yaml");
        foreach (var file in BuiltInContent.Files().Append(new SourceFile("policies/safety-rounds.yaml", System.IO.File.ReadAllText(example))).Select(YamlReader.Read))
        {
            var bound = ModelBinder.Bind(file, Core.Yaml.Binding.BindContext.Empty);
            if (bound.Model is TranslationSidecar) continue;
            Assert.Equal(
                bound.Units.Select(unit => (unit.Id, unit.Form, unit.Texts)),
                UnitTable.Of(bound.Model!).Select(unit => (unit.Id, unit.Form, unit.Text)));
        }
    }

    [Fact]
    public void A_cell_is_a_unit_under_its_row_and_column_whichever_way_it_is_written()
    {
        const string yaml = "styrdok: 1\nkind: routine\nid: r\nsource_language: nb\nlanguages: { nb: authoritative }\ntitle: R\nsections:\n  - id: s\n    type: section\n    heading: S\n    blocks:\n" +
            "      - id: t\n        table:\n          caption: T\n          columns: [{ id: a, label: A }, { id: b, label: B }]\n          rows:\n            - id: one\n              cells: { a: Kort, b: { text: Lang, span_rows: 1 } }\n";
        var bound = ModelBinder.Bind(YamlReader.Read(new SourceFile("policies/r.yaml", yaml)), Core.Yaml.Binding.BindContext.Empty);
        var ids = bound.Units.Select(unit => unit.Id).ToList();
        Assert.Contains("s/t/one/a/text", ids);
        Assert.Contains("s/t/one/b/text", ids);
    }

    [Fact]
    public void Translations_are_the_same_after_writing_and_reading()
    {
        var library = BuiltInContent.Read().Library;
        var one = library.Translations[0];
        var outdated = one with { Units = [.. one.Units.Select(unit => unit with { Standing = TranslationStanding.Outdated, OldSource = "En \\ to\n\ttre" })] };
        Assert.Equal(outdated, TranslationCodec.Read(System.Text.Encoding.UTF8.GetBytes(TranslationCodec.Write(outdated))));
        Assert.All(library.Translations, translations => Assert.Equal(translations, TranslationCodec.Read(System.Text.Encoding.UTF8.GetBytes(TranslationCodec.Write(translations)))));
    }

    [Fact]
    public void Fields_never_take_the_name_of_an_id_in_C_sharp()
    {
        var fields = ModelShapes.All.SelectMany(shape => shape.Members).Where(member => member.Kind == Core.Yaml.Binding.MemberKind.Text).Select(member => member.Key).Distinct();
        Assert.All(fields, field => Assert.EndsWith("_", MemberName.Of(field, "Section")));
    }

    [Theory]
    [InlineData("lillestrom-2002", "Declarations", "Lillestrom2002")]
    [InlineData("2002-start", "Sections", "_2002Start")]
    [InlineData("v1-10", "History", "V1_10")]
    [InlineData("goals", "Goals", "Goals_")]
    [InlineData("text", "Goals", "Text_")]
    [InlineData("present-leaders", "Characteristics", "PresentLeaders")]
    public void An_id_becomes_a_name(string id, string enclosing, string name) => Assert.Equal(name, MemberName.Of(id, enclosing));
}
