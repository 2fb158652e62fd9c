using System;
using System.Linq;
using System.Text.Json;
using Styrdok.Cli.Findings;
using Styrdok.Core.Document;
using Styrdok.Core.Model;
using Styrdok.Core.Values;
using Styrdok.Core.Yaml;

namespace Styrdok.Cli.Serving;

/// <summary>What somebody typed into a review page.</summary>
/// <param name="Organisation">The organisation.</param>
/// <param name="Document">The document.</param>
/// <param name="Language">The language translated into, as its code.</param>
/// <param name="Unit">The unit, by the id that it has in the page.</param>
/// <param name="Target">The text; null where nothing is said of it, and neither text nor state is to change.</param>
/// <param name="State">How far it is.</param>
/// <param name="Base">The text that the page had when it was opened; null for none.</param>
/// <param name="Hash">The hash of the source that the page showed.</param>
internal sealed record ReviewEdit(string Organisation, string Document, string Language, string Unit, string? Target, TranslationState State, string? Base, string Hash)
{
    /// <summary>The translator's note; empty to take it out, null where it is not to change.</summary>
    public string? Note { get; init; }

    /// <summary>The note that the page had when it was opened; null for none.</summary>
    public string? BaseNote { get; init; }

    private static readonly string[] s_states = Enum.GetValues<TranslationState>().Select(ModelForms.TranslationState.WordOf).ToArray();

    /// <summary>Reads what a page sent.</summary>
    /// <exception cref="JsonException">It is no such message.</exception>
    public static ReviewEdit Read(byte[] json)
    {
        using var message = JsonDocument.Parse(json, new JsonDocumentOptions { MaxDepth = 4 });
        var root = message.RootElement;
        if (root.ValueKind != JsonValueKind.Object) throw new JsonException("The message is no object.");
        var state = Array.IndexOf(s_states, Text("state") ?? s_states[0]);
        return new ReviewEdit(
            Must("organisation"), Must("document"), Must("language"), Must("unit"), Text("target"), state < 0 ? throw new JsonException("There is no such state.") : (TranslationState)state, Text("base"), Text("hash") ?? string.Empty)
        {
            Note = Text("note"),
            BaseNote = Text("base_note"),
        };

        // Halves of pairs, and bytes that are no UTF-8, are found when the text is asked for.
        static string? Letters(string name, JsonElement value)
        {
            try
            {
                return value.GetString();
            }
            catch (InvalidOperationException)
            {
                throw new JsonException($"'{name}' holds half a character.");
            }
        }

        string Must(string name) => Text(name) ?? throw new JsonException($"The message has no '{name}'.");

        string? Text(string name) => !root.TryGetProperty(name, out var value) || value.ValueKind == JsonValueKind.Null ? null : value.ValueKind == JsonValueKind.String ? Letters(name, value) : throw new JsonException($"'{name}' is no text.");
    }
}

/// <summary>What became of it.</summary>
internal enum ReviewOutcome
{
    /// <summary>It is shown and not saved.</summary>
    Shown,

    /// <summary>It is saved.</summary>
    Saved,

    /// <summary>It is not saved: the file holds another text than the page knew.</summary>
    OtherTarget,

    /// <summary>It is not saved: the source is another than the page knew.</summary>
    OtherSource,

    /// <summary>It is not saved: the file holds another note than the page knew.</summary>
    OtherNote,
}

/// <summary>The answer to a page.</summary>
/// <param name="Outcome">What became of the text.</param>
/// <param name="Unit">The unit as it is now, or would be.</param>
/// <param name="Html">The same as an element.</param>
/// <param name="Progress">How far all units are, as an element.</param>
/// <param name="Filters">How many units stand how.</param>
internal sealed record ReviewAnswer(ReviewOutcome Outcome, ReviewUnit Unit, string Html, string Progress, ValueList<ReviewFilter> Filters)
{
    /// <summary>Whether somebody has to decide between two texts.</summary>
    public bool IsConflict => Outcome is ReviewOutcome.OtherTarget or ReviewOutcome.OtherSource or ReviewOutcome.OtherNote;

    /// <summary>The answer as JSON.</summary>
    public string ToJson() => JsonText.Of(json =>
    {
        json.WriteStartObject();
        json.WriteString("outcome", Outcome switch { ReviewOutcome.Shown => "shown", ReviewOutcome.Saved => "saved", ReviewOutcome.OtherTarget => "other_target", ReviewOutcome.OtherSource => "other_source", _ => "other_note" });
        json.WriteString("html", Html);
        json.WriteString("progress", Progress);
        json.WriteStartObject("filters");
        foreach (var filter in Filters) json.WriteNumber(filter.Name, filter.Count);
        json.WriteEndObject();
        json.WriteStartObject("unit");
        json.WriteString("source", Unit.Raw.Source);
        json.WriteString("hash", Unit.Raw.Hash);
        json.WriteString("target", Unit.Raw.Target);
        json.WriteString("state", Unit.Raw.State);
        json.WriteString("status", Unit.Status.ToString().ToLowerInvariant());
        json.WriteString("note", Unit.Note);
        json.WriteEndObject();
        json.WriteEndObject();
    });
}
