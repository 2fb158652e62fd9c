using System.CommandLine;
using System.Text;
using Styrdok.Cli.Content;
using Styrdok.Cli.Help;
using Styrdok.Cli.Output;
using Styrdok.Core.Yaml;

namespace Styrdok.Cli.Commands;

/// <summary><c>styrdok schema</c>: writes the JSON Schemas that editors use for completion and for errors while typing.</summary>
internal static class SchemaCommand
{
    public static Command Create()
    {
        var output = new Option<string>("--output", "-o") { DefaultValueFactory = _ => "schema", Description = "The folder to write to." };
        var command = new Command("schema", "Writes the JSON Schema of every kind of file, for editors.") { output };
        command.SetAction(parsed =>
        {
            var folder = parsed.GetValue(output)!;
            using var sink = new FolderSink(folder);
            foreach (var schema in JsonSchemas.All)
            {
                sink.Write(schema.Name + ".schema.json", Encoding.UTF8.GetBytes(schema.Json));
                parsed.InvocationConfiguration.Output.WriteLine(ContentFolder.Join(folder, schema.Name + ".schema.json"));
            }

            sink.Commit();
            return ExitCode.Fine;
        });
        return command.WithExamples(
            ("styrdok schema --output schema", "schema/policy.schema.json and the others"));
    }
}
