using System;
using System.Globalization;
using System.Linq;
using Styrdok.Core.Findings;
using Styrdok.Core.Resolution;
using Styrdok.Core.Yaml;

namespace Styrdok.Core.Tests.Rules;

/// <summary>Every way in which a model, a chart or a drawing of areas cannot be drawn.</summary>
public sealed class FigureRuleTests
{
    private const string Nodes = "{ id: load, label: Last, at: [1, 1] }, { id: wear, label: Slit, at: [2, 1] }, { id: help, label: Hjelp, at: [1, 2] }";
    private const string Edges = "{ id: tire, from: load, to: wear }, { id: ease, from: help, modifies: tire }";
    private const string Process = "{ id: way, label: Vei, path: [load, wear] }";

    [Fact]
    public void A_model_that_can_be_drawn_is_not_complained_of() => Assert.Null(Model(Nodes, Edges, Process));

    [Theory]
    [InlineData("{ id: a, from: laod, to: wear }", "STY3031", "The model has no box 'laod'. Did you mean 'load'?")]
    [InlineData("{ id: a, from: load, to: waer }", "STY3031", "The model has no box 'waer'. Did you mean 'wear'?")]
    [InlineData("{ id: a, from: load, modifies: tier }, { id: tire, from: load, to: wear }", "STY3031", "The model has no edge 'tier'. Did you mean 'tire'?")]
    [InlineData("{ id: a, from: load }", "STY3032", "The edge 'a' leads nowhere.")]
    [InlineData("{ id: t, from: load, to: wear }, { id: a, from: help, to: wear, modifies: t }", "STY3032", "The edge 'a' has both 'to' and 'modifies'.")]
    [InlineData("{ id: a, from: load, to: load }", "STY3032", "The edge 'a' leads from a box to itself")]
    [InlineData("{ id: t, from: load, to: wear }, { id: e, from: help, modifies: t }, { id: a, from: load, modifies: e }", "STY3032", "The edge 'e' works on an edge itself and cannot be worked on.")]
    [InlineData("{ id: t, from: load, to: wear }, { id: a, from: help, modifies: t, mutual: true }", "STY3032", "An edge that works on another cannot work both ways.")]
    public void An_edge_leads_from_one_box_to_another_or_works_on_an_edge(string edges, string id, string message) => AssertFound(Model(Nodes, edges, null), id, message);

    [Theory]
    [InlineData("path: [load, waer]", "STY3031", "The model has no box 'waer'.")]
    [InlineData("path: [load, wear, load]", "STY3034", "The path of 'way' comes to 'load' twice.")]
    [InlineData("path: [load, help]", "STY3034", "No edge leads to 'help' from a box before it in the path of 'way'.")]
    public void A_path_runs_along_edges(string path, string id, string message) => AssertFound(Model(Nodes, Edges, Process.Replace("path: [load, wear]", path, StringComparison.Ordinal)), id, message);

    [Theory]
    [InlineData("at: [0, 1]", "The box 'load' stands at no place of the grid.")]
    [InlineData("at: [1.5, 1]", "The box 'load' stands at no place of the grid.")]
    [InlineData("at: [1, 1.2]", "The box 'load' stands at no place of the grid.")]
    [InlineData("at: [1, 41]", "The box 'load' stands at no place of the grid.")]
    [InlineData("at: [2, 1]", "The boxes 'load' and 'wear' stand in one place of the grid.")]
    [InlineData("at: [1, 1.5]", "The boxes 'load' and 'help' stand in one place of the grid.")]
    public void A_box_has_a_place_of_its_own(string at, string message) => AssertFound(Model(Nodes.Replace("at: [1, 1]", at, StringComparison.Ordinal), Edges, null), "STY3033", message);

    [Fact]
    public void A_model_is_no_wider_and_no_higher_than_a_page()
    {
        AssertFound(Model(string.Join(", ", Enumerable.Range(1, 6).Select(column => Node("n" + Words(column), "Last", column, 1))), null, null), "STY3033", "The model has 6 columns; a page has room for 5.");
        AssertFound(Model(string.Join(", ", Enumerable.Range(1, 12).Select(row => Node("n" + Words(row), "Last", 1, row))), null, null), "STY3033", "The model is too high for a page: its 12 rows need about ");

        // Eight rows fit with short names, not with names of five lines in five columns.
        string Five(string label) => string.Join(", ", from row in Enumerable.Range(1, 8) from column in Enumerable.Range(1, 5) select Node($"n{Words(row)}-{Words(column)}", label, column, row));
        Assert.Null(Model(Five("Last"), null, null));
        AssertFound(Model(Five("Arbeidsmiljøkonsekvensutredningsoppfølging"), null, null), "STY3033", "The model is too high for a page: its 8 rows need about ");
    }

