using System;
using System.IO;
using System.Linq;
using System.Text;
using Styrdok.Cli;
using Styrdok.Cli.Translation;
using Styrdok.Core.Translation;
using Styrdok.Core.Values;

namespace Styrdok.Rendering.Tests.Cli;

public sealed class SidecarFileTests : IDisposable
{
    private const string Path = "policies/meetings.nb.yaml";
    private const string Yaml = "translates: meetings\nlanguage: nb\nunits:\n  a/text:\n    source: A\n    target: Å\n    state: draft\n";

    private readonly LibraryFolder _folder = new LibraryFolder().With(Path, Yaml);

    [Fact]
    public void A_change_is_written_and_nothing_is_left_beside_it()
    {
        Changed("Æ").Save();
        Assert.Equal(Yaml.Replace("target: Å", "target: \"Æ\"", StringComparison.Ordinal), File.ReadAllText(_folder.PathOf(Path)));
        Assert.Equal(["meetings.nb.yaml"], Directory.EnumerateFiles(_folder.PathOf("policies")).Select(System.IO.Path.GetFileName));
    }

    [Fact]
    public void A_byte_order_mark_stays()
    {
        File.WriteAllText(_folder.PathOf(Path), Yaml, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true));
        Changed("Æ").Save();
        Assert.Equal([0xEF, 0xBB, 0xBF, (byte)'t'], File.ReadAllBytes(_folder.PathOf(Path)).Take(4));
    }

    [Fact]
    public void A_file_that_changed_underneath_is_not_overwritten_and_no_other_is_written()
    {
        _folder.With("policies/other.nb.yaml", Yaml);
        var mine = Changed("Æ");
        var other = Change(SidecarFile.Read(_folder.Path, "policies/other.nb.yaml"), "Æ");
        File.AppendAllText(_folder.PathOf(Path), "# by hand\n");

        var refused = Assert.Throws<SidecarMovedOnException>(() => SidecarFile.Save([other, mine]));
        Assert.Contains("was changed by something else", refused.Message, StringComparison.Ordinal);
        Assert.Equal(Yaml + "# by hand\n", File.ReadAllText(_folder.PathOf(Path)));
        Assert.Equal(Yaml, File.ReadAllText(_folder.PathOf("policies/other.nb.yaml")));
    }

    [Fact]
    public void A_file_that_is_gone_is_not_made_anew_and_a_new_one_takes_no_place()
    {
        var mine = Changed("Æ");
        var made = SidecarFile.New(_folder.Path, SidecarText.Create(Path, "meetings", Language.Nb, []));
        Assert.Contains("is there already", Assert.Throws<SidecarMovedOnException>(made.Save).Message, StringComparison.Ordinal);
        File.Delete(_folder.PathOf(Path));
        Assert.Contains("no longer there", Assert.Throws<SidecarMovedOnException>(mine.Save).Message, StringComparison.Ordinal);
        Assert.False(File.Exists(_folder.PathOf(Path)));
        made.Save();
        Assert.Equal(made.Text.Text, File.ReadAllText(_folder.PathOf(Path)));
    }

    [Fact]
    public void What_is_no_UTF_8_is_refused()
    {
        File.WriteAllBytes(_folder.PathOf(Path), [.. Encoding.UTF8.GetBytes(Yaml), 0xE5]);
        Assert.Contains("is not UTF-8", Assert.Throws<UsageException>(() => Changed("Æ")).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_link_stays_a_link_and_the_rights_stay()
    {
        if (OperatingSystem.IsWindows()) return;
        var real = _folder.PathOf("real.yaml");
        File.Move(_folder.PathOf(Path), real);
        File.CreateSymbolicLink(_folder.PathOf(Path), real);
        const UnixFileMode Mode = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead | UnixFileMode.GroupWrite;
        File.SetUnixFileMode(real, Mode);
        Changed("Æ").Save();
        Assert.NotNull(new FileInfo(_folder.PathOf(Path)).LinkTarget);
        Assert.Contains("Æ", File.ReadAllText(real), StringComparison.Ordinal);
        Assert.Equal(Mode, File.GetUnixFileMode(real));
    }

    public void Dispose() => _folder.Dispose();

    private static SidecarFile Change(SidecarFile file, string target) => file.With(file.Text.With(new SidecarChanges { Units = [new UnitEdit("a/text") { Target = target }] }));

    private SidecarFile Changed(string target) => Change(SidecarFile.Read(_folder.Path, Path), target);
}
