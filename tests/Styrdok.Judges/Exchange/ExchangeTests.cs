using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using System.Xml;
using System.Xml.Schema;
using Styrdok.Judges.Library;
using Styrdok.Judges.Running;

namespace Styrdok.Judges.Exchange;

/// <summary>What goes to translators and comes back is judged by the schemas of XLIFF, by gettext, by the translate toolkit and by OmegaT.</summary>
public sealed class ExchangeTests(RenderedLibrary library)
{
    private const string Schemas = "/usr/share/php/Symfony/Component/Translation/Resources/schemas/";
    private static readonly string[] s_languages = ["nb", "nn", "sv", "en"];

    [Theory]
    [InlineData("xliff", "xliff-core-1.2-strict.xsd")]
    [InlineData("xliff2", "xliff-core-2.0.xsd")]
    public async Task Everything_that_is_exported_is_valid(string format, string schema)
    {
        External.Need("test", "-f", Schemas + schema);
        var settings = new XmlReaderSettings { ValidationType = ValidationType.Schema, ValidationFlags = XmlSchemaValidationFlags.ReportValidationWarnings };
        settings.Schemas.XmlResolver = null;
        var names = new XmlReaderSettings { DtdProcessing = DtdProcessing.Ignore, XmlResolver = null };
        foreach (var file in new[] { "xml.xsd", schema })
        {
            using var reader = XmlReader.Create(Schemas + file, names);
            settings.Schemas.Add(null, reader);
        }

        var problems = new List<string>();

        // Attributes of the module for length have no schema here; the core allows them.
        settings.ValidationEventHandler += (_, found) =>
        {
            if (!found.Message.Contains("sizerestriction", StringComparison.Ordinal) && !found.Message.Contains("'generalProfile'", StringComparison.Ordinal)) problems.Add(found.Message);
        };
        foreach (var file in await Export(library.Scratch("valid-" + format), format))
        {
            using var reader = XmlReader.Create(file, settings);
            while (reader.Read())
            {
            }
        }

        Found.Nothing(problems);
    }

    [Fact]
    public async Task Gettext_finds_nothing_wrong_in_what_is_exported()
    {
        External.Need("msgfmt", "--version");
        var problems = new List<string>();
        foreach (var file in await Export(library.Scratch("gettext"), "po"))
        {
            var outcome = await External.Run("msgfmt", ["--check", "--output-file", Path.ChangeExtension(file, ".mo"), file]);
            if (outcome.ExitCode != 0 || outcome.Errors.Contains("warning", StringComparison.Ordinal)) problems.Add(outcome.Everything);
        }

        Found.Nothing(problems);
    }

    [Fact]
    public async Task A_way_through_the_translate_toolkit_loses_no_text()
    {
        External.Need("xliff2po", "--version");
        External.Need("po2xliff", "--version");
        var content = Copy("toolkit-content");
        var (exported, po, back) = (library.Scratch("toolkit"), library.Scratch("toolkit-po"), library.Scratch("toolkit-back"));
        var files = await Export(exported, "xliff");
        await Runs("xliff2po", "--progress=none", exported, po);
        await Runs("po2xliff", "--progress=none", po, back);
        foreach (var folder in new[] { po, back })
        {
            var converted = Directory.GetFiles(folder);
            Assert.Equal(files.Count, converted.Length);
            AssertNothingNew(await Import(content, converted));
        }

        Assert.All(Directory.EnumerateFiles(Repository.Content, "*.yaml", SearchOption.AllDirectories), file =>
            Assert.Equal(File.ReadAllBytes(file), File.ReadAllBytes(Path.Combine(content, Path.GetRelativePath(Repository.Content, file)))));
    }

