using System;
using System.IO;
using System.Linq;
using Styrdok.Rendering.Tests.Cli;

namespace Styrdok.Rendering.Tests.Exchange;

public sealed class TranslateCommandTests : IDisposable
{
    private readonly LibraryFolder _folder = ExchangeLibrary.Folder();

    private string Out => _folder.PathOf("../" + Path.GetFileName(_folder.Path) + "-exchange");

    [Fact]
    public void A_text_goes_out_is_translated_and_comes_back()
    {
        var answer = Export("--only", "missing,stale");
        Assert.Equal((0, string.Empty), (answer.ExitCode, answer.Errors));
        Assert.EndsWith("meetings.nb.xlf: 3 texts, 2 missing, 1 stale\n", answer.Output, StringComparison.Ordinal);
        Assert.Contains("Page: review/us/meetings.nb.html#unit_duties--manager--breaks--text", File.ReadAllText(Back("meetings.nb.xlf")), StringComparison.Ordinal);

        Change("meetings.nb.xlf", ">Plan a break in meetings over an hour.</target>", ">Legg inn en pause i møter på over en time.</target>");
        var import = Import("meetings.nb.xlf");
        Assert.Equal((0, string.Empty), (import.ExitCode, import.Errors));
        Assert.Contains("policies/meetings.nb.yaml: 1 text taken\n", import.Output, StringComparison.Ordinal);
        Assert.Contains("Not taken, since the source still stands there", import.Output, StringComparison.Ordinal);
        Assert.Contains("target: \"Legg inn en pause i møter på over en time.\"", Sidecar(), StringComparison.Ordinal);
        Assert.StartsWith("# Ours.\n", Sidecar(), StringComparison.Ordinal);
    }

