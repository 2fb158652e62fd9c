using System.Text.Json;
using Styrdok.Core.Document;

namespace Styrdok.Html.Pages;

/// <summary>What the script of a review page needs: the units as they are written, under which key comments are kept, and the words it writes.</summary>
internal static class ReviewData
{
    private static readonly string[] Words =
    [
        "shown", "last", "comment", "comment_add", "comment_older", "comments_read", "comments_unknown", "comments_not_read",
    ];

    /// <summary>Attributes of the body.</summary>
    public static string Attributes(ReviewPage page)
    {
        return $" data-state=\"{Markup.Escape($"styrdok/review/{page.Issuer.Id}/{page.Id}/{page.Target.Language.Code}")}\"{PageWords.Attributes(page.Labels, "review", Words)}";
    }

    /// <summary>
    /// The data: <c>organisation</c>, <c>document</c>, <c>source</c> and <c>target</c> (languages) and <c>units</c> in the order of the page, each with <c>id</c>,
    /// <c>form</c>, <c>source</c>, <c>hash</c>, <c>target</c>, <c>state</c>, <c>status</c>, <c>note</c> and <c>author_note</c>; <c>served</c> with what the server said, or no such key.
    /// </summary>
    public static string Of(ReviewPage page, ServedReview? served) => PageJson.Of(json =>
    {
        json.WriteStartObject();
        json.WriteString("organisation", page.Issuer.Id);
        json.WriteString("document", page.Id);
        json.WriteString("source", page.Source.Language.Code);
        json.WriteString("target", page.Target.Language.Code);
        json.WriteStartArray("units");
        foreach (var section in page.Sections)
        {
            foreach (var unit in section.Units) Unit(json, unit);
        }

        json.WriteEndArray();
        if (served is not null)
        {
            json.WriteStartObject("served");
            foreach (var (name, value) in served.Settings) json.WriteString(name, value);
            json.WriteEndObject();
        }

        json.WriteEndObject();
    });

    private static void Unit(Utf8JsonWriter json, ReviewUnit unit)
    {
        json.WriteStartObject();
        json.WriteString("id", unit.Id);
        json.WriteString("form", unit.Raw.Form);
        json.WriteString("source", unit.Raw.Source);
        json.WriteString("hash", unit.Raw.Hash);
        if (unit.Raw.Target is { } target) json.WriteString("target", target);
        if (unit.Raw.State is { } state) json.WriteString("state", state);
        json.WriteString("status", unit.Status.ToString().ToLowerInvariant());
        if (unit.Note is { } note) json.WriteString("note", note);
        if (unit.AuthorNote is { } author) json.WriteString("author_note", author);
        json.WriteEndObject();
    }
}
