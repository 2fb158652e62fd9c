using System;
using System.Linq;
using System.Text.Json;
using Styrdok.Core.Yaml;

namespace Styrdok.Core.Tests.Yaml;

public sealed class ShippedFilesTests
{
    // A theme that extends another holds only what differs; ThemeTests reads those whole.
    public static TheoryData<string> Files => [.. RepositoryFiles.Yaml.Where(path => !RepositoryFiles.Text(path).Contains("\nextends: ", StringComparison.Ordinal))];

    [Theory]
    [MemberData(nameof(Files))]
    public void A_shipped_file_binds_without_a_finding_and_survives_the_codec(string path)
    {
        // An overlay may leave its language to the document that it tailors.
        var text = RepositoryFiles.Text(path);
        var file = Found.Bind(text.Contains("\nkind: overlay\n", StringComparison.Ordinal) ? text.Replace("\nbase:", "\nsource_language: sv\nbase:", StringComparison.Ordinal).Replace("source_language: nb\nsource_language: sv", "source_language: nb", StringComparison.Ordinal) : text);
        Assert.Equal("", string.Join("\n", file.Findings));
        Assert.True(file.IsComplete);
        Assert.Equal(file.Model, ModelCodec.Read(ModelCodec.Write(file.Model!)));
    }

    [Fact]
    public void Every_kind_of_file_has_a_schema_that_is_JSON_and_closed()
    {
        Assert.Equal(ModelBinder.Kinds.Order(), JsonSchemas.All.SelectMany(schema => schema.Kinds).Order());
        foreach (var (name, _, json) in JsonSchemas.All)
        {
            using var document = JsonDocument.Parse(json);
            Assert.Equal("https://json-schema.org/draft/2020-12/schema", document.RootElement.GetProperty("$schema").GetString());
            Assert.False(document.RootElement.GetProperty("additionalProperties").GetBoolean());
            Assert.Equal("urn:styrdok:schema:1:" + name, document.RootElement.GetProperty("$id").GetString());
        }
    }

    [Fact]
    public void Every_reference_in_a_schema_leads_somewhere()
    {
        foreach (var (_, _, json) in JsonSchemas.All)
        {
            using var document = JsonDocument.Parse(json);
            var definitions = document.RootElement.TryGetProperty("$defs", out var defs) ? defs.EnumerateObject().Select(def => "#/$defs/" + def.Name).ToHashSet() : [];
            Assert.All(References(document.RootElement), reference => Assert.Contains(reference, definitions));
        }
    }

    private static System.Collections.Generic.IEnumerable<string> References(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(member =>
            member.Name == "$ref" && member.Value.ValueKind == JsonValueKind.String ? [member.Value.GetString()!] : References(member.Value)),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(References),
        _ => [],
    };
}