    [Fact]
    public async Task A_text_translated_in_po_on_the_way_is_taken()
    {
        External.Need("xliff2po", "--version");
        var (content, folder) = Small("on-the-way");
        await Runs(Repository.Tool, "translate", "export", "nb", content, "--output", folder);
        var po = Path.Combine(folder, "meetings.nb.po");
        await Runs("xliff2po", "--progress=none", Path.Combine(folder, "meetings.nb.xlf"), po);
        var text = await File.ReadAllTextAsync(po, TestContext.Current.CancellationToken);
        var changed = text.Replace("#, fuzzy\nmsgid \"Plan a break in meetings over an hour.\"\nmsgstr \"Plan a break in meetings over an hour.\"", "msgid \"Plan a break in meetings over an hour.\"\nmsgstr \"Legg inn en pause.\"");
        Assert.NotEqual(text, changed);
        await File.WriteAllTextAsync(po, changed, TestContext.Current.CancellationToken);
        var back = Path.Combine(library.Scratch("on-the-way-back"), "meetings.nb.xlf");
        await Runs("po2xliff", "--progress=none", po, back);
        Assert.Contains("1 text would be taken", (await Import(content, po, "--check")).Output, StringComparison.Ordinal);
        Assert.Contains("1 text taken", (await Import(content, back)).Output, StringComparison.Ordinal);
        Assert.Contains("target: \"Legg inn en pause.\"", SidecarOf(content), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_pofilter_marks_can_be_imported_and_its_remarks_are_nobodys_notes()
    {
        External.Need("pofilter", "--version");
        var (content, folder) = Small("filtered");
        await Runs(Repository.Tool, "translate", "export", "nb", content, "--format", "po", "--output", folder);
        var filtered = Path.Combine(folder, "filtered.po");
        await Runs("pofilter", "--progress=none", Path.Combine(folder, "meetings.nb.po"), filtered);
        Assert.Contains("(pofilter)", await File.ReadAllTextAsync(filtered, TestContext.Current.CancellationToken), StringComparison.Ordinal);
        AssertNothingNew(await Import(content, filtered));
    }

    [Fact]
    public async Task A_translation_merged_by_gettext_after_the_source_changed_is_not_taken_for_one_of_the_new_text()
    {
        External.Need("msgmerge", "--version");
        var (content, folder) = Small("merged");
        await Runs(Repository.Tool, "translate", "export", "nb", content, "--format", "po", "--output", folder);
        var before = Path.Combine(folder, "meetings.nb.po");
        var old = Path.Combine(folder, "old.po");
        File.Move(before, old);
        var document = Path.Combine(content, "policies", "meetings.yaml");
        await File.WriteAllTextAsync(document, (await File.ReadAllTextAsync(document, TestContext.Current.CancellationToken)).Replace("Meetings that help", "Meetings that really help"), TestContext.Current.CancellationToken);
        await Runs(Repository.Tool, "translate", "export", "nb", content, "--format", "po", "--output", folder);
        var merged = Path.Combine(folder, "merged.po");
        await Runs("msgmerge", "--quiet", "--previous", "--output-file", merged, old, before);
        Assert.Contains("#| msgid \"Meetings that help\"", await File.ReadAllTextAsync(merged, TestContext.Current.CancellationToken), StringComparison.Ordinal);
        AssertNothingNew(await Import(content, merged));
        var refused = await Import(content, old);
        Assert.Equal(1, refused.ExitCode);
        Assert.Contains("error STY4031: 'document/title' reads otherwise in the document now.", refused.Errors, StringComparison.Ordinal);
    }

    // OmegaT comes with a Java of its own size, so what it wrote is recorded, and it runs where it is installed.
    [Fact]
    public async Task What_omegat_translates_is_taken_whatever_state_it_leaves()
    {
        var (content, folder) = Small("omegat");
        var target = Path.Combine(AppFolder("recorded"), "meetings.nb.xlf");
        if (External.Has("omegat", "--help"))
        {
            CopiedContent.Copy(AppFolder("omegat"), folder);
            foreach (var room in new[] { "source", "target", "omegat", "glossary", "dictionary" }) Directory.CreateDirectory(Path.Combine(folder, room));
            await Runs(Repository.Tool, "translate", "export", "nb", content, "--only", "missing,stale", "--output", Path.Combine(folder, "source"));
            var outcome = await External.Run("omegat", ["--mode=console-translate", folder], environment: new Dictionary<string, string> { ["HOME"] = library.Scratch("omegat-home") });
            Assert.True(outcome.ExitCode == 0, outcome.Everything);
            target = Path.Combine(folder, "target", "meetings.nb.xlf");
        }

        Assert.Contains("state=\"needs-translation\" xml:lang=\"nb\">Legg inn en pause", await File.ReadAllTextAsync(target, TestContext.Current.CancellationToken), StringComparison.Ordinal);
        var import = await Import(content, target);
        Assert.Equal((0, string.Empty), (import.ExitCode, import.Errors));
        Assert.Contains("2 texts taken", import.Output, StringComparison.Ordinal);
        var sidecar = SidecarOf(content);
        Assert.Contains("target: \"Send sakslisten to dager før [@handbook]. Alle i arbeidsmiljøet leser den.\"", sidecar, StringComparison.Ordinal);
        Assert.Contains("target: \"Legg inn en pause i møter på over en time.\"", sidecar, StringComparison.Ordinal);
        Assert.DoesNotContain("purpose/body", sidecar, StringComparison.Ordinal);
    }

    private static void AssertNothingNew(Outcome import)
    {
        Assert.True(import.ExitCode == 0, import.Everything);
        Assert.Contains("There is nothing new in the files", import.Output, StringComparison.Ordinal);
    }

    private static async Task<List<string>> Export(string folder, string format)
    {
        foreach (var language in s_languages) await Runs(Repository.Tool, "translate", "export", language, Repository.Content, "--format", format, "--output", folder);
        var files = Directory.EnumerateFiles(folder).Order(StringComparer.Ordinal).ToList();
        Assert.NotEmpty(files);
        return files;
    }

    private static Task<Outcome> Import(string content, params string[] arguments) => External.Run(Repository.Tool, ["translate", "import", .. arguments, "--content", content]);

    private static async Task Runs(string program, params string[] arguments)
    {
        var outcome = await External.Run(program, arguments);
        Assert.True(outcome.ExitCode == 0, outcome.Everything);
    }

    private static string SidecarOf(string content) => File.ReadAllText(Path.Combine(content, "policies", "meetings.nb.yaml"));

    private static string AppFolder(string name) => Path.Combine(Repository.Root, "tests", "Styrdok.Judges", "Exchange", name);

    private (string Content, string Folder) Small(string name)
    {
        var content = library.Scratch(name + "-content");
        CopiedContent.Copy(AppFolder("library"), content);
        return (content, library.Scratch(name));
    }

    private string Copy(string name)
    {
        var content = library.Scratch(name);
        CopiedContent.Copy(Repository.Content, content);
        return content;
    }
}
