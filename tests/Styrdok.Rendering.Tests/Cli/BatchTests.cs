using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Styrdok.Cli;
using Styrdok.Cli.Output;
using Styrdok.Cli.Rendering;
using Styrdok.Core.Resolution;
using Styrdok.Core.Resolution.Batch;
using Styrdok.Core.Values;
using Styrdok.Core.Yaml;

namespace Styrdok.Rendering.Tests.Cli;

public sealed class BatchTests : IDisposable
{
    private readonly LibraryFolder _folder = new LibraryFolder().WithLibrary().WithOrganisation("organisation_number: \"111\"\naddress: [Our Street 1]\nforms: { en: { definite: the body, genitive: Our's } }\n");

    private string Out => _folder.PathOf("../" + Path.GetFileName(_folder.Path) + "-out");

    [Fact]
    public void Each_row_of_a_table_has_its_own_documents_in_the_shared_brand()
    {
        var answer = Build("\uFEFFid;name_en;organisation_number;address\r\nvik;Vik;222;\"Road 1 | 0001 Vik\"\r\ndal;\"Dal; the \"\"new\"\" one\";333;\r\n");
        Assert.Equal((0, string.Empty), (answer.ExitCode, answer.Errors));
        Assert.Equal(["dal/en/meetings.html", "dal/index.html", "index.html", "manifest.json", "vik/en/meetings.html", "vik/index.html"], Written().Where(file => !file.Contains(".checklist") && !file.Contains(".role-")));
        var vik = File.ReadAllText(Path.Combine(Out, "vik/en/meetings.html"));
        Assert.Contains("0001 Vik", vik, StringComparison.Ordinal);
        Assert.Contains("222", vik, StringComparison.Ordinal);
        Assert.Contains("Dal; the &quot;new&quot; one", File.ReadAllText(Path.Combine(Out, "dal/en/meetings.html")), StringComparison.Ordinal);
        foreach (var file in Directory.GetFiles(Out, "*.html", SearchOption.AllDirectories)) Assert.DoesNotContain("Our Street", File.ReadAllText(file), StringComparison.Ordinal);
    }

    [Fact]
    public void A_row_that_is_wrong_stops_everything_unless_the_others_are_to_go_on()
    {
        const string table = "id,name_en\nvik,Vik\nDAL,Dal\n";
        var stopped = Build(table);
        Assert.Equal(1, stopped.ExitCode);
        Assert.Contains("table.csv(3,1): error STY8003: 'DAL' is no id.", stopped.Errors, StringComparison.Ordinal);
        Assert.False(Directory.Exists(Out));

        var going = Build(table, "--keep-going");
        Assert.Equal(1, going.ExitCode);
        Assert.Contains("1 of 2 organisations was left out; nothing was written of it, and what was there before is as it was:\n  DAL\n", going.Errors, StringComparison.Ordinal);
        Assert.Contains("vik/en/meetings.html", Written());
        Assert.Contains("index.html", Written());
    }

