using System.CommandLine;
using Styrdok.Cli.Help;

namespace Styrdok.Cli.Commands;

/// <summary><c>styrdok translate</c>: what translators do beside writing.</summary>
internal static class TranslateCommand
{
    public static Command Create() => new Command("translate", "Shows how far translations are, keeps their files in order, and brings texts to translators and back.")
    {
        TranslateStatusCommand.Create(),
        TranslateStartCommand.Create(),
        TranslateAcceptCommand.Create(),
        TranslateApproveCommand.Create(),
        TranslatePruneCommand.Create(),
        TranslateExportCommand.Create(),
        TranslateImportCommand.Create(),
        TranslateReviewCommand.Create(),
    }.WithExamples(
        ("styrdok translate status my-documents", "how far every document is in every language"),
        ("styrdok translate start nn my-documents", "makes the files to write a translation in"),
        ("styrdok translate export nb my-documents", "writes every text for a translation program"),
        ("styrdok translate import exchange/meetings.nb.xlf --content my-documents", "takes what came back"),
        ("styrdok translate review my-documents --output out", "pages where every translation is read beside its source"));
}
