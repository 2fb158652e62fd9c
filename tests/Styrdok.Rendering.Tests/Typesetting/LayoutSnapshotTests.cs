using System.Collections.Generic;
using System.Linq;
using Styrdok.Core.Document;
using Styrdok.Testing;
using Styrdok.Typesetting;
using Styrdok.Typesetting.Text;
using Styrdok.Typesetting.Theme;

namespace Styrdok.Rendering.Tests.Typesetting;

/// <summary>Every line of the sample documents as it is set in Inter: page, place, width, role, unit, text. A tilde marks artifacts.</summary>
public sealed class LayoutSnapshotTests
{
    public static TheoryData<string> Names => new(Samples.Keys);

    private static Dictionary<string, ComposedDocument> Samples { get; } = new()
    {
        ["policy-sv"] = SampleDocuments.SwedishPolicy(),
        ["draft-nb"] = SampleDocuments.NorwegianDraft(),
        ["extremes-sv"] = SampleDocuments.Extremes(),
        ["checklist-nb"] = SampleDocuments.Checklist(),
    };

    [Theory]
    [MemberData(nameof(Names))]
    public void A_document_is_set_as_it_was_verified(string name)
    {
        var document = Samples[name];
        var looks = new Looks(Themes.Ledger, document.Issuer.Brand.Light, weight => new FontMetrics(FontSet.Inter[weight]));
        var layout = DrawnLayout.Of(document, Themes.Ledger, looks);
        Snapshot.Verify(string.Join('\n', layout.Lines.Select(line => line.ToString())), name);
    }
}
