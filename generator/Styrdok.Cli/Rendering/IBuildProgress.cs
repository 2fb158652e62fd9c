namespace Styrdok.Cli.Rendering;

/// <summary>Hears how far a build is.</summary>
internal interface IBuildProgress
{
    /// <summary>The build begins.</summary>
    /// <param name="total">How many editions will be rendered.</param>
    void Begin(int total);

    /// <summary>The next edition begins, and the one before it is done.</summary>
    /// <param name="what">Which one.</param>
    void Next(string what);

    /// <summary>The build is over, well or not.</summary>
    void End();
}
