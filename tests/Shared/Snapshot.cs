using System;
using System.IO;
using System.Runtime.CompilerServices;
using System.Text;

namespace Styrdok.Testing;

/// <summary>
/// Compares text with a file beside the test: <c>Name.verified.txt</c>. A difference fails and leaves <c>Name.received.txt</c> with the command that shows it;
/// STYRDOK_ACCEPT=1 writes the verified file instead.
/// </summary>
internal static class Snapshot
{
    /// <summary>Fails when the text is not that of the verified file.</summary>
    /// <param name="text">The text.</param>
    /// <param name="name">The name of the file without extension; it stands in a folder <c>Snapshots</c> beside the test's own file.</param>
    /// <param name="source">The test's own file; filled in by the compiler.</param>
    public static void Verify(string text, string name, [CallerFilePath] string source = "")
    {
        var folder = Path.Combine(SourceFolder(source), "Snapshots");
        var verified = Path.Combine(folder, name + ".verified.txt");
        var received = Path.Combine(folder, name + ".received.txt");
        var actual = text.ReplaceLineEndings("\n").TrimEnd('\n') + "\n";
        if (Environment.GetEnvironmentVariable("STYRDOK_ACCEPT") == "1")
        {
            Directory.CreateDirectory(folder);
            Write(verified, actual);
            File.Delete(received);
            return;
        }

        if (File.Exists(verified) && File.ReadAllText(verified).ReplaceLineEndings("\n") == actual)
        {
            File.Delete(received);
            return;
        }

        Directory.CreateDirectory(folder);
        Write(received, actual);
        var command = File.Exists(verified)
            ? $"git diff --no-index \"{verified}\" \"{received}\""
            : $"cat \"{received}\"";
        Assert.Fail($"{name} differs from its verified file. See it with\n  {command}\nand accept it by running the test with STYRDOK_ACCEPT=1.");
    }

    private static void Write(string path, string text) => File.WriteAllText(path, text, new UTF8Encoding(false));

    // Paths are mapped to /_/ at compile time so that builds do not depend on the folder; the folder is found again from where the test runs.
    private static string SourceFolder(string source)
    {
        var mapped = source.Replace('\\', '/');
        if (!mapped.StartsWith("/_/", StringComparison.Ordinal)) return Path.GetDirectoryName(source) ?? ".";
        return Path.GetDirectoryName(Path.Combine(Repository.Root, mapped[3..])) ?? ".";
    }
}
