using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using Styrdok.Core.Annotations;
using Styrdok.Core.Findings;
using Styrdok.Core.Model;
using Styrdok.Core.Rules;
using Styrdok.Core.Values;
using Styrdok.Core.Yaml;

namespace Styrdok.Core.Resolution.Batch;

/// <summary>A row of a table that makes no organisation.</summary>
/// <param name="Name">What to call it: its id, else its line.</param>
/// <param name="Findings">Why.</param>
public sealed record RefusedRow(string Name, ValueList<Finding> Findings);

/// <summary>
/// Organisations from a table with a row each and the brand of one organisation for all: its colours, pictures, theme and the documents that it adopts. What tells
/// organisations apart is the row's alone, so no policy ever carries another's number or address.
/// </summary>
/// <param name="Organisations">The organisations of the rows that are right, in their order.</param>
/// <param name="Refused">The other rows.</param>
/// <param name="Findings">What is wrong with the table as a whole; there are no organisations then.</param>
public sealed record OrganisationTable(ValueList<Organisation> Organisations, ValueList<RefusedRow> Refused, ValueList<Finding> Findings)
{
    /// <summary>What is doubtful in rows that make an organisation all the same.</summary>
    public ValueList<Finding> Warnings { get; init; } = [];

    /// <summary>The most rows that are read.</summary>
    public const int MostRows = 10_000;

    private const string Id = "id", Number = "organisation_number", NameLanguage = "name_language", Languages = "languages", Address = "address", Email = "email", Phone = "phone", Web = "web";
    private const string Name = "name_", Genitive = "genitive_", Definite = "definite_", DefiniteGenitive = "definite_genitive_";
    private static readonly string[] s_columns = [Id, Number, NameLanguage, Languages, Address, Email, Phone, Web];
    private static readonly string[] s_perLanguage = [Name, Genitive, DefiniteGenitive, Definite];

    /// <summary>Reads a table.</summary>
    /// <param name="file">The file: CSV in UTF-8, with commas or semicolons.</param>
    /// <param name="brand">The organisation whose brand and adopted documents all share.</param>
    /// <param name="library">The library: its languages and the ids that are taken.</param>
    /// <param name="shows">Whether the fonts show a character; null where that is not known.</param>
    /// <param name="isStrict">Whether warnings count as errors: a row with one makes no organisation.</param>
    public static OrganisationTable Read(SourceFile file, Organisation brand, Library library, Func<int, bool>? shows = null, bool isStrict = false)
    {
        var languages = library.Strings.Count > 0 ? library.Strings.Select(strings => strings.Language).ToList() : [.. Language.BuiltIn];
        var broken = file.Text.IndexOf('\uFFFD');
        if (broken >= 0) return Wrong(file.SpanAt(broken, broken + 1), "The table is not UTF-8 from here on.", "Save it as CSV UTF-8.");
        var rows = CsvRows.Of(file);
        if (rows.Problem is { } problem) return Wrong(file.SpanAt(problem.At, problem.At + 1), problem.Message, "A cell with quotation marks in it stands in quotation marks, and each of its own is doubled.");
        if (rows.Rows.Count == 0) return Wrong(SourceSpan.StartOf(file.Path), "The table is empty.", "Write the names of the columns into its first line: id, name_nb.");
        if (rows.Rows.Count > MostRows + 1) return Wrong(file.SpanAt(rows.Rows[MostRows + 1][0].Start, rows.Rows[MostRows + 1][0].End), $"The table has more than {MostRows} organisations.", "Divide it.");
        var head = rows.Rows[0];
        if (Columns(file, rows.Rows, languages) is { Count: > 0 } wrong) return new OrganisationTable([], [], wrong.ToValueList());

        var taken = new HashSet<string>(library.Organisations.Select(known => known.Id), StringComparer.Ordinal);
        var lines = new Dictionary<string, SourceSpan>(StringComparer.Ordinal);
        var organisations = new List<Organisation>();
        var refused = new List<RefusedRow>();
        var warnings = new List<Finding>();
        foreach (var row in rows.Rows.Skip(1))
        {
            var reader = new TableRow(file, head.Select(cell => cell.Text.ToLowerInvariant()).ToList(), row, languages, shows);
            var organisation = reader.Organisation(brand);
            if (organisation is not null) reader.Judge(organisation, library, isStrict);
            if (organisation is not null && lines.TryGetValue(organisation.Id, out var first)) reader.Report(TableFindings.IdTaken, Id, $"The id '{organisation.Id}' stands in the table twice.", "Give one of the two another id.", new RelatedPlace(first, "The first is here."));
            else if (organisation is not null && taken.Contains(organisation.Id)) reader.Report(TableFindings.IdTaken, Id, $"The library has an organisation '{organisation.Id}' already.", "Take the row out, or give it another id.");
            if (organisation is not null && !lines.ContainsKey(organisation.Id)) lines.Add(organisation.Id, reader.SpanOf(Id));
            if (reader.Findings.Count == 0 && organisation is not null)
            {
                organisations.Add(organisation);
                warnings.AddRange(reader.Warnings);
            }
            else refused.Add(new RefusedRow(reader.NameOfRow, reader.Findings.ToValueList()));
        }

        if (organisations.Count == 0 && refused.Count == 0) return Wrong(SourceSpan.StartOf(file.Path), "The table has no organisations.", "Write a row for each below the names of the columns.");
        return new OrganisationTable(organisations.ToValueList(), refused.ToValueList(), []) { Warnings = warnings.ToValueList() };
    }

