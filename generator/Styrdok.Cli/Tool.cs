using System.CommandLine;
using System.CommandLine.Invocation;
using System.Linq;
using Styrdok.Cli.Commands;
using Styrdok.Cli.Help;

namespace Styrdok.Cli;

/// <summary>The tool's commands, its help and its version.</summary>
internal static class Tool
{
    /// <summary>Everything that can be said to the tool.</summary>
    public static RootCommand Create()
    {
        var root = new RootCommand("Compiles YAML that describes declarations, goals and shared responsibilities, and renders branded PDF and HTML documents and checklists.")
        {
            CheckCommand.Create(),
            BuildCommand.Create(),
            ChecklistCommand.Create(),
            ExplainCommand.Create(),
            OverlayCommand.Create(),
            TranslateCommand.Create(),
            ServeCommand.Create(),
            FreezeCommand.Create(),
            SchemaCommand.Create(),
            TemplatesCommand.Create(),
        };
        root.WithExamples(
            ("styrdok build --output out", "renders the library that comes with the tool: open out/index.html"),
            ("styrdok check my-documents", "says everything that is wrong with your YAML, with the line and what to do"),
            ("styrdok build my-documents --output out", "renders it as HTML and PDF"),
            ("styrdok explain STY3002", "explains a finding, with an example put right"),
            ("styrdok build --help", "says what build can be told"));
        Examples.ShowIn(root);
        foreach (var version in root.Options.OfType<VersionOption>())
        {
            version.Description = "Shows the version of the tool and of the runtime.";
            version.Action = new VersionAction();
        }

        return root;
    }

    private sealed class VersionAction : SynchronousCommandLineAction
    {
        public override bool ClearsParseErrors => true;

        public override int Invoke(ParseResult parseResult)
        {
            parseResult.InvocationConfiguration.Output.WriteLine($"styrdok {ToolVersion.Number} ({ToolVersion.Runtime}, {ToolVersion.Architecture})");
            return ExitCode.Fine;
        }
    }
}
