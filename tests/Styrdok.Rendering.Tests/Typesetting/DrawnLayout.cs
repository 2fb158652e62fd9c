using System.Collections.Generic;
using System.Linq;
using Styrdok.Core.Document;
using Styrdok.Typesetting;
using Styrdok.Typesetting.Drawing;
using Styrdok.Typesetting.Layout;
using Styrdok.Typesetting.Theme;

namespace Styrdok.Rendering.Tests.Typesetting;

/// <summary>A document laid out and drawn, with all its pages and lines kept to be looked at.</summary>
internal sealed class DrawnLayout
{
    private readonly DocumentLayout _layout;

    private DrawnLayout(DocumentLayout layout)
    {
        _layout = layout;
        Pages = layout.Draw(Lines).ToList();
    }

    public List<PageContent> Pages { get; }

    public List<LayoutLine> Lines { get; } = [];

    public TagNode Root => _layout.Root;

    public IReadOnlyList<Heading> Headings => _layout.Headings;

    public static DrawnLayout Of(ComposedDocument document, PrintTheme theme, Looks looks) => new(DocumentLayout.Of(document, theme, looks));
}
