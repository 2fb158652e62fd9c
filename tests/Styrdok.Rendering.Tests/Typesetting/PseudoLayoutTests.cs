using System;
using System.Collections.Generic;
using System.Linq;
using Styrdok.Cli.Content;
using Styrdok.Cli.Rendering;
using Styrdok.Core.Document;
using Styrdok.Core.Translation;
using Styrdok.Documents;
using Styrdok.Documents.Checklists;
using Styrdok.Documents.Views;
using Styrdok.Testing;
using Styrdok.Typesetting;
using Styrdok.Typesetting.Drawing;
using Styrdok.Typesetting.Text;
using Styrdok.Typesetting.Theme;

namespace Styrdok.Rendering.Tests.Typesetting;

/// <summary>
/// The whole built-in library in texts two fifths longer, and with a compound of forty letters in each: documents of every kind, checklists, roles and years. No line leaves its page, and no two
/// lines lie over each other.
/// </summary>
public sealed class PseudoLayoutTests
{
    private const string Compound = "Arbeidsmiljøkonsekvensutredningsansvaret";

    public static TheoryData<string, bool, bool> Editions => new(
        from organisation in new[] { "nordvik", "sjohog" } from compounds in new[] { (false, false), (true, false), (true, true) } select (organisation, compounds.Item1, compounds.Item2));

    [Theory]
    [MemberData(nameof(Editions))]
    public void Longer_texts_and_long_compounds_stay_on_the_page_and_out_of_one_another(string organisation, bool inTexts, bool inWords)
    {
        Assert.Equal(40, Compound.Length);
        static Func<string, string> Write(bool compounds) => compounds ? text => Compound + " " + PseudoText.Of(text) : PseudoText.Of;
        var problems = new List<string>();
        foreach (var document in Documents(organisation, Write(inTexts), Write(inWords)))
        {
            // A cover whose every label and notice begins in such a word has more to say than there is room on a page.
            if (inWords && document.IsDocument) continue;
            var looks = new Looks(Themes.Ledger, document.Issuer.Brand.Light, weight => new FontMetrics(FontSet.Inter[weight]));
            var layout = DrawnLayout.Of(document, Themes.Ledger, looks);
            foreach (var page in layout.Lines.GroupBy(line => line.Page)) problems.AddRange(Problems(layout.Pages[page.Key - 1], [.. page]).Select(problem => $"{document.Id} {document.Form}: {problem}"));
        }

        Assert.True(problems.Count == 0, $"{problems.Count} found:\n{string.Join('\n', problems.Take(40))}");
    }

    private static IEnumerable<string> Problems(PageContent page, List<LayoutLine> lines)
    {
        // A hung box reaches twelve points out, its text does not; the last letter of a heading may lean out by a hair.
        var (left, right) = (56 - 2.0, page.Width - (595.28 - 528) + 1);
        foreach (var line in lines.Where(line => line.X < left || line.X + line.Width > right || line.Y < 8 || line.Y > page.Height - 8))
            yield return $"leaves the page: {line}";
        for (var i = 0; i < lines.Count; i++)
        {
            for (var j = i + 1; j < lines.Count; j++)
            {
                if (Meet(lines[i], lines[j])) yield return $"lies over another: {lines[i]}  //  {lines[j]}";
            }
        }
    }

    // From the tops of small letters to a little under the baseline, whatever the size.
    private static bool Meet(LayoutLine a, LayoutLine b) =>
        Math.Abs(a.Y - b.Y) < 6 && a.X + 0.6 < b.X + b.Width && b.X + 0.6 < a.X + a.Width;

    private static IEnumerable<ComposedDocument> Documents(string organisation, Func<string, string> write, Func<string, string> writeWords)
    {
        var loaded = LibraryLoader.Load(Repository.PathOf("content"));
        loaded = loaded with { Reading = loaded.Reading with { Library = PseudoLibrary.Of(loaded.Reading.Library, write, writeWords) } };
        var parts = new EditionParts(loaded);
        foreach (var planned in EditionPlan.Of(loaded, [PseudoLibrary.Language], OutputFormats.All, organisation, document: null).Editions)
        {
            var edition = parts.EditionOf(planned, OutputFormats.All);
            yield return DocumentComposer.Compose(edition);
            if (ChecklistComposer.Compose(edition) is { } checklist)
            {
                yield return checklist;
                if (YearViewComposer.Compose(edition, checklist) is { } year) yield return year;
            }

            foreach (var view in RoleViewComposer.Compose(edition)) yield return view.Document;
        }
    }
}
