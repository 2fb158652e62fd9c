using System;
using System.Collections.Generic;
using System.Linq;
using Styrdok.Core.Document;
using Styrdok.Core.Values;
using Styrdok.Documents.Review;
using Styrdok.Rendering.Tests.Typesetting;
using Styrdok.Typesetting;
using Styrdok.Typesetting.Layout;

namespace Styrdok.Rendering.Tests.Review;

public sealed class ProofTests
{
    private static readonly ComposedDocument s_proof = ProofComposer.Compose(ReviewSample.Library().Edition(Language.En));

    [Fact]
    public void A_proof_says_so_on_its_cover_on_every_page_and_in_its_title()
    {
        Assert.Equal("Proof", s_proof.Cover.Notices[0].Head);
        Assert.Equal(("Proof – not to be passed on", Tone.Danger), (s_proof.Furniture.Strip!.Left, s_proof.Furniture.Strip.Tone));
        Assert.StartsWith("Proof: ", s_proof.Properties.Title, StringComparison.Ordinal);
    }

    [Fact]
    public void Beside_each_text_stands_its_id_once_and_is_read_with_it()
    {
        var ids = Lines(isProof: true).Where(line => line.Text.StartsWith('[') && line.Text.EndsWith(']') && line.X >= PageWidth).ToList();

        Assert.Equal(
            ["[document/title]", "[purpose/heading]", "[purpose/body]", "[duties/heading]", "[duties/lead]", "[duties/manager/plan/text]", "[duties/manager/listen/text]"],
            ids.Select(line => line.Text).Where(text => !text.StartsWith("[document/subtitle", StringComparison.Ordinal)).Distinct());
        Assert.All(ids, line => Assert.False(line.IsArtifact));
    }

    [Fact]
    public void The_pages_of_a_proof_are_those_of_the_document_and_wider()
    {
        static List<string> Own(List<LayoutLine> lines) => lines.Where(line => line.X < PageWidth).Select(line => $"{line.Page} {line.X:0.##} {line.Y:0.##} {line.Text}").ToList();

        Assert.Equal(Own(Lines(isProof: false)), Own(Lines(isProof: true)));
        Assert.DoesNotContain(Lines(isProof: false), line => line.X >= PageWidth);
    }

    private static double PageWidth { get; } = (double)Themes.Ledger.Page.Width;

    private static List<LayoutLine> Lines(bool isProof)
    {
        var lines = new List<LayoutLine>();
        DocumentTypesetter.Render(s_proof, Themes.Ledger, FontSet.Inter, lines: lines, isProof: isProof);
        return lines;
    }
}
