using Styrdok.Core.Annotations;

namespace Styrdok.Core.Rules;

/// <summary>A role that no file of roles lists.</summary>
internal sealed class UnknownRole() : UnknownIdRule("STY3004", "Unknown role", RefTarget.Role, "role", "a file of kind roles, such as shared/roles.yaml");
