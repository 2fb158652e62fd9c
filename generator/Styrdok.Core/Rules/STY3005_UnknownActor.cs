using Styrdok.Core.Annotations;

namespace Styrdok.Core.Rules;

/// <summary>A body that no file of actors lists.</summary>
internal sealed class UnknownActor() : UnknownIdRule("STY3005", "Unknown actor", RefTarget.Actor, "actor", "a file of kind actors, such as shared/actors.yaml");
