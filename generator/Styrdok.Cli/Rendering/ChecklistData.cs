using System.IO;
using System.Linq;
using System.Text.Encodings.Web;
using System.Text.Json;
using Styrdok.Core.Document;
using Styrdok.Core.Values;
using Styrdok.Documents.Checklists;
using Styrdok.Documents.Views;

namespace Styrdok.Cli.Rendering;

/// <summary>The items of a checklist for programs. Names and ids are the same in every language; what a person reads is in the language of the checklist.</summary>
internal static class ChecklistData
{
    /// <summary>The checklist as JSON.</summary>
    /// <param name="checklist">The checklist.</param>
    /// <param name="selection">What its items were selected by; null for all.</param>
    public static byte[] Of(ComposedDocument checklist, ChecklistSelection? selection)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, new JsonWriterOptions { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            json.WriteStartObject();
            json.WriteString("document", checklist.Id);
            json.WriteString("organisation", checklist.Issuer.Id);
            json.WriteString("language", checklist.Language.Tag);
            json.WriteString("title", checklist.Title.PlainText);
            json.WriteString("version", checklist.Properties.Version);
            if (selection is { IsEverything: false }) Write(json, selection);
            json.WriteStartArray("items");
            foreach (var group in checklist.Blocks.OfType<ChecklistGroupBlock>())
            {
                foreach (var item in group.Items) Write(json, item, group);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        stream.WriteByte((byte)'\n');
        return stream.ToArray();
    }

    private static void Write(Utf8JsonWriter json, ChecklistSelection selection)
    {
        json.WriteStartObject("selection");
        foreach (var (name, value) in new[] { ("role", selection.Role), ("section", selection.Section), ("basis", selection.Basis), ("tag", selection.Tag), ("cadence", selection.Cadence) })
        {
            if (value is not null) json.WriteString(name, value);
        }

        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, ChecklistItem item, ChecklistGroupBlock group)
    {
        json.WriteStartObject();
        json.WriteString("id", item.Id);
        json.WriteString("number", item.Number);
        json.WriteString("section", item.Section);
        json.WriteString("section_heading", group.Heading.PlainText);
        json.WriteString("text", item.Text.PlainText);
        if (item.Text.Language is { } language) json.WriteString("text_language", language.Tag);
        if (item.Text.State != TextState.Current) json.WriteString("text_state", item.Text.State == TextState.Outdated ? "outdated" : "untranslated");
        json.WriteString("modality", item.Obligation is { } obligation ? obligation.Modality switch { Modality.Must => "must", Modality.Should => "should", _ => "may" } : null);
        json.WriteBoolean("joint", item.Obligation?.IsJoint == true);
        json.WriteStartArray("roles");
        foreach (var role in item.RoleIds) json.WriteStringValue(role);
        json.WriteEndArray();
        json.WriteString("responsible", item.Role);
        json.WriteString("clause", item.ClauseLabel);
        json.WriteString("clause_anchor", item.ClauseTarget);
        json.WriteStartArray("basis");
        foreach (var basis in item.Basis)
        {
            json.WriteStartObject();
            json.WriteString("reference", basis.Reference);
            json.WriteString("title", basis.Label);
            if (basis.Locator.Length > 0) json.WriteString("locator", basis.Locator);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("tags");
        foreach (var tag in item.Tags) json.WriteStringValue(tag.Name);
        json.WriteEndArray();
        json.WriteString("cadence", item.CadenceName.Length == 0 ? null : item.CadenceName);
        json.WriteStartArray("months");
        foreach (var month in YearPlan.MonthsOf(item)) json.WriteNumberValue(month);
        json.WriteEndArray();
        json.WriteString("scale", item.Scale?.Name ?? "done");
        json.WriteStartArray("steps");
        foreach (var step in item.Scale?.Steps ?? [])
        {
            json.WriteStartObject();
            json.WriteString("value", step.Name);
            json.WriteString("label", step.Label);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("evidence");
        foreach (var evidence in item.Evidence) json.WriteStringValue(evidence.PlainText);
        json.WriteEndArray();
        json.WriteEndObject();
    }
}
