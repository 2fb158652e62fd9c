using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Security.Cryptography;
using System.Threading.Tasks;
using Styrdok.Judges.Running;

namespace Styrdok.Judges.Library;

/// <summary>The same content gives the same bytes.</summary>
public sealed class DeterminismTests(RenderedLibrary library)
{
    [Fact]
    public async Task Another_time_zone_locale_folder_and_core_count_give_the_same_bytes()
    {
        var folder = library.Scratch("another folder");
        var content = Path.Combine(folder, "content");
        CopiedContent.Copy(Repository.Content, content);
        var output = Path.Combine(folder, "out");

        var outcome = await External.Run(Repository.Tool, ["build", content, "--output", output], folder, new Dictionary<string, string>
        {
            ["TZ"] = "Pacific/Kiritimati",
            ["LC_ALL"] = "sv_SE.UTF-8",
            ["LANG"] = "sv_SE.UTF-8",
            ["DOTNET_PROCESSOR_COUNT"] = "1",
        });

        Assert.True(outcome.ExitCode == 0, outcome.Everything);
        Assert.Equal(Hashes(library.Folder), Hashes(output));
    }

    private static string[] Hashes(string folder) =>
    [
        .. Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal)
            .Select(file => $"{Path.GetRelativePath(folder, file)} {Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(file)))}"),
    ];
}
