using System;
using System.IO;
using Styrdok.Cli.Rendering;

namespace Styrdok.Rendering.Tests.Cli;

public sealed class BuildProgressTests
{
    [Fact]
    public void A_terminal_shows_one_line_that_is_written_over_and_gone_at_the_end()
    {
        var seconds = 0;
        using var screen = new StringWriter();
        var progress = new TerminalProgress(screen, 80, () => TimeSpan.FromSeconds(seconds));
        progress.Begin(4);
        progress.Next("a long name");
        seconds = 2;
        progress.Next("b");
        progress.End();
        Assert.Equal("\r1 of 4 (0 %): a long name\r2 of 4 (25 %), about 6 s left: b\r" + new string(' ', 32) + "\r", screen.ToString());
        Assert.DoesNotContain('\n', screen.ToString());
    }

    [Fact]
    public void A_line_is_never_wider_than_the_terminal()
    {
        using var screen = new StringWriter();
        var progress = new TerminalProgress(screen, 20, () => TimeSpan.Zero);
        progress.Begin(1);
        progress.Next(new string('x', 100));
        Assert.Equal("\r1 of 1 (0 %): xxxx…", screen.ToString());
    }

    [Theory]
    [InlineData(0.2, "1 s")]
    [InlineData(59, "59 s")]
    [InlineData(60, "1 min 0 s")]
    [InlineData(200, "3 min 20 s")]
    [InlineData(3900, "1 h 5 min")]
    public void A_time_is_said_as_a_person_says_it(double seconds, string words) => Assert.Equal(words, TerminalProgress.Duration(TimeSpan.FromSeconds(seconds)));

    [Fact]
    public void Elsewhere_each_edition_has_a_line_of_its_own()
    {
        using var log = new StringWriter { NewLine = "\n" };
        var progress = new PlainProgress(log);
        progress.Begin(2);
        progress.Next("a");
        progress.Next("b");
        progress.End();
        Assert.Equal("a\nb\n", log.ToString());
    }
}
