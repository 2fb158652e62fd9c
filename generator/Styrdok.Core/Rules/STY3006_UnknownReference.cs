using Styrdok.Core.Annotations;

namespace Styrdok.Core.Rules;

/// <summary>A work, law or agreement that no file of references lists.</summary>
internal sealed class UnknownReference() : UnknownIdRule("STY3006", "Unknown reference", RefTarget.Reference, "reference", "a file of kind references, such as shared/references.yaml");
