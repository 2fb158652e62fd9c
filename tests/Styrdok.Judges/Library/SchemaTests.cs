using System;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using Styrdok.Judges.Running;

namespace Styrdok.Judges.Library;

/// <summary>The schemas that editors use accept what the tool accepts.</summary>
public sealed class SchemaTests(RenderedLibrary library)
{
    [Fact]
    public async Task The_schemas_accept_all_content_and_refuse_broken_files_of_every_kind()
    {
        var (schemas, files) = await SchemasAndFiles();

        // Settings belong to a user's folder: the shipped library has none.
        var settings = Path.Combine(library.Scratch("settings"), "styrdok.yaml");
        await File.WriteAllTextAsync(settings, "kind: project\nlibrary: builtin\nlanguages: [nb, sv]\n", TestContext.Current.CancellationToken);

        Found.Nothing(await Script.Node("schema.mjs", [.. files, settings], schemas));
    }

    [Fact]
    public async Task An_editor_finds_nothing_in_the_content_and_points_at_what_is_wrong_while_an_author_writes()
    {
        var (schemas, files) = await SchemasAndFiles();

        // The schema is of a whole theme: of one that extends another, an editor sees only what differs.
        Found.Nothing(await Script.Node("editor.mjs", [.. files.Where(file => !File.ReadLines(file).Any(line => line.StartsWith("extends: ", StringComparison.Ordinal)))], schemas));
    }

    private async Task<(string Schemas, string[] Files)> SchemasAndFiles()
    {
        External.NeedNode();
        var schemas = library.Scratch("schemas");
        var outcome = await External.Run(Repository.Tool, ["schema", "--output", schemas]);
        Assert.True(outcome.ExitCode == 0, outcome.Everything);
        string[] folders = [Repository.Content, Path.Combine(Repository.Root, "templates")];
        return (schemas, [.. folders.SelectMany(folder => Directory.EnumerateFiles(folder, "*.yaml", SearchOption.AllDirectories)).Order(StringComparer.Ordinal)]);
    }
}
