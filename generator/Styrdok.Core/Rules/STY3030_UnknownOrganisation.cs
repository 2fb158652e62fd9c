using Styrdok.Core.Annotations;

namespace Styrdok.Core.Rules;

/// <summary>styrdok.yaml names an organisation that has no file.</summary>
internal sealed class UnknownOrganisation()
    : UnknownIdRule("STY3030", "Unknown organisation", RefTarget.Organisation, "organisation", "organisations, a folder each with organisation.yaml, or remove it here");