    private static List<Finding> Columns(SourceFile file, IReadOnlyList<IReadOnlyList<CsvCell>> rows, List<Language> languages)
    {
        var head = rows[0];
        var findings = new List<Finding>();
        var known = s_columns.Concat(languages.SelectMany(language => s_perLanguage.Select(column => column + language.Code))).ToList();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < head.Count; i++)
        {
            var cell = head[i];
            var span = file.SpanAt(cell.Start, cell.End);
            var name = cell.Text.ToLowerInvariant();
            if (name.Length == 0)
            {
                // Excel saves columns that once held something; without a word they say nothing.
                var filled = rows.FirstOrDefault(row => i < row.Count && row[i].Text.Length > 0);
                if (filled is not null) findings.Add(TableFindings.Unreadable.At(file.SpanAt(filled[i].Start, filled[i].End), "The column of this cell has no name.", "Write the name of the column into the first line, or remove the cells below it."));
            }
            else if (!known.Contains(name)) findings.Add(TableFindings.Unreadable.At(span, $"'{cell.Text}' is no column of a table of organisations.", Nearest.Suggest(name, known)));
            else if (!seen.Add(name)) findings.Add(TableFindings.Unreadable.At(span, $"The column '{name}' is there twice.", "Remove one of the two."));
        }

