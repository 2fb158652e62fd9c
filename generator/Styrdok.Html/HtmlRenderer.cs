using System.Collections.Generic;
using System.Text;
using HandlebarsDotNet;
using Styrdok.Core.Branding;
using Styrdok.Core.Document;
using Styrdok.Core.Values;
using Styrdok.Fonts;
using Styrdok.Html.Fonts;
using Styrdok.Html.Pages;
using Styrdok.Html.Templates;

namespace Styrdok.Html;

/// <summary>
/// Renders documents, checklists and the list of documents as single HTML files: style, script, fonts and images are inside, nothing is asked of another host,
/// and a security policy allows exactly what is inside. One renderer serves many documents; it is not safe for several threads at once.
/// </summary>
public sealed class HtmlRenderer
{
    private const int LongestTitle = 70;

    private static readonly string[] s_indexWords =
    [
        "documents_one", "documents_other", "hits_one", "hits_other", "hits_in", "more_one", "more_other", "remove", "clear", "days_over_one", "days_over_other", "days_left_one", "days_left_other",
        "due_today", "publishers_one", "publishers_other",
    ];

    private readonly ScreenTheme _theme;
    private readonly StyleSheet _styles;
    private readonly TemplateSet _templates;
    private readonly IHandlebars _handlebars;
    private readonly Dictionary<string, HandlebarsTemplate<object, object>> _compiled = [];
    private RenderScope? _scope;

    /// <summary>A renderer for templates and measures.</summary>
    /// <param name="templates">The templates, with an organisation's own laid over the built-in ones.</param>
    /// <param name="theme">The measures of the screen.</param>
    public HtmlRenderer(TemplateSet templates, ScreenTheme theme)
    {
        _templates = templates;
        _theme = theme;
        _styles = new StyleSheet(templates, theme);
        _handlebars = TemplateEngine.Create(templates, () => _scope!);
    }

    /// <summary>A document or a checklist as a whole page.</summary>
    /// <param name="document">The document.</param>
    /// <param name="fonts">The family it is set in; null: Inter.</param>
    /// <param name="paper">The measures of the printed page, for a page that is printed from the browser; null: what the browser does by itself.</param>
    public string Render(ComposedDocument document, FontFamily? fonts = null, PrintTheme? paper = null)
    {
        var shell = document.Form == DocumentForm.Checklist ? "checklist" : "document";
        var attributes = document.Form == DocumentForm.Checklist ? ChecklistState.Attributes(document) : PageWords.Attributes(document.Labels, "html", "copy_link", "link_copied", "link_not_copied");
        return Page(
            shell,
            document,
            RenderScope.Of(document),
            new PageHead(document.Language, WindowTitle(document), document.Properties.Subject, attributes) { Metadata = MetadataWriter.Of(document) },
            document.Issuer.Brand,
            shell,
            fonts,
            paper is null ? string.Empty : PrintSheet.Of(document.Furniture, document.Issuer.Brand, paper, _theme));
    }

    /// <summary>The list of documents as a whole page.</summary>
    /// <param name="index">The list.</param>
    /// <param name="fonts">The family it is set in; null: Inter.</param>
    public string Render(IndexPage index, FontFamily? fonts = null) => Page(
        "index",
        index,
        RenderScope.Of(index),
        new PageHead(index.Language, index.Issuer is null ? index.Title : index.Labels["index_title"] + " – " + index.Title, index.Labels["index_find"] + ": " + index.Title, PageWords.Attributes(index.Labels, "index", s_indexWords)) { Data = SearchData.Of(index) },
        index.Brand,
        "index",
        fonts);

    /// <summary>The page where a translation is reviewed.</summary>
    /// <param name="review">The page.</param>
    /// <param name="fonts">The family it is set in; null: Inter.</param>
    /// <param name="served">What a server adds to let the page be edited; null for a page that is a file.</param>
    public string Render(ReviewPage review, FontFamily? fonts = null, ServedReview? served = null) => Page(
        "review",
        review,
        RenderScope.Of(review),
        new PageHead(review.Language, review.WindowTitle.Length <= LongestTitle ? review.WindowTitle : review.WindowTitle[..(LongestTitle - 1)] + "…", review.Title.PlainText, ReviewData.Attributes(review)) { Data = ReviewData.Of(review, served), ConnectsToOwnHost = served is not null },
        review.Issuer.Brand,
        "review",
        fonts,
        addition: served is null ? null : "review-edit");

    /// <summary>One unit of a review page, as it stands there: an element of its own.</summary>
    /// <param name="review">The page.</param>
    /// <param name="unit">The unit.</param>
    public string Render(ReviewPage review, ReviewUnit unit) => Part("review-unit", unit, RenderScope.Of(review));

    /// <summary>How far the units of a review page are together, as it stands at its top.</summary>
    public string RenderProgress(ReviewPage review) => Part("review-progress", review.Progress, RenderScope.Of(review));

    /// <summary>The page that leads to all review pages.</summary>
    /// <param name="overview">The page.</param>
    /// <param name="fonts">The family it is set in; null: Inter.</param>
    public string Render(ReviewOverview overview, FontFamily? fonts = null) =>
        Page("review-overview", overview, RenderScope.Of(overview), new PageHead(overview.Language, overview.Title, overview.Title, string.Empty), overview.Brand, "review", fonts);

    // Search engines and browsers cut longer ones; the document's own name is what must be left.
    private static string WindowTitle(ComposedDocument document)
    {
        var whole = document.Furniture.ShortTitle + " – " + document.Issuer.Name;
        return whole.Length <= LongestTitle ? whole : document.Furniture.ShortTitle;
    }

    private string Page(string shell, object model, RenderScope scope, PageHead head, Brand brand, string style, FontFamily? fonts, string print = "", string? addition = null)
    {
        _scope = scope;
        var body = Compiled(shell)(model);
        var family = fonts ?? FontFamily.Inter;
        var (rules, script) = (_styles.For(style, brand, FontSubsets.Names(family)), _styles.Script(shell));
        if (addition is not null) (rules, script) = (rules + _styles.Addition(addition), script + _styles.Script(addition));
        return scope.Pictures.PutInto(PageWriter.Write(head, body, FontSubsets.For(family, head.BodyAttributes, head.Data, body) + rules + print, script, brand));
    }

    private string Part(string name, object model, RenderScope scope)
    {
        _scope = scope;
        return scope.Pictures.PutInto(Compiled(name)(model).Trim());
    }

    private HandlebarsTemplate<object, object> Compiled(string name)
    {
        if (!_compiled.TryGetValue(name, out var template)) _compiled[name] = template = _handlebars.Compile(_templates.Shell(name));
        return template;
    }
}
