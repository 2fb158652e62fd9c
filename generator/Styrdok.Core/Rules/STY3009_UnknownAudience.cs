using System;
using System.Collections.Generic;
using System.Linq;
using Styrdok.Core.Annotations;
using Styrdok.Core.Findings;
using Styrdok.Core.Model;
using Styrdok.Core.Resolution;
using Styrdok.Core.Yaml;

namespace Styrdok.Core.Rules;

/// <summary>A word for the readers of a document that no role answers to: it has no name in any language, so readers are not shown it.</summary>
internal sealed class UnknownAudience() : Rule("STY3009", FindingSeverity.Hint, "Readers without a name")
{
    public override void Check(LibraryFiles files, FindingSink sink)
    {
        if (!files.IsComplete(RefTarget.Role)) return;
        var roles = new Dictionary<string, Role>(StringComparer.Ordinal);
        foreach (var role in files.Roles.SelectMany(file => file.Model.Roles)) roles[role.Id] = role;
        Role? Find(string id) => roles.TryGetValue(id, out var role) ? role : null;
        foreach (var file in files.Documents)
        {
            for (var i = 0; i < file.Model.Audience.Count; i++)
            {
                var word = file.Model.Audience[i];
                if (AudienceRole.Of(word, Find) is not null) continue;
                var written = (file.Bound.NodeOf(file.Model) as YamlMapping)?.Find("audience") as YamlSequence;
                var near = Nearest.To(word, roles.Keys.OrderBy(id => id, StringComparer.Ordinal));
                sink.Report(Descriptor.At(
                    written is not null && i < written.Items.Count ? written.Items[i].Span : file.SpanOf(file.Model, "audience"), $"No role is called '{word}', so readers are not told that the document is for them.",
                    near is null ? "Add the role to a file of kind roles, such as shared/roles.yaml, or remove the word." : $"Did you mean '{near}'?"));
            }
        }
    }
}
