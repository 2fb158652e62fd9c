using System;
using System.Runtime.InteropServices;
using System.Threading;

namespace Styrdok.Cli.Output;

/// <summary>
/// What happens on Ctrl-C, on a request to end and when the terminal closes: the file that is being written is finished, which is a matter of milliseconds, no other one is begun,
/// temporary files are removed, and the process ends the way the system ends one.
/// </summary>
internal static class Interruption
{
    private static readonly PosixSignal[] s_signals = [PosixSignal.SIGINT, PosixSignal.SIGTERM, PosixSignal.SIGHUP, PosixSignal.SIGQUIT];

    /// <summary>Held while a file is written, and while files are put in place.</summary>
    public static object Gate { get; } = new();

    /// <summary>Removes what must not stay behind; called with <see cref="Gate"/> held.</summary>
    public static event Action? Ending;

    /// <summary>Listens until it is disposed.</summary>
    public static IDisposable Listen()
    {
        var registrations = Array.ConvertAll(s_signals, signal => PosixSignalRegistration.Create(signal, _ =>
        {
            Monitor.Enter(Gate);   // and never leaves it
            Ending?.Invoke();
        }));
        return new Listening(registrations);
    }

    private sealed class Listening(PosixSignalRegistration[] registrations) : IDisposable
    {
        public void Dispose() => Array.ForEach(registrations, registration => registration.Dispose());
    }
}
