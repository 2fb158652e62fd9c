using System.CommandLine;
using Styrdok.Cli.Help;

namespace Styrdok.Cli.Commands;

/// <summary><c>styrdok translate</c>: what translators do beside writing.</summary>
internal static class TranslateCommand
{
    public static Command Create() => new Command("translate", "Brings texts to translators and back.")
    {
        TranslateExportCommand.Create(),
        TranslateImportCommand.Create(),
    }.WithExamples(
        ("styrdok translate export nb my-documents", "writes every text for a translation program"),
        ("styrdok translate import exchange/meetings.nb.xlf --content my-documents", "takes what came back"));
}