        var start = file.SpanAt(head[0].Start, head[0].End);
        if (findings.Count == 0 && !seen.Contains(Id)) findings.Add(TableFindings.Unreadable.At(start, "The table has no column 'id'.", "Add it: the folder of the organisation's documents, such as nordvik."));
        if (findings.Count == 0 && !seen.Any(name => name.StartsWith(Name, StringComparison.Ordinal) && name != NameLanguage)) findings.Add(TableFindings.Unreadable.At(start, "The table has no column of names.", "Add one a language: name_nb, name_sv."));
        return findings;
    }

    private static OrganisationTable Wrong(SourceSpan span, string message, string remedy) => new([], [], [TableFindings.Unreadable.At(span, message, remedy)]);

    private sealed class TableRow(SourceFile file, List<string> columns, IReadOnlyList<CsvCell> cells, List<Language> languages, Func<int, bool>? shows)
    {
        private const int MostLetters = 500;

        private static readonly Regex s_slug = Whole(YamlPatternAttribute.Slug), s_email = Whole("[^@\\s]+@[^@\\s]+\\.[^@\\s]+"), s_web = Whole("https?://[^\\s]+");

        public List<Finding> Findings { get; } = [];

        public List<Finding> Warnings { get; } = [];

        public string NameOfRow => Value(Id) is { } id ? id : "line " + SpanOf(Id).Line.ToString(System.Globalization.CultureInfo.InvariantCulture);

        public SourceSpan SpanOf(string column)
        {
            var index = columns.IndexOf(column);
            var cell = index >= 0 && index < cells.Count ? cells[index] : cells[0];
            return file.SpanAt(cell.Start, cell.End);
        }

        public void Report(FindingDescriptor rule, string column, string message, string remedy, params RelatedPlace[] related) => Findings.Add(rule.At(SpanOf(column), message, remedy, related));

        public Organisation? Organisation(Organisation brand)
        {
            if (cells.Count > columns.Count)
            {
                Findings.Add(TableFindings.WrongValue.At(
                    file.SpanAt(cells[columns.Count].Start, cells[columns.Count].End), $"The row has {cells.Count} cells and the table {columns.Count} columns.", "Put a cell that holds the sign between cells in quotation marks."));
                return null;
            }

            foreach (var column in columns) Check(column);
            if (Value(Id) is not { } id) Report(TableFindings.WrongValue, Id, "The organisation has no id.", "Write one: lower-case letters a-z, digits and single hyphens, such as nordvik.");
            else if (!s_slug.IsMatch(id)) Report(TableFindings.WrongValue, Id, $"'{id}' is no id.", $"Use {YamlPatternAttribute.SlugWords.Replace("good-health", "nordvik")}.");
            Fits(Email, s_email, "an e-mail address, such as post@example.no");
            Fits(Web, s_web, "an address that begins with https:// or http://");
            var names = languages.Select(language => (Language: language, Text: Value(Name + language.Code))).Where(name => name.Text is not null).Select(name => new LanguageText(name.Language, name.Text!)).ToList();
            if (names.Count == 0) Report(TableFindings.WrongValue, Id, "The organisation has no name.", "Write it in one of the columns of names.");
            var own = Known(NameLanguage, Value(NameLanguage)) ?? (names.Any(name => name.Language.Equals(brand.NameLanguage)) ? brand.NameLanguage : names.Count > 0 ? names[0].Language : null);
            var published = (Value(Languages) ?? string.Empty).Split([' ', ',', ';', '|'], StringSplitOptions.RemoveEmptyEntries).Select(code => Known(Languages, code)).OfType<Language>().ToList();
            if (Findings.Count > 0) return null;
            return brand with
            {
                Id = Value(Id)!,
                Names = LocalizedText.Of(names),
                NameLanguage = own,
                Forms = new ValueMap<NameForms>(languages.Select(language => new KeyValuePair<string, NameForms>(language.Code, Forms(brand, language))).Where(forms => forms.Value != new NameForms())),
                Languages = published.Count > 0 ? published.ToValueList() : brand.Languages,
                OrganisationNumber = Value(Number),
                Address = (Value(Address) ?? string.Empty).Split('|', '\n').Select(line => line.Trim()).Where(line => line.Length > 0).ToValueList(),
                Contact = Value(Email) is null && Value(Phone) is null && Value(Web) is null ? null : new Contact { Email = Value(Email), Phone = Value(Phone), Web = Value(Web) },
            };
        }

        /// <summary>What can be said of an organisation only when all of its row is read.</summary>
        public void Judge(Organisation organisation, Library library, bool isStrict)
        {
            if (organisation.OrganisationNumber is { } number && OrganisationNumber.ProblemOf(number) is { } problem)
            {
                var finding = new OrganisationNumber().Descriptor.At(SpanOf(Number), problem, OrganisationNumber.Remedy);
                if (isStrict) Findings.Add(finding with { Severity = FindingSeverity.Error });
                else Warnings.Add(finding);
            }

            var adopted = organisation.Adopts.Count > 0
                ? organisation.Adopts.Select(adoption => (Document: library.FindDocument(adoption.Document), Adoption: adoption)).ToList()
                : library.Documents.Select(document => (Document: (LibraryDocument?)document, Adoption: new Adoption { Document = document.Id })).ToList();
            if (adopted.Count > 0 && !adopted.Any(of => of.Document is { } document && organisation.HasLanguageOf(document, of.Adoption)))
                Report(TableFindings.WrongValue, Languages, $"None of its documents is in {string.Join(" or ", organisation.Languages)}, so that it would have none.", "Add a language that they are in.");
        }

        // How a sentence speaks of it, "kommunen", is a common noun and may be shared; a genitive is of one name.
        private NameForms Forms(Organisation brand, Language language)
        {
            var shared = brand.Forms.TryGet(language.Code, out var forms) ? forms : null;
            return new NameForms
            {
                Genitive = Value(Genitive + language.Code),
                Definite = Value(Definite + language.Code) ?? shared?.Definite,
                DefiniteGenitive = Value(DefiniteGenitive + language.Code) ?? (Value(Definite + language.Code) is null ? shared?.DefiniteGenitive : null),
            };
        }

        private string? Value(string column)
        {
            var index = columns.IndexOf(column);
            return index >= 0 && index < cells.Count && cells[index].Text.Length > 0 ? cells[index].Text : null;
        }

        private void Check(string column)
        {
            if (Value(column) is not { } text) return;
            if (text.Length > MostLetters)
            {
                Report(TableFindings.WrongValue, column, $"The cell has more than {MostLetters} characters.", "Shorten it.");
                return;
            }

            for (var i = 0; i < text.Length; i++)
            {
                var sign = char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]) ? char.ConvertToUtf32(text[i], text[i + 1]) : text[i];
                if (sign is '\n' or '\r' && column == Address) continue;
                if (sign is < ' ' or (>= 0x7F and <= 0x9F) or 0x2028 or 0x2029) Report(TableFindings.WrongValue, column, $"The cell holds a line break or a control character (U+{sign:X4}).", "Remove it.");
                else if (i > 0 && sign is >= 0x0300 and <= 0x036F) Report(TableFindings.WrongValue, column, $"The letter '{text[i - 1]}' and the mark U+{sign:X4} are two characters here.", "Type the letter anew on the keyboard.");
                else if (shows is not null && !shows(sign)) Report(TableFindings.WrongValue, column, $"No font shows the character U+{sign:X4}.", "Write it with other letters.");
                else if (sign > 0xFFFF) i++;
                else continue;
                if (Findings.Count > 0) return;
            }
        }

        private void Fits(string column, Regex pattern, string words)
        {
            if (Value(column) is { } value && !pattern.IsMatch(value)) Report(TableFindings.WrongValue, column, $"'{value}' is not {words}.", "Correct it, or leave the cell empty.");
        }

        private Language? Known(string column, string? code)
        {
            if (code is null) return null;
            var language = languages.FirstOrDefault(known => known.Code == code);
            if (language is null) Report(TableFindings.WrongValue, column, $"'{code}' is no language of the library.", $"There are {string.Join(", ", languages)}.");
            return language;
        }

        private static Regex Whole(string pattern) => new("^(?:" + pattern + ")$", RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));
    }
}
