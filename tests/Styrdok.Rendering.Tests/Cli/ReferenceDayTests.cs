using System;
using Styrdok.Cli;
using Styrdok.Cli.Content;
using Styrdok.Core.Model;
using Styrdok.Core.Values;

namespace Styrdok.Rendering.Tests.Cli;

public sealed class ReferenceDayTests
{
    private static readonly Project s_settings = new() { Today = new CalendarDate(2026, 2, 2) };

    [Theory]
    [InlineData("2026-01-01", true, "1770163200", "2026-01-01")]
    [InlineData(null, true, "1770163200", "2026-02-02")]
    [InlineData(null, false, "1770163200", "2026-02-04")]
    [InlineData(null, false, "1770249599", "2026-02-04")]
    [InlineData(null, false, "0", "1970-01-01")]
    public void The_command_line_goes_before_the_settings_and_these_before_the_environment(string? said, bool settings, string? epoch, string day)
    {
        var found = ReferenceDay.Of(said, settings ? s_settings : null, epoch, () => new CalendarDate(2000, 1, 1));
        Assert.Equal((day, false), (found.Day.ToString(), found.IsOfClock));
    }

    [Fact]
    public void The_clock_is_asked_last_and_only_where_there_is_one()
    {
        Assert.Equal(new ReferenceDay(new CalendarDate(2000, 1, 1), IsOfClock: true), ReferenceDay.Of(null, new Project(), string.Empty, () => new CalendarDate(2000, 1, 1)));
        Assert.Equal(ReferenceDay.None, ReferenceDay.Of(null, null, null, null));
    }

    [Theory]
    [InlineData("2026-02-30", null, "'2026-02-30' is no day")]
    [InlineData("today", null, "'today' is no day")]
    [InlineData(null, "-1", "no number of seconds")]
    [InlineData(null, "yesterday", "no number of seconds")]
    [InlineData(null, "253402300800", "no number of seconds")]
    public void What_is_no_day_is_refused(string? said, string? epoch, string words) =>
        Assert.Contains(words, Assert.Throws<UsageException>(() => ReferenceDay.Of(said, null, epoch, null)).Message, StringComparison.Ordinal);

    [Fact]
    public void A_review_is_overdue_by_the_day_that_is_said_to_check_and_to_build()
    {
        using var folder = new LibraryFolder().WithLibrary().WithOrganisation("""
            adopts:
              - document: meetings
                status: in_force
                metadata:
                  document_number: N-1
                  decided_by: { body: { en: The board }, date: 2026-02-11 }
                  version: "1.0"
                  owner: manager
                  valid_from: 2026-03-01
                  review_by: 2028-03-01

            """);
        Assert.Equal("0 errors, 0 warnings\n", ToolAnswer.Of("check", folder.Path, "--today", "2028-03-01").Output);
        Assert.Contains("warning STY7004", ToolAnswer.Of("check", folder.Path, "--today", "2028-03-02").Output, StringComparison.Ordinal);
        Assert.Equal(1, ToolAnswer.Of("build", folder.Path, "--today", "2028-03-02", "--strict", "--output", folder.PathOf("out")).ExitCode);
        Assert.Equal(2, ToolAnswer.Of("check", folder.Path, "--today", "soon").ExitCode);
    }
}
