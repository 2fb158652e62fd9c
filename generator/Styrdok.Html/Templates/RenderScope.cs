using Styrdok.Core.Document;

namespace Styrdok.Html.Templates;

/// <summary>What the helpers need to know of the page being rendered.</summary>
/// <param name="Document">The document; null on the list of documents.</param>
internal sealed record RenderScope(ComposedDocument? Document);
