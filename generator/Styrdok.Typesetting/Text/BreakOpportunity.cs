namespace Styrdok.Typesetting.Text;

/// <summary>Whether, and how, a line may end after a character.</summary>
public enum BreakOpportunity : byte
{
    /// <summary>It may not.</summary>
    None,

    /// <summary>At a space, which then hangs outside the line.</summary>
    Space,

    /// <summary>After a hyphen, a slash or inside an address; nothing is added.</summary>
    Mark,

    /// <summary>At a soft hyphen: a hyphen is added.</summary>
    SoftHyphen,

    /// <summary>Where a word that is wider than its column has to be cut: a hyphen is added.</summary>
    Emergency,

    /// <summary>Inside a string without letters or syllables that is wider than its column; nothing is added.</summary>
    EmergencyBare,

    /// <summary>A forced line break: the line must end.</summary>
    Forced,
}
