using System;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using Styrdok.Judges.Running;

namespace Styrdok.Judges.Html;

/// <summary>An organisation whose name and addresses are longer words than a telephone is wide.</summary>
public sealed class LongNameTests(RenderedLibrary library)
{
    private const string Table = """
        id,name_nb,email,web,address
        lang,Samarbeidskommunedistriktsforvaltningsadministrasjonsavdelingen,styrendedokumentersekretariatet@samarbeidskommunedistriktsforvaltning.example,https://samarbeidskommunedistriktsforvaltningsadministrasjonsavdelingen.example/styrende,Samarbeidskommunedistriktsforvaltningsadministrasjonsbygget 1
        """;

    [Fact]
    public async Task A_name_longer_than_a_line_breaks_and_the_page_does_not_scroll_sideways()
    {
        External.NeedBrowser();
        var folder = library.Scratch("long name");
        var table = Path.Combine(folder, "table.csv");
        await File.WriteAllTextAsync(table, Table, TestContext.Current.CancellationToken);
        var output = Path.Combine(folder, "out");
        var build = await External.Run(Repository.Tool, ["build", Repository.Content, "--organisations", table, "--brand", "nordvik", "--language", "nb", "--document", "health-promoting-work-environment", "--format", "html", "--output", output]);
        Assert.True(build.ExitCode == 0, build.Everything);

        Found.Nothing(await Script.Node("reflow.mjs", [.. Directory.EnumerateFiles(output, "*.html", SearchOption.AllDirectories).Order(StringComparer.Ordinal)]));
    }
}