    [Fact]
    public void An_error_in_one_organisations_folder_leaves_out_that_one_and_one_elsewhere_stops_all()
    {
        _folder.With("organisations/dal/organisation.yaml", "styrdok: 1\nkind: organisation\nid: dal\n");
        Assert.Equal(1, Run().ExitCode);
        Assert.False(Directory.Exists(Out));

        var going = Run("--keep-going");
        Assert.Equal(1, going.ExitCode);
        Assert.Contains("1 of 2 organisations was left out", going.Errors, StringComparison.Ordinal);
        Assert.Contains("  dal\n    ", going.Errors, StringComparison.Ordinal);
        Assert.Contains("us/en/meetings.html", Written());

        _folder.With("shared/more.yaml", "styrdok: 1\nkind: rolls\n");
        Assert.Contains("Nothing was written: the errors above come first.", Run("--keep-going").Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void Several_organisations_can_be_named_and_all_means_all()
    {
        foreach (var id in new[] { "vik", "dal" }) _folder.With($"organisations/{id}/organisation.yaml", $"styrdok: 1\nkind: organisation\nid: {id}\nnames: {{ en: The {id} }}\nbrand: {{ color: \"#2b49a6\" }}\n");
        _folder.With("styrdok.yaml", "kind: project\norganisation: us\n");
        Assert.Equal(0, Run("--organisation", "vik, dal").ExitCode);
        Assert.Equal(["dal", "vik"], Directory.GetDirectories(Out).Select(Path.GetFileName).Order());
        Assert.Equal(0, Run("--organisation", "all").ExitCode);
        Assert.Equal(["dal", "us", "vik"], Directory.GetDirectories(Out).Select(Path.GetFileName).Order());
        Assert.Contains("There is no organisation 'vok'", Run("--organisation", "vik,vok").Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void Going_on_writes_the_same_bytes_as_not()
    {
        Run();
        var before = Written().ToDictionary(file => file, file => Convert.ToHexString(File.ReadAllBytes(Path.Combine(Out, file))));
        Directory.Delete(Out, recursive: true);
        Assert.Equal(0, Run("--keep-going").ExitCode);
        Assert.Equal(before, Written().ToDictionary(file => file, file => Convert.ToHexString(File.ReadAllBytes(Path.Combine(Out, file)))));
    }

    [Theory]
    [InlineData("--organisations needs --brand", "--organisations", "table.csv")]
    [InlineData("There is no organisation 'uss'. Did you mean 'us'?", "--organisations", "table.csv", "--brand", "uss")]
    [InlineData("There is no file", "--organisations", "gone.csv", "--brand", "us")]
    public void What_a_batch_lacks_is_said(string words, params string[] arguments)
    {
        _folder.With("table.csv", "id,name_en\nvik,Vik\n");
        var answer = Run([.. arguments.Select(argument => argument.EndsWith(".csv", StringComparison.Ordinal) ? _folder.PathOf(argument) : argument)]);
        Assert.Equal(2, answer.ExitCode);
        Assert.Contains(words, answer.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_an_organisation_that_fails_late_nothing_is_put_in_place_and_the_next_is()
    {
        var places = new List<Place>();
        using var whole = new WholeOrganisations(() =>
        {
            places.Add(new Place());
            return places[^1];
        });
        whole.Begin("dal");
        whole.Write("dal/a", [1]);
        whole.Begin("dal");
        whole.Fail(new UsageException("No layout."));
        whole.Write("dal/b", [1]);
        whole.Begin("vik");
        whole.Write("vik/a", [1]);
        whole.End();
        Assert.Equal([(false, true), (true, true)], places.Select(place => (place.IsCommitted, place.IsDisposed)));
        Assert.Equal(["dal/a"], places[0].Paths);
        var failed = Assert.Single(whole.Failed);
        Assert.Equal(("dal", "No layout."), (failed.Organisation, Assert.Single(failed.Reasons)));
    }

    [Fact]
    public void A_disk_that_is_full_is_no_organisations_failure()
    {
        Assert.False(WholeOrganisations.IsOfOrganisation(new IOException()));
        Assert.True(WholeOrganisations.IsOfOrganisation(new InvalidOperationException()));
    }

    [Fact]
    public void A_number_with_a_wrong_check_digit_is_a_warning_at_its_cell_and_an_error_where_those_count()
    {
        const string table = "id,name_en,organisation_number\nvik,Vik,974 760 674\ndal,Dal,974 760 673\n";
        var answer = Build(table);
        Assert.Equal((0, string.Empty), (answer.ExitCode, answer.Errors));
        Assert.Contains("table.csv(2,9): warning STY5028: '974 760 674' has a wrong check digit", answer.Output, StringComparison.Ordinal);
        Assert.Contains("vik/en/meetings.html", Written());
        Assert.DoesNotContain("STY5028", Build(table, "--quiet").Output, StringComparison.Ordinal);

        var strict = Build(table, "--strict", "--keep-going");
        Assert.Equal(1, strict.ExitCode);
        Assert.Contains("table.csv(2,9): error STY5028", strict.Errors, StringComparison.Ordinal);
        Assert.Contains("1 of 2 organisations was left out", strict.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void Columns_that_a_spreadsheet_has_left_empty_are_passed_over_and_one_without_a_name_is_not()
    {
        Assert.Equal("vik", Assert.Single(Table("id;name_en;;\nvik;Vik;;\n;;;\n").Organisations).Id);
        Assert.StartsWith("table.csv(2,11): error STY8002: The column of this cell has no name.", Assert.Single(Table("id;name_en;;\nvik;Vik; ;x\n").Findings).ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "(1,1): error STY8002: The table is empty.")]
    [InlineData("id,name_en\n", "(1,1): error STY8002: The table has no organisations.")]
    [InlineData("name_en\nVik\n", "(1,1): error STY8002: The table has no column 'id'.")]
    [InlineData("id,name_language\nvik,en\n", "(1,1): error STY8002: The table has no column of names.")]
    [InlineData("id,nam_en\nvik,Vik\n", "(1,4): error STY8002: 'nam_en' is no column of a table of organisations. Did you mean 'name_en'?")]
    [InlineData("id,name_en\nvik,\"Vik\n", "(2,5): error STY8002: The quotation mark is not closed.")]
    [InlineData("id,name_en\nvik,\"Vik\"x\n", "(2,10): error STY8002: Something stands after the closing quotation mark.")]
    [InlineData("id,name_en\nvik,Vi\uFFFDk\n", "(2,7): error STY8002: The table is not UTF-8 from here on.")]
    public void A_table_that_cannot_be_read_is_answered_at_its_place(string text, string words)
    {
        var table = Table(text);
        Assert.StartsWith("table.csv" + words, Assert.Single(table.Findings).ToString(), StringComparison.Ordinal);
        Assert.Empty(table.Organisations);
    }

    [Theory]
    [InlineData("vik,,,", "(2,1): error STY8003: The organisation has no name.")]
    [InlineData(",Vik,,", "(2,1): error STY8003: The organisation has no id.")]
    [InlineData("vik,Vik,mail,", "(2,9): error STY8003: 'mail' is not an e-mail address")]
    [InlineData("vik,Vik,,en no", "(2,10): error STY8003: 'no' is no language of the library.")]
    [InlineData("vik,Vik,,nn", "(2,10): error STY8003: None of its documents is in nn, so that it would have none.")]
    [InlineData("vik,\"Vi\nk\",,", "(2,5): error STY8003: The cell holds a line break or a control character (U+000A).")]
    [InlineData("vik,Ide\u0301,,", "(2,5): error STY8003: The letter 'e' and the mark U+0301 are two characters here.")]
    [InlineData("vik,V,,,more", "(2,9): error STY8003: The row has 5 cells and the table 4 columns.")]
    [InlineData("us,V,,", "(2,1): error STY8004: The library has an organisation 'us' already.")]
    public void A_row_that_is_wrong_is_refused_at_its_cell(string row, string words)
    {
        var table = Table("id,name_en,email,languages\n" + row + "\n");
        Assert.Contains(Assert.Single(table.Refused).Findings, finding => finding.ToString().StartsWith("table.csv" + words, StringComparison.Ordinal));
        Assert.Empty(table.Organisations);
    }

    [Fact]
    public void A_cell_as_long_as_a_book_is_refused() => Assert.Contains("more than 500 characters", Assert.Single(Table("id,name_en,email\nvik,Vik," + new string('@', 100_000) + "\n").Refused).Findings[0].Message, StringComparison.Ordinal);

    [Fact]
    public void What_tells_organisations_apart_is_the_rows_alone()
    {
        var organisation = Assert.Single(Table("id,name_en,name_sv,languages\nvik,Vik,Viks,sv en\n").Organisations);
        Assert.Null(organisation.OrganisationNumber);
        Assert.Empty(organisation.Address);
        Assert.True(organisation.Forms.TryGet("en", out var forms));
        Assert.Equal(("the body", null), (forms.Definite, forms.Genitive));
        Assert.Equal([Language.Sv, Language.En], organisation.Languages);
    }

    public void Dispose()
    {
        _folder.Dispose();
        if (Directory.Exists(Out)) Directory.Delete(Out, recursive: true);
    }

    private OrganisationTable Table(string text)
    {
        var files = Directory.GetFiles(_folder.Path, "*.yaml", SearchOption.AllDirectories).Select(file => new SourceFile(Path.GetRelativePath(_folder.Path, file), File.ReadAllText(file)));
        var library = LibraryReader.Read(files).Library;
        return OrganisationTable.Read(new SourceFile("table.csv", text), library.FindOrganisation("us")!, library);
    }

    private ToolAnswer Build(string table, params string[] more)
    {
        _folder.With("table.csv", table);
        return Run(["--organisations", _folder.PathOf("table.csv"), "--brand", "us", .. more]);
    }

    private ToolAnswer Run(params string[] arguments) => ToolAnswer.Of(["build", _folder.Path, "--output", Out, "--format", "html", .. arguments]);

    private IReadOnlyList<string> Written() => ToolRun.Files(Out);

    private sealed class Place : IOutputSink
    {
        public List<string> Paths { get; } = [];

        public bool IsCommitted { get; private set; }

        public bool IsDisposed { get; private set; }

        public void Write(string path, ReadOnlySpan<byte> bytes) => Paths.Add(path);

        public void Commit() => IsCommitted = true;

        public void Dispose() => IsDisposed = true;
    }
}
