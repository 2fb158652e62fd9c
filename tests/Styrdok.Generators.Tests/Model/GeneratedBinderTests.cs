using System.IO;
using System.Linq;
using System.Reflection;
using Styrdok.Core.Yaml;
using Styrdok.Core.Yaml.Binding;

namespace Styrdok.Generators.Tests.Model;

/// <summary>Loads what was generated for the sample records and reads YAML with it.</summary>
public sealed class GeneratedBinderTests
{
    private const string Head = "kind: stall\nsource_language: sv\ntitle: Torg\n";

    private static readonly Assembly Sample = Load();

    [Fact]
    public void Missing_keys_leave_the_initializer_standing()
    {
        Assert.Equal(7, Get(Bind(Head).Model!, "Visitors"));
        Assert.Equal(0, Get(Bind(Head + "visitors: 0\n").Model!, "Visitors"));
    }

    [Theory]
    [InlineData("false", false, null)]
    [InlineData("Hur ofta?", true, "Hur ofta?")]
    [InlineData("{ question: Hur ofta? }", true, "Hur ofta?")]
    [InlineData("{ on: false }", false, null)]
    public void A_lone_value_is_the_member_that_takes_it(string yaml, bool on, string? question)
    {
        var file = Bind(Head + "event:\n  - { id: a, label: Vara, check: " + yaml + " }\n");
        Assert.Empty(file.Findings);
        var ware = ((System.Collections.IEnumerable)Get(file.Model!, "Event")!).Cast<object>().Single();
        var check = Get(ware, "Check")!;
        Assert.Equal(on, Get(check, "On"));
        Assert.Equal(question, ((Core.Values.LocalizedText?)Get(check, "Question"))?[Core.Values.Language.Sv]);
    }

    [Fact]
    public void Heads_steps_and_ids_make_the_unit_ids()
    {
        var file = Bind(Head + "event:\n  - { ref: chef, label: Vara }\n  - { id: b, ref: chef, label: Vara, check: Ofta? }\nshelves:\n  - { type: low, wares: [{ label: X, id: c }], id: nere }\n");
        Assert.Empty(file.Findings);
        Assert.Equal(["document/title", "event/chef/label", "event/b/label", "event/b/question", "nere/c/label"], file.Units.Select(unit => unit.Id));
    }

    [Fact]
    public void A_key_of_another_case_says_where_it_belongs()
    {
        var finding = Assert.Single(Bind(Head + "shelves:\n  - { id: a, type: high, ladder: true, wares: [] }\n").Findings);
        Assert.Equal("STY2001", finding.Id);
        Assert.Equal("It belongs to a shelf of the type low.", finding.Remedy);
    }

    [Fact]
    public void Lists_of_lists_and_maps_keep_their_order()
    {
        var file = Bind(Head + "grid: [[1, 2], [3]]\nsettings: { b: { value: 1 }, a: { value: 2 } }\n");
        Assert.Empty(file.Findings);
        Assert.Equal(2, ((System.Collections.IEnumerable)Get(file.Model!, "Grid")!).Cast<object>().Count());
        Assert.Equal(["b", "a"], ((System.Collections.IEnumerable)Get(file.Model!, "Settings")!).Cast<object>().Select(entry => (string)Get(entry, "Key")!));
    }

    [Fact]
    public void The_codec_gives_the_model_back()
    {
        var model = Bind(Head + "price: 1.50\ncolor: \"#0b5a46\"\nopens: 2026-09-17\nsigns: [{ words: Hej }, { picture: a.svg }]\ngrid: [[1], []]\nsettings: { a: { value: 2 } }\n").Model!;
        var codec = Sample.GetType("Sample.Yaml.ModelCodec")!;
        var bytes = codec.GetMethod("Write")!.Invoke(null, [model]);
        Assert.Equal(model, codec.GetMethod("Read")!.Invoke(null, [bytes, null]));
        Assert.StartsWith("4:Shop", System.Text.Encoding.UTF8.GetString((byte[])bytes!));
    }

    [Fact]
    public void Shapes_read_members_without_reflection()
    {
        var model = Bind(Head).Model!;
        var shapes = (System.Collections.Generic.IReadOnlyList<RecordShape>)Sample.GetType("Sample.Yaml.ModelShapes")!.GetProperty("All")!.GetValue(null)!;
        var shop = shapes.Single(shape => shape.Name == "Shop");
        Assert.Equal(7, shop.Find("visitors")!.Get(model));
        Assert.Null(shop.Find("ignored"));
        Assert.Null(shop.Find("name"));
        Assert.Equal(["HighShelf", "LowShelf"], shapes.Single(shape => shape.Name == "Shelf").Cases);
    }

    private static BoundFile Bind(string text) => (BoundFile)Sample.GetType("Sample.Yaml.ModelBinder")!.GetMethod("Bind")!
        .Invoke(null, [YamlReader.Read(new SourceFile("a.yaml", text)), BindContext.Empty])!;

    private static object? Get(object item, string property) => item.GetType().GetProperty(property)!.GetValue(item);

    private static Assembly Load()
    {
        GeneratorRun.Driver().RunGeneratorsAndUpdateCompilation(GeneratorRun.Compilation(SampleRecords.Source), out var output, out _);
        using var bytes = new MemoryStream();
        var emitted = output.Emit(bytes);
        Assert.True(emitted.Success, string.Join("\n", emitted.Diagnostics));
        return Assembly.Load(bytes.ToArray());
    }
}