    [Theory]
    [InlineData("line", "categories: [{ id: a, label: A }]", "{ at: a, value: 1 }", "A line would say that something lies between the categories.")]
    [InlineData("bar", "categories: [{ id: alfa, label: A }]", "{ at: afla, value: 1 }", "The chart has no category 'afla'. Did you mean 'alfa'?")]
    [InlineData("bar", "unit: percent", "{ at: sommer, value: 1 }", "'sommer' is no year, quarter or month.")]
    [InlineData("bar", "unit: percent", "{ at: 2020, value: 1 }, { at: 2020-q2, value: 1 }", "'2020-q2' is a quarter among points that are each a year.")]
    [InlineData("bar", "unit: percent", "{ at: 2020-01, value: 1 }, { at: 2020, value: 1 }", "'2020' is a year among points that are each a month.")]
    [InlineData("bar", "unit: percent", "{ at: 2020, value: 1 }, { at: 2020, value: 2 }", "The series 's' has two numbers for '2020'.")]
    public void A_point_stands_at_one_place_of_its_chart(string type, string more, string points, string message) => AssertFound(Chart(type, more, points), "STY3035", message);

    [Fact]
    public void A_chart_has_no_more_bars_than_can_be_told_apart()
    {
        string Points(int from, int count) => string.Join(", ", Enumerable.Range(from, count).Select(year => $"{{ at: {Words(year)}, value: 1 }}"));
        AssertFound(
            Chart("bar", "unit: percent", Points(1950, 31) + "] }, { id: t, label: Annet, points: [" + Points(1981, 30)), "STY3035", "The chart has 61 places side by side; there is room for 60.");
    }

    [Theory]
    [InlineData("ring", 2, 0, null)]
    [InlineData("ring", 8, 0, null)]
    [InlineData("grid", 12, 0, null)]
    [InlineData("overlapping", 1, 7, null)]
    [InlineData("ring", 1, 1, "One area alone is no ring.")]
    [InlineData("ring", 8, 1, "The drawing has 9 areas; there is room for 8. Write 'diagram: grid', which has room for 12, or bring some of them together.")]
    [InlineData("overlapping", 13, 0, "The drawing has 13 areas; there is room for 8. Bring some of them together, or take 'diagram' away.")]
    [InlineData("grid", 0, 2, "There is nothing to draw: every area is one that others rest on.")]
    public void A_drawing_of_areas_has_as_many_as_its_form_can_show(string form, int areas, int bases, string? message)
    {
        var all = Enumerable.Range(1, areas + bases).Select(number => $"{{ id: a{Words(number)}, label: Last{(number > areas ? ", base: true" : string.Empty)} }}");
        var found = Find($"  - id: fields\n    type: areas\n    heading: Om\n    diagram: {form}\n    areas: [{string.Join(", ", all)}]\n");
        if (message is null) Assert.Null(found);
        else AssertFound(found, "STY3036", message);
    }

    private static string Node(string id, string label, int column, int row) => $"{{ id: {id}, label: {label}, at: [{Words(column)}, {Words(row)}] }}";

    private static string Words(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static Finding? Model(string nodes, string? edges, string? process) => Find(
        "  - id: why\n    type: section\n    heading: Om\n    blocks:\n      - id: m\n        model:\n          caption: Slik\n"
        + $"          nodes: [{nodes}]\n" + (edges is null ? string.Empty : $"          edges: [{edges}]\n") + (process is null ? string.Empty : $"          processes: [{process}]\n"));

    private static Finding? Chart(string type, string more, string points) => Find(
        $"  - id: why\n    type: section\n    heading: Om\n    blocks:\n      - id: c\n        chart:\n          type: {type}\n          caption: Slik\n          {more}\n"
        + $"          series: [{{ id: s, label: Last, points: [{points}] }}]\n          source: Egen telling\n");

    private static Finding? Find(string section)
    {
        var reading = LibraryReader.Read([new SourceFile("policies/figures.yaml", "styrdok: 1\nkind: policy\nid: figures\nsource_language: nb\nlanguages: { nb: authoritative }\ntitle: Figurer\nsections:\n" + section)], []);
        return reading.Findings.SingleOrDefault();
    }

    private static void AssertFound(Finding? finding, string id, string message)
    {
        Assert.NotNull(finding);
        Assert.Equal(id, finding.Id);
        Assert.Contains(message, finding.Message + " " + finding.Remedy, StringComparison.Ordinal);
    }
}
