using System.Collections.Generic;
using System.Linq;
using Styrdok.Core.Document;
using Styrdok.Core.Model;
using Styrdok.Core.Translation;
using Styrdok.Core.Values;
using Styrdok.Documents;
using Styrdok.Documents.Review;
using Styrdok.Html;
using Styrdok.Html.Templates;
using Styrdok.Rendering.Tests.Documents;
using Styrdok.Rendering.Tests.Html;

namespace Styrdok.Rendering.Tests.Review;

/// <summary>A document whose translation is in every state at once, and its review page.</summary>
internal static class ReviewSample
{
    public const string Sections = """
          - id: purpose
            type: purpose
            heading: "Formål"
            body: |
              Dette gjelder ${org.name}, se også ${ref:duties}.

              - ett **viktig** punkt
              - ett til
          - id: duties
            type: responsibilities
            heading: "Hvem gjør hva"
            lead: "Oppgavene følger rollen."
            roles:
              - ref: manager
                items:
                  - { id: plan, modality: must, text: "Lage en plan for arbeidsmiljøet innen 14 dager [@law]." }
                  - { id: listen, modality: should, text: "Høre verneombudet.^[Loven sier hvordan.]" }
        """;

    public const string English = """
          document/title: { source: "Et dokument", target: "A document", state: approved }
          purpose/heading: { source: "Formål", target: "Purpose", state: reviewed }
          purpose/body:
            source: "Dette gjelder ${org.name}, se også ${ref:duties}.\n\n- ett **viktig** punkt\n- ett til\n"
            target: "This applies to ${org.name}, see also ${ref:duties}.\n\n- one **important** point\n- one more\n"
            state: translated
            note: "Bevisst kort."
          duties/heading: { source: "Hvem gjør hva", target: "Who does what", state: draft }
          duties/manager/plan/text: { source: "Lage en plan for helsen innen 30 dager [@law].", target: "Make a plan for the work milieu within 30 days [@law].", state: approved }
        """;

    public const string Terms = """
        styrdok: 1
        kind: terms
        terms:
          - id: working-environment
            forms:
              nb: { preferred: arbeidsmiljø, inflected: [arbeidsmiljøet] }
              en: { preferred: working environment, forbidden: [work milieu] }
            note: { nb: "Et vidt begrep.", en: "A wide one." }
          - id: safety-representative
            forms:
              nb: { preferred: verneombud, inflected: [verneombudet] }
              en: { preferred: safety representative }
        """;

    public static SmallLibrary Library(string? sections = null, string? english = null, params (string Path, string Text)[] more) =>
        SmallLibrary.Of(sections ?? Sections, english: english ?? English, more: [("shared/terms.yaml", Terms), .. more]);

    public static ReviewPage Page(SmallLibrary? library = null, IReadOnlyList<Language>? others = null)
    {
        var from = library ?? Library();
        return ReviewComposer.Compose(new ReviewRequest
        {
            Source = from.Edition(Language.Nb),
            Target = from.Edition(Language.En),
            Others = (others ?? []).Select(from.Edition).ToList(),
            Places = TranslationPlaces.Of(from.Files, from.Reading.Findings),
            AddressOf = span => $"https://git.example/{span.File}#L{span.Line}",
        });
    }

    public static string Html(ReviewPage page, TemplateSet? templates = null, ServedReview? served = null) => new HtmlRenderer(templates ?? Pages.Shipped, Pages.Theme).Render(page, served: served);

    public static ReviewUnit Unit(this ReviewPage page, string id) => page.Sections.SelectMany(section => section.Units).First(unit => unit.Id == id);

    /// <summary>The article of a unit in a page.</summary>
    public static string Article(string html, string id)
    {
        var start = html.IndexOf($"<article class=\"u\" id=\"{ReviewAddress.AnchorOf(id)}\"", System.StringComparison.Ordinal);
        Assert.True(start >= 0, $"There is no unit {id}.");
        return html[start..html.IndexOf("</article>", start, System.StringComparison.Ordinal)];
    }
}
