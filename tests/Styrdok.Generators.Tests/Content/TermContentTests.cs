using System.Collections.Generic;
using System.Linq;
using Styrdok.Core.Model;

namespace Styrdok.Generators.Tests.Content;

public sealed class TermContentTests
{
    private static readonly string[] s_languages = ["en", "nb", "nn", "sv"];

    private static IEnumerable<(Term Term, string Language, TermForms Forms)> Words =>
        Styrdok.Content.Library.Terms.SelectMany(term => term.Forms, (term, pair) => (term, pair.Key, pair.Value));

    [Fact]
    public void The_field_has_its_words_in_four_languages()
    {
        Assert.True(Styrdok.Content.Library.Terms.Count >= 50);
        Assert.All(Styrdok.Content.Library.Terms, term => Assert.Equal(s_languages, term.Forms.Select(pair => pair.Key).Order(System.StringComparer.Ordinal)));
    }

    [Fact]
    public void A_note_is_given_in_every_language()
    {
        var notes = Styrdok.Content.Library.Terms.Where(term => term.Note is not null).ToList();
        Assert.NotEmpty(notes);
        Assert.All(notes, term => Assert.Equal(4, term.Note!.Languages.Count()));
    }

    [Fact]
    public void No_word_is_both_to_be_written_and_to_be_left()
    {
        var written = Words.SelectMany(word => word.Forms.Inflected.Prepend(word.Forms.Preferred), (word, form) => (word.Language, form)).ToHashSet();
        Assert.DoesNotContain(Words.SelectMany(word => word.Forms.Forbidden, (word, form) => (word.Language, form)), written.Contains);
    }

    [Fact]
    public void A_word_with_places_to_divide_is_the_word_to_write() =>
        Assert.All(
            Words.Where(word => word.Forms.Break is not null),
            word => Assert.Equal(word.Forms.Preferred, word.Forms.Break!.Replace("|", string.Empty, System.StringComparison.Ordinal)));
}