    [Fact]
    public void One_refused_text_keeps_everything_of_every_file_as_it_was()
    {
        Export();
        _ = ToolAnswer.Of("translate", "export", "sv", _folder.Path, "-o", Out);
        Change("meetings.nb.xlf", ">Plan a break in meetings over an hour.</target>", ">Legg inn en pause.</target>");
        Change("meetings.sv.xlf", ">Send the agenda two days before [@handbook]. Everyone in the working environment reads it.</target>", ">Skicka dagordningen.</target>");
        var before = Sidecar();
        var import = Import("meetings.nb.xlf", "meetings.sv.xlf");

        Assert.Equal(1, import.ExitCode);
        Assert.Contains("error STY4036: The translation of 'duties/manager/agenda/text' has lost [@handbook].", import.Errors, StringComparison.Ordinal);
        Assert.Contains("Nothing was taken: --keep-going", import.Errors, StringComparison.Ordinal);
        Assert.Equal(before, Sidecar());
        Assert.False(File.Exists(_folder.PathOf("policies/meetings.sv.yaml")));

        var going = Import("meetings.nb.xlf", "meetings.sv.xlf", "--keep-going");
        Assert.Equal(1, going.ExitCode);
        Assert.Contains("1 text taken", going.Output, StringComparison.Ordinal);
        Assert.Contains("Legg inn en pause.", Sidecar(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Legg inn en &lt;b&gt;pause&lt;/b&gt;.", "A text cannot hold HTML.")]
    [InlineData("Legg inn en pause \U0001F600.", "has no glyph for")]
    [InlineData("Legg inn en pa\u030Ause.", "two characters")]
    public void A_text_with_which_the_library_could_not_be_read_is_refused_at_its_place_and_not_counted(string target, string why)
    {
        Export();
        Change("meetings.nb.xlf", ">Plan a break in meetings over an hour.</target>", $">{target}</target>");
        Change("meetings.nb.xlf", ">Møter som hjelper</target>", ">Møter som virker</target>");
        var before = Sidecar();
        var import = Import("meetings.nb.xlf");
        Assert.Equal(1, import.ExitCode);
        Assert.Matches(@"meetings\.nb\.xlf\(\d+,\d+\): error STY4038: 'duties/manager/breaks/text': ", import.Errors);
        Assert.Contains(why, import.Errors, StringComparison.Ordinal);
        Assert.Equal(before, Sidecar());

        Assert.Contains("meetings.nb.yaml: 1 text taken\n", Import("meetings.nb.xlf", "--keep-going").Output, StringComparison.Ordinal);
        Assert.Equal(before.Replace("target: \"Møter som hjelper\", state: approved", "target: \"Møter som virker\", state: translated", StringComparison.Ordinal), Sidecar());
    }

    [Fact]
    public void Where_all_that_is_new_is_refused_it_is_not_said_that_nothing_is_new()
    {
        Export();
        Change("meetings.nb.xlf", ">Plan a break in meetings over an hour.</target>", ">Legg inn en pause, ${org.name}.</target>");
        Assert.EndsWith("Nothing was taken: what is new in the files is refused.\n", Import("meetings.nb.xlf", "--keep-going").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_refused_file_stops_the_others_even_then()
    {
        Export();
        Change("meetings.nb.xlf", ">Plan a break in meetings over an hour.</target>", ">Legg inn en pause.</target>");
        File.WriteAllText(Back("page.html"), "<html/>");
        var before = Sidecar();
        var import = Import("meetings.nb.xlf", "page.html", "--keep-going");
        Assert.Equal(1, import.ExitCode);
        Assert.Contains("page.html(1,2): error STY4030", import.Errors, StringComparison.Ordinal);
        Assert.Equal(before, Sidecar());
    }

    [Fact]
    public void A_trial_writes_nothing()
    {
        Export();
        Change("meetings.nb.xlf", ">Plan a break in meetings over an hour.</target>", ">Legg inn en pause.</target>");
        var before = Sidecar();
        Assert.Contains("1 text would be taken", Import("meetings.nb.xlf", "--check").Output, StringComparison.Ordinal);
        Assert.Equal(before, Sidecar());
    }

    [Theory]
    [InlineData("There is no language 'dk'; there are nb, nn, sv, en.", "export", "dk")]
    [InlineData("'no' is not one language", "export", "no")]
    [InlineData("There is no document 'meting'. Did you mean 'meetings'?", "export", "nb", "--document", "meting")]
    [InlineData("'meetings' is not translated into 'nn'. Add 'nn: courtesy' under 'languages:'", "export", "nn", "--document", "meetings")]
    [InlineData("No text stands as 'outdated'.", "export", "nb", "--only", "outdated")]
    public void What_cannot_be_exported_is_said(string words, params string[] arguments)
    {
        var answer = ToolAnswer.Of(["translate", .. arguments.Take(2), _folder.Path, "-o", Out, .. arguments.Skip(2)]);
        Assert.Equal(2, answer.ExitCode);
        Assert.Contains(words, answer.Errors, StringComparison.Ordinal);
        Assert.False(Directory.Exists(Out));
    }

    [Fact]
    public void A_file_that_is_not_there_is_said()
    {
        var answer = Import("gone.xlf");
        Assert.Equal(2, answer.ExitCode);
        Assert.Contains("There is no file", answer.Errors, StringComparison.Ordinal);
        Assert.Contains("is a folder", ToolAnswer.Of("translate", "import", _folder.Path, "--content", _folder.Path).Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_lost_what_it_is_of_is_told_so()
    {
        Export("--format", "po");
        var text = File.ReadAllText(Back("meetings.nb.po")).Replace("X-Styrdok-Document: meetings", "X-Generator: other").Replace("Project-Id-Version: meetings", "Project-Id-Version: x").Replace("Language: nb", "Language: ")
            .Replace("msgid \"Plan a break in meetings over an hour.\"\nmsgstr \"\"", "msgid \"Plan a break in meetings over an hour.\"\nmsgstr \"Pause.\"");
        File.WriteAllText(Back("back.po"), text);
        Assert.Contains("error STY4035", Import("back.po").Errors, StringComparison.Ordinal);
        Assert.Contains("error STY4034: The file does not say which language", Import("back.po", "--document", "meetings").Errors, StringComparison.Ordinal);
        Assert.Contains("1 text taken", Import("back.po", "--document", "meetings", "--language", "nb").Output, StringComparison.Ordinal);
    }

    public void Dispose()
    {
        _folder.Dispose();
        if (Directory.Exists(Out)) Directory.Delete(Out, recursive: true);
    }

    private ToolAnswer Export(params string[] more) => ToolAnswer.Of(["translate", "export", "nb", _folder.Path, "-o", Out, .. more]);

    private ToolAnswer Import(params string[] arguments) => ToolAnswer.Of(["translate", "import", .. arguments.Select(argument => argument.Contains('.') ? Back(argument) : argument), "--content", _folder.Path]);

    private string Back(string name) => Path.Combine(Out, name);

    private string Sidecar() => File.ReadAllText(_folder.PathOf(ExchangeLibrary.Sidecar));

    private void Change(string name, string old, string other)
    {
        var text = File.ReadAllText(Back(name));
        Assert.Contains(old, text, StringComparison.Ordinal);
        File.WriteAllText(Back(name), text.Replace(old, other));
    }
}
