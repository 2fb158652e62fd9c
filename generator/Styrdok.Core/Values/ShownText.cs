namespace Styrdok.Core.Values;

/// <summary>A text as it was found for a language that was asked for: in that language, or else in the first of its <see cref="Languages.Fallbacks"/> that it exists in.</summary>
/// <param name="Text">The text.</param>
/// <param name="Language">The language that the text is in.</param>
/// <param name="Wanted">The language that was asked for.</param>
public readonly record struct ShownText(string Text, Language Language, Language Wanted)
{
    /// <summary>Whether another language stands in for the one that was asked for; then say so where the text is shown.</summary>
    public bool IsFallback => !Language.Equals(Wanted);

    /// <summary>The letters alone.</summary>
    public static implicit operator string(ShownText shown) => shown.Text;

    /// <summary>The letters alone.</summary>
    public override string ToString() => Text;
}
