namespace Styrdok.Cli;

/// <summary>What the tool's exit codes mean.</summary>
internal static class ExitCode
{
    /// <summary>Everything went well; there may have been warnings.</summary>
    public const int Fine = 0;

    /// <summary>There are findings of severity error, an output folder in which nothing can be written among them; no output was touched.</summary>
    public const int Findings = 1;

    /// <summary>The command was not understood, or a file could not be read or written.</summary>
    public const int Usage = 2;
}
