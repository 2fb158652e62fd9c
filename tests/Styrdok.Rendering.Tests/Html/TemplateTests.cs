using System;
using System.Collections.Generic;
using System.Linq;
using System.Net;
using System.Text.RegularExpressions;
using Styrdok.Core.Document;
using Styrdok.Core.Findings;
using Styrdok.Core.Templates;
using Styrdok.Core.Yaml;
using Styrdok.Html.Templates;
using static Styrdok.Rendering.Tests.Typesetting.Sample;

namespace Styrdok.Rendering.Tests.Html;

public sealed class TemplateTests
{
    private const string Paragraph = "html/blocks/paragraph.hbs";

    [Fact]
    public void The_shipped_templates_have_nothing_wrong()
    {
        Assert.Empty(Pages.Shipped.Check());
    }

    [Fact]
    public void Every_kind_of_block_has_a_template()
    {
        var kinds = typeof(Block).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(Block)) && !type.IsAbstract).Select(type => type.Name);

        Assert.All(kinds, kind => Assert.Contains(Pages.Shipped.Paths, path => path.Replace("-", string.Empty, StringComparison.Ordinal).EndsWith("/" + kind[..^"Block".Length].ToLowerInvariant() + ".hbs", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("<p{{attrs this}}>{{{text}}}</p>", "STY6002", 1, 18)]
    [InlineData("<p{{attrs this}}>{{&text}}</p>", "STY6002", 1, 18)]
    [InlineData("<p{{attrs this}}>\n  {{txet this.text}}</p>", "STY6003", 2, 5)]
    [InlineData("<p{{attrs this}}>{{text this.txet}}</p>", "STY6001", 1, 25)]
    [InlineData("<p{{attrs this}}>\n\n{{stile}}</p>", "STY6001", 3, 3)]
    [InlineData("<p{{attrs this}}>{{> paragraf}}</p>", "STY6004", 1, 22)]
    [InlineData("<p>{{text this.text}}</p>", "STY6005", 1, 1)]
    [InlineData("<p{{attrs this}}>{{#if style}}</p>", "STY6006", 1, 18)]
    [InlineData("<p{{attrs this}}>{{text this.text</p>", "STY6006", 1, 18)]
    [InlineData("<p{{attrs this}}>{{#each style}}{{/each}}</p>", "STY6007", 1, 26)]
    [InlineData("<p{{attrs this}}>{{../title}}</p>", "STY6002", 1, 20)]
    [InlineData("<p{{attrs this}}>{{#with style}}{{/with}}</p>", "STY6002", 1, 21)]
    [InlineData("<p{{attrs this}}>{{#> paragraph}}{{/paragraph}}</p>", "STY6002", 1, 18)]
    [InlineData("<p{{attrs this}}>{{#if style}}{{text this.text}}{{/each}}</p>", "STY6006", 1, 49)]
    [InlineData("<p{{attrs this}}>{{/if}}</p>", "STY6006", 1, 18)]
    [InlineData("<p{{attrs this}}>{{else}}</p>", "STY6006", 1, 18)]
    [InlineData("<p{{attrs this}}>{{#if style}}a{{else if nothing}}b{{/if}}</p>", "STY6002", 1, 32)]
    [InlineData("<p{{attrs this}}>{{this}}</p>", "STY6007", 1, 20)]
    [InlineData("<p{{attrs this}}>{{text style}}</p>", "STY6007", 1, 25)]
    [InlineData("<p{{attrs this}}>{{> obligation}}</p>", "STY6007", 1, 22)]
    [InlineData("<p{{attrs this}}>{{> obligation this.text}}</p>", "STY6007", 1, 33)]
    [InlineData("<p{{attrs this}}>{{label style}}</p>", "STY6003", 1, 26)]
    [InlineData("<p{{attrs this}}>{{#each this.text}}{{/each}}</p>", "STY6007", 1, 26)]
    [InlineData("<p{{attrs this}}>{{blocks this.text}}</p>", "STY6007", 1, 27)]
    [InlineData("<p{{attrs this}}>{{this.text.inlines}}</p>", "STY6007", 1, 20)]
    [InlineData("<p{{attrs this}}>{{style.length}}</p>", "STY6007", 1, 20)]
    [InlineData("<p{{attrs this}}>{{#if style}}a{{else}}b{{else}}c{{/if}}</p>", "STY6006", 1, 41)]
    [InlineData("<p{{attrs this}}>{{{{raw}}}}{{{{/raw}}}}</p>", "STY6002", 1, 18)]
    [InlineData("<p{{attrs this}}>{{#style}}a{{/style}}</p>", "STY6002", 1, 21)]
    [InlineData("<p{{attrs this}}>{{^style}}a{{/style}}</p>", "STY6002", 1, 18)]
    [InlineData("<p{{attrs this}}>{{*inline style}}</p>", "STY6002", 1, 18)]
    [InlineData("<p{{attrs this}}>{{log style}}</p>", "STY6003", 1, 20)]
    [InlineData("<p{{attrs this}}>{{lookup this style}}</p>", "STY6003", 1, 20)]
    [InlineData("<p{{attrs this}}>{{text (lookup this)}}</p>", "STY6003", 1, 18)]
    [InlineData("<p{{attrs this}}>{{> paragraph this that}}</p>", "STY6002", 1, 37)]
    [InlineData("<p{{attrs this}}><script>1</script></p>", "STY6011", 1, 18)]
    [InlineData("<p{{attrs this}}><IFRAME src=\"x\"></iframe></p>", "STY6011", 1, 18)]
    [InlineData("<p{{attrs this}} onclick=\"x()\">a</p>", "STY6011", 1, 18)]
    [InlineData("<p{{attrs this}} style=\"color: red\">a</p>", "STY6011", 1, 18)]
    [InlineData("<p{{attrs this}} class={{style}}>a</p>", "STY6011", 1, 24)]
    [InlineData("<p{{attrs this}} {{style}}>a</p>", "STY6011", 1, 18)]
    [InlineData("<p{{attrs this}}><img alt=\"\" src=\"https://a.example/x.png\"></p>", "STY6011", 1, 34)]
    [InlineData("<p{{attrs this}}><a href=' java\tscript:x'>a</a></p>", "STY6011", 1, 26)]
    public void What_is_wrong_is_found_at_its_place(string template, string id, int line, int column)
    {
        var findings = Pages.Shipped.With([new(Paragraph, template)]).Check();

        var finding = ((IEnumerable<Finding>)findings).First();
        Assert.Equal((id, "templates/" + Paragraph, line, column), (finding.Id, finding.Span.File, finding.Span.Line, finding.Span.Column));
        Assert.All(findings, other => Assert.Equal(FindingSeverity.Error, other.Severity));
    }

    [Theory]
    [InlineData("<p{{attrs this}} class=\"a {{style}}{{#if id}} b{{/if}}\"{{#if id}} data-b=\"{{id}}\"{{/if}}>{{text this.text}}</p>")]
    [InlineData("<p{{attrs this}}><!-- <script> --><a href=\"https://a.example/?b=c:d\" data-x='>'>a < b</a></p>")]
    [InlineData("{{!-- <script> {{{x}}} --}}<p{{attrs this}}>{{text this.text}}</p>")]
    public void What_a_template_may_hold_is_left_alone(string template) => Assert.Empty(Pages.Shipped.With([new(Paragraph, template)]).Check());

    [Fact]
    public void The_names_that_the_compiler_knows_are_those_of_the_shipped_templates() =>
        Assert.Equal(Pages.Shipped.Partials.Select(partial => partial.Name).Order(StringComparer.Ordinal), TemplateNames.All);

    [Fact]
    public void A_value_cannot_turn_escaping_off_nor_leave_its_attribute()
    {
        var own = Pages.Shipped.With([new("html/blocks/callout.hbs", "<p{{attrs this}} title='{{this.label}}' data-x=\"{{this.label}}\">{{this.label}}</p>")]);
        const string Hostile = "{{{this}}} ' onclick='x' \" onclick=\"x\" ` <script>&lt;";

        var page = Pages.Render(Pages.Policy with { Blocks = [new CalloutBlock { Variety = CalloutVariety.Note, Label = Hostile, Blocks = [] }] }, own);

        Assert.Empty(own.Check());
        var tag = Regex.Match(page, "<p title='([^']*)' data-x=\"([^\"]*)\">([^<]*)</p>");
        Assert.True(tag.Success, page[page.IndexOf("<main", StringComparison.Ordinal)..]);
        Assert.All([1, 2, 3], group => Assert.Equal(Hostile, WebUtility.HtmlDecode(tag.Groups[group].Value)));
    }

    [Fact]
    public void The_list_of_all_documents_is_no_organisations_own()
    {
        var finding = Assert.Single(Pages.Shipped.Check(path => path == "html/index.hbs" ? "organisations/us/partials/index.hbs" : "templates/" + path));

        Assert.Equal(("STY6004", "organisations/us/partials/index.hbs"), (finding.Id, finding.Span.File));
    }

    [Fact]
    public void A_template_names_its_original_and_is_behind_when_that_has_changed()
    {
        var original = Pages.Shipped.Text("html/blocks/quote.hbs");
        var own = new SourceFile("organisations/us/partials/quote.hbs", TemplateOrigin.Start("quote", original));

        Assert.Empty(Pages.Shipped.With([new("html/blocks/quote.hbs", own.Text)]).Check());
        Assert.Null(TemplateOrigin.Check(own, original));
        Assert.Null(TemplateOrigin.Check(own, original.Replace("\n", "\r\n", StringComparison.Ordinal)));
        var finding = TemplateOrigin.Check(own, original.Replace("figure", "div", StringComparison.Ordinal));
        Assert.Equal(("STY6010", FindingSeverity.Warning, 1, 23), (finding!.Id, finding.Severity, finding.Span.Line, finding.Span.Column));
        Assert.Null(TemplateOrigin.Check(new SourceFile("x.hbs", original), "other"));
    }

    [Fact]
    public void An_unknown_name_gets_the_nearest_known_one_as_its_remedy()
    {
        var finding = Assert.Single(Pages.Shipped.With([new("html/blocks/goal.hbs", "<div{{attrs this}}>{{text statment}}</div>")]).Check());

        Assert.Equal("Did you mean 'statement'?", finding.Remedy);
    }

    [Fact]
    public void What_stands_for_an_empty_list_has_the_value_around_it_in_hand()
    {
        const string Goal = "<div{{attrs this}}>{{#each outcomes}}{{text this.text}}{{else}}{{text statement}}{{/each}}</div>";

        Assert.Empty(Pages.Shipped.With([new("html/blocks/goal.hbs", Goal)]).Check());
        Assert.Equal("STY6001", Assert.Single(Pages.Shipped.With([new("html/blocks/goal.hbs", Goal.Replace("{{else}}", string.Empty, StringComparison.Ordinal))]).Check()).Id);
    }

    [Fact]
    public void A_word_in_a_list_is_no_text_of_the_document()
    {
        var finding = Assert.Single(Pages.Shipped.With([new("html/blocks/matrix.hbs", "<div{{attrs this}}>{{#each summary}}{{text this}}{{/each}}</div>")]).Check());

        Assert.Equal(("STY6007", 1, 44), (finding.Id, finding.Span.Line, finding.Span.Column));
    }

    [Fact]
    public void An_unknown_list_is_said_once_and_not_again_for_every_name_in_it()
    {
        var finding = Assert.Single(Pages.Shipped.With([new("html/blocks/goal.hbs", "<div{{attrs this}}>{{#each outcoms}}{{text this.text}}{{id}}{{/each}}</div>")]).Check());

        Assert.Equal("STY6001", finding.Id);
    }

    [Fact]
    public void A_label_that_the_strings_lack_is_found_where_the_strings_are_known()
    {
        var templates = Pages.Shipped.With([new(Paragraph, "<p{{attrs this}}>{{label \"contnts\"}}</p>")]);

        Assert.Empty(templates.Check());
        var finding = Assert.Single(templates.Check(labels: ["contents", "other", .. Used()]));
        Assert.Equal(("STY6001", 1, 26), (finding.Id, finding.Span.Line, finding.Span.Column));
        Assert.Equal("Did you mean 'contents'?", finding.Remedy);
    }

    [Fact]
    public void A_template_that_no_block_uses_is_found()
    {
        var finding = Assert.Single(Pages.Shipped.With([new("html/blocks/gaol.hbs", "<div{{attrs this}}></div>")]).Check());

        Assert.Equal("STY6004", finding.Id);
        Assert.Contains("goal", finding.Remedy, StringComparison.Ordinal);
    }

    [Fact]
    public void An_organisation_overrides_one_template_and_keeps_the_others()
    {
        var own = Pages.Shipped.With([new(Pages.Shipped.PathOf("paragraph.hbs"), "<p data-own=\"\"{{attrs this}}>{{text this.text}}</p>")]);

        var page = Pages.Render(Pages.Policy with { Blocks = [Section("1", "Syfte", 1, P("a", "Ett stycke."))] }, own);

        Assert.Empty(own.Check());
        Assert.Contains("<p data-own=\"\" id=\"a\">Ett stycke.</p>", page, StringComparison.Ordinal);
        Assert.Contains("<h2 class=\"sec\">", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Values_are_escaped_in_an_organisations_own_template_too()
    {
        var own = Pages.Shipped.With([new("html/blocks/callout.hbs", "<p{{attrs this}} title=\"{{this.label}}\">{{this.label}}</p>")]);

        var page = Pages.Render(Pages.Policy with { Blocks = [new CalloutBlock { Variety = CalloutVariety.Note, Label = "\"><b>", Blocks = [] }] }, own);

        Assert.Contains("title=\"&quot;&gt;&lt;b&gt;\">&quot;&gt;&lt;b&gt;</p>", page, StringComparison.Ordinal);
    }

    // The labels that the shipped templates name.
    private static IEnumerable<string> Used() => Pages.Shipped.Partials
        .SelectMany(partial => Regex.Matches(partial.Text, "\\{\\{label \"([^\"]*)\""))
        .Select(match => match.Groups[1].Value);
}
