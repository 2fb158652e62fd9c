using System.Collections.Generic;
using System.Linq;
using Styrdok.Core.Annotations;
using Styrdok.Core.Document;
using Styrdok.Core.Model;
using Styrdok.Core.Values;

namespace Styrdok.Documents.Sections;

/// <summary>Composes lines to sign: role, name, place, date and room for a signature by hand.</summary>
internal sealed class SignaturesComposer(Composition composition)
{
    /// <summary>One row for each who signs.</summary>
    public TableBlock Lines(ValueList<Signatory> signatures, string path)
    {
        var words = composition.Words;
        (string Id, string Key, EntryKind Kind)[] fields = [("name", "signature_name", EntryKind.Line), ("place", "signature_place", EntryKind.Line), ("date", "signature_date", EntryKind.Date)];
        TableCell Field(Signatory signatory, (string Id, string Key, EntryKind Kind) field) => new()
        {
            Text = TextUnit.Of(string.Empty),
            Field = new EntryField
            {
                Name = path + "/" + signatory.Id + "/" + field.Id,
                Description = words[field.Key] + ", " + composition.Role(signatory.Role).PlainText + ", " + words["signature_caption"],
                Kind = field.Kind,
            },
        };
        return new TableBlock
        {
            Id = Composition.Anchor(path),
            Label = string.Empty,
            Caption = TextUnit.Of(words["signature_caption"]),
            Columns =
            [
                new TableColumn { Label = TextUnit.Of(words["signature_role"]), Weight = 3, IsRowHeader = true },
                new TableColumn { Label = TextUnit.Of(words["signature_name"]), Weight = 4, LeastLetters = 12 },
                new TableColumn { Label = TextUnit.Of(words["signature_place"]), Weight = 3, LeastLetters = 12 },
                new TableColumn { Label = TextUnit.Of(words["signature_date"]), Weight = 2, LeastLetters = 10 },
                new TableColumn { Label = TextUnit.Of(words["signature_signature"]), Weight = 5 },
            ],
            Rows = signatures.Select(signatory => new TableRow(
            [
                new TableCell { Text = composition.Role(signatory.Role), IsHeader = true },
                .. fields.Select(field => Field(signatory, field)),
                new TableCell { Text = TextUnit.Of(string.Empty) },
            ])).ToValueList(),
        };
    }
}
