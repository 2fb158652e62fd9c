using Styrdok.Core.Annotations;

namespace Styrdok.Core.Rules;

/// <summary>An adoption with an overlay that the library does not hold.</summary>
internal sealed class UnknownOverlay() : UnknownIdRule("STY3060", "Unknown overlay", RefTarget.Overlay, "overlay", "a file of kind overlay, for example in the organisation's folder");
