using Styrdok.Core.Model;

namespace Styrdok.Exchange;

/// <summary>How far a file says that a translation is: what the states of a sidecar, of XLIFF and the flags of PO have in common. The values grow with it.</summary>
public enum ExchangeLevel
{
    /// <summary>There is none; what stands there is filled in.</summary>
    Untranslated,

    /// <summary>There is one that somebody must look at: a draft, or of a text that has changed since.</summary>
    Doubtful,

    /// <summary>Translated.</summary>
    Translated,

    /// <summary>Read by another translator.</summary>
    Reviewed,

    /// <summary>Approved.</summary>
    Approved,
}

internal static class ExchangeLevels
{
    /// <summary>The level of a state of a sidecar; of none, that nothing is translated.</summary>
    public static ExchangeLevel Of(TranslationState? state) => state switch
    {
        TranslationState.Draft => ExchangeLevel.Doubtful,
        TranslationState.Translated => ExchangeLevel.Translated,
        TranslationState.Reviewed => ExchangeLevel.Reviewed,
        TranslationState.Approved => ExchangeLevel.Approved,
        _ => ExchangeLevel.Untranslated,
    };
}
