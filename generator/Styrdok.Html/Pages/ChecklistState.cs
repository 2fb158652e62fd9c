using Styrdok.Core.Document;

namespace Styrdok.Html.Pages;

/// <summary>What the checklist's script needs: under which key answers are kept, and the words it writes.</summary>
internal static class ChecklistState
{
    private static readonly string[] Words =
        ["done", "answer", "number", "text", "responsible", "date", "otherwise", "note_field", "not_read", "clear_question", "of", "shown",
        "older_version", "look_over", "imported", "skipped", "exported", "other_list", "too_large", "cleared", "undone"];

    /// <summary>Attributes of the body. The key is shared by all languages of one version of one document of one organisation.</summary>
    public static string Attributes(ComposedDocument document)
    {
        var prefix = $"styrdok/{document.Issuer.Id}/{document.Id}/";
        return $" data-state=\"{Markup.Escape(prefix + (document.Properties.Version ?? "0"))}\" data-state-prefix=\"{Markup.Escape(prefix)}\"" + PageWords.Attributes(document.Labels, "checklist", Words);
    }
}
