using System;
using System.Collections.Generic;
using System.Linq;
using Styrdok.Core.Document;
using Styrdok.Core.Values;
using Styrdok.Html.Pages;

namespace Styrdok.Html.Templates;

/// <summary>What the helpers need to know of the page being rendered.</summary>
internal sealed class RenderScope
{
    private readonly Language? _language;
    private readonly Labels? _labels;
    private readonly Issuer? _issuer;

    private RenderScope(Language? language, Labels? labels, Issuer? issuer) => (_language, _labels, _issuer) = (language, labels, issuer);

    /// <summary>The document; null on a page that is none.</summary>
    public ComposedDocument? Document { get; private init; }

    /// <summary>On a page that shows several languages the one that is being written; else null.</summary>
    public ReviewColumn? Column { get; set; }

    /// <summary>The language of what is being written; null where it says its own.</summary>
    public Language? Language => Column?.Language ?? _language;

    /// <summary>The words of the interface.</summary>
    /// <exception cref="InvalidOperationException">The page has none.</exception>
    public Labels Labels => Column?.Labels ?? _labels ?? throw new InvalidOperationException("This page has no words of its own.");

    /// <summary>The organisation, with its colours and marks.</summary>
    /// <exception cref="InvalidOperationException">The page belongs to no organisation.</exception>
    public Issuer Issuer => _issuer ?? throw new InvalidOperationException("This page belongs to no organisation.");

    /// <summary>The pictures of the page, which are put into it when the rest is done.</summary>
    public PagePictures Pictures { get; } = new();

    /// <summary>Where links between the sections of a document lead on this page, by their anchors there.</summary>
    public IReadOnlyDictionary<string, string> Places { get; private init; } = new Dictionary<string, string>();

    /// <summary>The scope of a document's page.</summary>
    public static RenderScope Of(ComposedDocument document) => new(document.Language, document.Labels, document.Issuer) { Document = document };

    /// <summary>The scope of a review page.</summary>
    public static RenderScope Of(ReviewPage page) => new(page.Language, page.Labels, page.Issuer)
    {
        Places = ((IEnumerable<ReviewSection>)page.Sections).ToDictionary(section => section.Name, section => section.Anchor, StringComparer.Ordinal),
    };

    /// <summary>The scope of the page that leads to all of those.</summary>
    public static RenderScope Of(ReviewOverview page) => new(page.Language, page.Labels, null);

    /// <summary>The scope of the list of documents: what is one organisation's has its mark.</summary>
    public static RenderScope Of(IndexPage page) => new(page.Language, page.Labels, page.Issuer);
}
