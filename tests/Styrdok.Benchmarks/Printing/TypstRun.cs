namespace Styrdok.Benchmarks.Printing;

internal static class TypstRun
{
    public static void Run() { }
}
