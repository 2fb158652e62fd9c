using System.Collections.Generic;
using Styrdok.Core.Annotations;
using Styrdok.Core.Model;

namespace Styrdok.Core.Rules;

/// <summary>A document that an organisation adopts and the library does not hold.</summary>
internal sealed class UnknownDocument() : UnknownIdRule("STY3007", "Unknown document", RefTarget.Document, "document", "the library, or remove it here")
{
    /// <summary>A sidecar without a document has a rule of its own.</summary>
    protected override IReadOnlyCollection<string> Known(LibraryFiles files, Yaml.Binding.BoundFile file) =>
        file.Model is TranslationSidecar sidecar ? [sidecar.Translates] : base.Known(files, file);
}
