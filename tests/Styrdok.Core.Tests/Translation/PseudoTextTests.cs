using System;
using System.Linq;
using Styrdok.Core.Resolution;
using Styrdok.Core.Translation;
using Styrdok.Core.Values;
using Styrdok.Core.Yaml;

namespace Styrdok.Core.Tests.Translation;

public sealed class PseudoTextTests
{
    [Theory]
    [InlineData("Formål", "‹Fóórmåål›")]
    [InlineData("Se ${ref:purpose} og [@law, § 4-2].", "${ref:purpose}", "[@law, § 4-2]")]
    [InlineData("Les [loven](https://lovdata.no/lov), `kode` og <https://example.org>.", "](https://lovdata.no/lov)", "`kode`", "<https://example.org>")]
    [InlineData("Skriv til post@nordvik.kommune.no eller \\*ikke\\*.", "post@nordvik.kommune.no", "\\*")]
    [InlineData("Fra {from} til {to}", "{from}", "{to}")]
    [InlineData("En note.[^1]\n\n[^1]: Her.", "[^1]\u203A", "\n\n[^1]: ‹H")]
    [InlineData("Vi skal:\n\n- møtes\n- snakke\n  sammen\n\n1. først", "‹V", "\n- ‹m", "›\n- ‹s", "\n1. ‹f")]
    public void What_is_no_language_stays_as_it_is(string text, params string[] kept)
    {
        var written = PseudoText.Of(text);
        Assert.All(kept, part => Assert.Contains(part, written, StringComparison.Ordinal));
        Assert.Equal(Count(written, PseudoText.Begin), Count(written, PseudoText.End));
    }

    [Theory]
    [InlineData("Arbeidsgiveren skal sørge for at arbeidstakerne medvirker i arbeidet med helse, miljø og sikkerhet.")]
    [InlineData("Det här är en svensk mening om arbetsmiljön.")]
    [InlineData("Managers lead by example.")]
    public void A_text_is_two_fifths_longer_and_every_word_is_still_one(string text)
    {
        var written = PseudoText.Words(text);
        Assert.InRange((double)written.Length / text.Length, 1.35, 1.42);
        Assert.Equal(text.Split(' ').Length, written.Split(' ').Length);
        Assert.Equal(written, PseudoText.Words(text));
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("\n\n")]
    public void Nothing_is_written_where_there_is_no_word(string text) => Assert.Equal(text, PseudoText.Of(text));

    [Fact]
    public void A_library_has_every_text_in_it_and_keeps_those_that_it_had()
    {
        var library = LibraryReader.Read(
        [
            new SourceFile("policies/meetings.yaml", "styrdok: 1\nkind: policy\nid: meetings\nsource_language: sv\nlanguages: { sv: authoritative, nb: courtesy }\ntitle: { sv: Möten, nb: Møter }\nsections:\n  - { id: purpose, type: purpose, heading: Syfte, body: Alla möts. }\n"),
            new SourceFile("shared/roles.yaml", "styrdok: 1\nkind: roles\nroles:\n  - { id: manager, label: { nb: Leder, sv: Chef } }\n"),
            new SourceFile("templates/strings/nb.yaml", "styrdok: 1\nkind: strings\nlanguage: nb\nentries: { list_and: \" og \", alphabet: abc, contents: Innhold }\n"),
        ]).Library;

        var pseudo = PseudoLibrary.Of(library);

        var document = Assert.Single(pseudo.Documents);
        Assert.Equal(PseudoText.Of("Möten"), document.Title[PseudoLibrary.Language]);
        Assert.Equal("Møter", document.Title[Language.Nb]);
        Assert.All(UnitTable.Of(document), unit => Assert.NotNull(unit.Text.Find(PseudoLibrary.Language)));
        Assert.Equal(PseudoText.Of("Leder"), pseudo.Roles[0].Label[PseudoLibrary.Language]);
        var words = pseudo.FindStrings(PseudoLibrary.Language)!;
        Assert.Equal((" óóg ", "abc", PseudoText.Of("Innhold")), (words.Entries.Single(entry => entry.Key == "list_and").Value, words.Entries.Single(entry => entry.Key == "alphabet").Value, words.Entries.Single(entry => entry.Key == "contents").Value));
        Assert.Single(library.Strings);
        Assert.Null(library.Documents[0].Title.Find(PseudoLibrary.Language));
    }

    private static int Count(string text, char letter) => text.Count(one => one == letter);
}
